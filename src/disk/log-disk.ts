import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { LogReading } from '../measure/log.ts';
import {
  CHUNK,
  isGzip,
  largestLog,
  logFromBytes,
  logFromChunks,
  tooLarge,
  type Unpacking,
} from '../measure/log-bytes.ts';

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

/** A log of text at a path, gzip or plain; throws what the disk throws. */
export function textLogAt(path: string): LogReading {
  const chunks = { [Symbol.iterator]: () => chunksOf(path) };
  const [start] = chunks;
  if (start !== undefined && isGzip(start)) return logFromBytes(readFileSync(path), unpacking);
  return logFromChunks(chunks, unpacking.text);
}

/** Whole lines, about `CHUNK` bytes of them; what was given is overwritten when more is asked for. */
function* chunksOf(path: string): Iterator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    let room = Buffer.allocUnsafe(CHUNK);
    let kept = 0;
    for (;;) {
      const read = readSync(file, room, kept, room.length - kept, null);
      const held = kept + read;
      const end = read === 0 ? held : room.subarray(0, held).lastIndexOf(NEWLINE) + 1;
      if (end > 0) yield room.subarray(0, end);
      if (read === 0) return;
      room.copyWithin(0, end, held);
      kept = held - end;
      if (kept === room.length) room = Buffer.concat([room], 2 * room.length);
    }
  } finally {
    closeSync(file);
  }
}

const NEWLINE = 0x0a;

/** Logs that several documents attach are read once, as long as all that are kept are no larger than this, in bytes. */
const MOST_KEPT = 64 * 1024 * 1024;
const kept = new Map<string, LogReading>();
let keptBytes = 0;

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
    const reading = stats.size > largestLog ? tooLarge : textLogAt(real);
    if (keptBytes + stats.size > MOST_KEPT) {
      kept.clear();
      keptBytes = 0;
    }
    kept.set(key, reading);
    keptBytes += stats.size;
    return reading;
  } catch {
    return undefined;
  }
}
