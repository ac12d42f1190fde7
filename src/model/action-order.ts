import type { Head } from './action-head.ts';
import type { Piece } from './action-piece.ts';
import { is, isMark, type Stretch } from './action-stretch.ts';

/**
 * What stands behind "factorization order": the author's words, without what the pair, the budget and the family took.
 *
 *     change the order of the fields: moves from the board; a → b
 *                                     ^-------------------^
 */
export function orderIn(pieces: readonly Piece[], { verb, first, end }: Head, text: string): Stretch | undefined {
  const object = pieces.findLastIndex(
    (piece, at) => at >= first && at < end && is(piece, 'factorization') && isHeadOf(pieces, at, verb),
  );
  const from = Math.max(verb, object) + 1;
  return stretchAt(pieces, behindColon(pieces, from, end), end, text) ?? stretchAt(pieces, from, end, text);
}

/** The word belongs to the verb, not to the order itself: nothing but words stands between them. */
const isHeadOf = (pieces: readonly Piece[], at: number, verb: number): boolean =>
  pieces.slice(Math.min(at, verb) + 1, Math.max(at, verb)).every(({ kind }) => kind === 'cue');

/** Behind the colon that ends "of the fields:"; else `from`. */
function behindColon(pieces: readonly Piece[], from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + 6); at++) {
    if (isMark(pieces[at], ':\u2013\u2014')) return at + 1;
    if (pieces[at]?.kind !== 'word' && pieces[at]?.kind !== 'cue') break;
  }
  return from;
}

function stretchAt(pieces: readonly Piece[], from: number, end: number, text: string): Stretch | undefined {
  let start = from;
  while (start < end && leads(pieces[start])) start++;
  let at = start;
  while (
    at < end &&
    pieces[at]?.kind !== 'gap' &&
    !(isMark(pieces[at], '.') && /^\s|^$/u.test(text.slice(pieces[at]?.end)))
  )
    at++;
  let last = at - 1;
  while (
    last >= start &&
    (isMark(pieces[last], ',;:.(\u2013\u2014-[/') || is(pieces[last], 'variant', 'for', 'at', 'in', 'from', 'and'))
  )
    last--;
  if (last < start) return undefined;
  // Articles belong to the author's words, and so does a quotation mark that closes among them.
  while (
    start > from &&
    pieces[start - 1]?.kind === 'cue' &&
    !is(pieces[start - 1], 'so-that', 'to', 'of', 'factorization', 'at', 'for', 'and', 'in')
  )
    start--;
  if (isMark(pieces[start - 1], QUOTES)) start--;
  const opened = pieces.slice(start, last).some((piece) => isMark(piece, '('));
  if (isMark(pieces[last], ')') && !opened) last--;
  return unquoted(pieces, start, last);
}

const QUOTES = '"\u00AB\u201E\u201C\u2018\'';
const CLOSING = '"\u00BB\u201C\u201D\u2019\'';

const leads = (piece: Piece | undefined): boolean =>
  piece?.kind === 'gap' ||
  (piece?.kind === 'mark' && piece.text !== '.') ||
  is(piece, 'so-that', 'light', 'to', 'of', 'in', 'and', 'factorization', 'at', 'for');

/** Without quotation marks around the whole. */
function unquoted(pieces: readonly Piece[], first: number, last: number): Stretch | undefined {
  const closings = pieces.slice(first + 1, last + 1).filter((piece) => isMark(piece, CLOSING)).length;
  const whole = isMark(pieces[first], QUOTES) && isMark(pieces[last], CLOSING) && closings === 1;
  const [start, end] = whole ? [pieces[first + 1], pieces[last - 1]] : [pieces[first], pieces[last]];
  if (start === undefined || end === undefined) return undefined;
  return start === end ? { from: start.from, to: start.to } : { from: start.start, to: end.end };
}
