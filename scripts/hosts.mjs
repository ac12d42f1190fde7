// The end-to-end tests with the programs that people run us from. Takes the same arguments as vitest.
import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './repository.mjs';

const home = join(root, 'test', 'hosts');

/** @param {string} path */
const changed = (path) => statSync(join(home, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** @param {string} command @param {readonly string[]} args @param {string} cwd */
function succeeds(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

// npm writes this file at the end of an installation.
const isInstalled = changed('node_modules/.package-lock.json') > changed('package-lock.json');
mkdirSync(join(root, 'coverage'), { recursive: true });
const done =
  (isInstalled || succeeds('npm', ['ci', '--loglevel=error'], home)) &&
  succeeds(
    'node',
    [
      ...[join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--config', join('test', 'hosts', 'vitest.config.ts')],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${join(root, 'coverage', 'hosts.json')}`],
      ...process.argv.slice(2),
    ],
    root,
  );
process.exitCode = done ? 0 : 1;
