import { isUtf8 } from 'node:buffer';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { LogReading } from '../measure/log.ts';
import { largestLog, logFromBytes, type Unpacking } from '../measure/log-bytes.ts';

export const unpacking: Unpacking = {
  gunzip: (bytes, most) => {
    try {
      return gunzipSync(bytes, { maxOutputLength: most });
    } catch (error) {
      return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? 'large' : undefined;
    }
  },
  text: (bytes) =>
    isUtf8(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8') : undefined,
};

/** Logs that several documents attach are read once. */
const KEPT = 64;
const kept = new Map<string, LogReading>();

/**
 * The log at an absolute path inside of `root`. Undefined where there is no plain file, or a symbolic link stands on the way:
 * what a document names is read out of its repository alone.
 */
export function logInside(root: string, path: string): LogReading | undefined {
  try {
    const real = realpathSync(path);
    if (real !== resolve(realpathSync(root), relative(root, path))) return undefined;
    const stats = statSync(real);
    if (!stats.isFile()) return undefined;
    const key = `${real}\n${stats.size}\n${stats.mtimeMs}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const reading: LogReading =
      stats.size > largestLog
        ? { fault: { id: 'too-large', args: { limit: largestLog / 1_048_576 } } }
        : logFromBytes(readFileSync(real), unpacking);
    if (kept.size >= KEPT) kept.clear();
    kept.set(key, reading);
    return reading;
  } catch {
    return undefined;
  }
}
