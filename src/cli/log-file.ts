import { readFileSync, statSync } from 'node:fs';
import { unpacking } from '../disk/log-disk.ts';
import type { LogReading } from '../measure/log.ts';
import { largestLog, logFromBytes } from '../measure/log-bytes.ts';
import { codeOf, type Fault, unreadable } from './fault.ts';

export type LogFile = Extract<LogReading, { readonly log: unknown }> | { readonly fault: Fault };

/** Reads a loss log, gzip or plain. `shown` is how messages call the file. */
export function logFile(path: string, shown: string): LogFile {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return { fault: unreadable(shown, 'EISDIR') };
    if (!stats.isFile()) return { fault: { at: shown, id: 'cli.fault.no-file' } };
    if (stats.size > largestLog)
      return { fault: { at: shown, id: 'measure.too-large', args: { limit: largestLog / 1_048_576 } } };
    const reading = logFromBytes(readFileSync(path), unpacking);
    if ('log' in reading) return reading;
    const { id, line, args } = reading.fault;
    return { fault: { at: line === undefined ? shown : `${shown}:${line}`, id: `measure.${id}`, args } };
  } catch (error) {
    return { fault: unreadable(shown, codeOf(error)) };
  }
}
