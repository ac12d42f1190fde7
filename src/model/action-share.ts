import type { Visible } from '../text/visible.ts';
import type { Head } from './action-head.ts';
import type { Share } from './action-item.ts';
import type { Piece } from './action-piece.ts';
import { find, is, isMark } from './action-stretch.ts';
import { type Sourced, sourced } from './sourced.ts';

export interface Shares {
  readonly from: Sourced<Share> | undefined;
  readonly to: Sourced<Share> | undefined;
}

const sharePiece = (piece: Piece, visible: Visible): Sourced<Share> | undefined =>
  piece.share === undefined ? undefined : sourced(piece.share, visible, piece.from, piece.to);

/** The share: the number at its word, else a percentage or a part of one. */
export function shareIn(pieces: readonly Piece[], { first, end }: Head, visible: Visible): Sourced<Share> | undefined {
  const numbers = numbersOf(pieces, first, end);
  const to = numbers.find(({ side }) => side === 'to') ?? numbers.find(({ side }) => side === undefined);
  const word = find(pieces, first, end, (piece) => is(piece, 'share'));
  const atWord =
    word === undefined
      ? undefined
      : numbers.find(
          ({ at }) => at > word && at - word <= 6 && pieces.slice(word + 1, at).every((piece) => piece.kind !== 'name'),
        );
  const both = numbers.some(({ side }) => side === 'from') && numbers.some(({ side }) => side === 'to');
  const loose = numbers.find(({ piece }) => isPart(piece));
  const found = both ? to : (atWord ?? loose);
  return found === undefined ? undefined : sharePiece(found.piece, visible);
}

/** A percentage, or a decimal between 0 and 1. */
const isPart = ({ share, text }: Piece): boolean =>
  share !== undefined && (/[%\p{L}]/u.test(text) || (share.value >= 0 && share.value <= 1 && /[.,]/u.test(text)));

interface NumberAt {
  readonly piece: Piece;
  readonly at: number;
  readonly side: 'from' | 'to' | undefined;
}

function numbersOf(pieces: readonly Piece[], first: number, end: number): readonly NumberAt[] {
  const numbers: NumberAt[] = [];
  for (let at = first; at < end; at++) {
    const piece = pieces[at];
    if (piece?.kind === 'number' && piece.share !== undefined)
      numbers.push({ piece, at, side: sideOf(pieces, at, first) });
  }
  return numbers;
}

/** What the words right before a number say: the old share or the new one. */
function sideOf(pieces: readonly Piece[], number: number, first: number): 'from' | 'to' | undefined {
  if (pieces[number + 1]?.kind === 'arrow' && pieces[number + 2]?.kind === 'number') return 'from';
  if (pieces[number - 1]?.kind === 'arrow') return 'to';
  for (let at = number - 1; at >= first; at--) {
    const piece = pieces[at];
    if (is(piece, 'from', 'old', 'instead')) return 'from';
    if (is(piece, 'to', 'new')) return 'to';
    if (!is(piece, 'share', 'light', 'of', 'at', 'source') && !isMark(piece, ':=(~\u2248')) return undefined;
  }
  return undefined;
}

export function sharesIn(pieces: readonly Piece[], { first, end }: Head, visible: Visible): Shares {
  const numbers = numbersOf(pieces, first, end);
  const from = numbers.find(({ side }) => side === 'from');
  const to = numbers.find(({ side }) => side === 'to');
  const old = from && sharePiece(from.piece, visible);
  // "20 to 35 %": the sign stands for both.
  const both =
    old !== undefined &&
    to !== undefined &&
    isPercent(to.piece) &&
    from !== undefined &&
    !isPercent(from.piece) &&
    old.value.value >= 1;
  return { from: both ? { ...old, value: inPercent(old.value) } : old, to: to && sharePiece(to.piece, visible) };
}

const isPercent = ({ text }: Piece): boolean => /[%\p{L}]/u.test(text);

function inPercent({ digits, places }: Share): Share {
  return { value: Number(`${digits}e-${places + 2}`), digits, places: places + 2 };
}
