import type { Letters } from '../lexicon/lexicon.ts';
import { isSpread, numbersIn } from './number.ts';

/** A measured value of a check, in whatever unit: two of one check are compared, nothing else. */
export interface MeasureIn {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** All measured values; a unit behind and an uncertainty are left out, and every comma is decimal. */
export function measuresIn(text: string, letters: Letters): readonly MeasureIn[] {
  const numbers = numbersIn(text, letters, 'ru');
  return numbers
    .filter((number, index) => {
      const before = numbers[index - 1];
      return (
        !number.irregular &&
        Number.isFinite(number.value) &&
        (before === undefined || !isSpread(text, before.end, number.start))
      );
    })
    .map(({ value, start, end }) => ({ value, start, end }));
}
