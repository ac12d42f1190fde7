import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extracted } from '../src/lint/extract.ts';
import { plainJson } from '../src/lint/extract-json.ts';
import { judge, read } from '../src/lint/pipeline.ts';
import type { Decision } from '../src/model/decision.ts';
import { lineStarts, pointAt } from '../src/text/lines.ts';
import { filesUnder, root, textOf } from './sources.ts';

const home = 'fixtures/portfolio';
const numbers: Numbers = JSON.parse(textOf(`${home}/numbers.json`));
const documents = filesUnder(`${home}/decisions`, '.md').map((path) => basename(path));

/** The two documents that show the mistakes people make; the other four are clean. */
const mistakes: Readonly<Record<string, readonly string[]>> = {
  '0003-forum-threads.md': [
    '10 risk-stated',
    '12 no-trigger-words',
    '13 no-trigger-words',
    '15 budget-named',
    '16 family-complete',
    '22 variant-complete',
    '23 estimation-method',
    '25 estimation-artifacts',
    '26 objective-balanced',
    '27 action-allowed',
    '34 profile-total',
    '36 no-bare-comparison',
  ],
  '0006-more-code.md': [
    '5 front-matter',
    '10 transfer-check',
    '14 no-bare-comparison',
    '14 no-trigger-words',
    '15 no-trigger-words',
    '19 budget-covers',
    '38 variant-complete',
    '54 same-budget',
    '58 no-bare-comparison',
    '60 estimation-artifacts',
    '60 estimation-method',
    '70 action-record',
  ],
};

test('the portfolio shows both languages, all actions and both modes', () => {
  const decisions = documents.map(decisionIn);
  const actions = decisions.flatMap(({ actions }) => actions.items.flatMap(({ records }) => records));
  expect(decisions.map(({ language }) => language)).toEqual(['en', 'ru', 'en', 'ru', 'en', 'ru']);
  expect(decisions.map(({ estimation }) => estimation.mode?.value)).toEqual(['A', 'A', 'A', 'B', 'A+B', 'A']);
  expect(actions.map(({ type }) => type)).toEqual([
    'exclude-source',
    'include-source',
    undefined,
    'change-factorization',
    'replace-transform',
    'recompute-profile',
    'reassign-share',
  ]);
});

describe.each(documents)('%s', (name) => {
  test('has the findings listed here and no others', () => {
    expect(findingsIn(name)).toEqual(mistakes[name] ?? []);
  });

  test('takes its profile from numbers.json', () => {
    const { budget, estimation, profile } = factsIn(name);
    const given = profile.map((row) => ({
      variant: row.variant,
      mode: row.mode ?? estimation.mode,
      compute: row.budget?.value ?? budget?.value ?? numbers.compute.run,
      L_model: row.L_model?.value,
      L_resid: row.L_resid?.value,
      L_total: row.L_total?.value,
    }));
    const expected = given.map(({ variant, mode, compute }) => profileOf(name, variant, mode, compute));
    expect(given.length).toBeGreaterThan(1);
    expect(given).toEqual(expected);
  });

  test('takes every other number from numbers.json', () => {
    const { profile: _, ...others } = factsIn(name);
    const known = new Set(numbersIn(numbers));
    expect(numbersIn(others).filter((number) => !known.has(number))).toEqual([]);
    expect(megabits(textOf(`${home}/decisions/${name}`)).filter((bits) => !known.has(bits))).toEqual([]);
  });
});

