import type { LogReading } from './log.ts';
import { logFrom } from './log-from.ts';

/** No log is larger, in bytes, packed or not. */
export const largestLog: number = 256 * 1024 * 1024;

/** What the door can do with bytes. */
export interface Unpacking {
  /** Gzip to at most `most` bytes; `large` where there is more, undefined where the data is no gzip or cut short. */
  readonly gunzip: (bytes: Uint8Array, most: number) => Uint8Array | 'large' | undefined;
  /** UTF-8; undefined for bytes that are none. */
  readonly text: (bytes: Uint8Array) => string | undefined;
}

/** A loss log from a file's bytes, gzip or plain, in UTF-8. */
export function logFromBytes(bytes: Uint8Array, { gunzip, text }: Unpacking): LogReading {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const plain = isPacked ? gunzip(bytes, largestLog) : bytes;
  if (plain === undefined) return { fault: { id: 'gzip', args: {} } };
  if (plain === 'large' || plain.length > largestLog)
    return { fault: { id: 'too-large', args: { limit: largestLog / 1_048_576 } } };
  const read = text(plain);
  return read === undefined ? { fault: { id: 'encoding', args: {} } } : logFrom(read);
}
