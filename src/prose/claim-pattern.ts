import type { Stated } from '../model/claim.ts';
import type { Quantity } from '../model/quantity.ts';
import { behindArrow, behindNames, isArrow } from './claim-names.ts';
import { isMark, isWord, type Piece } from './claim-pieces.ts';

/** What is said of the quantity at one place: `first`–`end` among the pieces, the names around it left out. */
export interface Said {
  readonly stated: Stated;
  /** A state ("is lower") and no event ("fell"). */
  readonly isState: boolean;
  readonly first: number;
  readonly end: number;
}

type Reader = (pieces: readonly Piece[], at: number) => Said | undefined;

/** Only what fits one of a few forms from end to end is a claim. */
export function saidAt(pieces: readonly Piece[], at: number): Said | undefined {
  const quantity = pieces[at];
  if (quantity?.kind !== 'quantity') return undefined;
  const readers: readonly Reader[] = quantity.delta ? [difference] : [nounBefore, verbBefore, stateBefore, verbBehind];
  for (const read of readers) {
    const said = read(pieces, at);
    if (said !== undefined) return said;
  }
  return undefined;
}

/** "ΔL_resid = +0.9 Gbit". */
function difference(pieces: readonly Piece[], at: number): Said | undefined {
  let next = at + 1;
  if (isWord(pieces[next], 'is') || isMark(pieces[next], '=:')) next++;
  const amount = measureAt(pieces, next);
  if (amount === undefined || amount.value === 0) return undefined;
  return change(at, amountsFrom(pieces, next), amount.value < 0 ? -1 : 1, false);
}

/** "A rise of L_resid by 0.9 Gbit", "a 40 % rise in L_model". */
function nounBefore(pieces: readonly Piece[], at: number): Said | undefined {
  const noun = isWord(pieces[at - 1], 'of') ? at - 2 : at - 1;
  const sign = isWord(pieces[noun], 'growth') ? 1 : isWord(pieces[noun], 'decline') ? -1 : undefined;
  if (sign === undefined) return undefined;
  const ahead = measureAt(pieces, noun - 1);
  if (ahead !== undefined) return change(noun - 1, { amounts: [ahead], end: at + 1 }, sign, false);
  let next = behindNames(pieces, at + 1);
  if (isWord(pieces[next], 'is') || isMark(pieces[next], ':=\u2014\u2013')) next++;
  const tail = amountsFrom(pieces, isWord(pieces[next], 'by') ? next + 1 : next);
  return tail.amounts.length === 0 ? undefined : change(noun, tail, sign, false);
}

/** "web+legal raises L_model by 40 %"; a verb that takes no object may stand first too, as it does in Russian. */
function verbBefore(pieces: readonly Piece[], at: number): Said | undefined {
  const verb = at - 1;
  const isTransitive = isWord(pieces[verb], 'raise', 'cut');
  if (!isTransitive && !isWord(pieces[verb], 'up', 'down')) return undefined;
  const before = behindFillers(pieces, verb - 1, -1);
  if (isTransitive && pieces[before]?.kind !== 'variant') return undefined;
  const sign = isWord(pieces[verb], 'raise', 'up') ? 1 : -1;
  const ahead = isTransitive ? undefined : measureAt(pieces, before);
  if (ahead !== undefined && isWord(pieces[before - 1], 'by'))
    return change(before - 1, { amounts: [ahead], end: at + 1 }, sign, false);
  return moved(pieces, verb, behindNames(pieces, at + 1), sign, false);
}

/** "web+legal has a lower L_resid". */
function stateBefore(pieces: readonly Piece[], at: number): Said | undefined {
  const sign = isWord(pieces[at - 1], 'higher') ? 1 : isWord(pieces[at - 1], 'lower') ? -1 : undefined;
  const has = behindFillers(pieces, at - 2, -1);
  if (sign === undefined || !isWord(pieces[has], 'has') || pieces[has - 1]?.kind !== 'variant') return undefined;
  return moved(pieces, has, at + 1, sign, true);
}

/** "L_model of web+legal grew by 40 %", "L_model is 2.9e10 bit". */
function verbBehind(pieces: readonly Piece[], at: number): Said | undefined {
  let next = behindFillers(pieces, behindNames(pieces, at + 1), 1);
  const isCopula = isWord(pieces[next], 'is', 'has');
  if (isCopula) next = behindFillers(pieces, next + 1, 1);
  const ahead = isWord(pieces[next], 'by') ? next + 1 : next;
  const amount = measureAt(pieces, ahead);
  const behind = amount === undefined ? undefined : behindFillers(pieces, ahead + 1, 1);
  if (amount !== undefined && behind !== undefined) {
    const sign = directionAt(pieces, behind, isCopula);
    if (sign !== undefined) {
      const isState = isWord(pieces[behind], 'higher', 'lower');
      return change(at, { amounts: [amount], end: behind + 1 }, sign, isState);
    }
  }
  const sign = directionAt(pieces, next, isCopula);
  if (sign !== undefined) return moved(pieces, at, next + 1, sign, isWord(pieces[next], 'higher', 'lower'));
  if (isWord(pieces[next], 'moves')) return ended(pieces, at, behindFillers(pieces, next + 1, 1));
  if (!isCopula && (isMark(pieces[next], '=:\u2014\u2013') || isWord(pieces[next], 'of'))) next++;
  return ended(pieces, at, next) ?? signed(pieces, at, next) ?? level(pieces, at, next);
}

