import type { ActionItem } from './action-item.ts';
import { equal } from './budget.ts';
import { type Condition, conditionOf, sameBudget, sameCondition, sameFamily, sameMode } from './condition.ts';
import type { Decision } from './decision.ts';
import { nameKey } from './plain.ts';
import type { ProfileRow } from './profile.ts';
import { changesData } from './recorded.ts';

/** A row of the variant before an action beside a row of the variant after it. */
export interface RowPair {
  readonly before: ProfileRow;
  readonly after: ProfileRow;
  readonly conditions: readonly [before: Condition, after: Condition];
}

/** Two variants by name, and at which budget and for which family they are compared, where that is said. */
export type Comparison = Pick<ActionItem, 'before' | 'after' | 'budget' | 'family'>;

/** The items that change data, one for each pair of variants: the first. What is rejected changes nothing. */
export function dataChanges({ actions, metadata }: Decision): readonly ActionItem[] {
  return metadata.status === 'rejected' ? [] : firstOfPairs(actions.items.filter(changesData));
}

/** One item for each pair of variants. */
export function firstOfPairs(items: readonly ActionItem[]): readonly ActionItem[] {
  const firsts = new Map<string, ActionItem>();
  for (const item of items) {
    const names = [item.before, item.after].map((name) => nameKey(name?.value ?? '')).join('\n');
    if (!firsts.has(names)) firsts.set(names, item);
  }
  return [...firsts.values()];
}

/** The profile rows of a variant; names match without letter case. */
export function rowsOf(name: string, { profile }: Decision): readonly ProfileRow[] {
  const known = indexes.get(profile) ?? indexOf(profile);
  indexes.set(profile, known);
  return known.get(nameKey(name)) ?? [];
}

/** Every action asks for the rows of its variants: they are sorted by name once. */
const indexes = new WeakMap<Decision['profile'], ReadonlyMap<string, readonly ProfileRow[]>>();

function indexOf({ rows }: Decision['profile']): ReadonlyMap<string, readonly ProfileRow[]> {
  const index = new Map<string, ProfileRow[]>();
  for (const row of rows) {
    const key = nameKey(row.variant.value);
    const own = index.get(key) ?? [];
    own.push(row);
    index.set(key, own);
  }
  return index;
}

/** More rows of one variant than anybody compares. */
const MOST = 30;

/** Every row before beside every row after; none where one of them has no row, or before is after. */
export function pairsOf({ before, after }: Comparison, decision: Decision): readonly RowPair[] {
  if (before === undefined || after === undefined || nameKey(before.value) === nameKey(after.value)) return [];
  const rows = measuredRows(after.value, decision);
  return measuredRows(before.value, decision).flatMap(([one, a]) =>
    rows.map(([other, b]): RowPair => ({ before: one, after: other, conditions: [a, b] })),
  );
}

/** A row, and what it was measured under. */
export type MeasuredRow = readonly [row: ProfileRow, condition: Condition];

/** Of two rows under one condition the first counts. */
export function measuredRows(name: string, decision: Decision): readonly MeasuredRow[] {
  const rows = rowsOf(name, decision)
    .slice(0, MOST)
    .map((row): MeasuredRow => [row, conditionOf(row, decision)]);
  return rows.filter(
    ([, condition], index) => !rows.slice(0, index).some(([, first]) => sameCondition(first, condition)),
  );
}

/** The pairs at one budget and for one family. */
export function alike(pairs: readonly RowPair[]): readonly RowPair[] {
  return pairs.filter(({ conditions: [a, b] }) => sameBudget(a, b) && sameFamily(a, b));
}

/** What may be compared: one budget, one family, a mode in common; the action's own budget and family where rows have them. */
export function comparable(item: Comparison, decision: Decision): readonly RowPair[] {
  const like = alike(pairsOf(item, decision)).filter(({ conditions: [a, b] }) => sameMode(a, b));
  const { budget, family } = item;
  const atBudget =
    budget === undefined ? like : preferred(like, ([a]) => a.budget !== undefined && equal(a.budget, budget.value));
  return family === undefined
    ? atBudget
    : preferred(atBudget, ([a]) => a.family !== undefined && namesFamily(family.value, a.family));
}

/** Whether the words for an action's family name this one, alone or among others ("dense-32k and dense-64k"). */
export function namesFamily(text: string, key: string): boolean {
  const said = nameKey(text);
  return (
    said === key || (key !== '' && (said.split(/[\s,;]+/u).includes(key) || (key.includes(' ') && said.includes(key))))
  );
}

function preferred(
  pairs: readonly RowPair[],
  wanted: (conditions: RowPair['conditions']) => boolean,
): readonly RowPair[] {
  const found = pairs.filter(({ conditions }) => wanted(conditions));
  return found.length > 0 ? found : pairs;
}
