import type { LogReading } from '../measure/log.ts';
import type { Links, Logs } from '../rule/rule.ts';
import { configNames } from './config.ts';

/** What the door sees of the disk; paths are absolute, with `/`. */
export interface Disk {
  readonly exists: (path: string) => boolean;
}

/** Where a file stands: which configuration holds for it, what globs and links are from. */
export interface Surroundings {
  readonly configFile: string | undefined;
  /** Globs match paths from here. */
  readonly base: string;
  /** Links may not lead out of here. */
  readonly root: string;
}

/**
 * For files in a folder: the configuration is the nearest upwards, the repository the nearest `.git`; without either
 * the working directory stands for them.
 */
export function surroundingsOf(folder: string, cwd: string, { exists }: Disk): Surroundings {
  const folders = upwards(folder);
  const configFile = folders.flatMap((one) => configNames.map((name) => joinedPath(one, name))).find(exists);
  const repository = folders.find((one) => exists(joinedPath(one, '.git')));
  const configFolder = configFile === undefined ? undefined : folderOf(configFile);
  return { configFile, base: configFolder ?? repository ?? cwd, root: repository ?? configFolder ?? cwd };
}

/** With a configuration that was named instead of found. */
export function surroundingsWith(configFile: string, found: Surroundings): Surroundings {
  const folder = folderOf(configFile);
  return { configFile, base: folder, root: found.root };
}

/** A path (both absolute, with `/`) as seen from a folder: `decisions/0001.md`, `../other.md`. */
export function pathFrom(base: string, path: string): string {
  const from = base.split('/').filter((part) => part !== '');
  const to = path.split('/').filter((part) => part !== '');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

/** A document's path as its baseline names it: from the baseline's own folder (both absolute, with `/`). */
export function pathInBaseline(baseline: string, document: string): string {
  return pathFrom(folderOf(baseline), document);
}

/** Where links of documents in a folder lead; they may not lead out of the root. */
export function linksFrom(folder: string, root: string, { exists }: Disk): Links {
  return (target) => {
    // A file may be called what an address would call a query.
    const paths = [joinedPath(target.startsWith('/') ? root : folder, target), linkTarget(target, folder, root)];
    const inside = paths.map((path) => path && within(path, root)).filter((path) => path !== undefined);
    return inside.length === 0 ? 'outside' : inside.some(exists) ? 'found' : 'missing';
  };
}

/** The logs that links of documents in a folder lead to; `read` knows the disk, and is asked for paths inside of the root alone. */
export function logsFrom(
  folder: string,
  root: string,
  read: (root: string, path: string) => LogReading | undefined,
): Logs {
  return (target) => {
    const path = linkTarget(target, folder, root);
    return path === undefined ? undefined : read(root, path);
  };
}

/**
 * Where a link of a document leads: relative to the document's folder, from the root with a leading `/`. Undefined where it
 * leads out of the root.
 */
export function linkTarget(target: string, folder: string, root: string): string | undefined {
  const path = decoded(target.replace(/[?#].*$/su, '').replaceAll('\\', '/'));
  return within(joinedPath(path.startsWith('/') ? root : folder, path), root);
}

/** The path without `.` and `..`; undefined where it stands outside of the root. */
export function within(path: string, root: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && (part !== '' || parts.length === 0)) parts.push(part);
  }
  const full = parts.join('/') || '/';
  return full === root || full.startsWith(root.endsWith('/') ? root : `${root}/`) ? full : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The folder and those above it, nearest first. */
export function upwards(folder: string): readonly string[] {
  const folders: string[] = [];
  for (let at = folder; ; at = folderOf(at)) {
    folders.push(at);
    if (folderOf(at) === at) return folders;
  }
}

/** `/a/b` → `/a`, `/a` → `/`, `C:/a` → `C:/`. */
function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  const isTop = slash < 0 || slash === path.indexOf('/');
  return isTop ? path.slice(0, slash + 1) : path.slice(0, slash);
}

export function joinedPath(folder: string, name: string): string {
  return `${folder.replace(/\/$/u, '')}/${name.replace(/^\//u, '')}`;
}
