import { resolve } from 'node:path';
import { pathFrom } from '../lint/surroundings.ts';

/** An absolute path with `/`, whatever the machine's own separator is. */
export function fullPath(cwd: string, path: string): string {
  return slashed(resolve(cwd, path));
}

/** A path as people see it: from the working directory, with `/`. */
export function shownPath(cwd: string, full: string): string {
  return full === cwd ? '.' : pathFrom(cwd, full);
}

export function slashed(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
