// Debian trixie in a folder, for programs that the machine's own Debian has not or has older.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { beforeAll, inject } from 'vitest';
import { describeWithout, runWell } from './machine.ts';

const home = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'data-decision-hosts', 'trixie');
const packages: readonly string[] = ['neovim', 'emacs-nox', 'elpa-markdown-mode', 'hx'];
const programs: readonly string[] = ['nvim', 'emacs', 'hx'];

const isRoot = process.getuid?.() === 0;
const isAsked = process.env['CI'] === '1' || process.env['DATA_DECISION_TRIXIE'] === '1';

/** Tests in trixie, which is made for them on CI (CI=1) and where one asks for it. */
export function describeInTrixie(name: string, tests: () => void): void {
  const reason =
    (!isRoot && 'only root can change the root directory') ||
    (!isThere() && !isAsked && `DATA_DECISION_TRIXIE=1 makes a Debian trixie for it in ${home}, with debootstrap`);
  describeWithout(reason || undefined, name, () => {
    beforeAll(make, 1_200_000);
    tests();
  });
}

/** The command that runs a command there, in the same folder of the tests, with this Node and npm. */
export function inTrixie(command: string, ...args: readonly string[]): readonly [string, readonly string[]] {
  const script = join(import.meta.dirname, 'trixie.sh');
  return ['unshare', ['--mount', 'sh', script, home, inject('folder'), process.execPath, npm(), command, ...args]];
}

function isThere(): boolean {
  return programs.every((program) => existsSync(join(home, 'usr/bin', program)));
}

function make(): void {
  if (isThere()) return;
  mkdirSync(dirname(home), { recursive: true });
  const part = mkdtempSync(`${home}-`);
  try {
    const flags = ['--variant=minbase', `--include=${packages.join(',')}`];
    // It mounts, too.
    runWell('unshare', ['--mount', 'debootstrap', ...flags, 'trixie', part, mirror()], { cwd: part });
    rmSync(join(part, 'var/cache/apt/archives'), { recursive: true });
    rmSync(home, { recursive: true, force: true });
    renameSync(part, home);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

/** Where this Debian itself comes from. */
function mirror(): string {
  const release = /^VERSION_CODENAME=(.*)$/mu.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
  const filters = ['Created-By: Packages', 'Component: main', `Release: ${release}`];
  // It would leave out what was never fetched.
  const flags = ['--no-release-info', '--format', '$(REPO_URI)'];
  const [found] = runWell('apt-get', ['indextargets', ...flags, ...filters], { cwd: '/' }).split('\n');
  if (!found) throw new Error(`apt knows no mirror of ${release}`);
  return found;
}

function npm(): string {
  const folder = (process.env['PATH'] ?? '').split(delimiter).find((one) => existsSync(join(one, 'npx')));
  if (folder === undefined) throw new Error('no npx');
  return dirname(dirname(realpathSync(join(folder, 'npx'))));
}
