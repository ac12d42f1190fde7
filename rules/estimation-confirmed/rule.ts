import { conditionOf } from '../../src/model/condition.ts';
import { rowsOf } from '../../src/model/pair-rows.ts';
import { nameKey } from '../../src/model/plain.ts';
import { changesData } from '../../src/model/recorded.ts';
import { quotable } from '../../src/rule/quotable.ts';
import type { Rule } from '../../src/rule/rule.ts';

export const estimationConfirmed: Rule = {
  id: 'estimation-confirmed',
  requirement: '§ 4.3',
  level: 'warn',
  check({ decision, report }) {
    if (decision.metadata.scale !== 'major') return;
    const judged = new Set<string>();
    for (const item of decision.actions.items) {
      const { before, after, text } = item;
      const names = [before, after].map((name) => nameKey(name?.value ?? '')).join('\n');
      if (before === undefined || after === undefined || !changesData(item) || judged.has(names)) continue;
      judged.add(names);
      const rows = [...rowsOf(before.value, decision), ...rowsOf(after.value, decision)];
      const isInA = rows.every((row) => conditionOf(row, decision).modes.join() === 'A');
      if (rows.length === 0 || !isInA) continue;
      const args = { before: quotable(before.raw), after: quotable(after.raw) };
      report({ message: 'unconfirmed', at: text.span, args, cause: rows.map((row) => row.span) });
    }
  },
};
