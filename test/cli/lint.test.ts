import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, run, useCommand } from './command.ts';
import { emptyTotal, good, memo, noBudget } from './documents.ts';

useCommand();

describe('the exit status', () => {
  const cwd = folderOf({
    'good.md': good,
    'error.md': noBudget,
    'warning.md': emptyTotal,
    'draft.md': noBudget.replace('scale', 'status: draft\nscale'),
  });

  test.each([
    [['good.md'], 0],
    [['warning.md'], 0],
    [['error.md'], 1],
    [['draft.md'], 0],
    [['warning.md', '--max-warnings', '1'], 0],
    [['warning.md', '--max-warnings', '0'], 1],
    [['warning.md', '--max-warnings', '0', '--quiet'], 1],
    [['error.md', '--rule', 'budget-named:warn'], 0],
    [['error.md', '--rule', 'budget-named:off', '--max-warnings=0'], 0],
    [['warning.md', '--rule', 'profile-total:error'], 1],
    [['error.md', 'missing.md'], 2],
  ])('of %j is %i', (words, status) => {
    expect(run(['lint', ...words], { cwd }).status).toBe(status);
  });

  test('says which warnings were too many', () => {
    expect(run(['lint', 'warning.md', '--max-warnings', '0', '--quiet'], { cwd }).stdout).toBe(
      '1 file, 1 decision document: no findings.\n1 warning is more than `--max-warnings 0` lets pass.\n',
    );
  });
});

