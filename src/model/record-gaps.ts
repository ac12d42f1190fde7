import type { ActionItem } from './action-item.ts';
import type { Decision } from './decision.ts';
import { rowsOf } from './pair-rows.ts';
import { nameKey } from './plain.ts';
import { changesData, readable } from './recorded.ts';
import type { Sourced } from './sourced.ts';

/** What an action record leaves open, in the order of the record. */
export interface RecordGaps {
  readonly missing: readonly Gap[];
  /** Variants that are no D_var and have no row. */
  readonly unknown: readonly Sourced<string>[];
  /** One variant stands before and after a change of the data. */
  readonly isSame: boolean;
}

export type Gap = 'pair' | 'before' | 'after' | 'variant' | 'budget' | 'family';

export function recordGaps(item: ActionItem, decision: Decision): RecordGaps {
  const { before, after } = item;
  const isSame =
    changesData(item) && before !== undefined && after !== undefined && nameKey(before.value) === nameKey(after.value);
  const missing = [
    pairGap(item),
    lacksBudget(item, decision) ? ('budget' as const) : undefined,
    lacksFamily(item, decision) ? ('family' as const) : undefined,
  ];
  return { missing: missing.filter((gap) => gap !== undefined), unknown: unknownIn(item, decision), isSame };
}

function pairGap(item: ActionItem): Gap | undefined {
  const { before, after, about } = item;
  if (!changesData(item))
    return before === undefined && after === undefined && about === undefined ? 'variant' : undefined;
  if (before === undefined) return after === undefined ? 'pair' : 'before';
  return after === undefined ? 'after' : undefined;
}

/** A declared variant without a row is the profile's fault; without a table nothing has a row. */
function unknownIn({ before, after, about }: ActionItem, decision: Decision): readonly Sourced<string>[] {
  const { profile, variants, frontMatter } = decision;
  if (profile.tables.length === 0 || !frontMatter.parsed) return [];
  const declared = new Set(variants.all.map(({ name }) => nameKey(name.value)));
  const named = [before, after, about].filter((name) => name !== undefined);
  const unknown = named.filter(({ value }) => !declared.has(nameKey(value)) && rowsOf(value, decision).length === 0);
  return unknown.filter(
    ({ value }, index) => unknown.findIndex((other) => nameKey(other.value) === nameKey(value)) === index,
  );
}

/** Rows at several budgets leave it open which of them the action is about. */
function lacksBudget(item: ActionItem, { budget }: Decision): boolean {
  return budget.sweep && item.budget === undefined && readable(item).every((record) => record.budget === undefined);
}

function lacksFamily(item: ActionItem, { families, profile }: Decision): boolean {
  const named = new Set(profile.rows.flatMap(({ family }) => (family === undefined ? [] : [nameKey(family.value)])));
  const isOpen = families.all.length > 1 || named.size > 1;
  return isOpen && item.family === undefined && readable(item).every((record) => record.family === undefined);
}
