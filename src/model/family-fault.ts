import type { Span } from '../text/span.ts';
import type { ActionItem } from './action-item.ts';
import { conditionOf } from './condition.ts';
import type { Decision, Family } from './decision.ts';
import { namesFamily, pairsOf, type RowPair, rowsOf } from './pair-rows.ts';
import { nameKey } from './plain.ts';
import type { ProfileRow } from './profile.ts';
import { changesData, readable } from './recorded.ts';
import type { Sourced } from './sourced.ts';

/** How an action, or the whole profile, mixes the effect of the data with that of the family. */
export type FamilyFault =
  | { readonly kind: 'apart'; readonly pair: RowPair; readonly tokens: Tokens | undefined }
  | { readonly kind: 'lacking'; readonly family: string; readonly variant: Sourced<string>; readonly other: ProfileRow }
  | { readonly kind: 'mixed'; readonly family: Sourced<string> };

/** Per-token values of families that count other tokens. */
export interface Tokens {
  readonly unit: string;
  readonly families: readonly [Family, Family];
}

/** An action item's own fault; undefined where before and after have a family in common. */
export function familyFault(item: ActionItem, decision: Decision): FamilyFault | undefined {
  const mixed = changesData(item) ? otherFamily(item, decision) : undefined;
  if (mixed !== undefined) return { kind: 'mixed', family: mixed };
  if (readable(item).length > 0 && !changesData(item)) return undefined;
  const pairs = pairsOf(item, decision);
  const [first] = pairs;
  if (first === undefined) return undefined;
  const common = pairs.filter(({ conditions: [a, b] }) => a.family === b.family);
  if (common.length === 0)
    return { kind: 'apart', pair: first, tokens: tokensOf([first.before, first.after], decision) };
  return item.family === undefined ? undefined : lacking(item, item.family.value, decision);
}

/** A recomputation for a family that the rows of the pair are not measured for. */
function otherFamily(item: ActionItem, decision: Decision): Sourced<string> | undefined {
  const rows = [item.before, item.after].flatMap((name) => (name === undefined ? [] : rowsOf(name.value, decision)));
  const own = new Set([
    ...rows.map((row) => conditionOf(row, decision).family),
    nameKey(decision.families.all[0]?.name?.value ?? ''),
    'f',
  ]);
  return readable(item).find(
    ({ type, family }) => type === 'recompute-profile' && family !== undefined && !own.has(nameKey(family.value)),
  )?.family;
}

/** The family that the action is for, where one of the two has a row for it and the other has none. */
function lacking(item: ActionItem, said: string, decision: Decision): FamilyFault | undefined {
  const named = (row: ProfileRow): boolean => namesFamily(said, conditionOf(row, decision).family ?? '');
  const sides = [item.before, item.after].flatMap((variant) =>
    variant === undefined ? [] : [{ variant, rows: rowsOf(variant.value, decision) }],
  );
  const has = sides.filter(({ rows }) => rows.some(named));
  const lacks = sides.find(({ rows }) => !rows.some(named));
  const row = has[0]?.rows.find(named);
  const other = lacks?.rows[0];
  return lacks === undefined || row === undefined || other === undefined
    ? undefined
    : { kind: 'lacking', family: familyText(row, decision), variant: lacks.variant, other };
}

/** Per-token values of several families side by side: where the first action that compares across them stands, else the table's head. */
export interface TokensInGrid {
  readonly tokens: Tokens;
  readonly at: Span;
  readonly head: Span;
}

export function tokensInGrid(decision: Decision): TokensInGrid | undefined {
  const { rows, tables } = decision.profile;
  const head = tables[rows[0]?.table ?? 0]?.head;
  if (head === undefined) return undefined;
  const pairs = decision.actions.items.filter(({ before, after }) => before !== undefined && after !== undefined);
  for (const item of pairs) {
    const tokens = tokensAcross(item, decision);
    if (tokens !== undefined) return { tokens, at: item.text.span, head };
  }
  const tokens = pairs.length > 0 ? undefined : tokensOf(rows, decision);
  return tokens && { tokens, at: head, head };
}

/** An action for several families, or for none in particular, compares across them; one for one family within it. */
function tokensAcross(item: ActionItem, decision: Decision): Tokens | undefined {
  const rows = [item.before, item.after].flatMap((name) => (name === undefined ? [] : rowsOf(name.value, decision)));
  const said = item.family?.value;
  return tokensOf(
    said === undefined ? rows : rows.filter((row) => namesFamily(said, conditionOf(row, decision).family ?? '')),
    decision,
  );
}

/** Rows per token whose families declare another representation each. */
function tokensOf(rows: readonly ProfileRow[], decision: Decision): Tokens | undefined {
  const counted = rows.flatMap((row) => {
    const quantity = row.cells.L_model?.quantity ?? row.cells.L_resid?.quantity;
    const family = quantity?.unit?.endsWith('/token') ? familyOf(row, decision) : undefined;
    const representation = family?.facets.representation;
    return family === undefined || representation === undefined
      ? []
      : [{ family, unit: quantity?.printedUnit ?? '', key: nameKey(representation.value) }];
  });
  const [first] = counted;
  const other = counted.find(({ key }) => key !== first?.key);
  return first === undefined || other === undefined
    ? undefined
    : { unit: first.unit, families: [first.family, other.family] };
}

function familyOf(row: ProfileRow, decision: Decision): Family | undefined {
  const { family } = conditionOf(row, decision);
  return decision.families.all.find(({ name }) => nameKey(name?.value ?? '') === family);
}

/** A row's family as written; `F` where the document's own has no name. */
export function familyText(row: ProfileRow, { families }: Decision): string {
  return row.family?.value ?? families.all[0]?.name?.value ?? 'F';
}
