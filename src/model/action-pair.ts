import type { Piece } from './action-piece.ts';
import { is, isMark } from './action-stretch.ts';

/** Words that name a variant: the pieces `first`–`last`. */
export interface Operand {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly known: boolean;
  /** Code, a known name, or a word that no sentence holds (`web-v2`). */
  readonly solid: boolean;
}

export interface Pair {
  readonly before: Operand | undefined;
  readonly after: Operand | undefined;
  /** Pieces that say the pair, the words around it included. */
  readonly taken: readonly (readonly [first: number, last: number])[];
}

const SOLID = /[\d+_.]|\p{L}-\p{L}/u;
const OPENING = '([{"\u00AB\u201E\u201C\'';
const CLOSING = ')]}"\u00BB\u201C\u201D\'';

/** The variants before and after, however they are written. */
export function pairIn(pieces: readonly Piece[]): Pair | undefined {
  const labelled = labelledIn(pieces);
  if (labelled?.before !== undefined && labelled.after !== undefined) return labelled;
  const arrows = arrowsIn(pieces);
  const known = (pair: Pair): number => Number(pair.before?.known ?? false) + Number(pair.after?.known ?? false);
  const worded = wordedIn(pieces);
  const best =
    arrows.find((pair) => known(pair) === 2) ??
    worded.find((pair) => known(pair) === 2) ??
    worded[0] ??
    arrows.find((pair) => known(pair) === 1) ??
    unknownPair(pieces, arrows);
  return best ?? labelled;
}

/** `before: x, after: y`; where one of them only is labelled, the pair lacks the other. */
function labelledIn(pieces: readonly Piece[]): Pair | undefined {
  const found: { before?: Operand; after?: Operand } = {};
  const taken: (readonly [number, number])[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const side = is(pieces[index], 'before') ? 'before' : is(pieces[index], 'after') ? 'after' : undefined;
    if (side === undefined || found[side] !== undefined) continue;
    let at = index + 1;
    while (is(pieces[at], 'variant', 'light')) at++;
    const marked = isMark(pieces[at], ':=-\u2013\u2014');
    if (marked) at++;
    while (is(pieces[at], 'variant')) at++;
    if (isMark(pieces[at], ':')) at++;
    const operand = operandFrom(pieces, at);
    if (operand === undefined || pieces[operand.first]?.kind === 'number') continue;
    if (!operand.known && !marked) continue;
    found[side] = operand;
    taken.push([index, operand.last]);
    index = operand.last;
  }
  if (found.before === undefined && found.after === undefined) return undefined;
  return { before: found.before, after: found.after, taken: taken.map((range) => widened(pieces, range)) };
}

/** All `x → y` whose sides can be names. */
function arrowsIn(pieces: readonly Piece[]): readonly Pair[] {
  const pairs: Pair[] = [];
  pieces.forEach((piece, index) => {
    if (piece.kind !== 'arrow') return;
    const left = operandTo(pieces, index - 1);
    let at = index + 1;
    while (is(pieces[at], 'variant') || isMark(pieces[at], OPENING)) at++;
    const right = operandFrom(pieces, at);
    if (right === undefined || pieces[right.first]?.kind === 'number' || pieces[index - 1]?.kind === 'number') return;
    if (left === undefined && !right.known) return;
    const [before, after] = piece.back === true ? [right, left] : [left, right];
    pairs.push({ before, after, taken: [widened(pieces, [left?.first ?? index, right.last])] });
  });
  return pairs;
}

/** `from variant x to variant y`; without the word "variant" where both are known, or one is and the other looks like a name. */
function wordedIn(pieces: readonly Piece[]): readonly Pair[] {
  const pairs: Pair[] = [];
  pieces.forEach((piece, index) => {
    const from = is(piece, 'from');
    if (!from && piece.known !== true) return;
    const first = worded(pieces, from ? index + 1 : index);
    if (first === undefined) return;
    let at = first.operand.last + 1;
    while (isMark(pieces[at], ',')) at++;
    if (!is(pieces[at], 'to')) return;
    const second = worded(pieces, at + 1);
    if (second === undefined) return;
    const [before, after] = [first.operand, second.operand];
    const said =
      (from && (first.variant || second.variant)) ||
      (before.known && after.known) ||
      (from && before.known !== after.known && before.solid && after.solid);
    if (said) pairs.push({ before, after, taken: [widened(pieces, [index, after.last])] });
  });
  return pairs;
}

