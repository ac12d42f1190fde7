import type { Language } from './decision.ts';
import { numberText } from './number-style.ts';
import type { RowPair } from './pair-rows.ts';
import type { ProfileColumn } from './profile.ts';

/** Whether a quantity is higher after the action; not where the two are in different units. */
export function rises({ before, after }: RowPair, column: ProfileColumn): boolean {
  const [a, b] = [before.cells[column]?.quantity, after.cells[column]?.quantity];
  return a !== undefined && b !== undefined && a.unit === b.unit && b.value - a.value > 1e-9 * Math.abs(a.value);
}

/** After ÷ before; undefined where that says nothing. */
export function factor({ before, after }: RowPair, column: ProfileColumn): number | undefined {
  const [a, b] = [before.cells[column]?.quantity, after.cells[column]?.quantity];
  return a === undefined || b === undefined || a.unit !== b.unit || a.value <= 0 ? undefined : b.value / a.value;
}

/** Two factors as percentages of growth, with as many digits as it takes to tell them apart. */
export function growthTexts(a: number, b: number, language: Language): readonly [string, string] {
  let places = 1;
  while (places < MOST && growthText(a, places, language) === growthText(b, places, language)) places++;
  return [growthText(a, places, language), growthText(b, places, language)];
}

const MOST = 4;

/** A factor as a percentage of growth: `42.6 %`. */
export function growthText(growth: number, places: number, language: Language): string {
  const style = {
    decimal: language === 'ru' ? ',' : '.',
    group: '',
    minus: '\u2212',
    exponent: undefined,
    power: -places,
  } as const;
  return `${numberText((growth - 1) * 100, style)} %`;
}
