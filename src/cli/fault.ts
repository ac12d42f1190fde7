import type { Argument } from '../finding/finding.ts';

/** Why the run, or the judging of a file, failed: `id` and `args` make a sentence of the locale. */
export interface Fault {
  /** The file as people see it, with `:line` where one is known. */
  readonly at?: string;
  readonly id: string;
  readonly args?: Readonly<Record<string, Argument>>;
}

export function unreadable(at: string, code: string): Fault {
  return { at, id: 'cli.fault.unreadable', args: { reason: reasonOf(code) } };
}

export function unwritable(at: string, code: string): Fault {
  return { at, id: 'cli.fault.unwritable', args: { reason: reasonOf(code) } };
}

const CODES = new Set([
  'EACCES',
  'EPERM',
  'EISDIR',
  'ENOENT',
  'ENOTDIR',
  'ELOOP',
  'ENAMETOOLONG',
  'EROFS',
  'ENOSPC',
  'EMFILE',
]);

/** A system's error code in words where it is a common one. */
function reasonOf(code: string): Argument {
  return CODES.has(code) ? { term: `error.${code}` } : code;
}

/** What the system calls an error. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'EUNKNOWN';
}
