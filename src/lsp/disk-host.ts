import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InitializeParams } from 'vscode-languageserver';
import { stampOf } from '../door/config-disk.ts';
import { environmentLocale } from '../door/environment.ts';
import { judgedText } from '../door/judged-text.ts';
import { type Place, placeOf } from '../door/place.ts';
import type { Host } from './host.ts';

/** How often configurations and baselines are looked at, in ms: not all editors tell of their changes. */
const PERIOD = 1000;

/** Files of the disk, in the folders that are open in the editor. */
export function diskHost({ workspaceFolders, rootUri }: InitializeParams): Host {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri === null ? [] : [rootUri]);
  let folders = uris.flatMap((uri) => folderPathOf(uri) ?? []);
  /** The innermost that holds a file; the first for a document without one. It stands for the working directory. */
  const folderOf = (path: string | undefined): string => {
    const holding = folders.filter((folder) => path !== undefined && isWithin(path, folder));
    return holding.sort((a, b) => b.length - a.length)[0] ?? folders[0] ?? process.cwd();
  };
  const placeFor = (uri: string): Place => {
    const path = pathOf(uri);
    return placeOf({ path, cwd: folderOf(path) });
  };
  return {
    // A buffer without a name is a decision document where its front matter says so: people write other things, too.
    judged: (document) => judgedText({ text: document.getText(), place: placeFor(document.uri), isInput: false }),
    stamp: (uri, { baseline }) => filesStamp(placeFor(uri), baseline),
    fileOf: (uri) => {
      const path = pathOf(uri);
      return path === undefined ? null : relative(folderOf(path), path).replaceAll('\\', '/');
    },
    changeFolders: ({ added, removed }) => {
      const gone = removed.map(({ uri }) => folderPathOf(uri));
      const kept = folders.filter((path) => !gone.includes(path));
      folders = [...kept, ...added.flatMap(({ uri }) => folderPathOf(uri) ?? [])];
    },
    // The disk is read again where it has changed.
    renew: () => undefined,
    repeat: (work) => void setInterval(work, PERIOD).unref(),
    locale: environmentLocale(),
  };
}

/** The path of a document that lies on the disk; undefined for one that was never saved. */
function pathOf(uri: string): string | undefined {
  const path = folderPathOf(uri);
  // Some editors give a buffer without a name the address of the root.
  return path?.endsWith(sep) ? undefined : path;
}

function folderPathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

function isWithin(path: string, folder: string): boolean {
  return relative(folder, path).split(sep)[0] !== '..';
}

function filesStamp({ configFile, baselineFile }: Place, baseline: string | undefined): string {
  const files = [configFile, baseline && baselineFile(baseline)].filter((file) => file !== undefined);
  return files.map((file) => `${file} ${stampIn(file)}`).join('\n');
}

function stampIn(file: string): string {
  try {
    return stampOf(file);
  } catch {
    return '';
  }
}
