import { conditionOf } from '../../src/model/condition.ts';
import { dataChanges, rowsOf } from '../../src/model/pair-rows.ts';
import { quotable } from '../../src/rule/quotable.ts';
import type { Rule } from '../../src/rule/rule.ts';

export const estimationConfirmed: Rule = {
  id: 'estimation-confirmed',
  requirement: '§ 4.3',
  level: 'warn',
  check({ decision, report }) {
    if (decision.metadata.scale !== 'major') return;
    for (const { before, after, text } of dataChanges(decision)) {
      if (before === undefined || after === undefined) continue;
      const rows = [...rowsOf(before.value, decision), ...rowsOf(after.value, decision)];
      const isInA = rows.every((row) => conditionOf(row, decision).modes.join() === 'A');
      if (rows.length === 0 || !isInA) continue;
      const args = { before: quotable(before.raw), after: quotable(after.raw) };
      report({ message: 'unconfirmed', at: text.span, args, cause: rows.map((row) => row.span) });
    }
  },
};
