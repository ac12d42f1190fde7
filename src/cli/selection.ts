import { statSync } from 'node:fs';
import { codeOf, type Fault, unreadable } from './fault.ts';
import { fullPath, shownPath, slashed } from './paths.ts';

export interface SelectedFile {
  /** Absolute, with `/`. */
  readonly path: string;
  /** From the working directory. */
  readonly shown: string;
  /** Named itself, not found in a folder. */
  readonly isNamed: boolean;
}

export interface Selection {
  /** In the order of their paths. */
  readonly files: readonly SelectedFile[];
  readonly faults: readonly Fault[];
}

export const MARKDOWN: RegExp = /\.(?:md|markdown|mdown|mkdn?)$/iu;

/** Files, folders and globs to files; of folders and globs, Markdown alone. */
export async function selected(operands: readonly string[], cwd: string): Promise<Selection> {
  const named = new Set<string>();
  const found = new Set<string>();
  const faults: Fault[] = [];
  for (const operand of operands) {
    const full = fullPath(cwd, operand);
    const kind = kindOf(full);
    if (kind === 'file') named.add(full);
    else if (kind === 'folder') {
      const { walk } = await import('./walk.ts');
      const { files, unreadable: closed } = walk(full);
      for (const file of files) if (MARKDOWN.test(file)) found.add(file);
      for (const { path, code } of closed) faults.push(unreadable(shownPath(cwd, path), code));
    } else if (kind !== 'none') faults.push(unreadable(operand, kind));
    else if (!/[*?[\]{}()!]/u.test(operand)) faults.push({ at: operand, id: 'cli.fault.missing' });
    else {
      const matching = (await globbed(slashed(operand), cwd)).filter((path) => MARKDOWN.test(path));
      if (matching.length === 0) faults.push({ at: operand, id: 'cli.fault.no-match' });
      for (const file of matching) found.add(file);
    }
  }
  const files = [...new Set([...named, ...found])].map((path) => ({
    path,
    shown: shownPath(cwd, path),
    isNamed: named.has(path),
  }));
  return { files: files.sort((a, b) => (a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0)), faults };
}

/** Or the code of what went wrong. */
function kindOf(path: string): 'file' | 'folder' | 'none' | (string & {}) {
  try {
    // Pipes and devices are told when they are read.
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'none' : code;
  }
}

async function globbed(glob: string, cwd: string): Promise<readonly string[]> {
  const [{ walk }, { default: picomatch }] = await Promise.all([import('./walk.ts'), import('picomatch')]);
  const { base, glob: rest } = picomatch.scan(glob);
  const folder = fullPath(cwd, base === '' ? '.' : base);
  if (kindOf(folder) !== 'folder') return [];
  const isMatch = picomatch(rest, { dot: true, nonegate: true });
  return walk(folder).files.filter((path) =>
    isMatch(path.slice(folder.endsWith('/') ? folder.length : folder.length + 1)),
  );
}
