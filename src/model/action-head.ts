import { hasObject, isAllowed, isOutside, type Kind, kindOf, OBJECT_IDS } from './action-kind.ts';
import type { Piece } from './action-piece.ts';
import { is, isMark } from './action-stretch.ts';

/** The verb of one action, and the pieces `first`–`end` that are about it. */
export interface Head extends Kind {
  readonly verb: number;
  readonly first: number;
  readonly end: number;
}

/** No honest entry has more; a hostile one costs no more. */
const MOST_VERBS = 100;

const isSeparator = (piece: Piece | undefined): boolean =>
  piece?.kind === 'gap' || isMark(piece, ';,:.()\u2013\u2014') || is(piece, 'and');

interface Found {
  readonly verb: number;
  readonly first: number;
}

/** The actions of an item in order: each begins at its verb, or at its object where that goes before. */
export function headsIn(pieces: readonly Piece[]): readonly Head[] {
  const found = verbsIn(pieces);
  const heads = found.map(({ verb, first }, index): Head => {
    const end = found[index + 1]?.first ?? pieces.length;
    return { verb, first: index === 0 ? 0 : first, end, ...kindOf(pieces, verb, index === 0 ? 0 : first, end) };
  });
  const positive = heads.filter((head) => !head.negated);
  return positive.length > 0 ? positive : heads.slice(0, 1);
}

function verbsIn(pieces: readonly Piece[]): readonly Found[] {
  const found: Found[] = [];
  let separator = -1;
  let depth = 0;
  let verbs = 0;
  let inBrackets: Found | undefined;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (isMark(piece, '(')) depth++;
    else if (isMark(piece, ')')) depth = Math.max(0, depth - 1);
    if (isSeparator(piece)) separator = index;
    else if (isAllowed(piece) || isOutside(piece)) {
      if (++verbs > MOST_VERBS) break;
      const next = { verb: index, first: separator + 1 };
      if (depth > 0) inBrackets ??= next;
      else take(pieces, found, next);
    }
  }
  return found.length === 0 && inBrackets !== undefined ? [inBrackets] : found;
}

/** Adds a verb to those found where it says an action of its own; a verb that only led to it gives way. */
function take(pieces: readonly Piece[], found: Found[], next: Found): void {
  const last = found[found.length - 1];
  if (last === undefined) {
    found.push(next);
    return;
  }
  const allowed = isAllowed(pieces[next.verb]);
  const lastAllowed = isAllowed(pieces[last.verb]);
  if (next.first <= last.verb) {
    // One clause: an allowed verb says the action, whatever word of change stands before it.
    if (allowed && !lastAllowed && !namesAnything(pieces, last.verb + 1, next.verb))
      found[found.length - 1] = { ...next, first: last.first };
    return;
  }
  const between = pieces.slice(next.first, next.verb);
  if (between.some((piece) => is(piece, 'subject') || (is(piece, 'subordinate') && !is(piece, 'light')))) return;
  const opening = between.every((piece) => is(piece, 'light', 'not', 'and', 'to') || piece.kind === 'mark');
  const led =
    isMark(pieces[next.first - 1], ':\u2013\u2014') &&
    !namesAnything(pieces, last.verb + 1, next.first) &&
    !hasObject(pieces, last.verb + 1, next.first, 'factorization', 'profile', 'source', 'share');
  if (led && opening) {
    found[found.length - 1] = { ...next, first: last.first };
    return;
  }
  if (is(pieces[next.verb], 'aside') && isMark(pieces[next.first - 1], ',')) return;
  const end = clauseEnd(pieces, next.verb + 1);
  const object = hasObject(pieces, next.verb, end, ...OBJECT_IDS);
  const ordering =
    is(pieces[last.verb], 'change', 'reorder') && hasObject(pieces, last.verb + 1, next.first, 'factorization');
  if (
    ordering &&
    !(allowed && opening && object && (isMark(pieces[next.first - 1], ';.') || is(pieces[next.first - 1], 'and')))
  )
    return;
  if (!opening && !(allowed && hasObject(pieces, next.first, next.verb, ...OBJECT_IDS))) return;
  if (!allowed && (isMark(pieces[next.first - 1], ',') || !(object || namesAnything(pieces, next.verb + 1, end))))
    return;
  found.push(next);
}

function clauseEnd(pieces: readonly Piece[], from: number): number {
  let end = from;
  while (end < pieces.length && !isMark(pieces[end], ';.')) end++;
  return end;
}

const namesAnything = (pieces: readonly Piece[], from: number, to: number): boolean =>
  pieces.slice(from, to).some((piece) => piece.kind === 'name' || piece.kind === 'number');
