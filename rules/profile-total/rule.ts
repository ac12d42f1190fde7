import { printed } from '../../src/model/printed.ts';
import type { ProfileRow } from '../../src/model/profile.ts';
import { isTotal, type Sum, sumOf, totalText } from '../../src/model/total.ts';
import { quotable } from '../../src/rule/quotable.ts';
import type { Rule, RuleContext } from '../../src/rule/rule.ts';
import type { Edit } from '../../src/text/edit.ts';
import type { Span } from '../../src/text/span.ts';

export const profileTotal: Rule = {
  id: 'profile-total',
  requirement: 'CC-ML4-4',
  level: 'error',
  check(context) {
    for (const row of context.decision.profile.rows) {
      const sum = sumOf(row);
      if (sum !== undefined) checkTotal(row, sum, context);
    }
  },
};

function checkTotal(row: ProfileRow, sum: Sum, { decision, report }: RuleContext<unknown>): void {
  const cell = row.cells.L_total;
  if (cell === undefined || (cell.quantity !== undefined && isTotal(cell.quantity, sum) !== false)) return;
  const { text, shown, sure } = totalText(row, sum, decision);
  const at = cell.text.span;
  const args = {
    name: quotable(row.variant.raw),
    raw: quotable(cell.text.value),
    model: quotable(printed(sum.model.cell)),
    resid: quotable(printed(sum.resid.cell)),
    total: text,
    sum: shown,
  };
  const cause = [sum.model.cell.text.span, sum.resid.cell.text.span];
  const edits = [filling(at, text, decision.source)];
  // Of a formula the place of its visible text is not all that would have to go.
  const isPlain = cell.text.raw === cell.text.value;
  const suggestions = isPlain ? [{ message: 'fill', edits, args }] : [];
  if (cell.quantity !== undefined) {
    report({ message: 'wrong', at, args, suggestions, cause });
    return;
  }
  // An empty value of the front matter has no place of its own that text could be put into.
  const inTable = decision.profile.tables[row.table]?.origin === 'body';
  const mend = !inTable ? {} : sure && cell.empty ? { fix: edits } : { suggestions };
  report({ message: cell.empty ? 'empty' : 'number', level: 'warn', at, args, cause, ...mend });
}

/** The text in the cell, with a blank on the side where a bar follows at once. */
function filling(span: Span, text: string, source: string): Edit {
  const before = source.charAt(span.start - 1) === '|' ? ' ' : '';
  const after = source.charAt(span.end) === '|' ? ' ' : '';
  return { span, text: before + text + after };
}
