import type { Wording } from '../locale/wording.ts';
import type { Language } from '../model/decision.ts';
import { scientific } from '../model/printed.ts';
import type { Quantity } from '../model/quantity.ts';

/** One petaFLOP/s for a day, in FLOPs. */
const PF_DAY = 8.64e19;

/** A quantity in its normalized unit, with the digits that it is printed with: `19.4 Gbit` → `1.94e10 bit`. */
export function normalText({ value, unit, half }: Quantity, language: Language, wording: Wording): string {
  const digits = half > 0 && value !== 0 ? Math.floor(Math.log10(Math.abs(value) / (2 * half)) + 1 + 1e-9) : 1;
  return `${shortNumber(value, Math.min(15, Math.max(1, digits)), language)}${unit === undefined ? '' : ` ${unitText(unit, wording)}`}`;
}

/** As the language of messages writes it: `bit/token`; units of devices have one name. */
export function unitText(unit: string, { sentence }: Wording): string {
  const parts = unit.split('/').map((part) => {
    const id = `lsp.units.${part}`;
    const text = sentence(id);
    return text === id ? part : text;
  });
  return parts.join('/');
}

/** FLOPs as PF-days, to three digits; nothing for less than a thousandth of one. */
export function petaflopDays({ value, unit }: Quantity, language: Language): string | undefined {
  return unit === 'FLOPs' && value >= PF_DAY / 1000 ? shortNumber(value / PF_DAY, 3, language) : undefined;
}

/** Plain where it is short, with an exponent else. */
export function shortNumber(value: number, digits: number, language: Language): string {
  const size = Math.abs(value);
  const plain = value.toPrecision(digits);
  if (value === 0) return '0';
  if (size < 1e-3 || size >= 1e6 || plain.includes('e')) return scientific(value, digits, language);
  return language === 'ru' ? plain.replace('.', ',') : plain;
}
