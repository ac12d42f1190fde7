import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { textOf } from '../sources.ts';
import { run, useCommand } from './command.ts';

useCommand();

describe('explain', () => {
  test('without a name prints the table of rules', () => {
    const { stdout, stderr, status } = run(['explain']);
    expect(stdout.split('\n').map((line) => line.split(' ')[0])).toEqual([...rules.map(({ id }) => id), '']);
    expect(stdout).toMatch(/^budget-named +CC-ML4-1 +error {2}The decision names one budget B/m);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  test.each([
    ['en', 'README.md', 'Requirement: CC-ML4-1. Level: error.'],
    ['ru', 'README.ru.md', 'Требование: CC-ML4-1. Уровень: error.'],
  ])('prints a page in the language of the locale (%s)', (locale, page, facts) => {
    const { stdout, stderr, status } = run(['explain', 'budget-named', '--locale', locale]);
    const [title, ...rest] = textOf(`rules/budget-named/${page}`).split('\n');
    expect(stdout).toBe([title, '', facts, ...rest].join('\n'));
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  test('takes the name as remark prints it', () => {
    expect(run(['explain', 'data-decision:risk-stated']).stdout).toMatch(/^# risk-stated\n/);
  });

  test('every rule has a page in both languages', () => {
    for (const locale of ['en', 'ru']) {
      expect(
        run(['explain', '--locale', locale])
          .stdout.split('\n')
          .filter((line) => / {2}$/.test(line)),
      ).toEqual([]);
    }
  });

  test('sets headings and code off in colors', () => {
    const { stdout } = run(['explain', 'budget-named', '--color']);
    expect(stdout).toContain('\u001b[1m## Why\u001b[22m');
  });

  test('explains one rule at a time', () => {
    expect(run(['explain', 'budget-named', 'family-named'])).toEqual({
      stdout: '',
      stderr: 'error: One rule is explained at a time.\n',
      status: 2,
    });
  });
});
