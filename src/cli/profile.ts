import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Convention, floorFrom, standard } from '../measure/convention.ts';
import { type Measured, measuredFrom } from '../measure/profile.ts';
import { COARSE, coarseness, type MeasuredVariant } from '../measure/variants.ts';
import { curveCsv, profileCsv, profileJson, profileMarkdown } from '../report/profile.ts';
import { type Given, unknownWord } from './arguments.ts';
import { codeOf, type Fault, unwritable } from './fault.ts';
import { logFile } from './log-file.ts';
import { fullPath } from './paths.ts';
import type { Session } from './session.ts';
import type { Status } from './status.ts';

const FORMATS = ['md', 'json', 'csv'];

/** `data-decision profile LOG…`: one entry a variant; logs of one name are repeated runs of it. */
export async function profile(session: Session): Promise<Status> {
  const { given, fail, print, style, wording } = session;
  const format = given.value('format') ?? 'md';
  const convention = conventionFrom(given, fail);
  if (!FORMATS.includes(format)) {
    const { id, args } = unknownWord('format', format, FORMATS);
    fail({ id: `cli.usage.${id}`, args });
  }
  if (given.operands.length === 0) fail({ id: 'cli.usage.no-log' });
  if (given.values('name').length > given.operands.length) fail({ id: 'cli.usage.names' });
  if (session.hasFailed() || convention === undefined) return failed(format, session);
  const variants = await variantsFrom(convention, session);
  if (session.hasFailed()) return failed(format, session);
  await writeFiles(variants, session);
  if (session.hasFailed()) return failed(format, session);
  for (const variant of variants) warnOf(variant, session);
  if (format === 'json') print(profileJson(variants));
  else print(format === 'csv' ? profileCsv(variants) : profileMarkdown(variants, wording));
  if (format === 'md' && style.isTerminal)
    print((await import('../report/small-curve.ts')).smallCurves(variants, wording));
  return 0;
}

/** `--csv FILE` and `--plot FILE`; the plot's code is loaded where one is drawn. */
async function writeFiles(variants: readonly MeasuredVariant[], { given, cwd, fail, wording }: Session): Promise<void> {
  const write = (file: string, text: string): void => {
    try {
      writeFileSync(fullPath(cwd, file), text);
    } catch (error) {
      fail(unwritable(file, codeOf(error)));
    }
  };
  const [csv, plot] = [given.value('csv'), given.value('plot')];
  const count = variants.reduce((sum, { runs }) => sum + runs.length, 0);
  const [first] = variants;
  if (csv !== undefined && (count !== 1 || first === undefined)) fail({ id: 'cli.usage.one-curve', args: { count } });
  else if (csv !== undefined && first !== undefined) write(csv, curveCsv(first));
  if (plot !== undefined && variants.length > 0)
    write(plot, (await import('../report/plot.ts')).profilePlot(variants, wording));
}

/** Where numbers were asked for as JSON, there are none of a part of the logs. */
function failed(format: string, { print }: Session): Status {
  if (format === 'json') print('[]\n');
  return 2;
}

async function variantsFrom(convention: Convention, session: Session): Promise<readonly MeasuredVariant[]> {
  const { given, cwd, fail } = session;
  const names = given.values('name');
  const byName = new Map<string, Measured[]>();
  for (const [index, operand] of given.operands.entries()) {
    const name =
      names[index] ?? basename(operand).replace(/(?:\.(?:csv|tsv|jsonl|ndjson|json|log|txt|parquet|gz))+$/iu, '');
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

function warnOf({ name, runs, convention }: MeasuredVariant, { note }: Session): void {
  const change = coarseness(runs[0], convention);
  if (change > COARSE) note('coarse', { name, percent: (100 * change).toFixed(1), points: runs[0].points });
}

/** Undefined where a value is none of the allowed ones; every mistake is told. */
function conventionFrom(given: Given, fail: (fault: Fault) => void): Convention | undefined {
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
