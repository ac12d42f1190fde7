import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, judgedIn, run, useCommand } from './command.ts';
import { good } from './documents.ts';

useCommand();

describe('what is judged', () => {
  const cwd = folderOf({
    'a.md': good,
    'readme.md': '# Not a decision',
    'notes.txt': good,
    'decisions/0002.md': good,
    'decisions/0010.md': good,
    'decisions/README.md': good.replace('type: data-decision\n', ''),
    'decisions/drafts/0001.md': good,
    'decisions/other.md': '---\ntype: adr\n---\n\n# Other\n',
    'node_modules/x/a.md': good,
    '.git/a.md': good,
    'sub/node_modules/a.md': good,
    'x.decision.md': good.replace('type: data-decision\n', ''),
  });

  test.each([
    [[], ['a.md', 'decisions/0002.md', 'decisions/0010.md', 'decisions/drafts/0001.md', 'x.decision.md']],
    [['.'], ['a.md', 'decisions/0002.md', 'decisions/0010.md', 'decisions/drafts/0001.md', 'x.decision.md']],
    [['decisions'], ['decisions/0002.md', 'decisions/0010.md', 'decisions/drafts/0001.md']],
    [
      ['decisions/', 'decisions/drafts', 'a.md', './a.md'],
      ['a.md', 'decisions/0002.md', 'decisions/0010.md', 'decisions/drafts/0001.md'],
    ],
    [['decisions/*.md'], ['decisions/0002.md', 'decisions/0010.md']],
    [['**/0001.md'], ['decisions/drafts/0001.md']],
    [['{a,x.decision}.md'], ['a.md', 'x.decision.md']],
    [['notes.txt'], ['notes.txt']],
  ])('%j', (words, files) => {
    expect(judgedIn(cwd, ...words)).toEqual({ files, stderr: '', status: 0 });
  });

  test('files and documents are counted', () => {
    expect(run(['lint'], { cwd })).toEqual({
      stdout: '8 files, 5 decision documents: no findings.\n',
      stderr: '',
      status: 0,
    });
  });

  test('paths are relative to the working directory', () => {
    expect(judgedIn(join(cwd, 'decisions'), '../a.md', 'drafts').files).toEqual(['../a.md', 'drafts/0001.md']);
  });

  test('globs of the configuration match from anywhere alike', () => {
    expect(judgedIn(join(cwd, 'decisions', 'drafts'), '../../x.decision.md').files).toEqual(['../../x.decision.md']);
  });
});

describe('.gitignore', () => {
  const cwd = folderOf({
    '.git/HEAD': '',
    '.gitignore': '*.tmp.md\n/build/\n!keep.tmp.md\n',
    'a.tmp.md': good,
    'keep.tmp.md': good,
    'build/a.md': good,
    'docs/build/a.md': good,
    'docs/.gitignore': 'secret.md\n!a.tmp.md\n',
    'docs/secret.md': good,
    'docs/a.tmp.md': good,
    'secret.md': good,
  });

  test('holds at every level, the nearest first', () => {
    expect(judgedIn(cwd).files).toEqual(['docs/a.tmp.md', 'docs/build/a.md', 'keep.tmp.md', 'secret.md']);
  });

  test('of the folders above holds too', () => {
    writeFileSync(join(cwd, 'docs', 'b.tmp.md'), good);
    expect(judgedIn(join(cwd, 'docs')).files).toEqual(['a.tmp.md', 'build/a.md']);
  });

  test('does not hold for a file that is named', () => {
    expect(judgedIn(cwd, 'a.tmp.md').files).toEqual(['a.tmp.md']);
  });

  test('hides a file from a glob', () => {
    expect(judgedIn(cwd, 'build/*.md')).toEqual({
      files: [],
      stderr: 'error: build/*.md: No Markdown file matches this glob.\n',
      status: 2,
    });
  });
});

describe('links', () => {
  test('in a circle end, and no file comes twice', () => {
    const cwd = folderOf({ 'decisions/a.md': good, 'shared/b.md': good, 'z/c.md': good });
    symlinkSync('..', join(cwd, 'decisions', 'up'));
    symlinkSync('.', join(cwd, 'decisions', 'self'));
    symlinkSync('loop', join(cwd, 'decisions', 'loop'));
    symlinkSync('../shared', join(cwd, 'decisions', 'shared'));
    symlinkSync('a.md', join(cwd, 'decisions', 'latest.md'));
    symlinkSync('nowhere.md', join(cwd, 'decisions', 'broken.md'));
    symlinkSync('../z/c.md', join(cwd, 'decisions', 'c.md'));
    expect(judgedIn(cwd)).toEqual({ files: ['decisions/a.md', 'shared/b.md', 'z/c.md'], stderr: '', status: 0 });
    expect(judgedIn(cwd, 'decisions').files).toEqual(['decisions/a.md', 'decisions/c.md', 'decisions/shared/b.md']);
  });
});
