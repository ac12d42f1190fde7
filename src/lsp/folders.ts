import { relative, sep } from 'node:path';
import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver/node';
import { folderPathOf } from './locations.ts';

/** The folders that are open in the editor. */
export interface Folders {
  /** The innermost that holds a file; the first for a document without one. */
  readonly of: (path: string | undefined) => string;
  readonly change: (event: WorkspaceFoldersChangeEvent) => void;
}

export function foldersFrom({ workspaceFolders, rootUri }: InitializeParams): Folders {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri === null ? [] : [rootUri]);
  let paths = uris.flatMap((uri) => folderPathOf(uri) ?? []);
  return {
    of: (path) => {
      const holding = paths.filter((folder) => path !== undefined && isWithin(path, folder));
      return holding.sort((a, b) => b.length - a.length)[0] ?? paths[0] ?? process.cwd();
    },
    change: ({ added, removed }) => {
      const gone = removed.map(({ uri }) => folderPathOf(uri));
      paths = [...paths.filter((path) => !gone.includes(path)), ...added.flatMap(({ uri }) => folderPathOf(uri) ?? [])];
    },
  };
}

function isWithin(path: string, folder: string): boolean {
  return relative(folder, path).split(sep)[0] !== '..';
}
