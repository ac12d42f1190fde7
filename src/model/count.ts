import type { Lexicon } from '../lexicon/lexicon.ts';
import { unitSpelled } from '../lexicon/unit-spelling.ts';
import type { Units } from '../lexicon/units.ts';
import type { Amount } from './amount.ts';
import { boundBefore } from './before.ts';
import { chainsIn } from './chain.ts';
import type { Language } from './decision.ts';
import { halfOf, type NumberIn, timesPower } from './number.ts';
import { printedLike } from './printed.ts';
import { folded, HYPHENED, perAt, SPACED, type Word, wordAt } from './unit-word.ts';

/** How many parameters or tokens a field says there are. */
export interface Count {
  readonly value: number;
  readonly number: NumberIn;
  /** The number's multiplier: `1.3B` counts `1.3 × 10 ** 9`. */
  readonly power: number;
  /** Where number and multiplier end in the text. */
  readonly end: number;
}

type Counted = 'parameters' | 'tokens';

/** A smaller number without multiplier and exponent counts something else: layers, documents, thousands. */
const SMALLEST = 10_000;

/** No more words than these stand between a number and its noun. */
const MOST_WORDS = 3;

/**
 * `1.3B`, `760 M parameters`, `65,536,000 tokens (one epoch)`: the count of a field's text. Undefined where the text has
 * other numbers too (unless they only say it again), or where the number is a bound, a part or of something else.
 */
export function countIn(text: string, counted: Counted, lexicon: Lexicon, language: Language): Count | undefined {
  const chains = chainsIn(text, lexicon, language);
  const counts = chains.map(({ amounts: [amount], links }) =>
    amount === undefined || links.length > 0 ? undefined : countOf(amount, text, counted, lexicon.units),
  );
  const [first] = counts;
  return first !== undefined && counts.every((count) => count !== undefined && isSame(count, first))
    ? first
    : undefined;
}

/** Further apart, even roughly printed numbers are two. */
const CLOSE = 0.05;

function isSame(a: Count, b: Count): boolean {
  const rounding = halfOf(a.number, a.power) + halfOf(b.number, b.power);
  return Math.abs(a.value - b.value) <= Math.min(rounding * (1 + 1e-9), CLOSE * b.value);
}

function countOf(amount: Amount, text: string, counted: Counted, units: Units): Count | undefined {
  const { number } = amount;
  const { power, end } = multiplierOf(amount, text, units);
  const value = timesPower(number, power);
  if (number.irregular || !Number.isFinite(value) || boundBefore(text, number.start, units) !== undefined)
    return undefined;
  if (value < (power === 0 && number.exponent === undefined ? SMALLEST : 1)) return undefined;
  const isOf = counted === 'tokens' ? isOfTokens(amount, text, end, units) : isBare(amount);
  return isOf ? { value, number, power, end } : undefined;
}

/** Another value as `text` writes its count: with its multiplier, in its style. */
export function countText(value: number, { number, power, end }: Count, text: string, language: Language): string {
  const printed = printedLike(value / 10 ** power, text.slice(number.start), number.power, language);
  return printed + text.slice(number.end, end);
}

/** In a count B is a billion, not a byte, and a letter that stands apart multiplies whatever word follows. */
function multiplierOf({ number, power, end }: Amount, text: string, units: Units): Pick<Count, 'power' | 'end'> {
  const word = wordAt(SPACED, text, number.end);
  const letter = word === undefined ? undefined : units.multipliers.exact.get(word.text);
  return word === undefined || letter === undefined ? { power, end } : { power: letter, end: word.end };
}

function isBare({ unit, written }: Amount): boolean {
  return unit === undefined || (unit.kind === 'information' && written === 'B');
}

/** The number's noun, if it has one, is tokens, and these are not a part of all ("per step"). */
function isOfTokens(amount: Amount, text: string, end: number, units: Units): boolean {
  const noun = amount.unit?.kind === 'tokens' ? amount.end : isBare(amount) ? nounEnd(text, end, units) : undefined;
  if (noun === undefined || perAt(text, noun, units) !== undefined) return false;
  const per = wordAt(HYPHENED, text, noun);
  const part = per === undefined || !isPer(per, units) ? undefined : wordAt(HYPHENED, text, per.end);
  return part === undefined || unitSpelled(part.text, units)?.kind !== 'count';
}

/** Where the word for tokens ends, words like "unique" before it; `at` where no word follows, or "per" does. */
function nounEnd(text: string, at: number, units: Units): number | undefined {
  let word = wordAt(HYPHENED, text, at);
  if (word === undefined || isPer(word, units)) return at;
  for (let count = 0; word !== undefined && count < MOST_WORDS; count++) {
    if (unitSpelled(word.text, units)?.kind === 'tokens') return word.end;
    word = wordAt(HYPHENED, text, word.end);
  }
  return undefined;
}

function isPer({ text }: Word, units: Units): boolean {
  return units.per.has(folded(text, units));
}
