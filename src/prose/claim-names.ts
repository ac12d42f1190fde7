import { isMark, isWord, type Piece } from './claim-pieces.ts';

/** Which variants a claim names, and how: `other` is what it compares with, `pair` goes from one to the other. */
export interface ClaimNames {
  readonly subjects: readonly string[];
  readonly other: string | undefined;
  readonly pair: readonly [before: string, after: string] | undefined;
  /** "Than before". */
  readonly thanBefore: boolean;
}

export const NO_NAMES: ClaimNames = { subjects: [], other: undefined, pair: undefined, thanBefore: false };

/** What stands behind the names from `at` on: "with X", "of the variant X", "than for Y", "from X to Y". */
export function behindNames(pieces: readonly Piece[], from: number): number {
  let at = from;
  for (let next = behindName(pieces, at); next !== at; next = behindName(pieces, at)) at = next;
  return at;
}

function behindName(pieces: readonly Piece[], from: number): number {
  let at = from;
  if (isWord(pieces[at], 'than-before')) return at + 1;
  if (isMark(pieces[at], ',') && isWord(pieces[at + 1], 'than')) at++;
  if (isMark(pieces[at], '(') && pieces[at + 1]?.kind === 'variant' && isMark(pieces[at + 2], ')')) return at + 3;
  if (isWord(pieces[at], 'with', 'than', 'from', 'to', 'of')) at++;
  else if (isArrow(pieces, at)) at = behindArrow(pieces, at);
  while (isWord(pieces[at], 'role', 'filler', 'with')) at++;
  return pieces[at]?.kind === 'variant' ? at + 1 : from;
}

export function isArrow(pieces: readonly Piece[], at: number): boolean {
  return isMark(pieces[at], '\u2192') || (isMark(pieces[at], '-=') && isMark(pieces[at + 1], '>'));
}

export function behindArrow(pieces: readonly Piece[], at: number): number {
  return isMark(pieces[at], '\u2192') ? at + 1 : at + 2;
}

/** The names among pieces that stand before, in and behind a claim. */
export function namesAmong(pieces: readonly Piece[]): ClaimNames {
  const subjects: string[] = [];
  let [other, pair, thanBefore]: [ClaimNames['other'], ClaimNames['pair'], boolean] = [undefined, undefined, false];
  for (const [index, piece] of pieces.entries()) {
    if (isWord(piece, 'than-before')) thanBefore = true;
    if (piece.kind !== 'variant') continue;
    let before = index - 1;
    while (isWord(pieces[before], 'role', 'filler')) before--;
    const previous = before > 0 ? pieces[before - 1] : undefined;
    const leads = isWord(pieces[before], 'to') || isMark(pieces[before], '\u2192>');
    const first = isMark(previous, '-=') ? pieces[before - 2] : previous;
    const last = subjects.at(-1);
    if (isWord(pieces[before], 'than')) other = piece.name;
    else if (leads && first?.kind === 'variant' && last !== undefined) {
      subjects.pop();
      pair = [last, piece.name];
    } else if (!subjects.includes(piece.name)) subjects.push(piece.name);
  }
  return { subjects, other, pair, thanBefore };
}

export function isUnnamed({ subjects, other, pair }: ClaimNames): boolean {
  return subjects.length === 0 && other === undefined && pair === undefined;
}
