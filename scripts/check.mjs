// Everything that has to hold before a change is taken. All steps run, so that one run shows every fault.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './repository.mjs';

/** @type {readonly (readonly [name: string, ...command: readonly string[]])[]} */
const steps = [
  ['generated files are fresh', 'node', 'scripts/generate.mjs', '--check'],
  ['the committed build is fresh', 'node', 'scripts/build.mjs', '--check'],
  ['lint', 'npm', 'run', '--silent', 'lint'],
  ['types', 'npm', 'run', '--silent', 'types'],
  ['unused code and packages', 'npm', 'run', '--silent', 'unused'],
  ['the package', 'npm', 'run', '--silent', 'package'],
  ['our documents', 'npm', 'run', '--silent', 'documents'],
  [
    'tests',
    ...['npm', 'test', '--silent', '--', '--coverage'],
    ...['--reporter=default', '--reporter=json', '--outputFile.json=coverage/tests.json'],
  ],
];

rmSync(join(root, 'coverage'), { recursive: true, force: true });
mkdirSync(join(root, 'coverage'));

/** @type {string[]} */
const failed = [];
for (const [name, command = '', ...args] of steps) {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join('; ')}.`);
  process.exitCode = 1;
}
