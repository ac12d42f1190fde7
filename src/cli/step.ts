import type { Fault } from './fault.ts';

/** What `init` does about one file; paths are from the repository's root. */
export type Step =
  | { readonly kind: 'written'; readonly file: string; readonly text: string; readonly mode?: number }
  | { readonly kind: 'changed'; readonly file: string; readonly text: string }
  | { readonly kind: 'kept'; readonly file: string }
  /** Lines that the user has to add, in a file that can't be changed safely or that is none of ours to change. */
  | { readonly kind: 'manual'; readonly id: string; readonly file: string; readonly lines: readonly string[] }
  | { readonly kind: 'failed'; readonly fault: Fault };

/** How everything that `init` writes calls the command: with what is installed, and without asking any server. */
export const CALL = 'npx --no-install data-decision lint';

/** The command is called already, a hook has our name, or a step is our action; a comment, or a package of our name, is no call. */
export function callsUs(text: string): boolean {
  const said = text.replaceAll(/(?:^|\s)#.*$/gmu, '');
  return /\bdata-decision\s+lint\b|\bdata-decision["']?:|\b(?:id|name):\s*["']?data-decision\b|\buses:.*remark-lint-data-decision/u.test(
    said,
  );
}
