import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, run, useCommand } from './command.ts';
import { emptyTotal, good } from './documents.ts';

useCommand();

describe('--fix', () => {
  test('writes the safe fixes and reports what is left', () => {
    const cwd = folderOf({ 'a.md': emptyTotal, 'good.md': good });
    const before = statSync(join(cwd, 'good.md'));
    expect(run(['lint', '--fix'], { cwd })).toEqual({
      stdout: '2 files, 2 decision documents: no findings.\n',
      stderr: '1 fix applied to a.md\n',
      status: 0,
    });
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(good);
    expect(statSync(join(cwd, 'good.md'))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
    expect(readdirSync(cwd).sort()).toEqual(['a.md', 'good.md']);
  });

  test('keeps the byte order mark, the line endings and the mode', () => {
    const windows = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    const cwd = folderOf({ 'a.md': windows(emptyTotal) });
    chmodSync(join(cwd, 'a.md'), 0o664);
    expect(run(['lint', '--fix'], { cwd }).status).toBe(0);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(windows(good));
    expect(statSync(join(cwd, 'a.md')).mode & 0o777).toBe(0o664);
  });

  test('writes through a link to the file that it leads to', () => {
    const cwd = folderOf({ 'real/a.md': emptyTotal });
    chmodSync(join(cwd, 'real'), 0o777);
    symlinkSync('real/a.md', join(cwd, 'link.md'));
    expect(run(['lint', '--fix', 'link.md'], { cwd }).status).toBe(0);
    expect(lstatSync(join(cwd, 'link.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'real', 'a.md'), 'utf8')).toBe(good);
  });

  test('leaves a file alone that may not be written', () => {
    const cwd = folderOf({ 'a.md': emptyTotal, 'locked/b.md': emptyTotal });
    chmodSync(join(cwd, 'a.md'), 0o444);
    chmodSync(join(cwd, 'locked'), 0o755);
    const { stdout, stderr, status } = run(['lint', '--fix'], { cwd });
    expect(stderr).toBe(
      'error: a.md: Cannot be written: access is denied.\nerror: locked/b.md: Cannot be written: access is denied.\n',
    );
    expect(stdout).toContain('2 files, 2 decision documents: 2 warnings.');
    expect(status).toBe(2);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(emptyTotal);
    expect(readdirSync(join(cwd, 'locked'))).toEqual(['b.md']);
  });
});

describe('--fix-dry-run', () => {
  test('prints what --fix would change, and changes nothing', () => {
    const cwd = folderOf({ 'decisions/a.md': emptyTotal });
    const { stdout, stderr, status } = run(['lint', '--fix-dry-run', '--quiet'], { cwd });
    expect(stdout).toBe(
      [
        '--- a/decisions/a.md',
        '+++ b/decisions/a.md',
        '@@ -23,7 +23,7 @@',
        ' | D_var | L_model, bit | L_resid, bit | L_total, bit |',
        ' | --- | --- | --- | --- |',
        ' | web-only | 1.90e10 | 7.20e11 | 7.39e11 |',
        '-| web+legal | 2.71e10 | 7.18e11 | |',
        '+| web+legal | 2.71e10 | 7.18e11 | 7.45e11 |',
        ' ',
        ' ## Estimation',
        ' ',
        '1 file, 1 decision document: no findings.',
        '',
      ].join('\n'),
    );
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(readFileSync(join(cwd, 'decisions', 'a.md'), 'utf8')).toBe(emptyTotal);
  });

  test('prints a patch that git applies', () => {
    const cwd = folderOf({ 'a.md': `\ufeff${emptyTotal.replaceAll('\n', '\r\n')}` });
    writeFileSync(
      join(cwd, 'change.patch'),
      run(['lint', '--fix-dry-run', '--format', 'json', 'a.md'], { cwd }).stderr,
    );
    execFileSync('git', ['apply', 'change.patch'], { cwd });
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(`\ufeff${good.replaceAll('\n', '\r\n')}`);
  });

  test('works on standard input, and prevails over --fix', () => {
    const { stdout, status } = run(['lint', '--fix', '--fix-dry-run', '-'], { input: emptyTotal });
    expect(stdout).toContain('+| web+legal | 2.71e10 | 7.18e11 | 7.45e11 |');
    expect(stdout).toContain('Next: correct <stdin>:26:35;');
    expect(status).toBe(0);
  });
});
