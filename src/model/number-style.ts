/** How an author prints numbers: marks, groups, the form of the exponent, and what the last printed digit is worth. */
export interface NumberStyle {
  readonly decimal: '.' | ',';
  /** Between groups of three digits; empty for none. */
  readonly group: string;
  readonly minus: string;
  readonly exponent: ExponentStyle | undefined;
  /** The last printed digit is worth `10 ** power`. */
  readonly power: number;
}

interface ExponentStyle {
  /** `e`, `·10`, ` × 10^{`: all between mantissa and power. */
  readonly before: string;
  readonly after: string;
  readonly raised: boolean;
  readonly plus: boolean;
}

const MANTISSA = /^\s*([+\-\u2212\u2013]?)((?:\d+(?:[ \u00A0\u2000-\u200A\u202F.,_'\u2019]\d+)*)|\.\d+)/u;
const TIMES =
  /^(\s*(?:[×·*⋅∙]|\\times|\\cdot|\p{L})\s*10\s*(?:\^|\*\*)?\s*[{(]?\s*)(?:([+\-\u2212\u2013]?)(\d+)|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))([})]?)/u;
const CASED = /^(\p{L})([+\-\u2212]?)(\d+)(?![\d.,])/u;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The style of the number at the start of a text; `power` says what its last digit is worth. */
export function numberStyleOf(text: string, power: number, language: 'en' | 'ru'): NumberStyle | undefined {
  const number = MANTISSA.exec(text);
  const digits = number?.[2];
  if (number === null || digits === undefined) return undefined;
  const rest = text.slice(number[0].length);
  const exponent = exponentOf(rest);
  const places = (exponent?.power ?? 0) - power;
  const at = digits.length - places - 1;
  const mark = places > 0 ? digits.charAt(at) : '';
  const whole = places > 0 ? digits.slice(0, at) : digits;
  return {
    decimal: mark === '.' || mark === ',' ? mark : language === 'ru' ? ',' : '.',
    group: /\D/u.exec(whole)?.[0] ?? '',
    minus: number[1] === '' || number[1] === '+' ? (language === 'ru' ? '\u2212' : '-') : (number[1] ?? '-'),
    exponent: exponent?.style,
    power,
  };
}

function exponentOf(text: string): { readonly style: ExponentStyle; readonly power: number } | undefined {
  const times = TIMES.exec(text);
  if (times !== null) {
    const [, before = '', sign = '', digits = '', raised, after = ''] = times;
    const power =
      raised === undefined ? signed(sign, digits) : signed(raised.startsWith('⁻') ? '-' : '', lowered(raised));
    return { style: { before, after, raised: raised !== undefined, plus: sign === '+' }, power };
  }
  const cased = CASED.exec(text);
  if (cased === null) return undefined;
  const [, before = 'e', sign = '', digits = ''] = cased;
  return { style: { before, after: '', raised: false, plus: sign === '+' }, power: signed(sign, digits) };
}

function signed(sign: string, digits: string): number {
  return sign === '' || sign === '+' ? Number(digits) : -Number(digits);
}

function lowered(raised: string): string {
  return [...raised].map((character) => (RAISED.includes(character) ? String(RAISED.indexOf(character)) : '')).join('');
}

/** A number in an author's style, to the digit that is worth `10 ** power`. */
export function numberText(value: number, style: NumberStyle, power: number = style.power): string {
  const { decimal, group, minus, exponent } = style;
  const size = Math.abs(value);
  const sign = value < 0 ? minus : '';
  if (exponent === undefined || size === 0) {
    const [whole = '0', fraction] = size.toFixed(Math.min(100, Math.max(0, -power))).split('.');
    const grouped = group === '' ? whole : whole.replace(/\B(?=(?:\d{3})+$)/gu, group);
    return sign + grouped + (fraction === undefined ? '' : decimal + fraction);
  }
  const places = Math.min(100, Math.max(0, Math.floor(Math.log10(size)) - power));
  const [mantissa = '0', printed = '0'] = size.toExponential(places).split('e');
  return (
    sign + mantissa.replace('.', decimal) + exponent.before + powerText(Number(printed), exponent) + exponent.after
  );
}

function powerText(power: number, { raised, plus }: ExponentStyle): string {
  if (!raised) return power < 0 ? String(power) : `${plus ? '+' : ''}${power}`;
  const digits = [...String(Math.abs(power))].map((digit) => RAISED.charAt(Number(digit))).join('');
  return power < 0 ? `⁻${digits}` : digits;
}
