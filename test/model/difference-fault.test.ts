import { describe, expect, test } from 'vitest';
import { differenceOf } from '../../src/model/difference.ts';
import { differenceFault } from '../../src/model/difference-fault.ts';
import { pairsOf } from '../../src/model/pair-rows.ts';
import { printed } from '../../src/model/printed.ts';
import { actions, decisionWith, firstItem, include, profile } from './profile-document.ts';

/** What the difference falls short of; nothing where it is shown, or not judged. */
function fault(...parts: readonly string[]): 'uncertainty' | 'share' | undefined {
  const decision = decisionWith(...parts, actions(include));
  return differenceFault(firstItem(decision), decision, 0.01)?.kind;
}

function rows(before: string, after: string, unit = 'Gbit'): string {
  return profile(`D_var | L_model, ${unit} | L_resid, Gbit`, `a | ${before} | 9`, `b | ${after} | 9`);
}

describe('a difference of L_model', () => {
  test.each([
    ['100', '101', undefined],
    ['100', '99', undefined],
    ['100', '100.9', 'share'],
    ['100', '100', 'share'],
    ['100', '99.1', 'share'],
    ['0.3', '0.303', undefined],
    ['100 ± 3', '104 ± 4', 'uncertainty'],
    ['100 ± 3', '105 ± 4', undefined],
    ['100', '103 ± 4', 'uncertainty'],
    ['100 ± 5 %', '104', 'uncertainty'],
    ['100 ± 0.1', '100.5', undefined],
    ['100 ± 0', '100', undefined],
    ['−100', '−100', undefined],
    ['0', '0', undefined],
    ['100', '', undefined],
    ['100', '100 bits/token', undefined],
    ['100 Gbit', '100,500 Mbit', 'share'],
  ])('%j → %j falls short of: %s', (before, after, expected) => {
    expect(fault(rows(before, after))).toBe(expected);
  });
});

describe('where the number of runs is stated, nothing is judged by the share', () => {
  const near = rows('100', '100.5');

  test.each([
    ['- Runs: 3', undefined],
    ['- Сиды: по три на вариант', undefined],
    ['- Runs: –', 'share'],
    ['Mode A, 3 seeds.', undefined],
    ['Mode B, three runs for each row.', undefined],
    ['Mode A. The mean of 4 runs is given.', undefined],
    ['Режим B, три прогона на строку.', undefined],
    ['Режим A, усреднено по пяти прогонам.', undefined],
    ['| D_var | Seeds | Mode |\n| --- | --- | --- |\n| a | 2 | A |\n| b | – | A |', undefined],
    ['Mode A. Logs of both runs: https://runs.example.org/1', 'share'],
    ['Mode A, shuffled with seed 3.', 'share'],
    ['Режим A, сид 11; логи двух прогонов.', 'share'],
  ])('%s', (estimation, expected) => {
    expect(fault(near, `## Estimation\n\n${estimation}`)).toBe(expected);
    expect(fault(rows('100 ± 1', '100.5'), `## Estimation\n\n${estimation}`)).toBe('uncertainty');
  });

  test('in a column of the profile', () => {
    const table = (runs: string): string =>
      profile('D_var | Seeds | L_model, Gbit | L_resid, Gbit', `a | ${runs} | 100 | 9`, 'b | – | 100.5 | 9');
    expect(fault(table('5'))).toBeUndefined();
    expect(fault(table('–'))).toBe('share');
  });

  test('in a row, where variants are columns', () => {
    expect(
      fault(profile('Quantity | a | b', 'L_model, Gbit | 100 | 100.5', 'L_resid, Gbit | 9 | 9', 'Seeds | 5 | 5')),
    ).toBeUndefined();
  });

  test('a first column of that name holds the variants', () => {
    expect(fault(profile('Runs | L_model, Gbit | L_resid, Gbit', 'a | 100 | 9', 'b | 100.5 | 9'))).toBe('share');
  });
});

test('what a sentence says of the runs is the count and the word', () => {
  const { estimation } = decisionWith('## Estimation\n\nMode B, 40 000 steps, three seeds for each of 2 variants.');
  expect(estimation.facets.runs).toMatchObject({ value: 'three seeds', raw: 'three seeds' });
});

describe('of several pairs of rows', () => {
  const sweep = (...values: readonly [string, string, string, string]): string => {
    const cells = values.map((value, index) => `${'abab'[index]} | ${index < 2 ? '1e20' : '4e20'} | ${value} | 9`);
    return profile('D_var | B, FLOPs | L_model, Gbit | L_resid, Gbit', ...cells);
  };

  test('one that shows a difference is enough', () => {
    expect(fault(sweep('100', '100.5', '200', '220'))).toBeUndefined();
    expect(fault(sweep('100', '120', '200', '200.5'))).toBeUndefined();
  });

  test('the first speaks for all that show none', () => {
    expect(fault(sweep('100', '100.5', '200 ± 2', '201'))).toBe('share');
    expect(fault(sweep('100 ± 2', '100.5', '200', '201'))).toBe('uncertainty');
  });

  test('one that cannot be read says nothing', () => {
    expect(fault(sweep('100', '–', '200', '201'))).toBe('share');
  });
});

test('a percentage has the digits that it takes to read as less than the limit', () => {
  const decision = decisionWith(rows('100.00', '100.97'), actions(include));
  const [pair] = pairsOf(firstItem(decision), decision);
  const percent = (below?: number): string | undefined => pair && differenceOf(pair, 'L_model', 'en', below)?.percent;
  expect([percent(), percent(2), percent(1)]).toEqual(['+1.0 %', '+1.0 %', '+0.97 %']);
});

test.each([
  ['19.0', 'Gbit', '19.0 Gbit'],
  ['19.0 ± 0.4', 'Gbit', '19.0 ± 0.4 Gbit'],
  ['19.0 ± 2 %', 'Gbit', '19.0 Gbit ± 2 %'],
  ['19.0 (±2 %)', 'Gbit', '19.0 Gbit (±2 %)'],
  ['19.0 Gbit ± 2 %', 'Gbit', '19.0 Gbit ± 2 %'],
  ['19.0 ± 2 %', 'mean', '19.0 ± 2 %'],
])('%j under %j is printed as %j', (cell, unit, expected) => {
  const [row] = decisionWith(rows(cell, '1', unit)).profile.rows;
  expect(row?.cells.L_model && printed(row.cells.L_model)).toBe(expected);
});
