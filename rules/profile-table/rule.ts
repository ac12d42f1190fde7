import { printed } from '../../src/model/printed.ts';
import type { InlineProfile } from '../../src/model/profile.ts';
import { exampleFor, reportMissing } from '../../src/rule/missing.ts';
import { quotable, quoted } from '../../src/rule/quotable.ts';
import type { Rule } from '../../src/rule/rule.ts';

export const profileTable: Rule = {
  id: 'profile-table',
  requirement: 'CC-ML4-4',
  level: 'error',
  check(context) {
    const { decision, report } = context;
    const { profile, variants } = decision;
    const columns = { model: exampleFor('model-column', context), resid: exampleFor('resid-column', context) };
    const [table] = profile.tables;
    if (table !== undefined) {
      // Of declared variants each one's missing row is told.
      const isEmpty = profile.rows.length + variants.all.length === 0;
      if (isEmpty) report({ message: 'rows', at: table.head });
      return;
    }
    const inline = profile.inline.filter(({ cells }) => cells.L_model !== undefined && cells.L_resid !== undefined);
    if (inline.length > 0) {
      const names = quoted([...new Set(inline.map(({ variant }) => variant.raw))]);
      reportMissing('profile', context, { names, rows: inline.map(rowFor) }, '-inline');
      return;
    }
    const names = quoted([...new Set(variants.all.map(({ name }) => name.raw))]);
    if (names.length > 0) reportMissing('profile', context, { ...columns, names }, '-named');
    else reportMissing('profile', context, columns);
  },
};

/** The row to paste for what the text says. */
function rowFor({ variant, cells: { L_model, L_resid } }: InlineProfile): string {
  const values = [L_model, L_resid].map((cell) => (cell === undefined ? '' : printed(cell)));
  return `\`| ${quotable(variant.raw)} | ${values.map(quotable).join(' | ')} |\``;
}
