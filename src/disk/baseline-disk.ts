import { readFileSync, statSync } from 'node:fs';
import { type Baseline, type BaselineProblem, baselineFrom } from '../finding/baseline.ts';

/** A baseline as it stands on the disk, or why there is none: a line that is wrong, or the system's code. */
export type BaselineReading =
  | { readonly baseline: Baseline }
  | { readonly problem: BaselineProblem }
  | { readonly code: string };

/** Why there is no baseline: a sentence of the locale (`cli.fault.` + id), the line, and the system's code. */
export interface BaselineFault {
  readonly id: string;
  readonly line: number | undefined;
  readonly code: string;
}

export function baselineFault(reading: Exclude<BaselineReading, { readonly baseline: unknown }>): BaselineFault {
  if ('problem' in reading) return { id: `baseline-${reading.problem.id}`, line: reading.problem.line, code: '' };
  const { code } = reading;
  return { id: code === 'ENOENT' ? 'no-baseline' : 'unreadable', line: undefined, code };
}

const kept = new Map<string, { readonly stamp: string; readonly reading: BaselineReading }>();

/** Read once as long as it is the same. */
export function baselineAt(path: string): BaselineReading {
  try {
    const { size, mtimeMs } = statSync(path);
    const stamp = `${size} ${mtimeMs}`;
    const known = kept.get(path);
    if (known?.stamp === stamp) return known.reading;
    const reading = baselineFrom(readFileSync(path, 'utf8'));
    kept.set(path, { stamp, reading });
    return reading;
  } catch (error) {
    return { code: error instanceof Error && 'code' in error ? String(error.code) : 'EUNKNOWN' };
  }
}
