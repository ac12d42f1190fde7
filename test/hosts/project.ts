// A user's repository: the example decisions' logs and a note, and no decision yet.
import { appendFileSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Outcome, root, run, runWell } from './machine.ts';

/** The example decisions that tests commit, and a finding in each that is bad. */
export const decisions = {
  en: {
    clean: 'decisions/0001-checksum-lists.md',
    bad: 'decisions/0003-forum-threads.md',
    finding: [
      'decisions/0003-forum-threads.md:15:21',
      'error  `$140` is money, and B is an amount of compute.  budget-named',
    ],
  },
  ru: {
    clean: 'decisions/0004-description-first.md',
    bad: 'decisions/0006-more-code.md',
    finding: ['decisions/0006-more-code.md:54:1', 'ошибка  В профиле есть строки при B = `2,66·10¹⁰ ФЛОП`'],
  },
} as const;

export interface Project {
  readonly home: string;
  readonly git: (...args: readonly string[]) => string;
  /** Gives a shell command that has to succeed. */
  readonly give: (command: string) => string;
  readonly write: (files: Readonly<Record<string, string>>) => void;
  /** Commits all that lies there past all hooks. Every `stage` goes back to it. */
  readonly start: () => void;
  /** Stages decisions, and a change of the note. */
  readonly stage: (...paths: readonly string[]) => void;
  readonly commit: (call?: {
    readonly env?: Readonly<Record<string, string>>;
    readonly isOffline?: boolean;
  }) => Outcome;
  /** How many commits were made since the start. */
  readonly commits: () => number;
}

export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  /** What `npm install` would have put there. */
  readonly modules?: string;
}

export function projectIn(home: string, { env: own = {}, modules }: Surroundings = {}): Project {
  const git = (...args: readonly string[]): string => runWell('git', args, { cwd: home, env: own });
  const write = (files: Readonly<Record<string, string>>): void => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(home, path)), { recursive: true });
      writeFileSync(join(home, path), content);
    }
  };
  const start = (): void => {
    git('add', '--all');
    git('commit', '--quiet', '--no-verify', '-m', 'start');
    git('tag', '--force', 'start');
  };

  mkdirSync(home, { recursive: true });
  git('init', '--quiet');
  cpSync(join(root, 'fixtures/portfolio/runs'), join(home, 'runs'), { recursive: true });
  write({ 'package.json': '{ "private": true }\n', 'notes/monday.md': '# Monday\n', '.gitignore': 'node_modules\n' });
  if (modules !== undefined) symlinkSync(modules, join(home, 'node_modules'));
  start();
  return {
    home,
    git,
    give: (command) => runWell('sh', ['-c', command], { cwd: home, env: own }),
    write,
    start,
    stage: (...paths) => {
      git('reset', '--quiet', '--hard', 'start');
      write(Object.fromEntries(paths.map((path) => [path, exampleDecision(path)])));
      appendFileSync(join(home, 'notes/monday.md'), '\nA note.\n');
      git('add', 'notes', ...paths);
    },
    commit: ({ env, isOffline = false } = {}) =>
      run('git', ['commit', '-m', 'change'], { cwd: home, env: { ...own, ...env }, isOffline }),
    commits: () => Number(git('rev-list', '--count', 'start..HEAD')),
  };
}

export function exampleDecision(path: string): string {
  return readFileSync(join(root, 'fixtures/portfolio', path), 'utf8');
}
