import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

/** Runs a command on the terminal. @param {string} command @param {readonly string[]} args @param {string} cwd */
export function succeeds(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

/** Installs what a folder's lock file names, unless it lies there. @param {string} home */
export function installs(home) {
  /** @param {string} path */
  const changed = (path) => statSync(join(home, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  // npm writes this file at the end of an installation.
  const isInstalled = changed('node_modules/.package-lock.json') > changed('package-lock.json');
  return isInstalled || succeeds('npm', ['ci', '--loglevel=error'], home);
}
