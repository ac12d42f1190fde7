import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textOf } from '../sources.ts';
import { clean, commit, env, found, git, logs, repositoryOf, vague, withLine, write } from './changing.ts';
import { folderOf, run, useCommand } from './command.ts';

useCommand();

describe('--since', () => {
  test('lints what has changed, is new or was renamed, and nothing else', () => {
    const cwd = repositoryOf({
      'decisions/a.md': clean,
      'decisions/b.md': withLine(clean, vague),
      'decisions/c.md': clean,
      'decisions/d.md': clean,
    });
    expect(found(cwd, '--since', 'HEAD')).toEqual([[], 0]);
    write(cwd, 'decisions/a.md', `${clean}\n`);
    write(cwd, 'decisions/new.md', clean);
    symlinkSync('new.md', join(cwd, 'decisions/link.md'));
    git(cwd, 'mv', 'decisions/c.md', 'decisions/moved.md');
    rmSync(join(cwd, 'decisions/d.md'));
    expect(found(cwd, '--since', 'HEAD')).toEqual([['decisions/a.md', 'decisions/moved.md', 'decisions/new.md'], 0]);
    expect(found(cwd, '--since', 'HEAD', 'decisions/new.md')).toEqual([['decisions/new.md'], 0]);
    expect(found(cwd, '--since', 'HEAD', 'decisions/n*.md', 'decisions/a.md')).toEqual([
      ['decisions/a.md', 'decisions/new.md'],
      0,
    ]);
  });

  test('counts from where the branch began', () => {
    const cwd = repositoryOf({ 'decisions/a.md': clean, 'decisions/b.md': clean });
    git(cwd, 'checkout', '--quiet', '-b', 'work');
    write(cwd, 'decisions/a.md', withLine(clean, 'More.'));
    commit(cwd);
    git(cwd, 'checkout', '--quiet', 'main');
    write(cwd, 'decisions/b.md', withLine(clean, vague));
    commit(cwd);
    git(cwd, 'checkout', '--quiet', 'work');
    expect(found(cwd, '--since', 'main')).toEqual([['decisions/a.md'], 0]);
  });

  test('from a folder inside, paths are from there, and only what is below counts', () => {
    const cwd = repositoryOf({
      'x/decisions/a.md': clean.replaceAll('runs/', '../../decisions/runs/'),
      'decisions/b.md': clean,
    });
    write(cwd, 'x/decisions/a.md', withLine(clean.replaceAll('runs/', '../../decisions/runs/'), 'More.'));
    write(cwd, 'decisions/b.md', withLine(clean, 'More.'));
    expect(found(join(cwd, 'x'), '--since', 'HEAD')).toEqual([['decisions/a.md'], 0]);
    expect(found(join(cwd, 'x'), '--since', 'HEAD', '..')).toEqual([['../decisions/b.md', 'decisions/a.md'], 0]);
  });

  test('what git cannot say is a failure of the run', () => {
    const cwd = repositoryOf({ 'decisions/a.md': clean });
    const failed = (where: string, ...words: readonly string[]): readonly [string, number | null] => {
      const { stderr, status } = run(['lint', ...words], { cwd: where, env });
      return [stderr.split('\n')[0] ?? '', status];
    };
    expect(failed(cwd, '--since', 'nowhere')).toEqual([
      'error: nowhere: git knows no such revision. In a shallow clone, fetch it first (`fetch-depth: 0` in a workflow).',
      2,
    ]);
    expect(failed(cwd, '--since=--output=x')[1]).toBe(2);
    expect(failed(folderOf({ 'a.md': '' }), '--staged')).toEqual([
      'error: git says: not a git repository (or any of the parent directories): .git.',
      2,
    ]);
    expect(failed(cwd, '--since', 'HEAD', 'decisions/z.md')).toEqual([
      'error: decisions/z.md: There is no such file or folder.',
      2,
    ]);
    for (const [words, says] of [
      [['--since', 'HEAD', '--staged'], 'Give either `--since` or `--staged`.'],
      [['--changed-lines'], '`--changed-lines` asks what has changed: add `--since REV` or `--staged`.'],
      [['--staged', '-'], 'Standard input has no history: `--since` and `--staged` take files.'],
      [
        ['--staged', '--fix'],
        '`--fix` would change what is not reported: it goes neither with `--staged` nor with `--changed-lines`.',
      ],
    ] as const)
      expect(failed(cwd, ...words)).toEqual([`error: ${says}`, 2]);
  });
});

