import { expect, test } from 'vitest';
import { closest } from '../../src/text/closest.ts';

test.each([
  ['budget-name', ['budget-named', 'budget-covers'], 'budget-named'],
  ['Budget-Named', ['budget-named'], 'budget-named'],
  ['budget-nmaed', ['budget-named'], 'budget-named'],
  ['bugdet-nmaed', ['budget-named'], undefined],
  ['of', ['off', 'warn', 'error'], 'off'],
  ['es', ['en', 'ru'], undefined],
  ['x', ['en', 'ru'], undefined],
  ['', ['a', 'en'], undefined],
  ['lint', ['list', 'lint'], 'lint'],
  ['no-html', ['no-trigger-words'], undefined],
])('%j of %j is %s', (word, known, expected) => {
  expect(closest(word, known)).toBe(expected);
});
