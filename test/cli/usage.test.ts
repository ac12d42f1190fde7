import { describe, expect, test } from 'vitest';
import { folderOf, run, useCommand } from './command.ts';
import { good } from './documents.ts';

useCommand();

describe('the command alone', () => {
  test.each([[[]], [['--help']], [['-h']], [['help']]])('%j prints help', (words) => {
    const { stdout, stderr, status } = run(words);
    expect(stdout).toContain('Usage: data-decision COMMAND [OPTIONS]');
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  test('--version prints the version', () => {
    expect(run(['--version'])).toEqual({ stdout: '0.1.0\n', stderr: '', status: 0 });
  });

  test.each(['lint', 'extract', 'explain', 'lsp'])('%s --help lists every option', (command) => {
    const { stdout, status } = run([command, '--help']);
    expect(stdout).toMatch(new RegExp(`^Usage: data-decision ${command} `));
    expect(stdout).toContain('--locale');
    expect(status).toBe(0);
  });

  test('help is in the language of the environment', () => {
    expect(run(['--help'], { env: { LANG: 'ru_RU.UTF-8' } }).stdout).toContain('Команды:');
    expect(run(['--help'], { env: { LANG: 'ru_RU.UTF-8', LC_ALL: 'C' } }).stdout).toContain('Commands:');
  });
});

test.each([
  [['lnt'], '`lnt` is not a command. Did you mean `lint`?'],
  [
    ['ledger'],
    '`ledger` is not a command. The commands are `lint`, `baseline`, `extract`, `profile`, `init`, `new`, `explain` and `lsp`.',
  ],
  [['baseline'], 'Say what to do with the baseline: `create`, `update` or `check`.'],
  [['--fix'], '`--fix` stands before the command. Write the command first, e.g. `data-decision lint --fix`.'],
  [['lint', '--formt', 'json'], '`--formt` is not an option of this command. Did you mean `--format`?'],
  [
    ['lint', '--format', 'json=a', '--format', 'sarif=a'],
    'a: Two reports are to be written into this file. Give each a file of its own.',
  ],
  [['lint', '--after', 'main'], '`--after` is not an option of this command.'],
  [['extract', '--fix', 'a.md'], '`--fix` is not an option of this command.'],
  [['lint', '-q'], '`-q` is not an option of this command.'],
  [['lint', '--format'], '`--format` needs a value.'],
  [['lint', '--config', '--fix'], '`--config` needs a value.'],
  [['lint', '--fix=yes'], '`--fix` takes no value.'],
  [['lint', '--format', 'jsn'], '`jsn` is not a format. Did you mean `json`?'],
  [
    ['lint', '--format', 'checkstyle'],
    '`checkstyle` is not a format. The formats are `stylish`, `json`, `sarif`, `github`, `gitlab`, `junit`, `rdjson` and `markdown`.',
  ],
  [['lint', '--format', 'sarf'], '`sarf` is not a format. Did you mean `sarif`?'],
  [['extract', '--format', 'sarif', 'a.md'], '`sarif` is not a format. The formats are `json` and `md`.'],
  [['lint', '--locale', 'de'], '`de` is not a locale. The locales are `en` and `ru`.'],
  [['lint', '--max-warnings', 'few'], '`--max-warnings` is `few`, which is not a whole number.'],
  [['lint', '--rule', 'budget-name:off'], '`budget-name` is not a rule. Did you mean `budget-named`?'],
  [['lint', '--rule', 'budget-named:of'], '`of` is not a level of `budget-named`. Did you mean `off`?'],
  [
    ['lint', '--rule', 'budget-named'],
    '`--rule budget-named` lacks a level. Write `--rule budget-named:off`, `--rule budget-named:warn` or `--rule budget-named:error`.',
  ],
  [['lint', '--fix', '-'], '`--fix` writes files, and standard input is none. `--fix-dry-run` prints the changes.'],
  [['explain', 'budget-name'], '`budget-name` is not a rule. Did you mean `budget-named`?'],
  [['extract'], 'No file is named. Write `data-decision extract FILE`.'],
])('%j is told', (words, sentence) => {
  const { stdout, stderr, status } = run(words);
  expect(stderr.split('\n')[0]).toBe(`error: ${sentence}`);
  expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
});

test('a file in the place of the command is told', () => {
  const { stderr, status } = run(['a.md'], { cwd: folderOf({ 'a.md': good }) });
  expect(stderr).toBe(
    'error: The command is missing. Did you mean `data-decision lint a.md`?\n`data-decision --help` lists the options.\n',
  );
  expect(status).toBe(2);
});

test('several mistakes are told together', () => {
  const { stderr } = run(['lint', '--formt', '--quit']);
  expect(stderr).toBe(
    'error: `--formt` is not an option of this command. Did you mean `--format`?\n' +
      'error: `--quit` is not an option of this command. Did you mean `--quiet`?\n' +
      '`data-decision lint --help` lists the options.\n',
  );
});

test('a mistake is told in the asked-for language', () => {
  const { stderr } = run(['lint', '--locale', 'ru', '--fxi']);
  expect(stderr).toMatch(/^ошибка: У этой команды нет параметра `--fxi`\. Может быть, `--fix`\?\n/);
});

describe('with --format json standard output is JSON, whatever happens', () => {
  test.each([
    [['lint', '--format', 'json', '--fxi']],
    [['lint', '--format=json', '--rule', 'nope:off']],
    [['lint', '--format', 'json', '--format', 'jsn']],
    [['lint', '--format', 'json', 'missing.md']],
    [['lint', '--format', 'json', 'missing-*.md']],
    [['lint', '--format', 'json', '--config', 'missing.yaml']],
    [['lnt', '--format', 'json']],
    [['--format', 'json']],
  ])('%j', (words) => {
    const { stdout, stderr, status } = run(words);
    expect(JSON.parse(stdout)).toEqual([]);
    expect(stderr).not.toBe('');
    expect(status).toBe(2);
  });

  test('help goes to standard error', () => {
    const { stdout, stderr, status } = run(['lint', '--help', '--format', 'json']);
    expect(stdout).toBe('[]\n');
    expect(stderr).toContain('Usage: data-decision lint');
    expect(status).toBe(0);
  });
});
