import type { Decision } from '../../src/model/decision.ts';
import { doubleRows } from '../../src/model/double-rows.ts';
import { printed } from '../../src/model/printed.ts';
import type { ProfileColumn, ProfileRow } from '../../src/model/profile.ts';
import { unmatchedNames } from '../../src/model/unmatched-names.ts';
import { exampleFor, headingFor } from '../../src/rule/missing.ts';
import { quotable } from '../../src/rule/quotable.ts';
import type { Rule, RuleContext } from '../../src/rule/rule.ts';

export const profileComplete: Rule = {
  id: 'profile-complete',
  requirement: 'CC-ML4-4',
  level: 'error',
  check(context) {
    const { profile, frontMatter, variants } = context.decision;
    if (profile.tables.length === 0) return;
    for (const row of profile.rows) {
      for (const column of ['L_model', 'L_resid'] as const) checkFilled(row, column, context);
      for (const column of ['L_model', 'L_resid', 'L_total'] as const) checkSign(row, column, context);
    }
    checkDoubles(context);
    if (variants.declared && frontMatter.parsed) checkNames(context);
  },
};

function checkFilled(row: ProfileRow, column: ProfileColumn, context: RuleContext<unknown>): void {
  const { decision, report } = context;
  const cell = row.cells[column];
  if (cell?.quantity !== undefined) return;
  const at = cell?.text.span ?? row.variant.span;
  const { like, other } = example(row, column, decision);
  const args = {
    column,
    name: quotable(row.variant.raw),
    raw: quotable(cell?.text.value ?? ''),
    like,
    other,
    bits: exampleFor('bits', context),
    bytes: exampleFor('bytes', context),
  };
  const empty = cell === undefined || cell.empty;
  const refusal = cell?.refusal === 'range' || cell?.refusal === 'ambiguous-unit' ? cell.refusal : 'number';
  report({ message: (empty ? 'empty' : refusal) + (like === '' || refusal !== 'number' ? '' : '-like'), at, args });
}

/** What another row prints in the same column. */
function example(
  row: ProfileRow,
  column: ProfileColumn,
  { profile }: Decision,
): { readonly like: string; readonly other: string } {
  const other = profile.rows.find((one) => one !== row && (one.cells[column]?.quantity?.value ?? -1) >= 0);
  const cell = other?.cells[column];
  return { like: cell === undefined ? '' : quotable(printed(cell)), other: quotable(other?.variant.raw ?? '') };
}

function checkSign(row: ProfileRow, column: ProfileColumn, { report }: RuleContext<unknown>): void {
  const cell = row.cells[column];
  if (cell?.quantity === undefined || cell.quantity.value >= 0) return;
  const message = column === 'L_model' ? 'negative-model' : 'negative';
  report({
    message,
    at: cell.text.span,
    args: { column, name: quotable(row.variant.raw), raw: quotable(printed(cell)) },
  });
}

function checkDoubles({ decision, report }: RuleContext<unknown>): void {
  for (const { first, second, column } of doubleRows(decision)) {
    const text = (row: ProfileRow): string => quotable(row.cells[column]?.text.value ?? '');
    const name = quotable(second.variant.raw);
    const args = { column, name, raw: text(second), first: text(first), mode: { label: 'mode' } };
    const related = [{ message: 'first', at: first.variant.span, args }];
    report({ message: 'double', at: second.variant.span, args, related, cause: [first.span] });
  }
}

function checkNames({ decision, lexicon, report }: RuleContext<unknown>): void {
  const { withoutRow, withoutVariant } = unmatchedNames(decision);
  const label = headingFor('variants', lexicon, decision.language);
  const other = quotable(decision.profile.rows[0]?.variant.raw ?? '');
  for (const { raw, span } of withoutRow) {
    report({ message: other === '' ? 'no-rows' : 'no-row', at: span, args: { name: quotable(raw), other } });
  }
  for (const { raw, span } of withoutVariant) {
    report({ message: 'no-variant', at: span, args: { name: quotable(raw), label } });
  }
}
