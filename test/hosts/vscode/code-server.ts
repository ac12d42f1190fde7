// VS Code as code-server brings it from npm. It lies outside the clone, and is installed once: it is large.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { environment, runWell } from '../machine.ts';

const VERSION = '4.139.1';
/** The Node that this version asks for; npm has it as a package for each platform. */
const NODE = { name: `node-${process.platform}-${process.arch}`, version: '24.21.0' };

const cache = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
const home = join(cache, 'data-decision-hosts', `code-server-${VERSION}`);
const modules = join(home, 'node_modules');

/** Why code-server cannot be run here. */
export function hindrance(): string | undefined {
  if (existsSync(home) || process.env['CI'] === '1' || process.env['CODE_SERVER'] === '1') return undefined;
  return `code-server is not installed: CODE_SERVER=1 installs it into ${home} (800 MB; needs make, g++, python3, libkrb5-dev)`;
}

/** Installs it, unless it is there. */
export function install(): void {
  if (existsSync(home)) return;
  const part = `${home}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  writeFileSync(join(part, 'package.json'), '{ "private": true }\n');
  const node = join(part, 'node_modules', NODE.name);
  const add = (name: string, version: string, env: Readonly<Record<string, string>> = {}): string =>
    runWell('npm', ['install', '--loglevel=error', '--save-exact', `${name}@${version}`], { cwd: part, env });
  add(NODE.name, NODE.version);
  // Its native parts are compiled for this Node, whose headers are in the package.
  add('code-server', VERSION, { PATH: withNode(node), npm_config_nodedir: node });
  renameSync(part, home);
}

export interface Wishes {
  /** Where it keeps what is its own. */
  readonly folder: string;
  readonly extension: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly asksForTrust?: boolean;
  /** The extension runs in a worker of the browser, as where there is no machine behind it. */
  readonly isInBrowser?: boolean;
}

export interface Running {
  readonly url: string;
  readonly stop: () => void;
}

export async function start({
  folder,
  extension,
  settings,
  asksForTrust = false,
  isInBrowser = false,
}: Wishes): Promise<Running> {
  const [data, log] = [join(folder, 'data'), join(folder, 'log.txt')];
  const user = join(data, 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, 'settings.json'), JSON.stringify(settings));
  const env = { ...environment, HOME: folder, PATH: withNode(join(modules, NODE.name)) };
  const program = join(modules, '.bin', 'code-server');
  const own = ['--config', join(folder, 'config.yaml'), '--user-data-dir', data];
  const args = [...own, '--extensions-dir', join(folder, 'extensions')];
  runWell(program, [...args, '--install-extension', extension], { cwd: folder, env });
  if (isInBrowser) leaveOnlyBrowser(join(folder, 'extensions'));
  const port = await freePort();
  const child = spawn(
    program,
    [
      ...args,
      ...['--bind-addr', `127.0.0.1:${port}`, '--auth', 'none', '--disable-telemetry', '--disable-update-check'],
      ...['--disable-getting-started-override', ...(asksForTrust ? [] : ['--disable-workspace-trust'])],
    ],
    { cwd: folder, env, detached: true, stdio: ['ignore', openSync(log, 'w'), openSync(log, 'a')] },
  );
  child.unref();
  const url = `http://127.0.0.1:${port}/`;
  const stop = (): void => ended(child);
  for (let tries = 0; tries < 300; tries++) {
    const isUp = await fetch(`${url}healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return { url, stop };
    await setTimeout(100);
  }
  stop();
  throw new Error(`code-server is not up:\n${readFileSync(log, 'utf8')}`);
}

/** An extension for both runs on the machine where there is one. */
function leaveOnlyBrowser(extensions: string): void {
  for (const name of readdirSync(extensions).filter((one) => one.includes('data-decision'))) {
    const path = join(extensions, name, 'package.json');
    const { main: _, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify(manifest));
  }
}

/** With all that it has started. */
function ended({ pid, exitCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null) process.kill(-pid);
}

function withNode(node: string): string {
  return [join(node, 'bin'), environment['PATH']].join(delimiter);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
