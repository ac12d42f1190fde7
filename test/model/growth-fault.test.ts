import { describe, expect, test } from 'vitest';
import { growthTexts } from '../../src/model/growth.ts';
import { growthFault } from '../../src/model/growth-fault.ts';
import { actions, decisionWith, firstItem, include, profile } from './profile-document.ts';

/** What speaks against the rise: `level` or `rise` (a bound), `checks`, `factor`; nothing where it is justified. */
function fault(before: string, after: string, objective = '', checks = '', unit = 'Gbit'): string | undefined {
  const table = profile(`D_var | L_model, ${unit} | L_resid, ${unit}`, `a | ${before}`, `b | ${after}`);
  const decision = decisionWith(table, actions(include), `## Objective\n\n${objective}`, `## OOD checks\n\n${checks}`);
  const found = growthFault(firstItem(decision), decision);
  if (found === undefined) return undefined;
  return found.worse.length > 0 ? 'checks' : (found.broken?.bound.kind ?? 'factor');
}

describe('L_model rises and', () => {
  test.each([
    ['L_resid falls', '1.0 | 9.0', '2.0 | 8.0', '', '', undefined],
    ['L_resid rises by less, no bound', '1.0 | 9.0', '2.0 | 9.5', '', '', undefined],
    ['L_resid rises by more, no bound', '1.00 | 9.0', '1.01 | 9.5', '', '', 'factor'],
    [
      'L_resid rises by more, within its bound',
      '1.00 | 9.0',
      '1.01 | 9.5',
      'Maximize L_model, L_resid ≤ 9.5 Gbit.',
      '',
      undefined,
    ],
    ['L_resid breaks a level', '1.0 | 9.0', '2.0 | 9.5', 'Maximize L_model, L_resid ≤ 9.4 Gbit.', '', 'level'],
    [
      'L_resid equals what it stays below',
      '1.0 | 9.0',
      '2.0 | 9.5',
      'Maximize L_model, L_resid < 9.5 Gbit.',
      '',
      'level',
    ],
    [
      'L_resid rises to its bound in decimal',
      '1.0 | 1.0',
      '2.0 | 1.1',
      'Maximize L_model, ΔL_resid ≤ 0.1 Gbit.',
      '',
      undefined,
    ],
    ['L_resid breaks a rise', '1.0 | 9.0', '2.0 | 9.5', 'Maximize L_model, ΔL_resid ≤ 0.4 Gbit.', '', 'rise'],
    ['L_resid breaks a rise in percent', '1.0 | 100', '2.0 | 103', 'Maximize L_model, ΔL_resid ≤ 2 %.', '', 'rise'],
    ['L_resid keeps a rise in percent', '1.0 | 100', '1.01 | 102', 'Maximize L_model, ΔL_resid ≤ 2 %.', '', undefined],
    [
      'the bound is in another unit',
      '1.00 | 9.0',
      '1.01 | 9.5',
      'Maximize L_model, L_resid ≤ 0.1 bits/token.',
      '',
      undefined,
    ],
    [
      'the bound is bare and the scale unknown',
      '1.00 | 9.0',
      '1.01 | 9.5',
      'Maximize L_model, L_resid ≤ 9.1.',
      '',
      undefined,
    ],
    ['every check falls', '1.0 | 9.0', '2.0 | 8.0', '', '- X: 2.0 → 1.0', 'checks'],
    ['a loss rises', '1.0 | 9.0', '2.0 | 8.0', '', '- Perplexity on X: 2.0 → 2.5', 'checks'],
    ['one check of two falls', '1.0 | 9.0', '2.0 | 8.0', '', '- X: 2.0 → 1.0\n- Y: 1.0 → 1.5', undefined],
    ['a check stands still', '1.0 | 9.0', '2.0 | 8.0', '', '- X: 2.0 → 2.0', undefined],
    ['the only check is planned', '1.0 | 9.0', '2.0 | 8.0', '', '- X: planned', undefined],
  ])('%s', (_, before, after, objective, checks, expected) => {
    expect(fault(before, after, objective, checks)).toBe(expected);
  });

  test('a bare bound is in bits where the rows are', () => {
    expect(fault('1e9 | 9.0e9', '2e9 | 9.5e9', 'Maximize L_model, L_resid ≤ 9.1e9.', '', 'bit')).toBe('level');
  });
});

test('where L_model falls nothing has to be justified', () => {
  expect(fault('2.0 | 9.0', '1.0 | 9.5', 'L_resid ≤ 9.1 Gbit', '- X: 2.0 → 1.0')).toBeUndefined();
});

test('growth is told with as many digits as tell the two apart', () => {
  expect(growthTexts(1.118, 1.002, 'en')).toEqual(['11.8 %', '0.2 %']);
  expect(growthTexts(1.1643, 1.1618, 'ru')).toEqual(['16,4 %', '16,2 %']);
  expect(growthTexts(1.16431, 1.16429, 'en')).toEqual(['16.431 %', '16.429 %']);
});
