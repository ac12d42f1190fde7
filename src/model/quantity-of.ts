import type { Units } from '../lexicon/units.ts';
import { type Amount, kindOf } from './amount.ts';
import { boundBefore } from './before.ts';
import type { HeadUnit } from './head-unit.ts';
import { halfOf, timesPower } from './number.ts';
import type { Quantity } from './quantity.ts';

/** The amount in its normalized unit, its own or else the head's; undefined past what a number can hold. */
export function quantityOf(
  text: string,
  amount: Amount,
  units: Units,
  head: HeadUnit | undefined = undefined,
): Quantity | undefined {
  const { number, spread } = amount;
  const own = kindOf(amount) === undefined ? undefined : amount.unit;
  const unit = own ?? head;
  const power = (amount.unit === own ? amount.power : 0) + (unit?.power ?? 0);
  const factor = unit?.factor ?? 1;
  const value = timesPower(number, power) * factor;
  if (number.irregular || !Number.isFinite(value)) return undefined;
  return {
    value,
    unit: unit?.unit,
    printedUnit:
      own === undefined && (head !== undefined || amount.unit !== undefined) ? head?.printed : amount.written,
    printed: number.value,
    scale: factor * Number(`1e${power}`),
    half: halfOf(number, power) * factor,
    uncertainty: spread === undefined ? undefined : uncertaintyOf(spread, value, power, factor),
    bound: boundBefore(text, number.start, units),
    start: number.start,
    end: amount.end,
  };
}

/** A percentage: its value is a part of one, and its unit `%`. */
export function percentOf(text: string, amount: Amount, units: Units): Quantity | undefined {
  const quantity = quantityOf(text, amount, units);
  if (quantity === undefined) return undefined;
  const { number, spread } = amount;
  return {
    ...quantity,
    value: timesPower(number, -2),
    unit: '%',
    scale: 0.01,
    half: halfOf(number, -2),
    uncertainty: spread === undefined ? undefined : timesPower(spread.number, -2),
  };
}

function uncertaintyOf(spread: NonNullable<Amount['spread']>, value: number, power: number, factor: number): number {
  const { number, unit } = spread;
  if (unit?.kind === 'percent') return (Math.abs(value) * number.value) / 100;
  if (unit === undefined) return timesPower(number, power) * factor;
  return timesPower(number, spread.power + unit.power) * unit.factor;
}
