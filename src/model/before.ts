import { normalized } from '../lexicon/letters.ts';
import type { BoundSign, Units } from '../lexicon/units.ts';
import type { Amount } from './amount.ts';

/** No phrase before a number is longer. */
const FAR = 48;

function textBefore(text: string, at: number, units: Units): string {
  return normalized(text.slice(Math.max(0, at - FAR), at), units.letters).text;
}

/** The constraint sign right before a number, or the words that say one; `~` and `≈` do not matter. */
export function boundBefore(text: string, at: number, units: Units): BoundSign | undefined {
  const before = textBefore(text, at, units).replace(/[\s~≈≃≅∼]+$/u, '');
  if (/[-=]>$/u.test(before)) return undefined;
  return units.bounds.find(({ phrase }) => before.endsWith(phrase) && isWhole(before, phrase))?.sign;
}

/** No other word runs into the phrase. */
function isWhole(before: string, phrase: string): boolean {
  return !(/^\p{L}/u.test(phrase) && /[\p{L}\p{N}_]$/u.test(before.slice(0, before.length - phrase.length)));
}

/** The word before a number, where only white space or the dot of an abbreviation stands between. */
export function wordBefore(text: string, at: number, units: Units): string {
  const first = Math.max(0, at - FAR);
  let end = at;
  while (end > first && /[.\s]/u.test(text.charAt(end - 1))) end--;
  let start = end;
  while (start > first && /[\p{L}\p{M}]/u.test(text.charAt(start - 1))) start--;
  return start === end ? '' : normalized(text.slice(start, end), units.letters).text;
}

/** "seed 17", "§ 4", "[2]": the number only numbers a thing. */
export function isLabel(text: string, { number, unit }: Pick<Amount, 'number' | 'unit'>, units: Units): boolean {
  if (unit !== undefined || number.exponent !== undefined) return false;
  const before = text.slice(Math.max(0, number.start - 2), number.start);
  return /[#№§[]\s?$/u.test(before) || units.numbered.has(wordBefore(text, number.start, units));
}
