import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { textLogAt } from '../disk/log-disk.ts';
import { binaryFormatOf } from '../measure/binary.ts';
import type { LogReading } from '../measure/log.ts';
import { largestLog } from '../measure/log-bytes.ts';
import { withCurves } from '../measure/log-from.ts';
import { codeOf, type Fault, unreadable } from './fault.ts';

export type LogFile = Extract<LogReading, { readonly log: unknown }> | { readonly fault: Fault };

/** Reads a loss log: text, gzip or plain, Parquet, or TensorBoard's. `shown` is how messages call the file. */
export async function logFile(path: string, shown: string): Promise<LogFile> {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return { fault: unreadable(shown, 'EISDIR') };
    if (!stats.isFile()) return { fault: { at: shown, id: 'cli.fault.no-file' } };
    if (stats.size > largestLog)
      return { fault: { at: shown, id: 'measure.too-large', args: { limit: largestLog / 1_048_576 } } };
    const reading = await readingAt(path);
    if ('log' in reading) return reading;
    const { id, line, args } = reading.fault;
    return { fault: { at: line === undefined ? shown : `${shown}:${line}`, id: `measure.${id}`, args } };
  } catch (error) {
    return { fault: unreadable(shown, codeOf(error)) };
  }
}

async function readingAt(path: string): Promise<LogReading> {
  switch (binaryFormatOf(startOf(path))) {
    case 'parquet':
      return withCurves(await (await import('../measure/parquet.ts')).parquetLog(readFileSync(path)));
    case 'tensorboard':
      return withCurves((await import('../measure/tensorboard.ts')).eventLog(readFileSync(path)));
    default:
      return textLogAt(path);
  }
}

/** As many bytes as tell the binary formats. */
function startOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(64);
    return start.subarray(0, readSync(file, start, 0, start.length, 0));
  } finally {
    closeSync(file);
  }
}
