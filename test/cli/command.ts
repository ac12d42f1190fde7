import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import { ownRequire } from '../../scripts/build.mjs';
import { root } from '../sources.ts';

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

export interface Call {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

/** Nothing is denied to the superuser: the command then runs as somebody else. */
const isSuperuser = process.getuid?.() === 0;
const NOBODY = 65_534;

const folders: string[] = [];
let command = '';

/** The command as a process of its own, built from the sources as they stand. */
export function useCommand(): void {
  beforeAll(async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
    await build({
      absWorkingDir: root,
      entryPoints: [{ in: 'src/cli/main.ts', out: 'cli' }],
      outdir: folder,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      alias: { yaml: './node_modules/yaml/browser/index.js' },
      plugins: [ownRequire],
      logLevel: 'error',
    });
    command = join(folder, 'cli.js');
  }, 60_000);
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
}

export function run(words: readonly string[], { cwd = temporaryFolder(), input = '', env = {} }: Call = {}): Outcome {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...words], {
    cwd,
    input,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LANG: 'en_US.UTF-8', ...env },
    maxBuffer: 64 * 1024 * 1024,
    ...(isSuperuser && { uid: NOBODY, gid: NOBODY }),
  });
  return { stdout, stderr, status };
}

/** The command running, for a talk over its standard input and output. */
export function started(
  words: readonly string[],
  { cwd = temporaryFolder(), env = {} }: Omit<Call, 'input'> = {},
): ChildProcess {
  return spawn(process.execPath, [command, ...words], {
    cwd,
    env: { PATH: process.env['PATH'], LANG: 'en_US.UTF-8', ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
    ...(isSuperuser && { uid: NOBODY, gid: NOBODY }),
  });
}

/** The documents that a run judged, and how it ended. */
export function judgedIn(cwd: string, ...words: string[]): { files: string[]; stderr: string; status: number | null } {
  const { stdout, stderr, status } = run(['lint', '--format', 'json', ...words], { cwd });
  const entries: { filePath: string }[] = JSON.parse(stdout);
  return { files: entries.map(({ filePath }) => filePath), stderr, status };
}

/** A new folder that holds the files. */
export function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    if (isSuperuser) chownSync(path, NOBODY, NOBODY);
  }
  return folder;
}

function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'data-decision-')));
  chmodSync(folder, 0o777);
  folders.push(folder);
  return folder;
}
