import { equal } from './budget.ts';
import { conditionOf } from './condition.ts';
import type { Decision } from './decision.ts';
import { nameKey } from './plain.ts';
import { withUnit } from './printed.ts';
import type { ProfileRow, ProfileTable } from './profile.ts';
import type { Quantity } from './quantity.ts';

/** A budget that rows of the profile were measured at, as the first of them prints it. */
export interface GridBudget {
  readonly quantity: Quantity;
  readonly text: string;
  readonly rows: readonly ProfileRow[];
}

/** The budgets of all rows, and which variant has no row at which of them. */
export interface BudgetGrid {
  readonly budgets: readonly GridBudget[];
  readonly missing: readonly { readonly variant: ProfileRow['variant']; readonly budget: GridBudget }[];
  /** The table that the first missing row belongs into. */
  readonly table: ProfileTable | undefined;
}

/** More budgets than any sweep has. */
const MOST = 100;

export function budgetGrid(decision: Decision): BudgetGrid {
  const budgets = budgetsOf(decision);
  const { rows, tables } = decision.profile;
  const variants = new Map<string, ProfileRow['variant']>();
  for (const { variant } of rows)
    if (!variants.has(nameKey(variant.value))) variants.set(nameKey(variant.value), variant);
  const lacking = (key: string): readonly GridBudget[] =>
    budgets.length < 2 ? [] : budgets.filter(({ names }) => !names.has(key));
  const missing = [...variants].flatMap(([key, variant]) => lacking(key).map((budget) => ({ variant, budget })));
  return { budgets, missing, table: tables[missing[0]?.budget.rows[0]?.table ?? 0] };
}

function budgetsOf(decision: Decision): readonly (GridBudget & { readonly names: ReadonlySet<string> })[] {
  const budgets: { quantity: Quantity; text: string; rows: ProfileRow[]; names: Set<string> }[] = [];
  for (const row of decision.profile.rows) {
    const { budget } = conditionOf(row, decision);
    if (budget === undefined) continue;
    let found = budgets.find(({ quantity }) => equal(quantity, budget));
    if (found === undefined && budgets.length < MOST) {
      found = { quantity: budget, text: textOf(row, decision), rows: [], names: new Set() };
      budgets.push(found);
    }
    found?.rows.push(row);
    found?.names.add(nameKey(row.variant.value));
  }
  return budgets;
}

/** With the unit of the column's head behind a bare number. */
function textOf({ budget }: ProfileRow, decision: Decision): string {
  if (budget !== undefined) return withUnit(budget.raw, budget.value);
  return decision.budget.own?.text.value ?? '';
}
