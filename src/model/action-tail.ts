import type { Lexicon } from '../lexicon/lexicon.ts';
import { sliced, type Visible } from '../text/visible.ts';
import type { Piece } from './action-piece.ts';
import { is, isMark, without } from './action-stretch.ts';
import { computeIn } from './compute.ts';
import type { Language } from './decision.ts';
import type { Quantity } from './quantity.ts';
import { type Sourced, sourced } from './sourced.ts';

/** "at B = …", "for family …": `at` is where in the text it stands. */
export interface Tails {
  readonly budgets: readonly Tail<Quantity>[];
  readonly families: readonly Tail<string>[];
  /** The pieces without them. */
  readonly rest: readonly Piece[];
}

export interface Tail<T> {
  readonly at: number;
  readonly value: Sourced<T>;
}

interface Found<T> {
  readonly range: readonly [number, number];
  readonly value: Sourced<T> | undefined;
}

/** Pieces that a budget with its unit has at most. */
const LONGEST = 16;
const PRIME = "'\u2019\u2032`";

export function tailsIn(
  pieces: readonly Piece[],
  visible: Visible,
  lexicon: Lexicon,
  language: Language | undefined,
): Tails {
  const budgets: Tail<Quantity>[] = [];
  const families: Tail<string>[] = [];
  const taken: (readonly [number, number])[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const budget = budgetAt(pieces, index, visible, lexicon, language);
    const found = budget ?? familyAt(pieces, index, visible);
    if (found === undefined) continue;
    const at = pieces[index]?.start ?? 0;
    if (budget?.value !== undefined) budgets.push({ at, value: budget.value });
    else if (budget === undefined && found.value !== undefined)
      families.push({ at, value: found.value as Sourced<string> });
    taken.push(widened(pieces, found.range));
    index = found.range[1];
  }
  return { budgets, families, rest: without(pieces, taken) };
}

function budgetAt(
  pieces: readonly Piece[],
  index: number,
  visible: Visible,
  lexicon: Lexicon,
  language: Language | undefined,
): Found<Quantity> | undefined {
  const piece = pieces[index];
  const named = is(piece, 'budget') || isSymbol(pieces, index, 'budget-symbol');
  let first = index + (named ? 1 : 0);
  if (named) {
    while (
      is(pieces[first], 'light', 'of', 'budget-symbol', 'at', 'reference', 'to') ||
      isMark(pieces[first], `=:\u2264<${PRIME}~\u2248(`)
    )
      first++;
  } else if (piece?.kind !== 'number' || !/[\p{L}\u00D7\u00B7*]/u.test(pieces[index + 1]?.text ?? '')) return undefined;
  let last = first;
  while (last < pieces.length && last - first < LONGEST && !isStop(pieces, last)) last++;
  if (last === first || !/\d/u.test(pieces[first]?.text ?? '')) {
    return named ? { range: [index, Math.max(index, first - 1)], value: undefined } : undefined;
  }
  const from = pieces[first]?.start ?? 0;
  const to = pieces[last - 1]?.end ?? from;
  const read = computeIn(visible.text.slice(from, to), lexicon, language);
  const unit = 'quantity' in read ? read.quantity : undefined;
  if (!named && (unit === undefined || unit.start > 0)) return undefined;
  let end = last - 1;
  while (unit !== undefined && end > first && (pieces[end]?.start ?? 0) >= from + unit.end) end--;
  return {
    range: [index, Math.max(end, first)],
    value: unit === undefined ? undefined : sourced(unit, sliced(visible, from, to), unit.start, unit.end),
  };
}

function familyAt(pieces: readonly Piece[], index: number, visible: Visible): Found<string> | undefined {
  const piece = pieces[index];
  if (!is(piece, 'family') && !isSymbol(pieces, index, 'family-symbol')) return undefined;
  let first = index + 1;
  while (is(pieces[first], 'light', 'family-symbol') || isMark(pieces[first], `=:${PRIME}(`)) first++;
  if (is(pieces[first], 'reference', 'from', 'in', 'of')) {
    let last = first;
    while (last + 1 < pieces.length && !isStop(pieces, last + 1)) last++;
    return { range: [index, last], value: undefined };
  }
  const valueLast = nameEnd(pieces, first);
  if (valueLast !== undefined) return { range: [index, valueLast], value: textOf(pieces, first, valueLast, visible) };
  const behind = pieces[index - 1];
  if ((behind?.kind === 'word' || behind?.kind === 'name') && is(pieces[index - 2], 'for', 'at', 'light', 'in')) {
    return { range: [index - 1, index], value: textOf(pieces, index - 1, index - 1, visible) };
  }
  return { range: [index, Math.max(index, first - 1)], value: undefined };
}

/** The last piece of the name that starts at `first`; further names may follow behind "and". */
function nameEnd(pieces: readonly Piece[], first: number): number | undefined {
  let last: number | undefined;
  for (let at = first; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece?.kind === 'name') {
      if (last !== undefined && last === at - 1 && !is(pieces[last], 'and')) break;
      last = at;
    } else if (piece?.kind === 'word' || piece?.kind === 'number') last = at;
    else if (last === at - 1 && (is(piece, 'and') || isMark(piece, ',')) && namesMore(pieces, at + 1)) continue;
    else break;
    if (piece.kind === 'name' && !(is(pieces[at + 1], 'and') && namesMore(pieces, at + 2))) break;
  }
  return last;
}

const namesMore = (pieces: readonly Piece[], at: number): boolean => {
  const piece = pieces[at];
  return piece?.kind === 'name' ? piece.name === 'code' : piece?.kind === 'word' && /[\d_]/u.test(piece.text);
};

function textOf(pieces: readonly Piece[], first: number, last: number, visible: Visible): Sourced<string> | undefined {
  const from = pieces[first]?.from ?? 0;
  const to = pieces[last]?.to ?? from;
  return sourced(visible.text.slice(from, to), visible, from, to);
}

/** A capital letter that stands for the object: `B =`, `F' =`, "for F", "budget B". */
function isSymbol(pieces: readonly Piece[], index: number, id: string): boolean {
  const piece = pieces[index];
  if (!is(piece, id) || piece === undefined || piece.text !== piece.text.toUpperCase()) return false;
  let next = index + 1;
  while (isMark(pieces[next], PRIME)) next++;
  if (isMark(pieces[next], '=\u2264') || (isMark(pieces[next], ':') && pieces[next + 1]?.kind === 'number'))
    return true;
  return is(pieces[index - 1], 'at', 'budget', 'family') || (id === 'family-symbol' && is(pieces[index - 1], 'for'));
}

function isStop(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece?.kind === 'gap' || piece?.kind === 'arrow' || isMark(piece, ';,:.()\u2013\u2014')) return true;
  return is(piece, 'family', 'for', 'budget', 'and', 'subordinate') || isSymbol(pieces, index, 'family-symbol');
}

/** With "at", "for the" in front, and brackets that hold nothing else. */
function widened(pieces: readonly Piece[], range: readonly [number, number]): readonly [number, number] {
  let [first, last] = range;
  let leading = first;
  while (is(pieces[leading - 1], 'light', 'at', 'for', 'in', 'with', 'reference')) {
    leading--;
    if (!is(pieces[leading], 'light') || is(pieces[leading], 'at', 'for', 'in', 'with')) first = leading;
  }
  if (isMark(pieces[first - 1], '(') && isMark(pieces[last + 1], ')')) {
    first--;
    last++;
  }
  return [first, last];
}
