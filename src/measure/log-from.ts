import { sought } from './columns.ts';
import { csvLog, separatorOf } from './csv.ts';
import { isObject, jsonFault, jsonLinesLog, parsed, trainerStateLog } from './json-log.ts';
import type { LogReading } from './log.ts';
import { isMetricLine, textLog } from './text-log.ts';

/** Lines at the start of a text that say what it is. */
const START = 400;

/** Reads a loss log of any format that is read here, told apart by what it holds. Never throws. */
export function logFrom(text: string): LogReading {
  return withCurves(byContent(text.replace(/^\uFEFF/u, '')));
}

/** A log without a curve is none. */
export function withCurves(reading: LogReading): LogReading {
  if ('fault' in reading) return reading;
  const { runs } = reading.log;
  if (runs.some(({ curves }) => curves.length > 0)) return reading;
  return { fault: { id: 'no-curve', args: { sought: sought.loss } } };
}

function byContent(text: string): LogReading {
  if (text.trim() === '') return { fault: { id: 'empty', args: {} } };
  if (text.includes('\u0000')) return { fault: { id: 'binary', args: {} } };
  if (/^\s*[{[]/u.test(text)) return jsonFrom(text);
  const start = text.split('\n', START);
  const head = start.find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
  const separator = separatorOf(head);
  if (separator !== undefined) return csvLog(text, separator);
  if (start.some(isMetricLine)) return textLog(text);
  return {
    fault: {
      id: 'unknown',
      line: start.indexOf(head) + 1,
      args: { found: head.slice(0, 80), sought: [...sought.step, ...sought.loss] },
    },
  };
}

function jsonFrom(text: string): LogReading {
  const [first = ''] = text.trimStart().split('\n', 1);
  const line = parsed(first);
  if (isObject(line) && !Array.isArray(line['log_history'])) return jsonLinesLog(text);
  const whole = parsed(text);
  if (isObject(whole) && Array.isArray(whole['log_history'])) return trainerStateLog(whole);
  return { fault: whole === undefined ? jsonFault(text) : { id: 'json-shape', args: {} } };
}
