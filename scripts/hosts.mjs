// The end-to-end tests with the programs that people run us from. Takes the same arguments as vitest.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { installs, succeeds } from './installing.mjs';
import { root } from './repository.mjs';

const home = join(root, 'test', 'hosts');
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

mkdirSync(join(root, 'coverage'), { recursive: true });
const done =
  installs(home) &&
  // The only tests whose types come from a package that lies here and not in the root.
  succeeds('node', [tsc, '--noEmit', '--project', join(home, 'vscode')], root) &&
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
