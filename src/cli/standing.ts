import { existsSync } from 'node:fs';
import { type Config, defaults } from '../lint/config.ts';
import { read } from '../lint/pipeline.ts';
import { surroundingsOf } from '../lint/surroundings.ts';
import type { Decision } from '../model/decision.ts';
import { fileText } from './reading.ts';
import { type SelectedFile, selected } from './selection.ts';
import type { Session } from './session.ts';

/** A decision document that stands on the disk. */
export interface Standing {
  readonly file: SelectedFile;
  /** Absolute, with `/`. */
  readonly folder: string;
  readonly name: string;
  readonly decision: Decision;
}

/** The decision documents below a folder, in the order of their paths. A file that can't be read is none. */
export async function standingIn(folder: string, { cwd, places }: Session): Promise<readonly Standing[]> {
  const { files } = await selected([folder], cwd);
  const found: Standing[] = [];
  for (const file of files) {
    const { config, path } = await places.of(file.path);
    const text = fileText(file.path, file.shown);
    if ('fault' in text) continue;
    const reading = read({ text: text.text, path, isInput: false }, config);
    const slash = file.path.lastIndexOf('/');
    const [at, name] = [file.path.slice(0, slash), file.path.slice(slash + 1)];
    if (reading.kind === 'decision') found.push({ file, folder: at, name, decision: reading.decision });
  }
  return found;
}

/** Where a repository begins, and the folder that the configuration's globs are from. */
export function siteOf(cwd: string): { readonly root: string; readonly base: string } {
  const { root, base } = surroundingsOf(cwd, cwd, { exists: existsSync });
  return { root, base };
}

/** The folder of most decision documents, those below the working directory before the others; else the configured one. */
export function folderFor(standing: readonly Standing[], cwd: string, base: string, { include }: Config): string {
  const below = standing.filter(({ folder }) => folder === cwd || folder.startsWith(`${cwd.replace(/\/$/u, '')}/`));
  const counts = new Map<string, number>();
  for (const { folder } of below.length > 0 ? below : standing) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? `${base.replace(/\/$/u, '')}/${configuredFolder(include ?? defaults.include)}`;
}

/** `memos/**` and `**\/memos/*.md` → `memos`. */
function configuredFolder(include: readonly string[]): string {
  const names = include.map(
    (glob) => /^(?:\*\*\/)?([\p{L}\p{N}._-]+(?:\/[\p{L}\p{N}._-]+)*)\/[^/]*\*/u.exec(glob)?.[1],
  );
  return names.find((name) => name !== undefined && !name.split('/').includes('..')) ?? 'decisions';
}