describe('--format json', () => {
  test('has the shape of ESLint, one entry a document, in path order', () => {
    const cwd = folderOf({ 'b.md': emptyTotal, 'a.md': noBudget, 'c.md': good, 'd.md': '# D' });
    const { stdout, stderr, status } = run(['lint', '--format', 'json'], { cwd });
    const page = 'https://github.com/remark-lint-data-decision/remark-lint-data-decision/blob/main/rules';
    expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout))}\n`);
    expect(JSON.parse(stdout)).toEqual([
      {
        filePath: 'a.md',
        errorCount: 1,
        warningCount: 0,
        fixableErrorCount: 0,
        fixableWarningCount: 0,
        messages: [
          {
            ruleId: 'budget-named',
            requirement: 'CC-ML4-1',
            severity: 2,
            message: expect.stringMatching(/^The decision names no B\. /),
            line: 6,
            column: 3,
            endLine: 6,
            endColumn: 29,
            messageId: 'missing',
            note: expect.any(String),
            url: `${page}/budget-named/README.md`,
            related: [],
            fix: null,
            suggestions: [],
          },
        ],
      },
      {
        filePath: 'b.md',
        errorCount: 0,
        warningCount: 1,
        fixableErrorCount: 0,
        fixableWarningCount: 1,
        messages: [
          expect.objectContaining({
            ruleId: 'profile-total',
            severity: 1,
            line: 26,
            fix: { range: [expect.any(Number), expect.any(Number)], text: expect.stringContaining('7.45e11') },
          }),
        ],
      },
      { filePath: 'c.md', errorCount: 0, warningCount: 0, fixableErrorCount: 0, fixableWarningCount: 0, messages: [] },
    ]);
    expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
  });

  test('counts ranges in UTF-16 code units, and behind a byte order mark', () => {
    const text = emptyTotal.replace('Legal texts', 'Тексты 😀');
    const cwd = folderOf({ 'a.md': `\ufeff${text}` });
    const [entry] = JSON.parse(run(['lint', '--format', 'json'], { cwd }).stdout);
    const { range, text: put } = entry.messages[0].fix;
    expect(text.slice(0, range[0]) + put + text.slice(range[1])).toBe(
      text.replace('7.18e11 | |', '7.18e11 | 7.45e11 |'),
    );
  });

  test('leaves warnings out with --quiet', () => {
    const cwd = folderOf({ 'a.md': emptyTotal });
    expect(JSON.parse(run(['lint', '--format', 'json', '--quiet'], { cwd }).stdout)).toEqual([
      { filePath: 'a.md', errorCount: 0, warningCount: 0, fixableErrorCount: 0, fixableWarningCount: 0, messages: [] },
    ]);
  });

  test('has its messages in the asked-for language', () => {
    const cwd = folderOf({ 'a.md': noBudget });
    const [entry] = JSON.parse(run(['lint', '--format', 'json', '--locale', 'ru'], { cwd }).stdout);
    expect(entry.messages[0].message).toMatch(/\p{Script=Cyrillic}/u);
    expect(entry.messages[0].url).toMatch(/\/budget-named\/README\.ru\.md$/);
  });
});

describe('--format FORMAT=FILE', () => {
  test('writes a report into a file, beside the one that is shown', () => {
    const cwd = folderOf({ 'a.md': noBudget });
    const { stdout, status } = run(['lint', '--format', 'json=report.json', '--format=stylish=report.txt'], { cwd });
    expect(stdout).toContain('1 file, 1 decision document: 1 error.');
    expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).toBe(stdout);
    expect(JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'))).toMatchObject([
      { filePath: 'a.md', errorCount: 1 },
    ]);
    expect(status).toBe(1);
  });

  test('fails where the file cannot be written', () => {
    const { stderr, status } = run(['lint', '--format', 'json=nowhere/report.json'], {
      cwd: folderOf({ 'a.md': good }),
    });
    expect(stderr).toBe('error: nowhere/report.json: Cannot be written: there is no such file.\n');
    expect(status).toBe(2);
  });
});

describe('--print-config', () => {
  test('prints what holds for a file, as a configuration', () => {
    const cwd = folderOf({
      'data-decision.config.yaml':
        'majorShare: 0.1\nrules: {risk-stated: "off"}\noverrides: [{files: [old/**], rules: {budget-named: warn}}]\n',
    });
    const { stdout, stderr, status } = run(['lint', '--print-config', 'old/a.md', '--rule', 'family-named:warn'], {
      cwd,
    });
    const config = JSON.parse(stdout);
    expect(config).toMatchObject({
      exclude: [],
      majorShare: 0.1,
      rules: { 'risk-stated': 'off', 'budget-named': 'warn', 'family-named': 'warn', 'variant-named': 'error' },
    });
    expect(config).not.toHaveProperty('overrides');
    expect({ stderr: stderr.split('\n'), status }).toEqual({
      stderr: [
        'Configuration: data-decision.config.yaml',
        '  `majorShare`: from data-decision.config.yaml',
        '  `rules.budget-named`: from entry 1 of `overrides` in data-decision.config.yaml',
        '  `rules.family-named`: from `--rule`',
        '  `rules.risk-stated`: from data-decision.config.yaml',
        '',
      ],
      status: 0,
    });

    const again = folderOf({ 'data-decision.config.json': stdout });
    expect(run(['lint', '--print-config', 'a.md'], { cwd: again }).stdout).toBe(stdout);
  });

  test('says where no configuration file holds', () => {
    expect(run(['lint', '--print-config', 'a.md']).stderr).toBe('No configuration file holds for this file.\n');
  });

  test('fails where the configuration is broken', () => {
    const cwd = folderOf({ 'data-decision.config.yaml': 'a: 1\n' });
    expect(run(['lint', '--print-config', 'a.md'], { cwd })).toEqual({
      stdout: '',
      stderr: 'error: data-decision.config.yaml:1:1: `a` is not a key of the configuration.\n',
      status: 2,
    });
  });
});

describe('colors', () => {
  const cwd = folderOf({ 'a.md': noBudget });
  const isColored = (words: readonly string[], env: Readonly<Record<string, string>> = {}): boolean =>
    run(['lint', 'a.md', ...words], { cwd, env }).stdout.includes('\u001b[');

  test.each([
    [[], {}, false],
    [['--color'], {}, true],
    [['--color', '--no-color'], {}, false],
    [[], { FORCE_COLOR: '1' }, true],
    [[], { FORCE_COLOR: '0' }, false],
    [[], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [['--color'], { NO_COLOR: '1' }, true],
    [['--no-color'], { FORCE_COLOR: '1' }, false],
  ])('%j %j: %j', (words, env, expected) => {
    expect(isColored(words, env)).toBe(expected);
  });
});

test('a memo without a field fits on a screen, and the last line says what to write first', () => {
  const lines = `${memo}${'\nAnother paragraph of the memo.\n'.repeat(28)}`;
  const { stdout, status } = run(['lint', '-'], { input: lines });
  expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(40);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe(
    'Next: write `Budget (B)` into <stdin>; `data-decision explain budget-named` shows how it may look.',
  );
  expect(status).toBe(1);
});

test('no run leaves a file behind', () => {
  const cwd = folderOf({ 'a.md': noBudget });
  run(['lint'], { cwd });
  expect(existsSync(join(cwd, '.data-decision-cache'))).toBe(false);
});
