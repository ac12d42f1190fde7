import { describe, expect, test } from 'vitest';
import { comparable, pairsOf, type RowPair } from '../../src/model/pair-rows.ts';
import { actions, decisionWith, firstItem, include, profile } from './profile-document.ts';

const text = ({ before, after }: RowPair): string =>
  [before, after].map(({ cells }) => cells.L_model?.text.value).join(' → ');

function pairs(...parts: readonly string[]): {
  readonly all: readonly string[];
  readonly comparable: readonly string[];
} {
  const decision = decisionWith(...parts);
  const item = firstItem(decision);
  return { all: pairsOf(item, decision).map(text), comparable: comparable(item, decision).map(text) };
}

const at = (budget: string): string => actions(include.replace(': ', ` at B = ${budget}: `));

describe('rows are compared where they were measured alike', () => {
  test('names match without letter case', () => {
    expect(
      pairs(profile('D_var | L_model, bit | L_resid, bit', 'A | 1 | 9', 'B | 2 | 8'), actions(include)).all,
    ).toEqual(['1 → 2']);
  });

  const sweep = profile(
    'D_var | B, FLOPs | L_model, bit | L_resid, bit',
    'a | 1e20 | 1 | 9',
    'b | 1e20 | 2 | 8',
    'a | 4e20 | 3 | 7',
    'b | 4e20 | 4 | 6',
  );

  test('at one budget', () => {
    expect(pairs(sweep, actions(include))).toEqual({
      all: ['1 → 2', '1 → 4', '3 → 2', '3 → 4'],
      comparable: ['1 → 2', '3 → 4'],
    });
  });

  test('at the budget of the action, where rows have it', () => {
    expect(pairs(sweep, at('4e20 FLOPs')).comparable).toEqual(['3 → 4']);
    expect(pairs(sweep, at('9e20 FLOPs')).comparable).toEqual(['1 → 2', '3 → 4']);
  });

  test('for one family, that of the action where rows have it', () => {
    const grid = profile(
      'D_var | F | L_model, bit | L_resid, bit',
      'a | f1 | 1 | 9',
      'b | f1 | 2 | 8',
      'a | f2 | 3 | 7',
      'b | f2 | 4 | 6',
    );
    expect(pairs(grid, actions(include)).comparable).toEqual(['1 → 2', '3 → 4']);
    expect(pairs(grid, actions(include.replace(': ', ' for family f2: '))).comparable).toEqual(['3 → 4']);
    expect(pairs(grid, actions(include.replace(': ', ' for families `f1` and `f2`: '))).comparable).toEqual([
      '1 → 2',
      '3 → 4',
    ]);
  });

  test('in a mode that both have', () => {
    const modes = profile(
      'D_var | Mode | L_model, bit | L_resid, bit',
      'a | A | 1 | 9',
      'b | A | 2 | 8',
      'b | B | 3 | 7',
    );
    expect(pairs(modes, actions(include)).comparable).toEqual(['1 → 2']);
  });

  test('of two rows under one condition the first counts', () => {
    expect(
      pairs(profile('D_var | L_model, bit | L_resid, bit', 'a | 1 | 9', 'b | 2 | 8', 'a | 5 | 9'), actions(include))
        .all,
    ).toEqual(['1 → 2']);
  });

  test('a variant is not compared with itself', () => {
    expect(
      pairs(
        profile('D_var | L_model, bit | L_resid, bit', 'a | 1 | 9', 'b | 2 | 8'),
        actions('Exclude source `s`: `b` → `b`'),
      ).all,
    ).toEqual([]);
  });
});
