import { describe, expect, test } from 'vitest';
import { isTotal, sumOf, totalText } from '../../src/model/total.ts';
import { decisionWith, profile } from './profile-document.ts';

/** The last row: `true`, `false`, or what belongs into its empty cell; `undefined` where nothing can be added. */
function said(head: string, ...rows: readonly string[]): unknown {
  const decision = decisionWith(profile(head, ...rows));
  const row = decision.profile.rows.at(-1);
  if (row === undefined) throw new Error('no row');
  const sum = sumOf(row);
  const total = row.cells.L_total?.quantity;
  if (sum === undefined) return undefined;
  return total === undefined ? totalText(row, sum, decision) : isTotal(total, sum);
}

const gbit = 'D_var | L_model, Gbit | L_resid, Gbit | L_total, Gbit';

describe('a total is the sum, as far as the printed digits tell', () => {
  test.each([
    [gbit, 'a | 12.41 | 18.93 | 31.34', true],
    [gbit, 'a | 13.87 | 18.76 | 32.64', true],
    [gbit, 'a | 13.87 | 18.76 | 32.65', false],
    [gbit, 'a | 12.4 ± 0.3 | 18.9 | 31.6', true],
    [gbit, 'a | 12.4 ± 0.3 | 18.9 | 31.8', false],
    ['D_var | L_model, Mbit | L_resid, Gbit | L_total, Gbit', 'a | 1900 | 72.0 | 73.9', true],
    ['D_var | L_model, Gbit | L_resid, Gbit | Total', 'a | 1.9 | 72.0 | 73.9', true],
    ['D_var | L_model, Gbit | L_resid, Gbit | Total', 'a | 1.9 | 72.0 | 74.9', false],
    ['D_var | L_model, Mbit | L_resid, Gbit | Total', 'a | 1900 | 72.0 | 73.9', undefined],
    ['D_var | L_model, bits/token | L_resid, bits/token | L_total, Gbit', 'a | 0.4 | 3.7 | 73.9', undefined],
    ['D_var | L_model, Gbit | L_resid, nats/token | L_total, Gbit', 'a | 2.31 | 1.1140 | 42.49', undefined],
    [gbit, 'a | −0.12 | 1.1 | 4.2', undefined],
    [gbit, 'a | n/a | 1.1 | 4.2', undefined],
    ['D_var | L_model, 10⁹ nat | L_resid, 10⁹ nat | L_total, 10⁹ nat', 'a | 6.20 | 41.85 | 48.05', true],
  ])('%s: %s', (head, row, expected) => {
    expect(said(head, row)).toBe(expected);
  });
});

describe('an empty cell is filled as its column is printed', () => {
  test.each([
    [gbit, ['a | 12.41 | 18.93 | 31.34', 'b | 13.02 | 18.88 | '], '31.90', '31.90 Gbit', true],
    [gbit, ['b | 13.02 | 18.8 | '], '31.8', '31.8 Gbit', true],
    ['D_var | L_model, Mbit | L_resid, Gbit | L_total, Mbit', ['b | 1902 | 72.0 | '], '73902', '73902 Mbit', true],
    ['D_var | L_model | L_resid | L_total', ['b | 1.9 Gbit | 72.0 Gbit | '], '73.9 Gbit', '73.9 Gbit', false],
    [
      'D_var | L_model | L_resid | L_total',
      ['a | 1 bit | 2 bit | 3 bit', 'b | 4 bit | 5 bit | —'],
      '9 bit',
      '9 bit',
      true,
    ],
    [
      'D_var | L_model, bit | L_resid, bit | L_total, bit',
      ['b | 3.42e9 | 4.071e10 | '],
      '4.413e10',
      '4.413e10 bit',
      true,
    ],
  ] as const)('%s: %s', (head, rows, text, shown, sure) => {
    expect(said(head, ...rows)).toEqual({ text, shown, sure });
  });

  test('a formula in a column of formulas', () => {
    const cell = '$7.2\\times10^{10}$';
    expect(
      said('D_var | L_model, bit | L_resid, bit | L_total, bit', `a | $1.9\\times10^{9}$ | ${cell} | `),
    ).toMatchObject({
      text: '$7.4\\times10^{10}$',
    });
  });
});
