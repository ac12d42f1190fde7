import type { LogReading } from './log.ts';
import { logFromPieces } from './log-from.ts';

/** No log is larger, in bytes, packed or not. */
export const largestLog: number = 256 * 1024 * 1024;

/** How many bytes are read at once, unless a line is longer. */
export const CHUNK: number = 1024 * 1024;

/** What the door can do with bytes. */
export interface Unpacking {
  /** Gzip to at most `most` bytes; `large` where there is more, undefined where the data is no gzip or cut short. */
  readonly gunzip: (bytes: Uint8Array, most: number) => Uint8Array | 'large' | undefined;
  /** UTF-8; undefined for bytes that are none. */
  readonly text: (bytes: Uint8Array) => string | undefined;
}

/** A loss log from a file's bytes, gzip or plain, in UTF-8. */
export function logFromBytes(bytes: Uint8Array, { gunzip, text }: Unpacking): LogReading {
  const plain = isGzip(bytes) ? gunzip(bytes, largestLog) : bytes;
  if (plain === undefined) return { fault: { id: 'gzip', args: {} } };
  if (plain === 'large' || plain.length > largestLog) return tooLarge;
  return logFromChunks({ [Symbol.iterator]: () => linesOf(plain) }, text);
}

export const tooLarge: Extract<LogReading, { readonly fault: unknown }> = {
  fault: { id: 'too-large', args: { limit: largestLog / 1_048_576 } },
};

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** A loss log from the bytes of whole lines, some at a time; they are asked for again where the format wants it. */
export function logFromChunks(chunks: Iterable<Uint8Array>, text: Unpacking['text']): LogReading {
  const decoded = function* (): Iterator<string> {
    for (const chunk of chunks) {
      const piece = text(chunk);
      if (piece === undefined) throw new Undecodable();
      yield piece;
    }
  };
  try {
    return logFromPieces({ [Symbol.iterator]: decoded });
  } catch (error) {
    if (error instanceof Undecodable) return { fault: { id: 'encoding', args: {} } };
    throw error;
  }
}

class Undecodable extends Error {}

function* linesOf(bytes: Uint8Array): Iterator<Uint8Array> {
  for (let start = 0; start < bytes.length; ) {
    const rest = bytes.length - start <= CHUNK;
    const next = rest ? -1 : bytes.indexOf(NEWLINE, start + CHUNK);
    const end = next === -1 ? bytes.length : next + 1;
    yield bytes.subarray(start, end);
    start = end;
  }
}

const NEWLINE = 0x0a;
