import { quotes } from '../text/quotes.ts';
import type { Surrounding } from './cue.ts';
import type { VagueWord } from './vague.ts';

const MOST_WORDS = 3;
const LONGEST = 80;

/** The word alone, one to three words in all, between quotation marks: somebody speaks of it. */
export function isMention({ start, end }: VagueWord, { sentence }: Surrounding): boolean {
  return quotationsIn(sentence.text.text).some(
    (quotation) => quotation.start <= start && end <= quotation.end && quotation.words <= MOST_WORDS,
  );
}

export interface Quotation {
  /** Between the marks. */
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

const known = { text: '', quotations: [] as readonly Quotation[] };

/** Quotations of a text, from left to right; an apostrophe is no quotation mark. */
export function quotationsIn(text: string): readonly Quotation[] {
  if (known.text === text) return known.quotations;
  const found: Quotation[] = [];
  for (let at = 0; at < text.length; at++) {
    const closing = quotes.filter(([open]) => text.startsWith(open, at)).map(([, close]) => close);
    if (closing.length === 0 || !opensAt(text, at)) continue;
    const end = endOf(text, at + 1, closing);
    if (end === undefined) continue;
    const inside = text.slice(at + 1, end);
    found.push({
      start: at + 1,
      end,
      words: inside.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    });
    at = end;
  }
  known.text = text;
  known.quotations = found;
  return found;
}

function opensAt(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /\S/u.test(text.charAt(at + 1));
}

function endOf(text: string, from: number, closing: readonly string[]): number | undefined {
  const last = Math.min(text.length, from + LONGEST);
  for (let at = from; at < last; at++) {
    const sign = text.charAt(at);
    if (!closing.includes(sign) || /\s/u.test(text.charAt(at - 1))) continue;
    // A sign that is an apostrophe too closes only at the end of a word.
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) return at;
  }
  return undefined;
}
