import { columnOf } from './columns.ts';
import { gathering } from './gathering.ts';
import { linesIn } from './lines.ts';
import type { LogFault, LogReading } from './log.ts';

type Json = Readonly<Record<string, unknown>>;

/** Objects one a line; an object one level down counts with its key before: `{"train": {"loss": 3}}` is `train/loss`. */
export function jsonLinesLog(pieces: Iterable<string>): LogReading {
  let fault: LogFault | undefined;
  const records = {
    *[Symbol.iterator]() {
      let number = 0;
      for (const line of linesIn(pieces)) {
        number++;
        if (line.trim() === '') continue;
        const value = parsed(line);
        if (isObject(value)) yield { line: number, values: valuesOf(value) };
        else {
          fault = { id: 'json-line', line: number, args: {} };
          return;
        }
      }
    },
  };
  const reading = fromRecords(records, 'json-lines');
  return fault === undefined ? reading : { fault };
}

/** `trainer_state.json` of the Hugging Face Trainer; a record a line of its `log_history`, counted from 1. */
export function trainerStateLog(state: Json): LogReading {
  const history = state['log_history'];
  if (!Array.isArray(history)) return { fault: { id: 'json-shape', args: {} } };
  const records = history.flatMap((entry: unknown, index) =>
    isObject(entry) ? [{ line: index + 1, values: valuesOf(entry) }] : [],
  );
  return fromRecords(records, 'trainer-state');
}

interface JsonRecord {
  readonly line: number;
  readonly values: ReadonlyMap<string, string>;
}

/** Goes through the records twice: which columns there are shows only at the end. */
function fromRecords(records: Iterable<JsonRecord>, format: 'json-lines' | 'trainer-state'): LogReading {
  const names = new Map<string, 'counted' | 'other'>();
  for (const { values } of records)
    for (const [name, value] of values) {
      // A count that the trainer was not told to keep is 0 throughout.
      const isCounted = names.get(name) === 'counted' || (columnOf(name)?.role === 'tokens' && Number(value) > 0);
      if (columnOf(name) !== undefined) names.set(name, isCounted ? 'counted' : 'other');
    }
  // The trainer closes its history with `train_loss`, the mean over the whole run: no point of a curve.
  if (format === 'trainer-state' && names.has('loss')) names.delete('train_loss');
  const columns = [...names]
    .filter(([name, kind]) => columnOf(name)?.role !== 'tokens' || kind === 'counted')
    .map(([name]) => name);
  const gathered = gathering(columns);
  for (const { line, values } of records)
    gathered.put(
      line,
      columns.map((name) => values.get(name) ?? ''),
    );
  return { log: { format, runs: gathered.runs() } };
}

function valuesOf(record: Json): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const put = (name: string, value: unknown): void => {
    if (typeof value === 'number') values.set(name, String(value));
    if (typeof value === 'string') values.set(name, value);
  };
  for (const [name, value] of Object.entries(record)) {
    if (isObject(value)) for (const [inner, one] of Object.entries(value)) put(`${name}/${inner}`, one);
    else put(name, value);
  }
  return values;
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON as Python writes it too: `NaN` and `Infinity` are kept as texts, so that they are told with their line. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(text.replaceAll(/(?<=[:[,]\s*)(-?(?:NaN|Infinity))(?=\s*[,\]}])/gu, '"$1"'));
    } catch {
      return undefined;
    }
  }
}

/** Where JSON stops being any. */
export function jsonFault(text: string): LogFault {
  try {
    JSON.parse(text);
  } catch (error) {
    const at = /position (\d+)/u.exec(error instanceof Error ? error.message : '')?.[1];
    const before = at === undefined ? text : text.slice(0, Number(at));
    return { id: 'json', line: before.split('\n').length, args: {} };
  }
  return { id: 'json-shape', args: {} };
}
