import { sought } from './columns.ts';
import { csvLog, separatorOf } from './csv.ts';
import { isObject, jsonFault, jsonLinesLog, parsed, trainerStateLog } from './json-log.ts';
import type { LogReading } from './log.ts';
import { isMetricLine, textLog } from './text-log.ts';

/** Lines at the start of a text that say what it is. */
const START = 400;

/** Reads a loss log of any format that is read here, told apart by what it holds. Never throws. */
export function logFrom(text: string): LogReading {
  return logFromPieces([text]);
}

/** The same from pieces of whole lines. They may be asked for more than once. */
export function logFromPieces(pieces: Iterable<string>): LogReading {
  return withCurves(byContent(pieces));
}

/** A log without a curve is none. */
export function withCurves(reading: LogReading): LogReading {
  if ('fault' in reading) return reading;
  const { runs } = reading.log;
  if (runs.some(({ curves }) => curves.length > 0)) return reading;
  return { fault: { id: 'no-curve', args: { sought: sought.loss } } };
}

function byContent(pieces: Iterable<string>): LogReading {
  const text = textual(pieces);
  try {
    const start = startOf(text);
    return start === undefined ? { fault: { id: 'empty', args: {} } } : byStart(start, text);
  } catch (error) {
    if (error instanceof NoText) return { fault: { id: 'binary', args: {} } };
    throw error;
  }
}

/** The first lines that say something, and whatever stands before them; undefined where there are none. */
function startOf(pieces: Iterable<string>): string | undefined {
  let start = '';
  let isBlank = true;
  for (const piece of pieces) {
    start += piece;
    isBlank &&= piece.trim() === '';
    if (!isBlank && start.split('\n', START).length === START) break;
  }
  return isBlank ? undefined : start;
}

function byStart(text: string, pieces: Iterable<string>): LogReading {
  if (/^\s*[{[]/u.test(text)) return jsonFrom(text, pieces);
  const start = text.split('\n', START);
  const head = start.find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
  const separator = separatorOf(head);
  if (separator !== undefined) return csvLog(pieces, separator);
  if (start.some(isMetricLine)) return textLog(pieces);
  return {
    fault: {
      id: 'unknown',
      line: start.indexOf(head) + 1,
      args: { found: head.slice(0, 80), sought: [...sought.step, ...sought.loss] },
    },
  };
}

function jsonFrom(start: string, pieces: Iterable<string>): LogReading {
  const [first = ''] = start.trimStart().split('\n', 1);
  const line = parsed(first);
  if (isObject(line) && !Array.isArray(line['log_history'])) return jsonLinesLog(pieces);
  const text = [...pieces].join('');
  const whole = parsed(text);
  if (isObject(whole) && Array.isArray(whole['log_history'])) return trainerStateLog(whole);
  return { fault: whole === undefined ? jsonFault(text) : { id: 'json-shape', args: {} } };
}

const MARK = /^\uFEFF/u;

class NoText extends Error {}

/** Without a byte order mark at the start, and with nothing behind a sign that no text has. */
function textual(pieces: Iterable<string>): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      let isFirst = true;
      for (const piece of pieces) {
        if (piece.includes('\u0000')) throw new NoText();
        yield isFirst ? piece.replace(MARK, '') : piece;
        isFirst = false;
      }
    },
  };
}
