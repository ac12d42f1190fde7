// The machine that hosts run on: programs, a clean environment, no network.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { describe, type SuiteFactory, test } from 'vitest';

export const root: string = fileURLToPath(new URL('../..', import.meta.url));

/** The programs that test/hosts/package.json brings. */
export const bin: string = fileURLToPath(new URL('node_modules/.bin', import.meta.url));

export interface Outcome {
  readonly status: number | null;
  /** Standard error, then standard output, without colors. */
  readonly output: string;
}

export interface Call {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Cut off from the network. */
  readonly isOffline?: boolean;
  /** In milliseconds; for programs that wait for a user where they should fail. */
  readonly timeout?: number;
}

/** How npm and git reach their servers here. All else that npm passes on to scripts would change what hosts do. */
const passed =
  /^(?:home|tmpdir|node_extra_ca_certs|ssl_cert_\w+|(?:https?|all|no)_proxy|npm_config_(?:registry|userconfig|cache))$/iu;

/** The environment of a user who has hosts installed, and no settings of git. */
export const environment: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value = '']) => (passed.test(name) ? [[name, value]] : [])),
  ),
  // Without what `npm run` adds: a hook has to find the command where it would without our tests.
  PATH: [bin, ...(process.env['PATH'] ?? '').split(delimiter)]
    .filter((folder) => folder === bin || !/[\\/]node_modules[\\/]\.bin[\\/]?$|node-gyp-bin$/u.test(folder))
    .join(delimiter),
  LANG: 'en_US.UTF-8',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

const nowhere = 'http://127.0.0.1:9';
const noProxy = { http_proxy: nowhere, https_proxy: nowhere, HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere, no_proxy: '' };

/** A network of nothing where the kernel allows one; else proxies that lead nowhere. */
const unshare = [['-n'], ['-rn']].find((flags) => spawnSync('unshare', [...flags, 'true']).status === 0);

export function run(command: string, args: readonly string[], { cwd, env, isOffline = false, timeout }: Call): Outcome {
  const [program = command, ...words] =
    isOffline && unshare !== undefined ? ['unshare', ...unshare, command, ...args] : [command, ...args];
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    cwd,
    env: { ...environment, ...(isOffline && noProxy), ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...(timeout !== undefined && { timeout, killSignal: 'SIGKILL' }),
  });
  if (error !== undefined && !('code' in error && error.code === 'ETIMEDOUT')) throw error;
  return { status, output: stripVTControlCharacters(stderr + stdout) };
}

/** The output of a command that has to succeed. */
export function runWell(command: string, args: readonly string[], call: Call): string {
  const { status, output } = run(command, args, call);
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')}: exit status ${status}\n${output}`);
  return output;
}

/** Where a program is; undefined where it is not installed. */
export function pathOf(program: string): string | undefined {
  const folders = (environment['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

/** Tests that need programs. */
export function describeWith(programs: readonly string[], name: string, tests: SuiteFactory): void {
  const missing = programs.filter((program) => pathOf(program) === undefined);
  describeWithout(missing.length === 0 ? undefined : `not found: ${missing.join(', ')}`, name, tests);
}

/** Where there is a hindrance, tests are skipped with a word, and fail on CI (CI=1). */
export function describeWithout(hindrance: string | undefined, name: string, tests: SuiteFactory): void {
  if (hindrance === undefined) {
    describe(name, tests);
  } else if (process.env['CI'] === '1') {
    test(name, () => {
      throw new Error(hindrance);
    });
  } else {
    console.warn(`${name}: skipped, ${hindrance}`);
    describe.skip(name, tests);
  }
}