describe('--staged', () => {
  test('lints what is staged, as it is staged', () => {
    const cwd = repositoryOf({ 'decisions/a.md': clean, 'decisions/b.md': clean });
    write(cwd, 'decisions/a.md', withLine(clean, vague));
    expect(found(cwd, '--staged')).toEqual([[], 0]);
    git(cwd, 'add', '.');
    write(cwd, 'decisions/a.md', clean);
    expect(found(cwd, '--staged')).toEqual([['decisions/a.md', 'decisions/a.md:50 no-trigger-words'], 1]);
    write(cwd, 'decisions/b.md', withLine(clean, vague));
    expect(found(cwd, '--staged', 'decisions')[0]).toEqual(['decisions/a.md', 'decisions/a.md:50 no-trigger-words']);
    rmSync(join(cwd, 'decisions/a.md'));
    expect(found(cwd, '--staged', 'decisions/a.md')[0]).toEqual([
      'decisions/a.md',
      'decisions/a.md:50 no-trigger-words',
    ]);
  });

  test('links lead to what is staged, and logs are read as they are staged', () => {
    const cwd = repositoryOf({});
    const document = clean.replace(
      '[most-first](runs/most-first.csv)',
      '[most-first](runs/most-first.csv), [a plot](plot.svg)',
    );
    write(cwd, 'decisions/a.md', document);
    write(cwd, 'decisions/plot.svg', '<svg/>');
    git(cwd, 'add', 'decisions/a.md');
    expect(found(cwd, '--staged')).toEqual([['decisions/a.md', 'decisions/a.md:41 estimation-artifacts'], 1]);
    git(cwd, 'add', 'decisions/plot.svg');
    expect(found(cwd, '--staged')).toEqual([['decisions/a.md'], 0]);
    const log = textOf('fixtures/portfolio/runs/least-first.csv');
    write(cwd, 'decisions/runs/most-first.csv', log);
    expect(found(cwd, '--staged')).toEqual([['decisions/a.md'], 0]);
    git(cwd, 'add', '.');
    write(cwd, 'decisions/runs/most-first.csv', textOf('fixtures/portfolio/runs/most-first.csv'));
    expect(found(cwd, '--staged')[0]).toEqual([
      'decisions/a.md',
      'decisions/a.md:33 estimation-recomputed',
      'decisions/a.md:33 estimation-recomputed',
    ]);
  });

  test('a filter that fails is a failure of the run, and no document without findings', () => {
    const cwd = repositoryOf({ '.gitattributes': '*.md filter=x\n' });
    write(cwd, 'decisions/a.md', withLine(clean, vague));
    git(cwd, 'add', '--all');
    for (const [key, value] of [
      ['smudge', 'false'],
      ['required', 'true'],
    ] as const)
      git(cwd, 'config', `filter.x.${key}`, value);
    expect(run(['lint', '--staged'], { cwd, env })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('error: decisions/a.md: git says: '),
    });
  });

  test('what stands behind a link or a filter is looked for where a checkout puts it', () => {
    const cwd = repositoryOf({ 'real/plot.svg': '<svg/>' });
    symlinkSync('real', join(cwd, 'alias'));
    const filter = (name: string, script: string): string => git(cwd, 'config', `filter.x.${name}`, script);
    // As large files are kept elsewhere: git holds a pointer.
    filter('clean', 'gzip -nc | base64');
    filter('smudge', 'base64 -d | gzip -dc');
    write(cwd, '.gitattributes', 'decisions/runs/*.csv filter=x\n');
    git(cwd, 'rm', '-r', '--quiet', '--cached', 'decisions/runs');
    write(
      cwd,
      'decisions/a.md',
      clean.replace(
        '[most-first](runs/most-first.csv)',
        '[most-first](runs/most-first.csv), [a plot](../alias/plot.svg)',
      ),
    );
    git(cwd, 'add', '--all');
    expect(found(cwd, '--staged')).toEqual([['decisions/a.md'], 0]);
  });

  test('a name that git would quote, and a first commit', () => {
    const cwd = folderOf({ 'decisions/решение "один".md': withLine(clean, vague), ...Object.fromEntries(logs) });
    git(cwd, 'init', '--quiet');
    git(cwd, 'add', '.');
    expect(found(cwd, '--staged', '--changed-lines')[0]).toEqual([
      'decisions/решение "один".md',
      'decisions/решение "один".md:50 no-trigger-words',
    ]);
  });
});
