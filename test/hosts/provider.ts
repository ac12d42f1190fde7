// What hosts install from: once for all test files.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { root, runWell } from './machine.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where test files make theirs; it goes away at the end. */
    folder: string;
    /** A git repository that holds this one, with a tag of its version. */
    provider: string;
    /** A `node_modules` with our package, lefthook, husky and lint-staged. */
    modules: string;
  }
}

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'data-decision-hosts-')));

export function setup(project: TestProject): void {
  const [provider, user] = ['provider', 'user'].map((name) => join(folder, name)) as [string, string];
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  // Copied rather than cloned, so that what is tested is what lies here, committed or not, in a shallow clone too.
  const paths = runWell('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  for (const path of paths.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(provider, path)), { recursive: true });
    cpSync(join(root, path), join(provider, path), { force: true });
  }
  const tag = `v${version}`;
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    ['commit', '--quiet', '-m', tag],
    ['tag', tag],
  ])
    runWell('git', args, { cwd: provider });

  // Hosts lie there as a user's package.json asks for them, and our package as a registry would hand it out.
  mkdirSync(user);
  for (const name of ['package.json', 'package-lock.json', '.npmrc', 'node_modules'])
    cpSync(join(import.meta.dirname, name), join(user, name), { recursive: true, verbatimSymlinks: true });
  const packed = JSON.parse(npm(['pack', '--json', '--pack-destination', folder, provider], folder));
  npm(['install', '--offline', '--save-dev', join(folder, packed[0].filename)], user);

  project.provide('folder', folder);
  project.provide('provider', provider);
  project.provide('modules', join(user, 'node_modules'));
}

/** Not all at once, which would hold up the end of vitest's workers. */
export function teardown(): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}

/** Without the warnings that npm has about a machine's settings. */
function npm(args: readonly string[], cwd: string): string {
  return runWell('npm', ['--loglevel=error', ...args], { cwd });
}
