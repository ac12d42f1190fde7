import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Stated } from '../model/claim.ts';
import type { StatedCondition } from '../model/claim-rows.ts';
import type { Decision } from '../model/decision.ts';
import type { ProfileColumn } from '../model/profile.ts';
import { namedQuantities } from '../model/profile-column.ts';
import type { Sourced } from '../model/sourced.ts';
import { type Span, spanning } from '../text/span.ts';
import { markAt, spanOf, type Visible } from '../text/visible.ts';
import { conditioned } from './claim-condition.ts';
import { behindNames, type ClaimNames, isUnnamed, NO_NAMES, namesAmong } from './claim-names.ts';
import { saidAt } from './claim-pattern.ts';
import { isMark, isWord, type Named, nameIn, namesByWord, type Piece, piecesOf } from './claim-pieces.ts';
import { claimsNothing, type Placed, placedSentences } from './claim-scope.ts';

/** What the prose says of one quantity of the profile. */
export interface Claim {
  readonly column: ProfileColumn;
  readonly stated: Stated;
  readonly isState: boolean;
  readonly names: ClaimNames;
  /** The variants that a claim which names none is not about, if it is to be about the action's pair. */
  readonly around: ReadonlySet<string>;
  /** A claim that names no variant is about something else here. */
  readonly isAside: boolean;
  readonly condition: StatedCondition;
  readonly span: Span;
}

/** The clear claims of a document, in reading order. */
export function claimsIn(decision: Decision, lexicon: Lexicon): readonly Claim[] {
  if (decision.profile.rows.length === 0 || !decision.prose.some((piece) => mayClaim(piece, lexicon))) return [];
  const named: Named = {
    variants: namesByWord(
      [...variantNames(decision, lexicon).values()].map(({ value }) => value),
      lexicon.letters,
    ),
    families: namesByWord(
      [...decision.families.all.map(({ name }) => name), ...decision.profile.rows.map(({ family }) => family)].flatMap(
        (name) => name?.value ?? [],
      ),
      lexicon.letters,
    ),
  };
  return placedSentences(decision, named, lexicon).flatMap((placed) => claimsOf(placed, named, decision, lexicon));
}

function mayClaim({ kind, text }: Decision['prose'][number], lexicon: Lexicon): boolean {
  return kind !== 'cell' && namedQuantities(text.text, lexicon, 'claims').length > 0;
}

/** Every variant that the document names, by comparable name. */
export function variantNames(
  { variants, profile, actions }: Decision,
  { letters }: Lexicon,
): ReadonlyMap<string, Sourced<string>> {
  const names = [
    ...profile.rows.map(({ variant }) => variant),
    ...variants.all.map(({ name }) => name),
    ...actions.items.flatMap(({ before, after }) => [before, after]),
  ];
  const known = new Map<string, Sourced<string>>();
  for (const name of names) {
    const key = name === undefined ? '' : nameIn(name.value, letters);
    if (name !== undefined && key !== '' && !known.has(key)) known.set(key, name);
  }
  return known;
}

function claimsOf(placed: Placed, named: Named, decision: Decision, lexicon: Lexicon): readonly Claim[] {
  const { sentence } = placed;
  if (namedQuantities(sentence.text.text, lexicon, 'claims').length === 0 || claimsNothing(sentence, decision))
    return [];
  const all = piecesOf(sentence, named, decision.language, lexicon);
  if (all.some((piece) => isWord(piece, 'unreal', 'elsewhere'))) return [];
  const { pieces, stated: condition, isKnown } = conditioned(all);
  if (!isKnown) return [];
  const mentioned = pieces.flatMap((piece) => (piece.kind === 'variant' ? [piece.name] : []));
  const around = new Set([...placed.named, ...mentioned]);
  const claims: Claim[] = [];
  let [behind, carried] = [0, NO_NAMES];
  for (let at = 0; at < pieces.length; at++) {
    const quantity = pieces[at];
    if (quantity?.kind !== 'quantity' || at < behind) continue;
    const said = saidAt(pieces, at);
    const end = said === undefined ? 0 : behindNames(pieces, said.end);
    // What stands before a claim holds for all behind it: where it is not understood, neither are they.
    if (said === undefined || !isLead(pieces, behind, said.first) || !isEnd(pieces, end)) break;
    const own = namesAmong(pieces.slice(behind, end));
    const names = isUnnamed(own) ? { ...carried, thanBefore: own.thanBefore } : own;
    claims.push({
      column: quantity.column,
      stated: said.stated,
      isState: said.isState,
      names,
      around,
      isAside: placed.isAside,
      condition,
      span: spanAround(sentence.text, pieces[said.first]?.start ?? 0, pieces[said.end - 1]?.end ?? 0),
    });
    [behind, carried] = [end, names];
  }
  return claims;
}

/** Code and math that a claim begins or ends with are its whole, signs included. */
function spanAround(text: Visible, from: number, to: number): Span {
  return [
    markAt(text, from, 'code'),
    markAt(text, from, 'math'),
    markAt(text, to - 1, 'code'),
    markAt(text, to - 1, 'math'),
  ]
    .flatMap((mark) => (mark === undefined ? [] : [mark.span]))
    .reduce(spanning, spanOf(text, from, to));
}

/** Nothing before a claim narrows it down: names and words that change nothing, or a clause of its own. */
function isLead(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let at = clauseStart(pieces, from, to); at < to; at++) {
    const piece = pieces[at];
    const isPlain =
      piece?.kind === 'variant' ||
      isMark(piece, ',:;()+\u2192\u2014\u2013') ||
      isWord(piece, 'filler', 'degree', 'joint', 'role', 'has') ||
      (isWord(piece, 'with', 'than', 'from', 'to', 'of') && isBeforeName(pieces, at + 1));
    if (!isPlain) return false;
  }
  return true;
}

/** Behind a semicolon, or behind a verdict and its colon: "by our rule web+legal is the better one: …". */
function clauseStart(pieces: readonly Piece[], from: number, to: number): number {
  let [start, isVerdict] = [from, false];
  for (let at = from; at < to && pieces[at]?.kind !== 'quantity'; at++) {
    const piece = pieces[at];
    isVerdict ||= piece?.kind === 'variant' || isWord(piece, 'verdict');
    if (isMark(piece, ';') || (isVerdict && isMark(piece, ':'))) start = at + 1;
  }
  return start;
}

function isBeforeName(pieces: readonly Piece[], from: number): boolean {
  let at = from;
  while (isWord(pieces[at], 'role', 'filler', 'with')) at++;
  return pieces[at]?.kind === 'variant';
}

/** The clause ends with the claim, no other amount is left, and what follows narrows nothing down. */
function isEnd(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at];
  const isClosed = next === undefined || isMark(next, ',;:.)!(\u2026\u2014\u2013') || isWord(next, 'joint');
  const isNarrowed = isWord(pieces[at + 1], 'scope', 'than') && !isBeforeName(pieces, at + 2);
  if (!isClosed || (isMark(next, ',(\u2014\u2013') && isNarrowed)) return false;
  for (const piece of pieces.slice(at)) {
    if (piece.kind === 'quantity') return true;
    if (piece.kind === 'other' || (piece.kind === 'amount' && !isCount(piece))) return false;
  }
  return true;
}

/** "In 3 runs". */
function isCount({ of, value }: Extract<Piece, { kind: 'amount' }>): boolean {
  return of === 'bare' && value.scale === 1 && Number.isInteger(value.value) && value.value < 1000;
}
