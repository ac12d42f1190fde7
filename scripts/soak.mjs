// The property tests again, with 10,000 cases each (see test/cases.ts), and the example runs once more. Takes the same arguments
// as vitest.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './repository.mjs';

const { status } = spawnSync(
  process.execPath,
  [join('node_modules', 'vitest', 'vitest.mjs'), 'run', 'property', '--passWithNoTests', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, SOAK: '1' } },
);
const runs = spawnSync(process.execPath, [join('fixtures', 'runs', 'run.mjs'), '--check'], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status || runs.status || 0;
