import type { ActionItem } from './action-item.ts';
import type { Bound, Decision } from './decision.ts';
import { growthFault } from './growth-fault.ts';
import { comparable, dataChanges, rowsOf } from './pair-rows.ts';
import type { ProfileRow } from './profile.ts';
import { brokenBound } from './residual-bounds.ts';

/** A bound of the objective that the variant after an action breaks. */
export interface ChosenFault {
  readonly item: ActionItem;
  readonly bound: Bound;
  /** How much of it there is, or by how much it rises. */
  readonly value: number;
  readonly before: ProfileRow | undefined;
  readonly after: ProfileRow;
}

/** One for each pair of variants, at its first item. */
export function chosenFaults(decision: Decision): readonly ChosenFault[] {
  if (decision.bounds.length === 0) return [];
  return dataChanges(decision).flatMap((item) => chosenFault(item, decision) ?? []);
}

/**
 * The first bound that is broken in every row of the chosen variant: which of several rows a bound means is not said. A bound on
 * L_resid that a rise of L_model breaks is a fault of that growth, and none of the choice.
 */
function chosenFault(item: ActionItem, decision: Decision): ChosenFault | undefined {
  if (item.after === undefined) return undefined;
  const pairs = comparable(item, decision).map(({ before, after }) => ({ before, after }));
  const rows =
    pairs.length > 0 ? pairs : rowsOf(item.after.value, decision).map((after) => ({ before: undefined, after }));
  const isGrowth = growthFault(item, decision)?.broken !== undefined;
  for (const bound of decision.bounds) {
    const { column, kind } = bound;
    if (column === 'L_resid' ? isGrowth : kind === 'rise') continue;
    const faults = rows.flatMap(({ before, after }): ChosenFault[] => {
      const broken = brokenBound(bound, before?.cells[column], after.cells[column]);
      return broken === undefined ? [] : [{ item, bound, value: broken.value, before, after }];
    });
    const [first] = faults;
    if (first !== undefined && faults.length === rows.length) return first;
  }
  return undefined;
}
