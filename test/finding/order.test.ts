import { expect, test } from 'vitest';
import { inOrder } from '../../src/finding/order.ts';

const at = (start: number, end: number, requirement: string | undefined, rule: string) => ({
  span: { start, end },
  requirement,
  rule,
});

test('findings stand by start, end, number of the requirement, rule id', () => {
  const ordered = [
    at(0, 2, undefined, 'b'),
    at(0, 5, 'CC-ML4-8', 'a'),
    at(3, 9, 'CC-ML4-2', 'z'),
    at(3, 9, 'CC-ML4-6, AP-5', 'y'),
    at(3, 9, 'CC-ML4-10', 'x'),
    at(3, 9, 'AP-1', 'w'),
    at(3, 9, 'AP-2', 'a'),
    at(3, 9, '§ 4.3', 'a'),
    at(3, 9, undefined, 'a'),
    at(3, 9, undefined, 'b'),
  ];
  expect(inOrder([...ordered].reverse())).toEqual(ordered);
});

test('findings of one rule at one place stay as the rule reported them', () => {
  const [first, second] = [
    { ...at(1, 2, undefined, 'a'), message: 'z' },
    { ...at(1, 2, undefined, 'a'), message: 'b' },
  ];
  expect(inOrder([first, second])).toEqual([first, second]);
});
