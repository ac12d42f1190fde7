import { basename } from 'node:path';
import { type Convention, floorFrom, standard } from '../measure/convention.ts';
import { type Measured, measuredFrom } from '../measure/profile.ts';
import type { MeasuredVariant } from '../measure/variants.ts';
import type { Given } from './arguments.ts';
import type { Fault } from './fault.ts';
import { logFile } from './log-file.ts';
import { fullPath } from './paths.ts';
import type { Session } from './session.ts';

/** One entry a name; every log that can't be measured is told. */
export async function variantsFrom(
  operands: readonly string[],
  convention: Convention,
  { given, cwd, fail }: Session,
): Promise<readonly MeasuredVariant[]> {
  const names = given.values('name');
  const byName = new Map<string, Measured[]>();
  for (const [index, operand] of operands.entries()) {
    const name = names[index] ?? nameOfLog(operand);
    const file = await logFile(fullPath(cwd, operand), operand);
    if ('fault' in file) {
      fail(file.fault);
      continue;
    }
    const runs = byName.get(name) ?? [];
    byName.set(name, runs);
    for (const run of file.log.runs) {
      const measuring = measuredFrom(run, convention);
      if ('measured' in measuring) runs.push(measuring.measured);
      else fail(faultOf(measuring.fault, operand));
    }
  }
  return [...byName].flatMap(([name, [first, ...others]]) =>
    first === undefined ? [] : [{ name, runs: [first, ...others] as const, convention }],
  );
}

function faultOf(
  { id, line, args }: { readonly id: string; readonly line?: number; readonly args: Fault['args'] & object },
  file: string,
): Fault {
  return { at: line === undefined ? file : `${file}:${line}`, id: `measure.${id}`, args };
}

/** A variant without a name of its own is called like its log. */
export function nameOfLog(path: string): string {
  return basename(path).replace(/(?:\.(?:csv|tsv|jsonl|ndjson|json|log|txt|parquet|gz))+$/iu, '');
}

/** Undefined where a value is none of the allowed ones; every mistake is told. */
export function conventionFrom(given: Given, fail: (fault: Fault) => void): Convention | undefined {
  let isRight = true;
  const mistake = (option: string, value: string): undefined => {
    isRight = false;
    fail({ id: `cli.usage.${option}`, args: { value } });
  };
  const oneOf = <Word extends string>(option: string, words: readonly Word[]): Word | undefined => {
    const value = given.value(option);
    if (value === undefined) return undefined;
    return words.find((word) => word.toLowerCase() === value.toLowerCase()) ?? mistake(option, value);
  };
  const count = (option: string): number | undefined => {
    const value = given.value(option);
    if (value === undefined) return undefined;
    const number = Number(value.replaceAll(/(?<=\d)[_ ](?=\d)/gu, ''));
    return Number.isFinite(number) && number > 0 ? number : mistake(option, value);
  };
  const written = given.value('floor');
  const floor = written === undefined ? standard.floor : (floorFrom(written) ?? mistake('floor', written));
  const convention = {
    mode: oneOf('mode', ['A', 'B']) ?? standard.mode,
    curve: given.value('curve'),
    floor: floor ?? standard.floor,
    integration: oneOf('integration', ['trapezoid', 'rectangle']) ?? standard.integration,
    tokensPerStep: count('tokens-per-step'),
    unit: oneOf('unit', ['nat', 'bit']),
    heldOut: count('held-out'),
  };
  return isRight ? convention : undefined;
}