function worded(
  pieces: readonly Piece[],
  from: number,
): { readonly operand: Operand; readonly variant: boolean } | undefined {
  let at = from;
  let variant = false;
  while (is(pieces[at], 'variant', 'light') || (variant && isMark(pieces[at], ':'))) {
    variant ||= is(pieces[at], 'variant');
    at++;
  }
  const operand = operandFrom(pieces, at);
  return operand === undefined || pieces[operand.first]?.kind === 'number' ? undefined : { operand, variant };
}

/**
 * An arrow between names that the document does not know. It is no pair where it says the order of a factorization or
 * what is replaced, unless something else says that.
 */
function unknownPair(pieces: readonly Piece[], arrows: readonly Pair[]): Pair | undefined {
  const whole = arrows.filter((pair) => pair.before !== undefined && pair.after !== undefined);
  const solid = whole.filter((pair) => pair.before?.solid === true && pair.after?.solid === true);
  const verb = pieces.find((piece) => is(piece, 'change', 'replace', 'swap', 'reorder'));
  const order = is(verb, 'change', 'reorder') && pieces.some((piece) => is(piece, 'factorization'));
  if (!order && !is(verb, 'replace', 'swap')) return whole.at(-1);
  const last = solid.at(-1);
  if (solid.length > 1 || last === undefined) return last;
  const [[first] = [0]] = last.taken;
  const said = order
    ? pieces
        .slice(pieces.findIndex((piece) => is(piece, 'factorization')) + 1, first)
        .filter((piece) => piece.kind !== 'mark').length > 1
    : pieces.slice(0, first).some((piece, index) => is(piece, 'with') && index > 0);
  return said ? last : undefined;
}

/** The name or the word that starts at `at`, with the words that follow it where they are one known name. */
export function operandFrom(pieces: readonly Piece[], at: number): Operand | undefined {
  const piece = pieces[at];
  if (piece === undefined) return undefined;
  if (piece.kind === 'name') return operandOf(pieces, at, at);
  if (piece.kind !== 'word') return undefined;
  let last = at;
  while (pieces[last + 1]?.kind === 'word' && !solidPiece(piece)) last++;
  return operandOf(pieces, at, last);
}

/** The name or the words that end at `at`, brackets of `D_var(x)` left out. */
function operandTo(pieces: readonly Piece[], at: number): Operand | undefined {
  const inside = isMark(pieces[at], CLOSING) ? at - 1 : at;
  const piece = pieces[inside];
  if (piece?.kind === 'name') return operandOf(pieces, inside, inside);
  if (piece?.kind !== 'word') return undefined;
  let first = inside;
  while (pieces[first - 1]?.kind === 'word' && !solidPiece(piece)) first--;
  return operandOf(pieces, first, inside);
}

const solidPiece = (piece: Piece): boolean =>
  piece.known === true || piece.name === 'code' || (piece.kind === 'word' && SOLID.test(piece.text));

function operandOf(pieces: readonly Piece[], first: number, last: number): Operand | undefined {
  const [start, end] = [pieces[first], pieces[last]];
  if (start === undefined || end === undefined) return undefined;
  return {
    first,
    last,
    from: start.from,
    to: end.to,
    known: first === last && start.known === true,
    solid: first === last && solidPiece(start),
  };
}

/** With the word "variant" and what leads to it, and with brackets that hold nothing else. */
function widened(pieces: readonly Piece[], range: readonly [number, number]): readonly [number, number] {
  let [first, last] = range;
  if (isMark(pieces[first - 1], OPENING) && is(pieces[first - 2], 'variant')) first--;
  if (isMark(pieces[last + 1], CLOSING) && is(pieces[first - 1], 'variant')) last++;
  if (isMark(pieces[first - 1], ':') && is(pieces[first - 2], 'variant')) first--;
  while (is(pieces[first - 1], 'variant')) first--;
  while (first < range[0] && is(pieces[first - 1], 'in', 'for', 'of', 'from', 'light')) first--;
  while (isMark(pieces[first - 1], OPENING) && isMark(pieces[last + 1], CLOSING)) {
    first--;
    last++;
  }
  return [first, last];
}
