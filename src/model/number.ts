import type { Letters } from '../lexicon/lexicon.ts';
import type { Language } from './decision.ts';
import { exponentAt, isLetter, matchAt, powerAt, timesTenAt } from './exponent.ts';
import { keptByLanguage } from './kept-by-language.ts';

/** A number as printed: `value` is exactly `digits × 10^power`, so that a prefix or an exponent never costs a bit of it. */
export interface NumberIn {
  readonly digits: string;
  readonly power: number;
  readonly value: number;
  /** The exponent, where one is printed. */
  readonly exponent: number | undefined;
  /** A whole number in plain digits. */
  readonly plain: boolean;
  /** The digits are grouped in no regular way, or several dots divide them. */
  readonly irregular: boolean;
  /** What it reads in a language that writes decimal commas, where a lone comma was taken for a thousands separator. */
  readonly comma: NumberIn | undefined;
  /** `start`–`end` in the text, the sign included. */
  readonly start: number;
  readonly end: number;
}

/** Half a unit in the last printed digit, `power` more powers of ten applied. */
export function halfOf(number: NumberIn, power = 0): number {
  return Number(`5e${number.power + power - 1}`);
}

/** `number × 10^power`, exact. */
export function timesPower(number: NumberIn, power: number): number {
  return Number(`${number.digits}e${number.power + power}`);
}

