import { sliced, type Visible } from '../text/visible.ts';
import { budgetIn, given } from './action-cell.ts';
import type { ActionContext } from './action-context.ts';
import { type Head, headsIn } from './action-head.ts';
import type { ActionItem, ActionRecord } from './action-item.ts';
import { eitherKnown, type Known, knownNames } from './action-name.ts';
import { type Operand, operandFrom, pairIn } from './action-pair.ts';
import { type Piece, piecesOf } from './action-piece.ts';
import { NO_SLOTS, slotsOf } from './action-slot.ts';
import { bySource } from './action-sources.ts';
import { is, without } from './action-stretch.ts';
import { type Tail, type Tails, tailsIn } from './action-tail.ts';
import { type Sourced, sourced, sourcedText } from './sourced.ts';

/** Reads one entry of the actions field: a list item, a table row or a paragraph. */
export function actionItemFrom(text: Visible, context: ActionContext): ActionItem {
  const { lexicon, language, extra = {} } = context;
  const known = eitherKnown(
    knownNames(context.variantNames, lexicon.letters),
    knownNames(context.rowNames, lexicon.letters),
  );
  const all = piecesOf(text, { lexicon, language, known });
  const pair = pairIn(all);
  const tails = tailsIn(without(all, pair?.taken ?? []), text, lexicon, language);
  const aside = extra.pair === undefined ? undefined : pairOf(extra.pair, context, known);
  const heads = headsIn(tails.rest).flatMap((head) => bySource(head, tails.rest));
  const named = (operand: Operand | undefined): Sourced<string> | undefined =>
    operand === undefined
      ? undefined
      : sourced(text.text.slice(operand.from, operand.to), text, operand.from, operand.to);
  const before = given(extra.before) ?? named(pair?.before) ?? aside?.before;
  const after = given(extra.after) ?? named(pair?.after) ?? aside?.after;
  const records = recordsOf(heads, tails, text, before !== undefined && after !== undefined);
  const data =
    records.length === 0 || records.some((record) => (record.type ?? record.closest) !== 'recompute-profile');
  return {
    text: sourcedText(text),
    records: records.length > 0 ? records : [nothingRead(text)],
    before,
    after,
    about: before === undefined && after === undefined && !data ? aboutIn(tails.rest, text) : undefined,
    budget: budgetIn(extra.budget, context) ?? ownTail(tails.budgets, heads, tails.rest),
    family: given(extra.family) ?? ownTail(tails.families, heads, tails.rest),
    origin: context.origin ?? 'body',
  };
}

function recordsOf(heads: readonly Head[], tails: Tails, text: Visible, paired: boolean): readonly ActionRecord[] {
  return heads.map((head) => {
    const type = head.type ?? head.closest;
    const verb = tails.rest[head.verb];
    const recomputes = type === 'recompute-profile';
    const budget = recomputes ? within(tails.budgets, tails.rest, head, heads) : undefined;
    const family = recomputes ? within(tails.families, tails.rest, head, heads) : undefined;
    const slots = slotsOf(type, head, tails.rest, text);
    return {
      type: head.type,
      text: clauseText(tails.rest, head, text),
      negated: head.negated,
      closest: head.closest,
      verb: verb && sourced(text.text.slice(verb.from, verb.to), text, verb.from, verb.to),
      ...slots,
      budget,
      family:
        family ?? (recomputes && paired && budget === undefined ? familyBehindFor(tails.rest, head, text) : undefined),
    };
  });
}

function nothingRead(text: Visible): ActionRecord {
  return {
    type: undefined,
    text: sourcedText(text),
    negated: false,
    closest: undefined,
    verb: undefined,
    ...NO_SLOTS,
    budget: undefined,
    family: undefined,
  };
}

/** The tail that stands in the part of the text that a head is about. */
function within<T>(
  tails: readonly Tail<T>[],
  pieces: readonly Piece[],
  head: Head,
  heads: readonly Head[],
): Sourced<T> | undefined {
  const from = head === heads[0] ? 0 : (pieces[head.first]?.start ?? 0);
  const to = pieces[head.end]?.start ?? Number.POSITIVE_INFINITY;
  return tails.find(({ at }) => at >= from && at < to)?.value;
}

/** "for dense-2.7B": beside a pair, a name that is no variant's can be the family's only. */
function familyBehindFor(pieces: readonly Piece[], { verb, end }: Head, text: Visible): Sourced<string> | undefined {
  for (let at = verb + 1; at + 1 < end; at++) {
    const operand = is(pieces[at], 'for') ? operandFrom(pieces, at + 1) : undefined;
    if (operand?.solid === true && !operand.known)
      return sourced(text.text.slice(operand.from, operand.to), text, operand.from, operand.to);
  }
  return undefined;
}

/** What the record says of its own budget or family: what stands in the part of no recomputation. */
function ownTail<T>(
  tails: readonly Tail<T>[],
  heads: readonly Head[],
  pieces: readonly Piece[],
): Sourced<T> | undefined {
  const others = heads.filter((head) => (head.type ?? head.closest) === 'recompute-profile');
  return tails.find((tail) => others.every((head) => within([tail], pieces, head, heads) === undefined))?.value;
}

function clauseText(pieces: readonly Piece[], head: Head, text: Visible): Sourced<string> {
  let first = head.first;
  let last = head.end - 1;
  const edge = (piece: Piece | undefined): boolean =>
    piece?.kind === 'gap' || piece?.kind === 'mark' || is(piece, 'and');
  while (first < head.verb && edge(pieces[first])) first++;
  while (last > head.verb && edge(pieces[last])) last--;
  return sourcedText(sliced(text, pieces[first]?.start ?? 0, pieces[last]?.end ?? text.text.length));
}

/** The one variant that is recomputed: a known name, else what is called a variant, else a name at "the profile of". */
function aboutIn(pieces: readonly Piece[], text: Visible): Sourced<string> | undefined {
  const said = pieces.findIndex((piece) => is(piece, 'variant'));
  const profile = pieces.findIndex((piece) => is(piece, 'profile'));
  const knownPiece = pieces.find((piece) => piece.known === true);
  const operand = said < 0 ? undefined : operandFrom(pieces, said + 1);
  let behind = profile + 1;
  while (is(pieces[behind], 'of', 'for', 'light')) behind++;
  const named = profile < 0 ? undefined : operandFrom(pieces, behind);
  const found = knownPiece ?? operand ?? (named?.solid === true || pieces[behind]?.kind === 'name' ? named : undefined);
  return found === undefined ? undefined : sourced(text.text.slice(found.from, found.to), text, found.from, found.to);
}

function pairOf(
  cell: Visible,
  context: ActionContext,
  known: Known,
): { before: Sourced<string> | undefined; after: Sourced<string> | undefined } {
  const pair = pairIn(piecesOf(cell, { lexicon: context.lexicon, language: context.language, known }));
  const named = (operand: Operand | undefined): Sourced<string> | undefined =>
    operand === undefined
      ? undefined
      : sourced(cell.text.slice(operand.from, operand.to), cell, operand.from, operand.to);
  return { before: named(pair?.before), after: named(pair?.after) };
}
