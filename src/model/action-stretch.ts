import type { Piece } from './action-piece.ts';

/** A stretch of the text: `from`–`to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export const is = (piece: Piece | undefined, ...ids: readonly string[]): boolean =>
  ids.some((id) => piece?.ids.includes(id) === true);
export const isMark = (piece: Piece | undefined, marks: string): boolean =>
  piece?.kind === 'mark' && marks.includes(piece.text);

/** The first piece of `from`–`to` that passes. */
export function find(
  pieces: readonly Piece[],
  from: number,
  to: number,
  test: (piece: Piece) => boolean,
): number | undefined {
  for (let at = from; at < to; at++) {
    const piece = pieces[at];
    if (piece !== undefined && test(piece)) return at;
  }
  return undefined;
}

/** The pieces with what has been read made one gap each. */
export function without(pieces: readonly Piece[], taken: readonly (readonly [number, number])[]): readonly Piece[] {
  const result: Piece[] = [];
  let next = 0;
  for (const [first, last] of [...taken].sort((a, b) => a[0] - b[0])) {
    const [start, end] = [pieces[Math.max(first, next)], pieces[last]];
    if (start === undefined || end === undefined || last < next) continue;
    for (const piece of pieces.slice(next, first)) result.push(piece);
    result.push({ kind: 'gap', start: start.start, end: end.end, from: start.start, to: end.end, text: '', ids: [] });
    next = last + 1;
  }
  for (const piece of pieces.slice(next)) result.push(piece);
  return result;
}
