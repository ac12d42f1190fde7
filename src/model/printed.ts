import type { Language } from './decision.ts';
import { type NumberStyle, numberStyleOf, numberText } from './number-style.ts';
import type { ProfileCell } from './profile.ts';
import type { Quantity } from './quantity.ts';

/** A cell as printed, with the unit of its head behind a bare number: `12.41 Gbit`, `12.41 Gbit ± 2 %`. */
export function printed({ text, quantity }: ProfileCell): string {
  if (quantity === undefined) return text.value;
  const [spread = ''] = SPREAD_IN_PERCENT.exec(text.value) ?? [];
  return withUnit(text.value.slice(0, text.value.length - spread.length), quantity) + spread;
}

const SPREAD_IN_PERCENT = /\s{0,4}[([]?\s{0,4}(?:±|\+\/?[-\u2212])[^%±]{1,40}%\s{0,4}[)\]]?$/u;

export function withUnit(text: string, { printedUnit }: Quantity): string {
  if (printedUnit === undefined || text.includes(printedUnit)) return text;
  return /^\d/u.test(printedUnit) ? `${text} × ${printedUnit}` : `${text} ${printedUnit}`;
}

/** What the last printed digit is worth, as a power of ten, in the unit it is printed in. */
export function lastDigit({ half, scale }: Quantity): number {
  return Math.round(Math.log10((2 * half) / scale));
}

/** The digits of a number that follows from others. */
const DIGITS = 3;

/** A value to three digits, in the style of the number that `text` begins with (`power` is what its last digit is worth). */
export function printedLike(value: number, text: string, power: number, language: Language): string {
  const rounded = Number(value.toPrecision(DIGITS));
  const style = numberStyleOf(text, power, language) ?? plainStyle(power, language);
  const isLong = style.exponent === undefined && (rounded < 1e-3 || rounded >= 1e15);
  return significant(rounded, DIGITS, isLong ? { ...style, exponent: E } : style);
}

/** A value to some digits with an exponent: `3.2e21`. */
export function scientific(value: number, digits: number, language: Language): string {
  return significant(value, digits, { ...plainStyle(0, language), exponent: E });
}

const E = { before: 'e', after: '', raised: false, plus: false } as const;

function significant(value: number, digits: number, style: NumberStyle): string {
  const rounded = Number(value.toPrecision(digits));
  return numberText(rounded, style, Math.floor(Math.log10(Math.abs(rounded))) - digits + 1);
}

/** How a cell's number is printed. */
export function styleOf({ text }: ProfileCell, quantity: Quantity, language: Language): NumberStyle {
  const number = text.value.slice(quantity.start, quantity.end);
  const power = lastDigit(quantity);
  return numberStyleOf(number, power, language) ?? plainStyle(power, language);
}

function plainStyle(power: number, language: Language): NumberStyle {
  return { decimal: language === 'ru' ? ',' : '.', group: '', minus: '-', exponent: undefined, power };
}

/** A value in its normalized unit, printed as `cell` is: in its unit, style and digits. */
export function printedAs(
  value: number,
  cell: ProfileCell,
  quantity: Quantity,
  language: Language,
  power?: number,
): string {
  const style = styleOf(cell, quantity, language);
  return numberText(value / quantity.scale, style, power ?? style.power);
}
