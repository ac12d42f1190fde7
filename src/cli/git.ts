import { spawnSync } from 'node:child_process';
import { lstatSync } from 'node:fs';
import type { Fault } from './fault.ts';
import { fullPath, slashed } from './paths.ts';

/** A file that is another than before. */
export interface ChangedFile {
  /** Absolute, with `/`. */
  readonly path: string;
  /** What it was before, as git's name of the content; undefined where it is new. */
  readonly before: string | undefined;
  /** What is staged; undefined where the file itself is meant. */
  readonly staged: string | undefined;
}

export interface WorkTree {
  /** Absolute, with `/`. */
  readonly root: string;
  readonly changedSince: (revision: string) => Answer<readonly ChangedFile[]>;
  readonly staged: () => Answer<readonly ChangedFile[]>;
  /** Names of all staged contents by path from the root; a link has none. */
  readonly index: () => ReadonlyMap<string, string>;
  /** As a checkout would write it: line ends and filters are those of its path, from the root. */
  readonly content: (name: string, path: string) => Answer<Buffer>;
  /** What has changed or gone since HEAD (staged) or a revision, by path from the root. */
  readonly touched: (revision: string | undefined) => ReadonlySet<string>;
}

export type Answer<Value> = { readonly value: Value } | { readonly fault: Fault };

/** No answer of git is larger, in bytes. */
const LARGEST = 1024 * 1024 * 1024;
const NOTHING = /^0+$/u;

/** The work tree of git that a folder stands in. */
export function workTreeAt(cwd: string): Answer<WorkTree> {
  const top = git(cwd, ['rev-parse', '--show-toplevel']);
  if ('fault' in top) return top;
  const root = slashed(top.value.toString('utf8').replace(/\r?\n$/u, ''));
  const changes = (args: readonly string[]): Answer<readonly ChangedFile[]> => {
    // Whatever the user has set for `git diff`.
    const plain = [
      '--raw',
      '--no-abbrev',
      '-z',
      '-M',
      '--diff-filter=d',
      '--ignore-submodules',
      '--no-relative',
      '--no-ext-diff',
    ];
    const found = git(root, ['diff', ...plain, ...args]);
    return 'fault' in found ? found : { value: changedIn(found.value.toString('utf8'), root) };
  };
  let index: ReadonlyMap<string, string> | undefined;
  return {
    value: {
      root,
      changedSince: (revision) => {
        const base = baseOf(root, revision);
        if ('fault' in base) return base;
        const [tracked, others] = [
          changes([base.value]),
          git(root, ['ls-files', '--others', '--exclude-standard', '-z']),
        ];
        if ('fault' in tracked) return tracked;
        if ('fault' in others) return others;
        const fresh = namesIn(others.value)
          .map((name) => ({ path: `${root}/${name}`, before: undefined }))
          .filter(({ path }) => lstatSync(path, { throwIfNoEntry: false })?.isFile());
        return { value: [...tracked.value, ...fresh].map((file) => ({ ...file, staged: undefined })) };
      },
      staged: () => changes(['--cached']),
      index: () => {
        index ??= indexOf(root);
        return index;
      },
      content: (name, path) => git(root, ['cat-file', '--filters', `--path=${path}`, name]),
      touched: (revision) => {
        const base = revision === undefined ? { value: '--cached' } : baseOf(root, revision);
        const found =
          'fault' in base
            ? base
            : git(root, ['diff', '--name-only', '--no-renames', '--no-relative', '-z', base.value]);
        return new Set('fault' in found ? [] : namesIn(found.value));
      },
    },
  };
}

/** Where git looks for a hook, absolute; undefined outside of its work trees. */
export function hookFile(cwd: string, name: string): string | undefined {
  const found = git(cwd, ['rev-parse', '--git-path', `hooks/${name}`]);
  return 'fault' in found ? undefined : fullPath(cwd, found.value.toString('utf8').replace(/\r?\n$/u, ''));
}

/** Where the work since a revision began: what others have added to it meanwhile is no change. */
function baseOf(root: string, revision: string): Answer<string> {
  const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if ('fault' in commit)
    return commit.fault.id === 'cli.fault.no-git' ? commit : { fault: { at: revision, id: 'cli.fault.revision' } };
  const name = commit.value.toString('utf8').trim();
  const base = git(root, ['merge-base', name, 'HEAD']);
  return { value: 'fault' in base ? name : base.value.toString('utf8').trim() };
}

/** `:100644 100644 OLD NEW M\0path\0`; a renamed file has its old path before the new one. Links and folders are left out. */
function changedIn(raw: string, root: string): readonly ChangedFile[] {
  const parts = raw.split('\0');
  const files: ChangedFile[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [, mode = '', before = '', staged = '', status = ''] = (parts[at] ?? '').split(' ');
    if (/^[RC]/u.test(status)) at++;
    if (!mode.startsWith('100')) continue;
    files.push({
      path: `${root}/${parts[at + 1]}`,
      before: NOTHING.test(before) ? undefined : before,
      staged: NOTHING.test(staged) ? undefined : staged,
    });
  }
  return files;
}

function indexOf(root: string): ReadonlyMap<string, string> {
  const found = git(root, ['ls-files', '--stage', '-z']);
  const lines = 'fault' in found ? [] : namesIn(found.value);
  return new Map(
    lines.map((line) => {
      const tab = line.indexOf('\t');
      const [mode = '', name = ''] = line.slice(0, tab).split(' ');
      return [line.slice(tab + 1), mode.startsWith('100') ? name : ''];
    }),
  );
}

function namesIn(bytes: Buffer): readonly string[] {
  return bytes.toString('utf8').split('\0').filter(Boolean);
}

function git(cwd: string, args: readonly string[]): Answer<Buffer> {
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
  const { error, status, stdout, stderr } = spawnSync('git', [...args], { cwd, env, maxBuffer: LARGEST });
  if (error !== undefined) return { fault: { id: 'cli.fault.no-git', args: { reason: error.message } } };
  if (status === 0) return { value: stdout };
  const [reason = ''] = stderr.toString('utf8').trim().split('\n');
  return { fault: { id: 'cli.fault.git', args: { reason: reason.replace(/^fatal: /u, '') } } };
}
