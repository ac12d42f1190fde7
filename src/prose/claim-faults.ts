import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Cells, type Contradiction, contradictionOf } from '../model/claim.ts';
import { pairedItems, pairUnder, rowUnder } from '../model/claim-rows.ts';
import type { Decision } from '../model/decision.ts';
import type { RowPair } from '../model/pair-rows.ts';
import type { ProfileRow } from '../model/profile.ts';
import { contains, type Span } from '../text/span.ts';
import { nameIn } from './claim-pieces.ts';
import { type Claim, claimsIn, variantNames } from './claims.ts';

/** A claim that the table contradicts. */
export interface ClaimFault {
  readonly claim: Claim;
  readonly kind: Contradiction;
  readonly cells: Cells;
  /** Undefined where the claim is about one row. */
  readonly pair: RowPair | undefined;
  readonly row: ProfileRow;
}

export function claimFaults(decision: Decision, lexicon: Lexicon): readonly ClaimFault[] {
  const claims = claimsIn(decision, lexicon);
  if (claims.length === 0) return [];
  const known = variantNames(decision, lexicon);
  const speech = speechOf(decision, lexicon);
  return claims.flatMap((claim): ClaimFault[] => {
    const { column, stated } = claim;
    const pair = stated.kind === 'level' ? undefined : pairOf(claim, known, speech, decision);
    const row = stated.kind === 'level' ? rowOf(claim, known, decision) : pair?.after;
    const after = row?.cells[column];
    if (row === undefined || after === undefined) return [];
    const cells: Cells = { column, before: pair?.before.cells[column], after };
    const kind = contradictionOf(stated, cells);
    return kind === undefined ? [] : [{ claim, kind, cells, pair, row }];
  });
}

type Known = ReturnType<typeof variantNames>;
type Pair = readonly [before: string, after: string];

/** What the document compares, by comparable names. */
interface Speech {
  readonly items: readonly { readonly span: Span; readonly pair: Pair }[];
  readonly pairs: readonly Pair[];
  /** How many variants its profile has. */
  readonly variants: number;
}

function speechOf(decision: Decision, { letters }: Lexicon): Speech {
  const items = pairedItems(decision).map(({ text, before, after }) => ({
    span: text.span,
    pair: [nameIn(before.value, letters), nameIn(after.value, letters)] as const,
  }));
  const { rows } = decision.profile;
  return {
    items,
    pairs: [...new Map(items.map(({ pair }) => [pair.join('\n'), pair])).values()],
    variants: new Set(rows.map(({ variant }) => nameIn(variant.value, letters))).size,
  };
}

/** A level has to be said of one variant. */
function rowOf({ names, condition }: Claim, known: Known, decision: Decision): ProfileRow | undefined {
  const [name, ...others] = names.subjects;
  const variant = known.get(name ?? '');
  const isOne = others.length === 0 && names.other === undefined && names.pair === undefined;
  return variant === undefined || !isOne ? undefined : rowUnder(variant.value, condition, decision);
}

function pairOf(claim: Claim, known: Known, speech: Speech, decision: Decision): RowPair | undefined {
  const names = comparedNames(claim, speech, decision);
  const [before, after] = [known.get(names?.[0] ?? ''), known.get(names?.[1] ?? '')];
  return before === undefined || after === undefined ? undefined : pairUnder(before, after, claim.condition, decision);
}

function comparedNames(claim: Claim, speech: Speech, { context }: Decision): Pair | undefined {
  const { subjects, other, pair } = claim.names;
  const [subject, second] = subjects;
  if (pair !== undefined) return subject === undefined && other === undefined ? pair : undefined;
  if (second !== undefined) return undefined;
  if (subject !== undefined && other !== undefined) return [other, subject];
  const own = speech.items.filter(({ span }) => contains(span, claim.span)).map((item) => item.pair);
  const pairs = own.length > 0 ? own : speech.pairs;
  if (subject !== undefined) return withSubject(subject, pairs, claim, speech);
  if (other !== undefined) return only(pairs.filter(([before]) => before === other));
  const found = only(pairs);
  const isAside = claim.isAside || (context !== undefined && contains(context.span, claim.span));
  return !isAside && [...claim.around].every((name) => found?.includes(name)) ? found : undefined;
}

/** Of what a variant is said to be higher is told only where there are two of them, or by "than before". */
function withSubject(
  subject: string,
  pairs: readonly Pair[],
  { isState, names }: Claim,
  { variants }: Speech,
): Pair | undefined {
  if (isState && variants > 2 && !names.thanBefore) return undefined;
  const after = only(pairs.filter(([, name]) => name === subject));
  if (after !== undefined || !isState || names.thanBefore) return after;
  const before = only(pairs.filter(([name]) => name === subject));
  return before === undefined ? undefined : [before[1], subject];
}

function only(pairs: readonly Pair[]): Pair | undefined {
  return pairs.length === 1 ? pairs[0] : undefined;
}
