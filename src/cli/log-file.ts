import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { LogReading } from '../measure/log.ts';
import { logFrom } from '../measure/log-from.ts';
import { decoded } from './bytes.ts';
import { codeOf, type Fault, unreadable } from './fault.ts';

/** No log is larger, packed or not. */
const LARGEST_LOG: number = 256 * 1024 * 1024;

export type LogFile = Extract<LogReading, { readonly log: unknown }> | { readonly fault: Fault };

/** Reads a loss log, gzip or plain. `shown` is how messages call the file. */
export function logFile(path: string, shown: string): LogFile {
  let bytes: Buffer;
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return { fault: unreadable(shown, 'EISDIR') };
    if (!stats.isFile()) return { fault: { at: shown, id: 'cli.fault.no-file' } };
    if (stats.size > LARGEST_LOG) return tooLarge(shown);
    bytes = readFileSync(path);
  } catch (error) {
    return { fault: unreadable(shown, codeOf(error)) };
  }
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    try {
      bytes = gunzipSync(bytes, { maxOutputLength: LARGEST_LOG });
    } catch (error) {
      return codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(shown) : { fault: { at: shown, id: 'measure.gzip' } };
    }
  }
  const text = decoded(bytes);
  if ('invalid' in text) return { fault: { at: `${shown}:${text.invalid.line}`, id: 'measure.encoding' } };
  const reading = logFrom(text.text);
  if ('log' in reading) return reading;
  const { id, line, args } = reading.fault;
  return { fault: { at: line === undefined ? shown : `${shown}:${line}`, id: `measure.${id}`, args } };
}

function tooLarge(at: string): { readonly fault: Fault } {
  return { fault: { at, id: 'measure.too-large', args: { limit: LARGEST_LOG / 1_048_576 } } };
}
