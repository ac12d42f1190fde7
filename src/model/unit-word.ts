import { normalized } from '../lexicon/letters.ts';
import { unitSpelled } from '../lexicon/unit-spelling.ts';
import type { UnitKind, Units } from '../lexicon/units.ts';

/** A unit as read: one of it is `factor × 10^power` of the normalized `unit`. `start`–`end` in the text. */
export interface UnitIn {
  readonly kind: UnitKind;
  readonly unit: string;
  readonly factor: number;
  readonly power: number;
  readonly start: number;
  readonly end: number;
}

/** A word behind white space, a hyphen or a slash: `start`–`end` is the word alone. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Ways in which a word may hang on the text before it. The gaps are bounded: long white space is nobody's unit. */
export const SPACED: RegExp = /\s{0,4}([\p{L}][\p{L}\p{M}\p{N}]*|[%\p{Sc}])/uy;
export const HYPHENED: RegExp = /[\s\u00AD\u2010\u2011\u2012-]{0,4}([\p{L}][\p{L}\p{M}\p{N}]*)/uy;
export const JOINED: RegExp = /\s{0,3}[\u2010-\u2013·*×⋅-]?\s{0,3}([\p{L}][\p{L}\p{M}\p{N}]*)/uy;
export const SLASHED: RegExp = /\s{0,3}[/\u2215\u2044]\s{0,3}([\p{L}][\p{L}\p{M}\p{N}]*)/uy;
/** The words of a device's name: its model number may begin with a digit. */
export const NAMED: RegExp = /\s{0,3}[\u2010\u2011-]?\s{0,3}(\d+[\p{L}]*|[\p{L}][\p{L}\p{M}\p{N}]*)/uy;

/** Longer words are no unit's. */
const LONGEST = 40;

export function wordAt(pattern: RegExp, text: string, at: number): Word | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  const word = found?.[1];
  if (found === null || word === undefined || word.length > LONGEST) return undefined;
  const end = at + found[0].length;
  return { text: word, start: end - word.length, end };
}

export function folded(word: string, units: Units): string {
  return normalized(word, units.letters).text;
}

/** A word in Latin letters, those that only look Latin made so: A100 is typed in either script. */
export function latin(word: string, units: Units): string {
  let result = '';
  for (const letter of word.toLowerCase()) result += units.letters.toLatin[letter] ?? letter;
  return result;
}

export function timeAt(
  pattern: RegExp,
  text: string,
  at: number,
  units: Units,
): { readonly unit: string; readonly end: number } | undefined {
  const word = wordAt(pattern, text, at);
  const unit = word === undefined ? undefined : unitSpelled(word.text, units);
  return word !== undefined && unit?.kind === 'time' ? { unit: unit.unit, end: word.end } : undefined;
}

/** What an amount is counted per. */
export interface Per {
  readonly unit: string;
  /** Per second, per step …: no unit of its own. */
  readonly rate: boolean;
  readonly end: number;
}

/** "/token", "per token", "for each token". Words that count nothing known ("per run") are no part of the unit. */
export function perAt(text: string, at: number, units: Units): Per | undefined {
  const slashed = wordAt(SLASHED, text, at);
  if (slashed !== undefined) {
    const known = units.denominators.get(folded(slashed.text, units));
    return known === undefined ? undefined : { ...known, end: slashed.end };
  }
  const per = wordAt(HYPHENED, text, at);
  if (per === undefined || !units.per.has(folded(per.text, units))) return undefined;
  let word = wordAt(HYPHENED, text, per.end);
  if (word !== undefined && units.each.has(folded(word.text, units))) word = wordAt(HYPHENED, text, word.end);
  const known = word === undefined ? undefined : units.denominators.get(folded(word.text, units));
  return word === undefined || known === undefined ? undefined : { ...known, end: word.end };
}
