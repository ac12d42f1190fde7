// Shows what the command says about the example portfolio. Findings are what it is for, so they are no failure here.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './repository.mjs';

const paths = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [join('dist', 'cli.js'), 'lint', ...(paths.length > 0 ? paths : ['fixtures/portfolio'])],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status === 0 || status === 1 ? 0 : (status ?? 2);