describe.each(numbers.profiles.filter(({ log }) => log !== undefined))('$log', ({ log, mode, L_model, L_resid }) => {
  test('gives the profile that stands in numbers.json', () => {
    const [, ...lines] = textOf(`${home}/${log}`).trim().split('\n');
    const points = lines.map((line) => line.split(',').map(Number));
    const loss = points.at(-1)?.at(-1) ?? Number.NaN;
    const floor = mode === 'A' ? loss : 0;
    const area = points.slice(1).reduce((sum, [, tokens = 0, height = 0], index) => {
      const [, before = 0, left = 0] = points[index] ?? [];
      return sum + (tokens - before) * ((left + height) / 2 - floor);
    }, 0);
    expect(points).toHaveLength(numbers.model.points);
    expect(inMegabits(area / Math.LN2)).toBe(inMegabits(L_model));
    expect(inMegabits((loss * numbers.model.heldOutTokens) / Math.LN2)).toBe(inMegabits(L_resid));
  });
});

test('the budget of a run follows from its sizes', () => {
  const { parameters, trainingTokens, heldOutTokens } = numbers.model;
  const compute = (tokens: number): string => (6 * parameters * tokens + 2 * parameters * heldOutTokens).toPrecision(3);
  expect(compute(trainingTokens)).toBe(numbers.compute.run.toPrecision(3));
  expect(compute(2 * trainingTokens)).toBe(numbers.compute.longRun.toPrecision(3));
});

function decisionIn(name: string): Decision {
  const path = `decisions/${name}`;
  const reading = read({ text: textOf(`${home}/${path}`), path, isInput: false }, {});
  if (reading.kind !== 'decision') throw new Error(`${name} is no decision document`);
  return reading.decision;
}

function factsIn(name: string): Facts {
  return plainJson(extracted(decisionIn(name), name)) as Facts;
}

/** `line rule`, in the order of the document. */
function findingsIn(name: string): readonly string[] {
  const path = `decisions/${name}`;
  const decision = decisionIn(name);
  const starts = lineStarts(decision.source);
  const links = (target: string): 'found' | 'missing' =>
    existsSync(join(root, home, dirname(path), target)) ? 'found' : 'missing';
  return judge(decision, { config: {}, path, links }).map(
    ({ rule, span }) => `${pointAt(starts, span.start).line} ${rule}`,
  );
}

function profileOf(document: string, variant: string, mode: string, compute: number): object | undefined {
  const found = numbers.profiles.find(
    (one) => one.variant === variant && one.mode === mode && numbers.compute[one.compute] === compute,
  );
  if (found === undefined) return undefined;
  const { L_model, L_resid, L_total } = found;
  const mistake = numbers.mistakes.find((one) => one.document === document && one.variant === variant);
  return { variant, mode, compute, L_model, L_resid, L_total: mistake?.L_total ?? L_total };
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** The amounts of information that the text states, prose included, in bits. */
function megabits(text: string): readonly number[] {
  return [...text.matchAll(/(\d+(?:[.,]\d+)?) (?:Mbit|Мбит)/gu)].map(([, number = '']) =>
    Math.round(Number(number.replace(',', '.')) * 1e6),
  );
}

function inMegabits(bits: number): string {
  return (bits / 1e6).toFixed(2);
}

interface Numbers {
  readonly compute: Readonly<Record<'run' | 'longRun' | 'nextRun', number>>;
  readonly model: Readonly<
    Record<'parameters' | 'trainingTokens' | 'heldOutTokens' | 'tokensPerStep' | 'points', number>
  >;
  readonly profiles: readonly Profile[];
  readonly mistakes: readonly Mistake[];
}

interface Profile extends Bits {
  readonly variant: string;
  readonly mode: string;
  readonly compute: 'run' | 'longRun';
  readonly log?: string;
}

interface Bits {
  readonly L_model: number;
  readonly L_resid: number;
  readonly L_total: number;
}

/** A number that a document states wrongly, on purpose. */
interface Mistake {
  readonly document: string;
  readonly variant: string;
  readonly L_total: number;
}

interface Amount {
  readonly value: number;
}

interface Facts {
  readonly budget: Amount | null;
  readonly estimation: { readonly mode: string };
  readonly profile: readonly ({ readonly [Column in keyof Bits]: Amount | null } & {
    readonly variant: string;
    readonly mode: string | null;
    readonly budget: Amount | null;
  })[];
}
