import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from './command.ts';

/** A git repository, as far as its files tell one, in which everybody may write. */
export function repositoryOf(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const root = folderOf({ '.git/HEAD': 'ref: refs/heads/main\n', ...files });
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true }))
    if (entry.isDirectory()) chmodSync(join(entry.parentPath, entry.name), 0o777);
  return root;
}

/** What stands in a folder: the bytes of each file by its path. */
export function filesIn(root: string): Readonly<Record<string, string>> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'latin1')]));
}

export function textIn(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
