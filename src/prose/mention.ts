import { keptByText } from '../text/kept.ts';
import { quotes } from '../text/quotes.ts';
import { coverOf } from './cover.ts';
import type { Surrounding } from './cue.ts';
import type { VagueWord } from './vague.ts';

const MOST_WORDS = 3;
const LONGEST = 80;

/** The word alone, one to three words in all, between quotation marks: somebody speaks of it. */
export function isMention({ start, end }: VagueWord, { sentence: { text }, once }: Surrounding): boolean {
  const short = once('mentions', () =>
    coverOf(
      text.text.length,
      quotationsIn(text.text).filter(({ words }) => words <= MOST_WORDS),
    ),
  );
  return short.touches(start, start + 1) && short.touches(end - 1, end);
}

export interface Quotation {
  /** Between the marks. */
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

/** Quotations of a text, from left to right; an apostrophe is no quotation mark. */
export const quotationsIn: (text: string) => readonly Quotation[] = keptByText(quotationsRead);

function quotationsRead(text: string): readonly Quotation[] {
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
