import { equal } from './budget.ts';
import type { Condition } from './condition.ts';
import type { Decision } from './decision.ts';
import { comparable, measuredRows, namesFamily, type RowPair } from './pair-rows.ts';
import { nameKey } from './plain.ts';
import type { ProfileRow } from './profile.ts';
import type { Quantity } from './quantity.ts';
import { changesData } from './recorded.ts';
import type { Sourced } from './sourced.ts';

/** Under which conditions a sentence says that something holds; what it leaves open is the document's. */
export interface StatedCondition {
  readonly budgets: readonly Quantity[];
  readonly families: readonly string[];
  readonly modes: readonly ('A' | 'B')[];
}

/** An action on data from one variant to another. */
export interface PairedItem {
  readonly text: Sourced<string>;
  readonly before: Sourced<string>;
  readonly after: Sourced<string>;
}

export function pairedItems({ actions }: Decision): readonly PairedItem[] {
  return actions.items.flatMap((item) => {
    const { text, before, after } = item;
    return before === undefined || after === undefined || !changesData(item) ? [] : [{ text, before, after }];
  });
}

/** The one pair of rows of two variants under what is stated; undefined where there is none, or more than one. */
export function pairUnder(
  before: Sourced<string>,
  after: Sourced<string>,
  stated: StatedCondition,
  decision: Decision,
): RowPair | undefined {
  const pairs = comparable({ before, after, budget: undefined, family: undefined }, decision).filter(
    ({ conditions: [a, b] }) => holds(stated, a) && holds(stated, b),
  );
  return pairs.length === 1 ? pairs[0] : undefined;
}

/** The one row of a variant under what is stated. */
export function rowUnder(name: string, stated: StatedCondition, decision: Decision): ProfileRow | undefined {
  const rows = measuredRows(name, decision).filter(([, condition]) => holds(stated, condition));
  return rows.length === 1 ? rows[0]?.[0] : undefined;
}

function holds({ budgets, families, modes }: StatedCondition, condition: Condition): boolean {
  return (
    budgets.every((budget) => condition.budget !== undefined && equal(budget, condition.budget)) &&
    families.every((family) => condition.family !== undefined && namesFamily(nameKey(family), condition.family)) &&
    modes.every((mode) => condition.modes.includes(mode))
  );
}
