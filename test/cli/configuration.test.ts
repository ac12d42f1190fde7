import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, judgedIn, run, useCommand } from './command.ts';
import { good, memo, noBudget } from './documents.ts';

useCommand();

describe('the configuration', () => {
  test('is found upwards from each file, several in one run', () => {
    const cwd = folderOf({
      'data-decision.config.yaml': 'rules: {budget-named: "off"}\n',
      'a.md': noBudget,
      'team/data-decision.config.json': '{"rules": {"budget-named": "warn"}}',
      'team/deep/b.md': noBudget,
    });
    const { stdout, status } = run(['lint', '--format', 'json'], { cwd });
    const entries: { errorCount: number; warningCount: number }[] = JSON.parse(stdout);
    expect(entries.map(({ errorCount, warningCount }) => [errorCount, warningCount])).toEqual([
      [0, 0],
      [0, 1],
    ]);
    expect(status).toBe(0);
    expect(run(['lint', '--no-config'], { cwd }).status).toBe(1);
    expect(run(['lint', '--config', 'data-decision.config.yaml', 'team'], { cwd }).stdout).toBe(
      '1 file, 1 decision document: no findings.\n',
    );
  });

  test('includes and excludes from its own folder', () => {
    const plain = good.replace('type: data-decision\n', '');
    const cwd = folderOf({
      'data-decision.config.yaml': 'include: [log/*.md]\nexclude: [log/old-*]\n',
      'log/a.md': plain,
      'log/old-1.md': plain,
      'other/log/b.md': plain,
    });
    expect(judgedIn(cwd).files).toEqual(['log/a.md']);
    expect(judgedIn(join(cwd, 'log')).files).toEqual(['a.md']);
    expect(judgedIn(join(cwd, 'log'), 'old-1.md').files).toEqual([]);
  });

  test('that is broken is told once with all its mistakes', () => {
    const cwd = folderOf({
      'data-decision.config.yaml': 'ruls: {}\nrules: {budget-named: eror}\n',
      'a.md': noBudget,
      'b.md': noBudget,
    });
    expect(run(['lint', '--format', 'json'], { cwd })).toEqual({
      stdout: '[]\n',
      stderr:
        'error: data-decision.config.yaml:1:1: `ruls` is not a key of the configuration. Did you mean `rules`?\n' +
        'error: data-decision.config.yaml:2:23: `eror` is not a level of `budget-named`. Did you mean `error`?\n',
      status: 2,
    });
  });

  test.each([
    [
      'of no text',
      Buffer.from([0xff, 0xfe]),
      'data-decision.config.yaml:1: The text is not UTF-8: byte 1 of line 1 is 0xFF. Save the file as UTF-8.',
    ],
    [
      'too long',
      `# ${'x'.repeat(70_000)}\n`,
      'data-decision.config.yaml: The configuration has 70003 characters. The limit is 64000.',
    ],
    [
      'nested too deeply',
      `rules: ${'{'.repeat(60_000)}`,
      'data-decision.config.yaml:1:108: The configuration does not parse: more than 100 levels inside each other.',
    ],
  ])('that is %s is told', (_, content, sentence) => {
    const cwd = folderOf({ 'data-decision.config.yaml': content, 'a.md': good });
    expect(run(['lint'], { cwd })).toEqual({ stdout: '', stderr: `error: ${sentence}\n`, status: 2 });
  });

  test('that is named has to exist', () => {
    expect(run(['lint', '--config', 'x.yaml'], { cwd: folderOf({ 'a.md': good }) })).toEqual({
      stdout: '',
      stderr: 'error: x.yaml: Cannot be read: there is no such file.\n',
      status: 2,
    });
  });

  test('is a folder', () => {
    const cwd = folderOf({ 'a.md': good });
    mkdirSync(join(cwd, 'data-decision.config.yaml'));
    expect(run(['lint'], { cwd }).stderr).toBe('error: data-decision.config.yaml: Cannot be read: it is a folder.\n');
  });

  test('names the locale of messages', () => {
    const cwd = folderOf({ 'data-decision.config.yaml': 'locale: ru\n', 'a.md': good });
    expect(run(['lint'], { cwd }).stdout).toBe('1 файл, 1 документ с решением: замечаний нет.\n');
    expect(run(['lint', '--locale', 'en'], { cwd }).stdout).toBe('1 file, 1 decision document: no findings.\n');
  });
});

describe('standard input', () => {
  test('is a decision document, unless it names another type', () => {
    const { stdout, status } = run(['lint', '-'], { input: memo.replace('type: data-decision\n', 'title: x\n') });
    expect(stdout).toMatch(/^<stdin>\n/);
    expect(status).toBe(1);
    expect(run(['lint', '-'], { input: '---\ntype: adr\n---\n' })).toMatchObject({ stdout: '', status: 0 });
  });

  test('may be given a name, whose configuration holds', () => {
    const cwd = folderOf({ 'sub/data-decision.config.yaml': 'rules: {budget-named: "off"}\n' });
    const { stdout, status } = run(['lint', '-', '--stdin-filename', 'sub/a.md', '--format', 'json'], {
      cwd,
      input: noBudget,
    });
    expect(JSON.parse(stdout)).toMatchObject([{ filePath: 'sub/a.md', messages: [] }]);
    expect(status).toBe(0);
  });

  test('is refused as a file is', () => {
    expect(run(['lint', '-'], { input: Buffer.from([0x61, 0xff]) })).toMatchObject({
      stderr: 'error: <stdin>:1: The text is not UTF-8: byte 2 of line 1 is 0xFF. Save the file as UTF-8.\n',
      status: 2,
    });
    expect(run(['lint', '-'], { input: Buffer.alloc(3 * 1024 * 1024, 'a') }).stderr).toContain('The limit is 2 MB.');
  });
});
