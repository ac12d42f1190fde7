import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, judgedIn, run, useCommand } from './command.ts';
import { good, noBudget } from './documents.ts';

useCommand();

describe('a file that cannot be judged fails the run, and the others are judged', () => {
  const cwd = folderOf({ 'a.md': noBudget, 'z.md': good });

  test.each([
    ['missing.md', 'There is no such file or folder.'],
    ['nowhere/a.md', 'There is no such file or folder.'],
    ['a.md/b.md', 'There is no such file or folder.'],
    ['*.markdown', 'No Markdown file matches this glob.'],
    ['nowhere/**', 'No Markdown file matches this glob.'],
    [`${'x'.repeat(300)}.md`, 'Cannot be read: its name is too long.'],
  ])('%s', (name, sentence) => {
    const { stdout, stderr, status } = run(['lint', name, 'a.md'], { cwd });
    expect(stderr).toBe(`error: ${name}: ${sentence}\n`);
    expect(stdout).toContain('1 file, 1 decision document: 1 error.\n');
    expect(status).toBe(2);
  });

  test.each([
    [
      'latin.md',
      Buffer.from('caf\xe9', 'latin1'),
      'latin.md:1: The text is not UTF-8: byte 4 of line 1 is 0xE9. Save the file as UTF-8.',
    ],
    [
      'cut.md',
      Buffer.concat([Buffer.from('первая\r\nвторая '), Buffer.from([0xd0])]),
      'cut.md:2: The text is not UTF-8: byte 14 of line 2 is 0xD0. Save the file as UTF-8.',
    ],
    [
      'utf16.md',
      Buffer.from('\ufeff# Title\n', 'utf16le'),
      'utf16.md:1: The text is not UTF-8: byte 1 of line 1 is 0xFF. Save the file as UTF-8.',
    ],
    ['large.md', Buffer.alloc(50 * 1024 * 1024, 'a '), 'large.md: The file is 50 MB large. The limit is 2 MB.'],
    [
      'deep.md',
      Buffer.from(`---\ntype: data-decision\n---\n\n${'> '.repeat(10_000)}`),
      'deep.md:5: At line 5, 101 quotes, lists and footnotes stand inside each other. The limit is 20.',
    ],
  ])('%s', (name, bytes, sentence) => {
    const folder = folderOf({ 'a.md': noBudget, [name]: bytes });
    const { stdout, stderr, status } = run(['lint', '--format', 'json', name, 'a.md'], { cwd: folder });
    expect(stderr).toBe(`error: ${sentence}\n`);
    expect(JSON.parse(stdout)).toHaveLength(1);
    expect(status).toBe(2);
  });

  test('a file and a folder that nobody may read', () => {
    const folder = folderOf({ 'a.md': noBudget, 'closed.md': good, 'locked/b.md': good });
    chmodSync(join(folder, 'closed.md'), 0o000);
    chmodSync(join(folder, 'locked'), 0o000);
    const { stdout, stderr, status } = run(['lint'], { cwd: folder });
    chmodSync(join(folder, 'locked'), 0o777);
    expect(stderr).toBe(
      'error: locked: Cannot be read: access is denied.\nerror: closed.md: Cannot be read: access is denied.\n',
    );
    expect(stdout).toContain('2 files, 1 decision document: 1 error.\n');
    expect(status).toBe(2);
  });

  test('what is neither a file nor a folder', () => {
    const { stdout, stderr, status } = run(['lint', '/dev/null']);
    expect(stderr).toMatch(/^error: (?:\.\.\/)+dev\/null: This is neither a file nor a folder\.\n$/);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  });
});

describe('a file that is not a decision document', () => {
  const foreign = { 'a.md': '# A', 'b.md': '# B', 'c.md': '# C', 'd.md': '# D' };

  test('is no fault, and a note says so', () => {
    expect(run(['lint'], { cwd: folderOf(foreign) })).toEqual({
      stdout: '',
      stderr:
        '4 Markdown files, and none is a decision document. A document says `type: data-decision` in its front matter.\n',
      status: 0,
    });
    expect(run(['lint', '--format', 'json'], { cwd: folderOf({}) })).toMatchObject({ stdout: '[]\n', status: 0 });
  });

  test('is noted where it is named', () => {
    const { stdout, stderr, status } = run(['lint', 'a.md'], { cwd: folderOf(foreign) });
    expect(stderr).toBe(
      'a.md is not a decision document: it names another type in its front matter, is excluded, or neither its front matter says `type: data-decision` nor does its path match `include`.\n',
    );
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  });

  test('is counted where many are named', () => {
    const { stderr, status } = run(['lint', 'a.md', 'b.md', 'c.md', 'd.md'], { cwd: folderOf(foreign) });
    expect(stderr).toBe('4 of the named files are not decision documents.\n');
    expect(status).toBe(0);
  });

  test('may be as large and as foreign as it likes in a folder', () => {
    const cwd = folderOf({
      'CHANGELOG.md': 'a\n'.repeat(2_000_000),
      'latin.md': Buffer.from('caf\xe9', 'latin1'),
      'deep.md': '> '.repeat(10_000),
      'a.md': good,
    });
    expect(judgedIn(cwd)).toEqual({ files: ['a.md'], stderr: '', status: 0 });
  });
});

describe('an empty file', () => {
  test('is judged where it is a decision document', () => {
    const { stdout, status } = run(['lint', 'decisions/a.md'], { cwd: folderOf({ 'decisions/a.md': '' }) });
    expect(stdout).toContain('decisions/a.md:1:1\n  warning  Only its path makes this file a decision document');
    expect(status).toBe(0);
  });
});
