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

/** The command is called already, or a hook of its own name is; the package's name among the dependencies is no call. */
export function mentionsUs(text: string): boolean {
  return /(?<!remark-lint-)\bdata-decision\b/u.test(text);
}
