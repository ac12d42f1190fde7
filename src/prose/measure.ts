import { cuesIn, isCue, type Lexicon } from '../lexicon/lexicon.ts';
import { unitSpelled } from '../lexicon/unit-spelling.ts';
import { type Token, tokensOf } from '../lexicon/vocabulary.ts';
import type { NumberIn } from '../model/number.ts';

/** How far around a number the words stand that say what it is. */
export const RANGE = 40;

/** `B = `, `F: `; the Cyrillic letter looks the same. */
const SYMBOL = /(?:^|[^\p{L}\p{N}_])[BFND\u0412]['\u2032]?\s*[=:\u2264\u2265<>\u2248~]\s*$/u;

/** Whether a number can be the measure of something: no budget, share of a source, date, count of things, number of a figure. */
export function measures(number: NumberIn, text: string, lexicon: Lexicon): boolean {
  const before = text.slice(Math.max(0, number.start - RANGE), number.start);
  const behind = text.slice(number.end, number.end + RANGE);
  if (number.irregular || isTime(before, behind) || SYMBOL.test(before) || /[#\u2116\u00A7]\s*$/u.test(before))
    return false;
  switch (unitBehind(behind, lexicon)) {
    case 'measure':
      return true;
    case 'other':
      return false;
    default:
      return (
        !isNumbering(number, before, lexicon) && !isCounted(number, before, lexicon) && !isYear(number, behind, lexicon)
      );
  }
}

/** `10:30`, `2026/02`. */
function isTime(before: string, behind: string): boolean {
  return /^[:/]\d/u.test(behind) || /\d[:/]$/u.test(before);
}

/** "Table 3", "Sec. 4.2", "May 14": the word before says that the number only numbers. */
function isNumbering(number: NumberIn, before: string, lexicon: Lexicon): boolean {
  if (!/\p{L}[\s.]*$/u.test(before)) return false;
  const { word = '' } = tokensOf(before, lexicon.letters).at(-1) ?? {};
  if (number.plain && is('month', word, lexicon)) return true;
  return lexicon.units.numbered.has(word) || is('numbered-abbreviation', word, lexicon);
}

/**
 * The share of a source in the mixture measures no result ("with the share of `legal` at 0.12"), and the number of runs
 * doesn't; shares that do (dedup share) are indicators.
 */
function isCounted({ plain }: NumberIn, before: string, lexicon: Lexicon): boolean {
  const cues = cuesIn(lexicon, 'guard', before);
  const tokens = tokensOf(before, lexicon.letters);
  const last = tokens.findLastIndex(({ word }) => !is('function', word, lexicon));
  const measured = cues.findLast(({ ids }) => ids.includes('indicator') || ids.includes('quantity'))?.last ?? -1;
  return cues.some(({ ids, first, end }) => {
    if (first <= measured || /[.;:!?]/u.test(before.slice(end))) return false;
    return ids.includes('share') ? tokens.length - first <= NEAR : plain && first === last && ids.includes('count');
  });
}

/** Words from the share to its number. */
const NEAR = 6;

function isYear({ value, plain }: NumberIn, behind: string, lexicon: Lexicon): boolean {
  if (!plain) return false;
  const [next] = tokensOf(behind, lexicon.letters);
  return (value >= 1900 && value < 2100) || (next?.close === true && is('year', next.word, lexicon));
}

/** What follows a number: a unit of measurement, a thing that is counted, or nothing of either kind. */
function unitBehind(behind: string, lexicon: Lexicon): 'measure' | 'other' | undefined {
  if (/^\s*[%\u2030\u00D7]/u.test(behind)) return 'measure';
  const tokens = tokensOf(behind, lexicon.letters);
  const [next, second] = tokens;
  const rest = tokens.slice(1);
  if (next === undefined || !/^\s*(?:-\s*)?\p{L}/u.test(behind)) return undefined;
  // "3 of 4 seeds"
  if (is('part-of', next.word, lexicon) && /^\p{N}/u.test(second?.word ?? '')) return 'other';
  if (is('measure', next.word, lexicon)) return 'measure';
  if (is('multiplier', next.word, lexicon)) return counted(rest, lexicon) ?? 'measure';
  const spelled = unitSpelled(behind.slice(next.start, next.end), lexicon.units);
  if (spelled !== undefined) return isMeasure(spelled.kind) ? 'measure' : 'other';
  return counted(tokens, lexicon);
}

/** "3 million more tokens" and "20k steps" count things; "8.1 billion bits" measures. */
function counted(tokens: readonly Token[], lexicon: Lexicon): 'measure' | 'other' | undefined {
  const [thing] = tokens.filter(({ word }) => !is('quantifier', word, lexicon));
  if (thing?.close !== true || is('function', thing.word, lexicon)) return undefined;
  const spelled = unitSpelled(thing.word, lexicon.units);
  return spelled !== undefined && isMeasure(spelled.kind) ? 'measure' : 'other';
}

function isMeasure(kind: string): boolean {
  return kind === 'information' || kind === 'percent';
}

function is(id: string, word: string, lexicon: Lexicon): boolean {
  return isCue(lexicon, 'guard', id, word);
}
