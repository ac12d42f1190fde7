import type { Head } from './action-head.ts';
import type { Piece } from './action-piece.ts';
import { find, is, isMark, type Stretch } from './action-stretch.ts';

/** `A` with `B`, `A` → `B`, `B` instead of `A`, or one before the verb and one behind; each a name, else the words. */
export function transformsIn(
  pieces: readonly Piece[],
  { verb, first, end }: Head,
): { readonly from: Stretch | undefined; readonly to: Stretch | undefined } {
  const arrow = find(pieces, first, end, (piece) => piece.kind === 'arrow');
  const instead = find(pieces, verb + 1, end, (piece) => is(piece, 'instead'));
  const split = arrow ?? find(pieces, verb + 1, end, (piece) => is(piece, 'with', 'to'));
  const before = textIn(pieces, first, verb);
  if (split === undefined && instead === undefined) {
    const behind = textIn(pieces, verb + 1, end);
    const both = [before, behind].every((stretch) =>
      pieces.some((piece) => piece.kind === 'name' && piece.from === stretch?.from),
    );
    return both ? { from: before, to: behind } : { from: behind ?? before, to: undefined };
  }
  const start = split !== undefined && split < verb ? first : verb + 1;
  const old = instead === undefined ? textIn(pieces, start, split ?? end) : textIn(pieces, instead + 1, end);
  return { from: old ?? before, to: split === undefined ? undefined : textIn(pieces, split + 1, instead ?? end) };
}

export function bracketed(pieces: readonly Piece[], stretch: Stretch | undefined): Stretch | undefined {
  const at = pieces.findIndex((piece) => piece.from === stretch?.from);
  if (stretch === undefined || !isMark(pieces[at + 1], '(')) return stretch;
  const close = pieces.slice(at + 2, at + 8).find((piece) => isMark(piece, ')'));
  return close === undefined ? stretch : { from: stretch.from, to: close.to };
}

/** The name between two places, else the words there without what leads to them. */
function textIn(pieces: readonly Piece[], from: number, to: number): Stretch | undefined {
  let at = from;
  while (
    at < to &&
    (pieces[at]?.kind === 'gap' ||
      pieces[at]?.kind === 'mark' ||
      is(pieces[at], 'light', 'of', 'transform', 'from', 'not'))
  )
    at++;
  const start = pieces[at];
  if (at >= to || start === undefined) return undefined;
  let last: Piece | undefined;
  for (; at < to; at++) {
    const piece = pieces[at];
    if (piece === undefined || piece.kind === 'gap' || piece.kind === 'arrow' || isMark(piece, ';:,.()\u2013\u2014'))
      break;
    if (is(piece, 'pipeline', 'instead', 'subordinate') && !is(piece, 'light')) break;
    if (piece.kind === 'name') return { from: piece.from, to: piece.to };
    if (!is(piece, 'light', 'transform', 'in')) last = piece;
  }
  return last === undefined ? undefined : { from: start.from, to: Math.max(start.to, last.to) };
}