const NAME = /[\p{L}_][\p{L}\p{M}\p{N}_]*(?:[.\u2010\u2011-][\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*)*/uy;
const DATE = /\d{4}-\d{2}-\d{2}(?!\d)/y;
const SPACED = /\d{1,3}([ \u00A0\u2000-\u200A\u202F\u205F])\d{3}(?:\1\d{3})*(?![\d_])(?:[.,]\d+(?![\d.,]*[.,]\d))?/y;
// "0.5,0.6" lists numbers: a comma ends one that has its dot. Groups that dots divide take a decimal comma.
const RUN = /\d{1,3}(?:\.\d{3})+,\d+(?![.,]?\d)|\d+(?:[,_'\u2019]\d+)*(?:\.\d+)*|\.\d+/y;
/** Further digits than these tell nothing of the value, and cost the reader time. */
const LONGEST = 400;

/** All numbers of a text from left to right. Digits inside names (`H100`, `web-2`) and dates are none. */
export const numbersIn: (text: string, letters: Letters, language: Language | undefined) => readonly NumberIn[] =
  keptByLanguage(numbersRead);

function numbersRead(text: string, letters: Letters, language: Language | undefined): readonly NumberIn[] {
  const numbers: NumberIn[] = [];
  for (let at = 0; at < text.length; ) {
    const character = text.charAt(at);
    if (
      /[\p{L}_]/u.test(character) &&
      !(isLetter(character, 'x', letters) && timesTenAt(text, at, letters) !== undefined)
    ) {
      at += matchAt(NAME, text, at)?.[0].length ?? 1;
      continue;
    }
    const digit = /\d/.test(character);
    if (!digit && !(character === '.' && /\d/.test(text.charAt(at + 1)))) {
      at++;
      continue;
    }
    const date = matchAt(DATE, text, at);
    if (date !== null) {
      at += date[0].length;
      continue;
    }
    const number = numberAt(text, at, letters, language);
    numbers.push(number);
    at = number.end;
  }
  return withSharedExponents(text, numbers, letters);
}

function numberAt(text: string, from: number, letters: Letters, language: Language | undefined): NumberIn {
  const spaced = matchAt(SPACED, text, from);
  const run = spaced ?? matchAt(RUN, text, from);
  const printed = run?.[0] ?? text.charAt(from);
  const end = from + printed.length;
  const start = signedFrom(text, from);
  const sign = start === from || text.charAt(start) === '+' ? '' : '-';
  const exponent = exponentAt(text, end, letters);
  const bare = printed === '10' && exponent === undefined ? powerAt(text, end) : undefined;
  if (bare !== undefined) {
    return made({
      digits: `${sign}1`,
      power: bare.power,
      exponent: bare.power,
      plain: false,
      irregular: false,
      comma: undefined,
      start,
      end: bare.end,
    });
  }
  const shift = exponent?.power ?? 0;
  const finish = exponent?.end ?? end;
  const read = (decimalComma: boolean): NumberIn => {
    const { digits, places, irregular } = digitsOf(printed, decimalComma);
    const plain = places === 0 && exponent === undefined && /^\d+$/.test(printed);
    return made({
      digits: sign + digits,
      power: shift - places,
      exponent: exponent?.power,
      plain,
      irregular,
      comma: undefined,
      start,
      end: finish,
    });
  };
  if (language === 'ru' || exponent !== undefined) return read(true);
  const number = read(false);
  return /^[1-9]\d{0,2},\d{3}$/.test(printed) ? { ...number, comma: read(true) } : number;
}

function made(number: Omit<NumberIn, 'value'>): NumberIn {
  const long = number.digits.length > LONGEST;
  return {
    ...number,
    irregular: number.irregular || long,
    value: long ? Number.NaN : Number(`${number.digits}e${number.power}`),
  };
}

/** The digits without separators, and how many of them stand behind the decimal sign. */
function digitsOf(printed: string, decimalComma: boolean): { digits: string; places: number; irregular: boolean } {
  const bare = printed.replace(/[^\d.,]/gu, '_');
  const decimal = (whole: string, fraction: string): { digits: string; places: number; irregular: boolean } => ({
    digits: `${whole}${fraction}`.replace(/^0+(?=\d)/, ''),
    places: fraction.length,
    irregular: false,
  });
  const [whole = '', fraction, more] = bare.split('.');
  const groups = /^[1-9]\d{0,2}(?:,\d{3})+$/;
  if (/^\d*\.?\d+$/.test(bare)) return decimal(whole, fraction ?? '');
  if (bare.includes('_')) {
    const [head = '', tail = ''] = bare.split(/[.,]/u);
    return { ...decimal(head.replaceAll('_', ''), tail), irregular: !/^\d{1,3}(?:_\d{3})+(?:[.,]\d+)?$/.test(bare) };
  }
  if (
    more === undefined &&
    groups.test(whole) &&
    (fraction !== undefined || !decimalComma || whole.indexOf(',') !== whole.lastIndexOf(','))
  ) {
    return decimal(whole.replaceAll(',', ''), fraction ?? '');
  }
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(bare))
    return decimal(bare.slice(0, bare.indexOf(',')).replaceAll('.', ''), bare.slice(bare.indexOf(',') + 1));
  if (/^\d+,\d+$/.test(bare)) return decimal(bare.slice(0, bare.indexOf(',')), bare.slice(bare.indexOf(',') + 1));
  return { digits: bare.replace(/\D/gu, ''), places: 0, irregular: true };
}

/** Where the number begins, a sign in front of it counted; a dash behind a word, a digit or a bracket is no sign. */
function signedFrom(text: string, from: number): number {
  const sign = text.charAt(from - 1);
  if (sign === '' || !/[+\-\u2010\u2011\u2012\u2212\u2013]/u.test(sign)) return from;
  const before = text.charAt(from - 2);
  if (before === '' || /[([{⟨=<>≤≥:;,|~≈/→]/u.test(before)) return from - 1;
  return /\s/u.test(before) && sign !== '\u2013' ? from - 1 : from;
}

const SPREAD = /^\s{0,4}[([]?\s{0,4}(?:±|\+\/[-\u2212]|\+[-\u2212])\s{0,4}$/u;

/** Only a plus-minus sign, in brackets or not, stands between `from` and `to`. */
export function isSpread(text: string, from: number, to: number): boolean {
  return to - from < 16 && SPREAD.test(text.slice(from, to));
}

/** `(3.2 ± 0.1) × 10^21` and `3.2 ± 0.1e21`: the exponent behind belongs to both numbers. */
function withSharedExponents(text: string, numbers: readonly NumberIn[], letters: Letters): readonly NumberIn[] {
  const shared: NumberIn[] = [];
  for (let index = 0; index < numbers.length; index++) {
    const centre = numbers[index];
    const spread = numbers[index + 1];
    if (centre === undefined) break;
    if (spread === undefined || centre.exponent !== undefined || !isSpread(text, centre.end, spread.start)) {
      shared.push(centre);
      continue;
    }
    const scale = numbers[index + 2];
    const between = scale === undefined ? '' : text.slice(spread.end, Math.min(scale.start, spread.end + 16));
    if (
      spread.exponent === undefined &&
      scale !== undefined &&
      scale.digits === '1' &&
      scale.exponent !== undefined &&
      isScaled(text, centre, between, letters)
    ) {
      shared.push(raised(centre, scale.exponent, centre.end), raised(spread, scale.exponent, scale.end));
      index += 2;
    } else if (spread.exponent !== undefined && spread.value > Math.abs(centre.value)) {
      shared.push(raised(centre, spread.exponent, centre.end), spread);
      index++;
    } else shared.push(centre);
  }
  return shared;
}

function isScaled(text: string, centre: NumberIn, between: string, letters: Letters): boolean {
  const [, sign = ''] = /^\s*\)\s*(\S)\s*$/u.exec(between) ?? [];
  return text.charAt(centre.start - 1) === '(' && (/[×·*⋅∙•✕✖]/u.test(sign) || isLetter(sign, 'x', letters));
}

function raised(number: NumberIn, power: number, end: number): NumberIn {
  return made({ ...number, power: number.power + power, exponent: power, plain: false, comma: undefined, end });
}
