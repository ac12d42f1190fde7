// The property tests again, with 10,000 cases each (see test/cases.ts). Takes the same arguments as vitest.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './repository.mjs';

const { status } = spawnSync(
  process.execPath,
  [join('node_modules', 'vitest', 'vitest.mjs'), 'run', 'property', '--passWithNoTests', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, SOAK: '1' } },
);
process.exitCode = status ?? 1;
