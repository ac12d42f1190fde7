import { describe, expect, test } from 'vitest';
import { budgetGrid } from '../../src/model/budget-grid.ts';
import { doubleRows } from '../../src/model/double-rows.ts';
import { unmatchedNames } from '../../src/model/unmatched-names.ts';
import { decisionWith, profile } from './profile-document.ts';

const head = 'D_var | L_model, Gbit | L_resid, Gbit';
const swept = 'D_var | B, FLOPs | L_model, Gbit | L_resid, Gbit';

describe('rows of one variant that disagree', () => {
  const doubles = (...tables: readonly string[]): readonly string[] =>
    doubleRows(decisionWith(...tables)).map(
      ({ first, second, column }) => `${column} ${first.cells[column]?.text.raw} ${second.cells[column]?.text.raw}`,
    );

  test.each([
    ['said twice', [profile(head, 'a | 1.0 | 9.0', 'a | 1.0 | 9.0')], []],
    ['printed with fewer digits', [profile(head, 'a | 1.04 | 9.0', 'A | 1.0 | 9.0')], []],
    ['another L_model', [profile(head, 'a | 1.0 | 9.0', 'a | 1.1 | 9.0')], ['L_model 1.0 1.1']],
    [
      'another L_resid in a second table',
      [profile(head, 'a | 1.0 | 9.0'), profile(head, 'a | 1.0 | 9.2')],
      ['L_resid 9.0 9.2'],
    ],
    ['another budget', [profile(swept, 'a | 1e20 | 1.0 | 9.0', 'a | 2e20 | 1.1 | 9.0')], []],
    [
      'one budget written twice',
      [profile(swept, 'a | 1e20 | 1.0 | 9.0', 'a | 1.0e20 | 1.1 | 9.0')],
      ['L_model 1.0 1.1'],
    ],
    [
      'another mode',
      [profile('D_var | Mode | L_model, Gbit | L_resid, Gbit', 'a | A | 1.0 | 9.0', 'a | B | 0.4 | 9.0')],
      [],
    ],
  ])('%s', (_, tables, expected) => {
    expect(doubles(...tables)).toEqual(expected);
  });
});

describe('the grid of budgets', () => {
  const missing = (...parts: readonly string[]): readonly string[] =>
    budgetGrid(decisionWith(...parts)).missing.map(({ variant, budget }) => `${variant.value} at ${budget.text}`);

  test.each([
    ['one budget', ['## Budget\n\nB = 1e20 FLOPs', profile(head, 'a | 1 | 9', 'b | 2 | 8')], []],
    [
      'a whole sweep',
      [profile(swept, 'a | 1e20 | 1 | 9', 'b | 1e20 | 2 | 8', 'a | 2e20 | 1 | 9', 'b | 2e20 | 2 | 8')],
      [],
    ],
    ['one budget in two spellings', [profile(swept, 'a | 1e20 | 1 | 9', 'b | 100e18 | 2 | 8')], []],
    ['a gap', [profile(swept, 'a | 1e20 | 1 | 9', 'b | 1e20 | 2 | 8', 'a | 2e20 | 1 | 9')], ['b at 2e20 FLOPs']],
    [
      'headings that give the budgets',
      [
        `${profile(head, 'a | 1 | 9', 'b | 2 | 8').replace('## Profile', '## Profile\n\n### B = 1e20 FLOPs')}\n\n### B = 2e20 FLOPs\n\n${profile(head, 'a | 1 | 9').replace('## Profile\n\n', '')}`,
      ],
      ['b at 2e20 FLOPs'],
    ],
    [
      'rows at another budget than the document',
      ['## Budget\n\nB = 1e20 FLOPs', profile(swept, 'a | | 1 | 9', 'b | 2e20 | 2 | 8')],
      ['a at 2e20 FLOPs', 'b at 1e20 FLOPs'],
    ],
  ])('%s', (_, parts, expected) => {
    expect(missing(...parts)).toEqual(expected);
  });
});

test('names are matched without letter case, each once', () => {
  const variants = '## Data variants\n\n- `a` — source: s\n- `b` — source: s\n- `b` — source: t';
  const { withoutRow, withoutVariant } = unmatchedNames(
    decisionWith(variants, profile(head, 'A | 1 | 9', 'c | 2 | 8', 'C | 3 | 7')),
  );
  expect([withoutRow.map(({ raw }) => raw), withoutVariant.map(({ raw }) => raw)]).toEqual([['b'], ['c']]);
});
