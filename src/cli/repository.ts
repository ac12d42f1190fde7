import { existsSync, readdirSync } from 'node:fs';
import { pathFrom } from '../lint/surroundings.ts';
import { hookFile } from './git.ts';
import { fileText } from './reading.ts';

/** What a repository uses, as far as its files say it. */
export interface Repository {
  /** Absolute, with `/`. */
  readonly root: string;
  readonly isGit: boolean;
  readonly has: (path: string) => boolean;
  /** Undefined where there is no such text. */
  readonly text: (path: string) => string | undefined;
  /** The names in a folder; none where there is no such folder, or it can't be read. */
  readonly names: (folder: string) => readonly string[];
  /** Undefined without `package.json`, and where it does not parse. */
  readonly manifest: Readonly<Record<string, unknown>> | undefined;
  readonly manager: 'npm' | 'pnpm' | 'yarn';
  /** Packages stand in folders of their own below the root. */
  readonly hasWorkspaces: boolean;
  readonly isOnGithub: boolean;
  /** The hook for commits that git itself runs, wherever its settings put it: its path from the root, and its text if there is one. */
  readonly ownHook: () => { readonly file: string; readonly text: string | undefined };
}

export function repositoryAt(root: string): Repository {
  const full = (path: string): string => `${root.replace(/\/$/u, '')}/${path}`;
  const has = (path: string): boolean => existsSync(full(path));
  const text = (path: string): string | undefined => {
    const found = has(path) ? fileText(full(path), path) : undefined;
    return found !== undefined && 'text' in found ? found.text : undefined;
  };
  const names = (folder: string): readonly string[] => {
    try {
      return readdirSync(full(folder)).sort();
    } catch {
      return [];
    }
  };
  const manifest = manifestIn(text('package.json'));
  return {
    root,
    isGit: has('.git'),
    has,
    text,
    names,
    manifest,
    manager: has('pnpm-lock.yaml') ? 'pnpm' : has('yarn.lock') ? 'yarn' : 'npm',
    hasWorkspaces: manifest?.['workspaces'] !== undefined || has('pnpm-workspace.yaml'),
    ownHook: () => {
      const file = hookFile(root, 'pre-commit') ?? full('.git/hooks/pre-commit');
      const found = existsSync(file) ? fileText(file, file) : undefined;
      return { file: pathFrom(root, file), text: found !== undefined && 'text' in found ? found.text : undefined };
    },
    isOnGithub: has('.github') || /^\s*url\s*=.*\bgithub\.com[:/]/mu.test(text('.git/config') ?? ''),
  };
}

function manifestIn(text: string | undefined): Repository['manifest'] {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether `npx --no-install` finds the package once the dependencies are installed. */
export function isInstalled({ manifest }: Repository, name: string): boolean {
  const lists = ['dependencies', 'devDependencies', 'optionalDependencies'].map((key) => manifest?.[key]);
  return lists.some((list) => typeof list === 'object' && list !== null && Object.hasOwn(list, name));
}

/** The command that puts a package among the dependencies. */
export function installing(name: string, { manager, hasWorkspaces, has }: Repository): string {
  switch (manager) {
    case 'pnpm':
      return `pnpm add --save-dev ${hasWorkspaces ? '--workspace-root ' : ''}${name}`;
    case 'yarn':
      return `yarn add --dev ${hasWorkspaces && !has('.yarnrc.yml') ? '--ignore-workspace-root-check ' : ''}${name}`;
    default:
      return `npm install --save-dev ${name}`;
  }
}

/** The commands that install what the lock file says. */
export function installed({ manager, has }: Repository): readonly string[] {
  switch (manager) {
    case 'pnpm':
      return ['corepack enable', 'pnpm install --frozen-lockfile'];
    case 'yarn':
      return ['corepack enable', `yarn install ${has('.yarnrc.yml') ? '--immutable' : '--frozen-lockfile'}`];
    default:
      return ['npm ci'];
  }
}
