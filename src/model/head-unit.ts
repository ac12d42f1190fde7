import { normalized } from '../lexicon/letters.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { UnitKind, Units } from '../lexicon/units.ts';
import { wordBefore } from './before.ts';
import type { Language } from './decision.ts';
import { type NumberIn, numbersIn } from './number.ts';
import { behindAt } from './unit.ts';
import { perAt } from './unit-word.ts';

/** The unit that a column's head or a sentence gives to bare numbers: one printed is `factor × 10^power` of `unit`. */
export interface HeadUnit {
  /** `ambiguous`: bits or bytes; `power`: a power of ten and no unit. */
  readonly kind: UnitKind | 'power';
  readonly unit: string | undefined;
  readonly factor: number;
  readonly power: number;
  readonly printed: string;
  readonly start: number;
  readonly end: number;
}

interface Candidate extends HeadUnit {
  /** Set off by a comma, a bracket or "in". */
  readonly strong: boolean;
}

const KINDS: readonly UnitKind[] = ['information', 'ambiguous', 'compute', 'rate', 'percent'];

/** The unit of a column's header or of a label: `L_model, Gbit`, `L_model (10⁹ bit)`, `share, %`. */
export function headUnitIn(header: string, lexicon: Lexicon, language: Language | undefined): HeadUnit | undefined {
  const candidates = candidatesIn(header, lexicon, language);
  const strong = candidates.filter((candidate) => candidate.strong);
  return chosen(header, strong.length > 0 ? strong : candidates, lexicon.units);
}

/** The unit of a sentence about the table below it: only where it is said to be one ("all values in Gbit"). */
export function captionUnitIn(
  sentence: string,
  lexicon: Lexicon,
  language: Language | undefined,
): HeadUnit | undefined {
  const candidates = candidatesIn(sentence, lexicon, language);
  return chosen(
    sentence,
    candidates.filter(({ strong, kind }) => strong && kind !== 'power'),
    lexicon.units,
  );
}

/** The last of the most telling kind: "model bits, Gbit" is in Gbit. */
function chosen(text: string, candidates: readonly Candidate[], units: Units): HeadUnit | undefined {
  const rank = (candidate: Candidate): number =>
    candidate.kind === 'power' ? KINDS.length : KINDS.indexOf(candidate.kind);
  let best: Candidate | undefined;
  for (const candidate of candidates) if (best === undefined || rank(candidate) <= rank(best)) best = candidate;
  if (best === undefined) return undefined;
  const { kind, factor, power, printed, start, end } = best;
  const unit = best.unit === 'bit' ? perElsewhere(text, best.unit, units) : best.unit;
  return { kind, unit, factor, power, printed, start, end };
}

const WORDS = /[\p{L}_][\p{L}\p{M}\p{N}_]*|%/gu;

function candidatesIn(text: string, lexicon: Lexicon, language: Language | undefined): readonly Candidate[] {
  const { units } = lexicon;
  const numbers = numbersIn(text, lexicon.letters, language);
  const candidates: Candidate[] = [];
  let behind = 0;
  let following = 0;
  for (const { index: start, 0: word } of text.matchAll(WORDS)) {
    if (start < behind) continue;
    const found = behindAt(text, start, units);
    const unit = found?.unit;
    if (found === undefined || unit === undefined || !KINDS.includes(unit.kind)) continue;
    while ((numbers[following]?.end ?? Number.POSITIVE_INFINITY) <= start) following++;
    const before = numbers[following - 1];
    const front = before !== undefined && /^[\s·×*-]{0,4}$/u.test(text.slice(before.end, start)) ? before : undefined;
    const back = powerBehind(text, found.end, numbers[following]);
    if ((front !== undefined && !isPower(front)) || isNoUnit(text, word, start, found.end, units)) continue;
    behind = back?.end ?? found.end;
    const from = front?.start ?? start;
    candidates.push({
      kind: unit.kind,
      unit: unit.unit,
      factor: unit.factor,
      power: found.power + unit.power + (front?.power ?? 0) + (back?.power ?? 0),
      printed: text.slice(from, behind),
      start: from,
      end: behind,
      strong: isSetOff(text, from, units),
    });
  }
  if (candidates.length > 0) return candidates;
  const bare = numbers.find((number) => isPower(number) && number.power !== 0 && isSetOff(text, number.start, units));
  if (bare === undefined) return [];
  return [
    {
      kind: 'power',
      unit: undefined,
      factor: 1,
      power: bare.power,
      printed: text.slice(bare.start, bare.end),
      start: bare.start,
      end: bare.end,
      strong: true,
    },
  ];
}

function isPower(number: NumberIn): boolean {
  return number.digits === '1' && (number.exponent !== undefined || number.value === 1);
}

/** `bit × 10⁹`, `bits (10^9)`. */
function powerBehind(text: string, end: number, number: NumberIn | undefined): NumberIn | undefined {
  if (number === undefined || !isPower(number) || number.power === 0) return undefined;
  return number.start - end < 6 && /^[\s·×*,([xX]*$/u.test(text.slice(end, number.start)) ? number : undefined;
}

/** B, the budget's symbol, and "a bit". */
function isNoUnit(text: string, word: string, start: number, end: number, units: Units): boolean {
  if (units.little.has(wordBefore(text, start, units))) return true;
  if (word.length > 1) return false;
  return (
    start === 0 ||
    !/[,([/]\s?$/u.test(text.slice(start - 2, start)) ||
    !/^\s?(?:[)\],;]|$)/u.test(text.slice(end, end + 2))
  );
}

function isSetOff(text: string, start: number, units: Units): boolean {
  return (
    /[,;:([/|=×·*]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    units.in.has(wordBefore(text, start, units)) ||
    units.of.has(wordBefore(text, start, units))
  );
}

/** `L_resid per token, bits`: what the bits are counted per may stand apart. */
function perElsewhere(text: string, unit: string, units: Units): string {
  for (const { index, 0: word } of text.matchAll(WORDS)) {
    if (!units.per.has(normalized(word, units.letters).text)) continue;
    const per = perAt(text, index, units);
    if (per !== undefined && !per.rate) return `bit/${per.unit}`;
  }
  return unit;
}
