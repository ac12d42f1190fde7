import { type Column, columnOf } from './columns.ts';
import type { Curve, CurveKind, LogFault, Run } from './log.ts';

/** Puts the records of a log together to curves, run by run. */
export interface Gathering {
  /** One record: what each column holds, as written; an empty text is nothing. `line` counts from 1. */
  readonly put: (line: number, values: readonly string[]) => void;
  /** Whether a column means anything here. */
  readonly isKnown: (column: number) => boolean;
  readonly runs: () => readonly Run[];
}

interface Growing {
  readonly name: string;
  readonly kind: CurveKind;
  readonly unit: 'nat' | 'bit' | undefined;
  readonly steps: number[];
  readonly tokens: number[];
  readonly losses: number[];
  fault: LogFault | undefined;
}

/** `columns` are the names of the values in each record; those that mean nothing here are passed over. */
export function gathering(columns: readonly string[]): Gathering {
  const known = columns.map(columnOf);
  const indexOf = (role: Column['role']): number => known.findIndex((column) => column?.role === role);
  const [step, tokens, run] = [indexOf('step'), indexOf('tokens'), indexOf('run')];
  const curves = known.flatMap((column, index) =>
    column?.role === 'curve' ? [{ index, name: columns[index] ?? '', ...column }] : [],
  );
  const runs = new Map<string, readonly Growing[]>();
  return {
    isKnown: (column) => known[column] !== undefined,
    put: (line, values) => {
      const name = run === -1 ? '' : (values[run] ?? '').trim();
      let own = runs.get(name);
      if (own === undefined) {
        own = curves.map(({ name: curve, kind, unit }) => ({
          ...{ name: curve, kind, unit, steps: [], tokens: [], losses: [] },
          fault: undefined,
        }));
        runs.set(name, own);
      }
      for (const [at, { index }] of curves.entries()) {
        const loss = (values[index] ?? '').trim();
        const curve = own[at];
        if (loss === '' || curve === undefined || curve.fault !== undefined) continue;
        curve.fault = putPoint(curve, line, { loss, step: values[step]?.trim(), tokens: values[tokens]?.trim() });
      }
    },
    runs: () => [...runs].map(([name, own]) => ({ name, curves: own.flatMap((curve) => curveFrom(curve)) })),
  };
}

function putPoint(
  curve: Growing,
  line: number,
  written: { readonly loss: string; readonly step: string | undefined; readonly tokens: string | undefined },
): LogFault | undefined {
  const [loss, step, tokens] = [numberOf(written.loss), numberOf(written.step), numberOf(written.tokens)];
  const fault = (id: string, value: string | undefined): LogFault => ({
    id,
    line,
    args: { column: curve.name, value: value ?? '' },
  });
  if (loss === undefined) return fault('number', written.loss);
  if (!Number.isFinite(loss)) return fault('infinite', written.loss);
  if (written.step && (step === undefined || !Number.isFinite(step))) return fault('step', written.step);
  if (written.tokens && (tokens === undefined || !Number.isFinite(tokens))) return fault('tokens', written.tokens);
  // A log without steps has a point a record, told apart by its tokens.
  const at = step ?? tokens;
  if (at === undefined) return fault('no-step', '');
  const before = curve.steps.at(-1);
  if (before !== undefined && at <= before) {
    if (at === before && curve.losses.at(-1) === loss) return undefined;
    return { id: at === before ? 'double' : 'order', line, args: { column: curve.name, step: at, before } };
  }
  const seen = curve.tokens.at(-1);
  if (seen !== undefined && tokens !== undefined && tokens <= seen)
    return { id: 'token-order', line, args: { column: curve.name, tokens, before: seen } };
  curve.steps.push(at);
  curve.losses.push(loss);
  if (tokens !== undefined) curve.tokens.push(tokens);
  return undefined;
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/u;
const ENDLESS = /^[+-]?(?:nan|inf|infinity)$/iu;

/** Undefined for what is no number; a decimal comma makes none, since nobody can tell it from a separator. */
export function numberOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const number = Number(written);
  // `Number` reads more than people write: blanks as 0, `0x10`, `Infinity`.
  if (Number.isFinite(number) ? isDecimal(written) : NUMBER.test(written)) return number;
  return ENDLESS.test(written) ? Number.NaN : undefined;
}

/** Digits decide in the usual case, and the pattern where something else stands there. */
function isDecimal(written: string): boolean {
  const second = written.charCodeAt(1);
  return written !== '' && !(second > 0x40 && second !== 0x45 && second !== 0x65) ? true : NUMBER.test(written);
}

/** A curve whose tokens are known for some of its points only has none. */
function curveFrom({ tokens, ...curve }: Growing): readonly Curve[] {
  if (curve.steps.length === 0 && curve.fault === undefined) return [];
  const isTold = tokens.length === curve.steps.length && tokens.some((seen) => seen > 0);
  return [{ ...curve, tokens: isTold ? tokens : undefined }];
}
