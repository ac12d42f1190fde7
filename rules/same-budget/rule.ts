import { budgetGrid } from '../../src/model/budget-grid.ts';
import { quotable, quoted } from '../../src/rule/quotable.ts';
import type { Rule } from '../../src/rule/rule.ts';

/** More than these are counted, and not named. */
const NAMED = 6;

export const sameBudget: Rule = {
  id: 'same-budget',
  requirement: 'AP-2',
  level: 'error',
  check({ decision, report }) {
    const { budgets, missing, table } = budgetGrid(decision);
    if (missing.length === 0 || table === undefined) return;
    const cells = missing
      .slice(0, NAMED)
      .map(({ variant, budget }) => `\`Profile(${quotable(variant.raw)} | B = ${quotable(budget.text)})\``);
    report({
      message: missing.length > NAMED ? 'many' : missing.length > 1 ? 'several' : 'one',
      at: table.head,
      args: { budgets: quoted(budgets.map(({ text }) => text)), cells, count: missing.length },
      cause: budgets.flatMap(({ rows }) => rows.slice(0, NAMED).map((row) => row.span)),
    });
  },
};
