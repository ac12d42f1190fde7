import type { Letters } from '../lexicon/lexicon.ts';

/** A printed power of ten and where it ends. */
export interface ExponentIn {
  readonly power: number;
  readonly end: number;
}

const SPACES = '[ \\u00A0\\u2009\\u202F]{0,4}';
const AFTER_E = /([+\-\u2212\u2013]?)(\d+)/y;
const TIMES = new RegExp(
  `${SPACES}(?:[×·*⋅∙•✕✖]|\\\\times|\\\\cdot|(\\p{L}))${SPACES}10(?=${SPACES}(?:\\^|\\*\\*|[⁺⁻⁰¹²³⁴-⁹]))`,
  'uy',
);
const POWER = new RegExp(
  `${SPACES}(?:(?:\\^|\\*\\*)${SPACES}[{(]?${SPACES}([+\\-\\u2212\\u2013]?)${SPACES}(\\d+)${SPACES}[})]?|([⁺⁻]?[⁰¹²³⁴-⁹]+))`,
  'uy',
);
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A letter that reads as `latin`, whichever script it is typed in. */
export function isLetter(character: string, latin: string, letters: Letters): boolean {
  const lower = character.toLowerCase();
  return lower === latin || letters.toLatin[lower] === latin;
}

/** The exponent behind a mantissa: `e21`, `× 10^21`, `·10²¹`, `*10**21`, `\times10^{21}`. */
export function exponentAt(text: string, at: number, letters: Letters): ExponentIn | undefined {
  if (isLetter(text.charAt(at), 'e', letters)) {
    const found = matchAt(AFTER_E, text, at + 1);
    if (found !== null) return { power: powerOf(found[1] ?? '', found[2] ?? ''), end: at + 1 + found[0].length };
  }
  const times = timesTenAt(text, at, letters);
  return times === undefined ? undefined : powerAt(text, times);
}

/** Where `× 10` ends before a power; the sign may be a letter that looks like one. */
export function timesTenAt(text: string, at: number, letters: Letters): number | undefined {
  const times = matchAt(TIMES, text, at);
  if (times === null || (times[1] !== undefined && !isLetter(times[1], 'x', letters))) return undefined;
  return at + times[0].length;
}

/** The power behind a ten. */
export function powerAt(text: string, at: number): ExponentIn | undefined {
  const found = matchAt(POWER, text, at);
  if (found === null) return undefined;
  const [all, sign = '', digits = '', raised] = found;
  const end = at + all.length;
  if (raised === undefined) return { power: powerOf(sign, digits), end };
  const lowered = [...raised].map((character) => SUPERSCRIPTS.indexOf(character)).filter((digit) => digit >= 0);
  return { power: powerOf(raised.startsWith('⁻') ? '-' : '', lowered.join('')), end };
}

/** Powers past any quantity give infinity or zero, never an unreadable number. */
function powerOf(sign: string, digits: string): number {
  const size = Math.min(Number(digits), 9999);
  return sign === '' || sign === '+' ? size : -size;
}
