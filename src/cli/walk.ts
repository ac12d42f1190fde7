import { type Dirent, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { pathFrom } from '../lint/surroundings.ts';
import { codeOf } from './fault.ts';

/** What a folder holds. */
export interface Walk {
  /** Absolute, with `/`. */
  readonly files: readonly string[];
  readonly unreadable: readonly Unreadable[];
}

export interface Unreadable {
  readonly path: string;
  readonly code: string;
}

/** The rules of one `.gitignore`, which hold from its folder on. */
interface Ignoring {
  readonly folder: string;
  readonly rules: Ignore;
}

const NEVER = new Set(['node_modules', '.git']);

/**
 * The files below a folder that git does not ignore, without `node_modules` and `.git`. Links to folders are followed when
 * nothing else is left, and never to a folder that was seen before or that holds this one: a circle ends, no file comes twice.
 */
export function walk(folder: string): Walk {
  const files: string[] = [];
  const linked: string[] = [];
  const unreadable: Unreadable[] = [];
  const links: { readonly path: string; readonly above: readonly Ignoring[] }[] = [];
  const seen = new Set<string>();

  const visit = (path: string, above: readonly Ignoring[]): void => {
    let entries: readonly Dirent[];
    try {
      const real = realpathSync(path);
      if (seen.has(real)) return;
      seen.add(real);
      entries = readdirSync(path, { withFileTypes: true });
    } catch (error) {
      unreadable.push({ path, code: codeOf(error) });
      return;
    }
    // A repository inside a repository has rules of its own.
    const outer = entries.some(({ name }) => name === '.git') ? [] : above;
    const rules = entries.some(({ name }) => name === '.gitignore') ? ignoringIn(path) : undefined;
    const here = rules === undefined ? outer : [rules, ...outer];
    for (const entry of entries) {
      const full = path.endsWith('/') ? path + entry.name : `${path}/${entry.name}`;
      const isFolder = entry.isDirectory();
      if (NEVER.has(entry.name) || isIgnored(full, isFolder, here)) continue;
      if (isFolder) visit(full, here);
      else if (entry.isFile()) files.push(full);
      else if (entry.isSymbolicLink()) {
        const target = targetOf(full);
        if (target?.isDirectory() && !isIgnored(full, true, here)) links.push({ path: full, above: here });
        if (target?.isFile()) linked.push(full);
      }
    }
  };

  visit(folder, ignoringAbove(folder));
  const [root = ''] = seen;
  for (const { path, above } of links) if (!isAbove(realpathSync(path), root)) visit(path, above);
  // A link to a file that stands here itself is left out.
  const own = new Set(linked.length === 0 ? [] : files.map((path) => realpathSync(path)));
  return { files: [...files, ...linked.filter((path) => !own.has(realpathSync(path)))], unreadable };
}

function isAbove(folder: string, inner: string): boolean {
  return inner.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** What a link leads to; nothing where it leads nowhere or in a circle. */
function targetOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** The rules of the folders above, up to the repository's root. */
function ignoringAbove(folder: string): readonly Ignoring[] {
  const above: Ignoring[] = [];
  for (let at = folder; !has(at, '.git'); ) {
    const parent = at.slice(0, Math.max(at.lastIndexOf('/'), at.indexOf('/') + 1));
    // Without a repository no folder above has a say.
    if (parent === at) return [];
    at = parent;
    const rules = has(at, '.gitignore') ? ignoringIn(at) : undefined;
    if (rules !== undefined) above.push(rules);
  }
  return above;
}

function has(folder: string, name: string): boolean {
  return statSync(`${folder}/${name}`, { throwIfNoEntry: false }) !== undefined;
}

function ignoringIn(folder: string): Ignoring | undefined {
  try {
    return { folder, rules: ignore().add(readFileSync(`${folder}/.gitignore`, 'utf8')) };
  } catch {
    return undefined;
  }
}

/** The nearest rules that know the path decide. */
function isIgnored(path: string, isFolder: boolean, nearestFirst: readonly Ignoring[]): boolean {
  for (const { folder, rules } of nearestFirst) {
    const { ignored, unignored } = rules.test(pathFrom(folder, path) + (isFolder ? '/' : ''));
    if (ignored || unignored) return ignored;
  }
  return false;
}