function directionAt(pieces: readonly Piece[], at: number, isCopula: boolean): 1 | -1 | undefined {
  if (isWord(pieces[at], 'up', 'higher')) return 1;
  if (isWord(pieces[at], 'down', 'lower')) return -1;
  // "L_resid was reduced".
  if (isCopula && isWord(pieces[at], 'raise')) return 1;
  return isCopula && isWord(pieces[at], 'cut') ? -1 : undefined;
}

/** Behind a direction: from where to where, by how much, up to where, or nothing. */
function moved(
  pieces: readonly Piece[],
  first: number,
  from: number,
  sign: 1 | -1,
  isState: boolean,
): Said | undefined {
  const next = behindNames(pieces, behindFillers(pieces, from, 1));
  const ends = ended(pieces, first, next);
  if (ends?.stated.kind === 'ends') {
    // A slip of the pen is no claim: "falls from 1.9 to 2.9".
    return sign * (ends.stated.to.value - ends.stated.from.value) > 0 ? ends : undefined;
  }
  const to = isWord(pieces[next], 'to') ? measureAt(pieces, next + 1) : undefined;
  if (to !== undefined && to.unit !== '%') {
    return { stated: { kind: 'change', sign, amounts: [], to }, isState, first, end: next + 2 };
  }
  let [by, isVague] = [next, false];
  while (isWord(pieces[by], 'by', 'vague') || isMark(pieces[by], '~\u2248')) {
    isVague ||= !isWord(pieces[by], 'by');
    by++;
  }
  const tail = amountsFrom(pieces, by);
  if (isVague) return change(first, { amounts: [], end: tail.end }, sign, isState);
  return change(first, tail.amounts.length === 0 ? { amounts: [], end: next } : tail, sign, isState);
}

/** "From 1.9e10 to 2.9e10 bit", "1.9e10 → 2.9e10 bit". */
function ended(pieces: readonly Piece[], first: number, at: number): Said | undefined {
  const start = isWord(pieces[at], 'from') ? at + 1 : at;
  const from = levelAt(pieces, start);
  const isJoined = start > at ? isWord(pieces[start + 1], 'to') : isArrow(pieces, start + 1);
  const last = start > at ? start + 2 : behindArrow(pieces, start + 1);
  const to = levelAt(pieces, last);
  if (from === undefined || to === undefined || !isJoined) return undefined;
  return { stated: { kind: 'ends', from, to }, isState: false, first, end: last + 1 };
}

/** "L_model +8.1e9 bit (+42.6 %)". */
function signed(pieces: readonly Piece[], first: number, at: number): Said | undefined {
  const [sign, next] = isMark(pieces[at], '+') ? ([1, at + 1] as const) : ([undefined, at] as const);
  const amount = measureAt(pieces, next);
  if (amount === undefined || amount.value === 0) return undefined;
  const own = sign ?? (isSigned(pieces, next) ? (amount.value < 0 ? -1 : 1) : undefined);
  return own === undefined ? undefined : change(first, amountsFrom(pieces, next), own, false);
}

function level(pieces: readonly Piece[], first: number, at: number): Said | undefined {
  const value = levelAt(pieces, at);
  return value === undefined ? undefined : { stated: { kind: 'level', value }, isState: true, first, end: at + 1 };
}

function change(
  first: number,
  { amounts, end }: { readonly amounts: readonly Quantity[]; readonly end: number },
  sign: 1 | -1,
  isState: boolean,
): Said {
  return { stated: { kind: 'change', sign, amounts, to: undefined }, isState, first, end };
}

/** An amount, and a second one that says the same in brackets. */
function amountsFrom(
  pieces: readonly Piece[],
  at: number,
): { readonly amounts: readonly Quantity[]; readonly end: number } {
  const bracketed = isMark(pieces[at], '(') ? measureAt(pieces, at + 1) : undefined;
  if (bracketed !== undefined && isMark(pieces[at + 2], ')')) return { amounts: [bracketed], end: at + 3 };
  const amount = measureAt(pieces, at);
  if (amount === undefined) return { amounts: [], end: at };
  const second = isMark(pieces[at + 1], '(') ? measureAt(pieces, at + 2) : undefined;
  if (second === undefined || !isMark(pieces[at + 3], ')')) return { amounts: [amount], end: at + 1 };
  // Two of one unit are no amount and its percentage.
  return { amounts: (second.unit === '%') === (amount.unit === '%') ? [] : [amount, second], end: at + 4 };
}

function measureAt(pieces: readonly Piece[], at: number): Quantity | undefined {
  const piece = pieces[at];
  if (piece?.kind !== 'amount' || piece.of === 'compute') return undefined;
  // What one language says of an end ("fell to"), another says of a limit; "up to" is a limit always.
  const isEnd = isWord(pieces[at - 1], 'to') && !isWord(pieces[at - 2], 'higher');
  return piece.value.bound === undefined || isEnd ? piece.value : undefined;
}

function levelAt(pieces: readonly Piece[], at: number): Quantity | undefined {
  const amount = measureAt(pieces, at);
  return amount?.unit === '%' ? undefined : amount;
}

function isSigned(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  return piece?.kind === 'amount' && piece.signed;
}

/** Words that change nothing; `step` says in which direction they are left out. */
function behindFillers(pieces: readonly Piece[], from: number, step: 1 | -1): number {
  let at = from;
  while (isWord(pieces[at], 'filler', 'degree') && !isWord(pieces[at], 'with')) at += step;
  return at;
}
