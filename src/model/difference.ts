import type { Language } from './decision.ts';
import { factor, growthText } from './growth.ts';
import type { RowPair } from './pair-rows.ts';
import { lastDigit, printedAs, withUnit } from './printed.ts';
import type { ProfileColumn } from './profile.ts';

/** How a quantity changes between two rows: `+8.1e9 bit` and `+42.6 %`, as the cells are printed. */
export interface Difference {
  readonly amount: string;
  readonly percent: string;
}

/**
 * Undefined where a cell is missing, or the two are in different units. The percentage has as many digits as it takes to
 * read as less than `below`, which is in percent.
 */
export function differenceOf(
  pair: RowPair,
  column: ProfileColumn,
  language: Language,
  below: number = Number.POSITIVE_INFINITY,
): Difference | undefined {
  const [from, to] = [pair.before.cells[column], pair.after.cells[column]];
  if (from?.quantity === undefined || to?.quantity === undefined) return undefined;
  const growth = factor(pair, column);
  if (growth === undefined) return undefined;
  const change = to.quantity.value - from.quantity.value;
  const scales = Math.round(Math.log10(from.quantity.scale / to.quantity.scale));
  const power = Math.min(lastDigit(to.quantity), lastDigit(from.quantity) + scales);
  const sign = change > 0 ? '+' : change < 0 ? '\u2212' : '';
  return {
    amount: withUnit(sign + printedAs(Math.abs(change), to, to.quantity, language, power), to.quantity),
    percent: signed(growthText(growth, placesBelow(Math.abs(growth - 1) * 100, below), language)),
  };
}

const MOST = 4;

function placesBelow(percent: number, below: number): number {
  let places = 1;
  while (places < MOST && Number(percent.toFixed(places)) >= below) places++;
  return places;
}

function signed(percent: string): string {
  const isNothing = /^\D?[0.,]+ /u.test(percent);
  return isNothing ? percent.replace('\u2212', '') : percent.startsWith('\u2212') ? percent : `+${percent}`;
}
