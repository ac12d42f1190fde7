import Papa from 'papaparse';
import { columnOf } from './columns.ts';
import { type Gathering, gathering } from './gathering.ts';
import type { LogFault, LogReading } from './log.ts';

const SEPARATORS = [',', '\t', ';', '|'];

/** Comma, tab, semicolon or bar: whichever divides the head into the most columns that are known here. */
export function separatorOf(head: string): string | undefined {
  const counts = SEPARATORS.map((separator) => ({
    separator,
    known: head.split(separator).filter((name) => columnOf(unquoted(name)) !== undefined).length,
  }));
  const best = counts.reduce((a, b) => (b.known > a.known ? b : a));
  return best.known >= 2 ? best.separator : undefined;
}

function unquoted(name: string): string {
  return name.trim().replace(/^"(.*)"$/u, '$1');
}

/** A table of text with a head row; lines that start with `#` are comments. Every row has as many cells as the head. */
export function csvLog(pieces: Iterable<string>, separator: string): LogReading {
  return plainTable(pieces, separator) ?? quotedTable([...pieces].join(''), separator);
}

/**
 * Without quotation marks a cell is what stands between two separators; of a million rows only what is of use is cut out.
 * Undefined where a quotation mark stands.
 */
function plainTable(pieces: Iterable<string>, separator: string): LogReading | undefined {
  let gathered: Gathering | undefined;
  let head: readonly string[] = [];
  let line = 0;
  for (const text of pieces) {
    if (text.includes('"')) return undefined;
    for (let start = 0; start < text.length; ) {
      const found = text.indexOf('\n', start);
      const next = found === -1 ? text.length : found;
      const end = text.charCodeAt(next - 1) === RETURN && next > start ? next - 1 : next;
      const from = start;
      start = next + 1;
      line++;
      if (text.charAt(from) === '#' || isBlank(text, from, end)) continue;
      if (gathered === undefined) {
        head = text
          .slice(from, end)
          .split(separator)
          .map((name) => name.trim());
        gathered = gathering(head);
        continue;
      }
      const cells: string[] = [];
      for (let at = from; at <= end; ) {
        const sign = text.indexOf(separator, at);
        const stop = sign === -1 || sign > end ? end : sign;
        cells.push(gathered.isKnown(cells.length) ? text.slice(at, stop) : '');
        at = stop + 1;
      }
      if (cells.length !== head.length)
        return { fault: { id: 'cells', line, args: { cells: cells.length, head: head.length } } };
      gathered.put(line, cells);
    }
  }
  return { log: { format: 'csv', runs: gathered?.runs() ?? [] } };
}

function isBlank(text: string, from: number, end: number): boolean {
  return text.slice(from, Math.min(end, from + 1)).trim() === '' && text.slice(from, end).trim() === '';
}

const RETURN = 0x0d;

function quotedTable(text: string, separator: string): LogReading {
  let head: readonly string[] | undefined;
  let gathered: Gathering | undefined;
  let fault: LogFault | undefined;
  const lines = linesOf(text);
  Papa.parse<readonly string[]>(text, {
    delimiter: separator,
    step: ({ data, errors, meta }, parser) => {
      const line = lines(meta.cursor);
      const [error] = errors;
      if (error !== undefined && error.code !== 'UndetectableDelimiter') {
        fault = { id: 'quote', line, args: {} };
        parser.abort();
        return;
      }
      if (data.length === 1 && (data[0] ?? '').trim() === '') return;
      if ((data[0] ?? '').startsWith('#')) return;
      if (head === undefined) {
        head = data.map((name) => name.trim());
        gathered = gathering(head);
      } else if (data.length !== head.length) {
        fault = { id: 'cells', line, args: { cells: data.length, head: head.length } };
        parser.abort();
      } else gathered?.put(line, data);
    },
  });
  if (fault !== undefined) return { fault };
  return { log: { format: 'csv', runs: gathered?.runs() ?? [] } };
}

/** The line that the record before `cursor` ends on; asked in order, so that each line break is counted once. */
function linesOf(text: string): (cursor: number) => number {
  let line = 1;
  let counted = 0;
  return (cursor) => {
    // The cursor stands behind the record's own line break.
    const end = text.charAt(cursor - 1) === '\n' ? cursor - 1 : cursor;
    for (let at = text.indexOf('\n', counted); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) line++;
    counted = end;
    return line;
  };
}
