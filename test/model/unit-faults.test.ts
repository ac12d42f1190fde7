import { describe, expect, test } from 'vitest';
import { unitFaults } from '../../src/model/unit-faults.ts';
import { decisionWith, profile } from './profile-document.ts';

/** `kind column variant` of each fault. */
const faults = (...tables: readonly string[]): readonly string[] =>
  unitFaults(decisionWith(...tables)).map(({ kind, odd }) => `${kind} ${odd.column} ${odd.row.variant.value}`);

const gbit = 'D_var | L_model, Gbit | L_resid, Gbit';
const bare = 'D_var | L_model | L_resid';
const tokens = 'D_var | L_model, bits/token | L_resid, bits/token';

describe('units of a profile', () => {
  test.each([
    ['one unit', [profile(gbit, 'a | 1 | 9', 'b | 2 | 8')], []],
    [
      'two scales in two tables',
      [profile(gbit, 'a | 1 | 9'), profile('D_var | L_model, Mbit | L_resid, Mbit', 'b | 2 | 8')],
      [],
    ],
    ['two scales in two columns', [profile('D_var | L_model, Mbit | L_resid, Gbit', 'a | 1 | 9')], []],
    ['no unit', [profile(bare, 'a | 1 | 9')], ['none L_model a']],
    ['no quantity', [profile(bare, 'a | n/a | ')], []],
    ['a column without one', [profile('D_var | L_model, Gbit | L_resid', 'a | 1 | 9')], ['column L_resid a']],
    ['a table without one', [profile(gbit, 'a | 1 | 9'), profile(bare, 'b | 2 | 8')], ['column L_model b']],
    [
      'a total and a value per token',
      [profile('D_var | L_model, Gbit | L_resid, nats/token', 'a | 1 | 9', 'b | 2 | 8')],
      ['mixed L_resid a'],
    ],
    [
      'variants as columns',
      [profile('Quantity | a | b', 'L_model, Gbit | 1 | 2', 'L_resid, nats/token | 9 | 8')],
      ['mixed L_resid a'],
    ],
    [
      'a table per token beside totals',
      [profile(gbit, 'a | 1 | 9'), profile(tokens, 'b | 2 | 8')],
      ['table L_model b'],
    ],
    ['a row in another unit', [profile(gbit, 'a | 1 | 9', 'b | 2000 Mbit | 8', 'c | 3 | 7')], ['row L_model b']],
    [
      'the first row in another unit',
      [profile(bare, 'a | 1 Mbit | 9 Gbit', 'b | 2 Gbit | 8 Gbit', 'c | 3 Gbit | 7 Gbit')],
      ['row L_model a'],
    ],
    ['both cells of a row', [profile(gbit, 'a | 1 | 9', 'b | 2 Mbit | 8 Mbit', 'c | 3 | 7')], ['row L_model b']],
    ['a row without a unit', [profile(bare, 'a | 1 Gbit | 9 Gbit', 'b | 2 | 8 Gbit')], ['row L_model b']],
    ['a row per token among totals', [profile(gbit, 'a | 1 | 9', 'b | 2 | 8 bits/token')], ['row L_resid b']],
  ])('%s', (_, tables, expected) => {
    expect(faults(...tables)).toEqual(expected);
  });
});
