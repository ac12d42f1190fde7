import type { Head } from './action-head.ts';
import type { Piece } from './action-piece.ts';
import { is, isMark } from './action-stretch.ts';

/**
 * An action on several sources is one on each of them:
 *
 *     exclude sources `a` and `b`;  include `a` with share 0.1 and `b` with share 0.2
 *     ^-----------------^ ^----^    ^----------------------^ ^---------------------^
 */
export function bySource(head: Head, pieces: readonly Piece[]): readonly Head[] {
  if (head.type !== 'include-source' && head.type !== 'exclude-source' && head.type !== 'reassign-share') return [head];
  const splits: number[] = [];
  let named = false;
  let listing = false;
  for (let at = head.first; at < head.end; at++) {
    const piece = pieces[at];
    listing = is(piece, 'source') || (listing && (piece?.kind === 'word' || isMark(piece, ',') || is(piece, 'and')));
    if (!(piece?.kind === 'name' ? piece.name !== 'known' : listing && isWordAlone(pieces, at))) continue;
    const separator = separatorBefore(pieces, at);
    if (named && separator !== undefined) splits.push(separator);
    named = true;
  }
  const firsts = [head.first, ...splits];
  const heads = firsts.map((first, index): Head => ({ ...head, first, end: firsts[index + 1] ?? head.end }));
  if (head.type === 'reassign-share' && !heads.every((each) => hasNumber(pieces, each))) return [head];
  return heads;
}

/** A word of a list behind "sources". */
const isWordAlone = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.kind === 'word' && pieces[at - 1]?.kind !== 'word' && pieces[at + 1]?.kind !== 'word';

function separatorBefore(pieces: readonly Piece[], name: number): number | undefined {
  let at = name - 1;
  while (is(pieces[at], 'light', 'source', 'share', 'of') && !is(pieces[at], 'and')) at--;
  return isMark(pieces[at], ',') || is(pieces[at], 'and') ? at : undefined;
}

const hasNumber = (pieces: readonly Piece[], { first, end }: Head): boolean =>
  pieces.slice(first, end).some(({ kind }) => kind === 'number');
