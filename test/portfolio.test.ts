import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unpacking } from '../src/disk/log-disk.ts';
import { extracted } from '../src/lint/extract.ts';
import { plainJson } from '../src/lint/extract-json.ts';
import { judge, read } from '../src/lint/pipeline.ts';
import { logFromBytes } from '../src/measure/log-bytes.ts';
import type { Decision } from '../src/model/decision.ts';
import { lineStarts, pointAt } from '../src/text/lines.ts';
import { filesUnder, root, textOf } from './sources.ts';

const home = 'fixtures/portfolio';
const scores: Scores = JSON.parse(textOf(`${home}/runs/scores.json`));
const documents = filesUnder(`${home}/decisions`, '.md').map((path) => basename(path));

/** The two documents that show the mistakes people make; the others are clean. */
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

/** Which run, or which repeated runs, the checks of a document are of. */
const checked: Readonly<Record<string, readonly [before: readonly string[], after: readonly string[]]>> = {
  '0001-checksum-lists.md': [['manuals-checksums'], ['manuals']],
  '0002-source-code.md': [['manuals'], ['manuals-code']],
  '0004-description-first.md': [['manuals-code'], ['description-first']],
  '0005-rendered-pages.md': [['description-first'], ['rendered/seed-11']],
  '0007-online-shares.md': [thrice('equal-shares'), thrice('online-shares')],
  '0008-code-at-equal-budget.md': [['rendered/seed-11'], ['code-30']],
  '0009-leading-digit-first.md': [['least-first'], ['most-first']],
  '0010-distinct-pages.md': [['crawled'], ['crawled-distinct']],
  '0011-twice-the-budget.md': [['twice/description-first'], ['twice/rendered']],
  '0012-license-texts.md': [thrice('rendered'), thrice('rendered-licenses')],
};

test('the portfolio shows both languages, all actions and both modes', () => {
  const decisions = documents.map((name) => decisionIn(name));
  const actions = decisions.flatMap(({ actions }) => actions.items.flatMap(({ records }) => records));
  expect(decisions.map(({ language }) => language).join(' ')).toBe('en ru en ru en ru en ru en ru en ru');
  expect(decisions.map(({ estimation }) => estimation.mode?.value).join(' ')).toBe('A A A B A+B A A A A A A A');
  expect(actions.map(({ type }) => type)).toEqual([
    'exclude-source',
    'include-source',
    undefined,
    'change-factorization',
    'replace-transform',
    'recompute-profile',
    'reassign-share',
    'replace-transform',
    'reassign-share',
    'change-factorization',
    'replace-transform',
    'recompute-profile',
    'include-source',
  ]);
});

describe.each(documents)('%s', (name) => {
  test('has the findings listed here and no others', () => {
    expect(findingsIn(name)).toEqual(mistakes[name] ?? []);
  });

  test('has checks with the scores of its runs', () => {
    const { checks } = factsIn(name);
    const [before, after] = checked[name] ?? [[], []];
    expect(checks).toEqual(
      checks.map((check) => ({ name: check.name, before: scoreOf(before, check), after: scoreOf(after, check) })),
    );
  });

  test('states no other amount of information than its profile gives', () => {
    const { profile } = factsIn(name);
    const bounds = decisionIn(name).bounds.map(({ quantity }) => quantity.value?.value);
    const cells = profile.flatMap((row) => [row.L_model?.value, row.L_resid?.value, row.L_total?.value]);
    const differences = cells.flatMap((one) => cells.map((other) => (one ?? 0) - (other ?? 0)));
    const known = new Set([...bounds, ...cells, ...differences].map((bits) => Math.round(bits ?? 0)));
    expect(kilobits(textOf(`${home}/decisions/${name}`)).filter((bits) => !known.has(bits))).toEqual([]);
  });
});

/** Every L_model and L_resid of a clean document, and whether a log says so. */
const cells = documents
  .filter((name) => mistakes[name] === undefined)
  .flatMap((name) =>
    decisionIn(name).profile.rows.flatMap(({ cells: { L_model, L_resid } }) =>
      [L_model, L_resid].flatMap((cell) => (cell === undefined ? [] : [{ name, cell, raw: cell.text.raw }])),
    ),
  );

test.each(cells)('$name: `$raw` is what its log gives', ({ name, cell }) => {
  const { source } = decisionIn(name);
  const { start, end } = cell.text.span;
  const changed = cell.text.raw.replace(/[1-9]/u, (digit) => String((Number(digit) % 9) + 1));
  const text = `${source.slice(0, start)}${changed}${source.slice(end)}`;
  const places = (decision: Decision): readonly number[] =>
    judged(decision, name, { rules: { 'estimation-recomputed': ['error', { tolerance: 0 }] } })
      .filter(({ rule }) => rule === 'estimation-recomputed')
      .map(({ span }) => span.start);
  expect([places(decisionIn(name)), places(decisionIn(name, text))]).toEqual([[], [start]]);
});

test.each([
  ['0003-forum-threads.md', ['manuals-code', 'manuals-code-forum']],
  ['0006-more-code.md', ['rendered/seed-11', 'twice/code-30']],
])('%s states what its runs gave, but for the planted mistake', (name, runs) => {
  const rows = factsIn(name).profile.map(({ L_model, L_resid }) => [L_model?.value, L_resid?.value]);
  const args = runs.map((run) => join(root, home, 'runs', `${run}.csv`));
  const { stdout } = command('dist/cli.js', ['profile', ...args, '--held-out', '262144', '--format', 'json']);
  const measured: readonly Measured[] = JSON.parse(stdout);
  expect(rows).toEqual(
    measured.map((one) => [one.L_model, one.L_resid].map(({ value }) => Math.round(value / 100) * 100)),
  );
});

test('the budget of a run follows from its sizes', () => {
  const { parameters } = scores['manuals'] ?? { parameters: 0 };
  const compute = (tokens: number): string => (6 * parameters * tokens + 2 * parameters * 262144).toPrecision(3);
  expect([compute(262144), compute(524288)]).toEqual(['2.66e+10', '4.66e+10']);
});

test.each(['manuals-checksums', 'online-shares/seed-12', 'description-first.kl'])('%s can be run again', (name) => {
  const [head, rows] = [textOf(`${home}/runs/${name}.csv`).split('\n').slice(0, 4), 48];
  const { stdout } = command('fixtures/runs/run.mjs', ['--until', String(rows), name]);
  expect(stdout.split('\n').slice(0, 4)).toEqual(head);
});

test('the plot is the one that its logs give', () => {
  const [before, after] = ['manuals-code', 'description-first'];
  const logs = [before, after].map((name) => join(root, home, `runs/${name}.kl.csv`));
  const file = join(mkdtempSync(join(tmpdir(), 'data-decision-plot-')), 'plot.svg');
  const names = ['--name', before, '--name', after];
  const plot = ['--mode', 'B', '--held-out', '262144', '--plot', file];
  command('dist/cli.js', ['profile', ...logs, ...names, ...plot]);
  expect(readFileSync(file, 'utf8')).toBe(textOf(`${home}/runs/description-first.svg`));
});

function command(script: string, args: readonly string[]): { readonly stdout: string } {
  return spawnSync(process.execPath, [join(root, script), ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
}

function decisionIn(name: string, text: string = textOf(`${home}/decisions/${name}`)): Decision {
  const reading = read({ text, path: `decisions/${name}`, isInput: false }, {});
  if (reading.kind !== 'decision') throw new Error(`${name} is no decision document`);
  return reading.decision;
}

function factsIn(name: string): Facts {
  return plainJson(extracted(decisionIn(name), name)) as Facts;
}

/** `line rule`, in the order of the document. */
function findingsIn(name: string): readonly string[] {
  const decision = decisionIn(name);
  const starts = lineStarts(decision.source);
  return judged(decision, name, {}).map(({ rule, span }) => `${pointAt(starts, span.start).line} ${rule}`);
}

function judged(
  decision: Decision,
  name: string,
  config: Parameters<typeof judge>[1]['config'],
): ReturnType<typeof judge> {
  const path = `decisions/${name}`;
  const file = (target: string): string => join(root, home, dirname(path), target);
  return judge(decision, {
    config,
    path,
    links: (target) => (existsSync(file(target)) ? 'found' : 'missing'),
    logs: (target) => (existsSync(file(target)) ? logFromBytes(readFileSync(file(target)), unpacking) : undefined),
  });
}

/** Of repeated runs the mean; a score has one decimal. */
function scoreOf(runs: readonly string[], { name }: Check): number {
  const values = runs.map((run) => scores[run]?.checks[name] ?? Number.NaN);
  return Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(1));
}

function thrice(variant: string): readonly string[] {
  return [11, 12, 13].map((seed) => `${variant}/seed-${seed}`);
}

/** The amounts of information that the text states, prose included, in bits. */
function kilobits(text: string): readonly number[] {
  return [...text.matchAll(/(\d+(?:[.,]\d+)?) (?:kbit|кбит)/gu)].map(([, number = '']) =>
    Math.round(Number(number.replace(',', '.')) * 1000),
  );
}

type Scores = Readonly<
  Record<string, { readonly parameters: number; readonly checks: Readonly<Record<string, number>> }>
>;

interface Check {
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
}

interface Amount {
  readonly value: number;
}

interface Measured {
  readonly L_model: Amount;
  readonly L_resid: Amount;
}

interface Facts {
  readonly checks: readonly Check[];
  readonly profile: readonly {
    readonly L_model: Amount | null;
    readonly L_resid: Amount | null;
    readonly L_total: Amount | null;
  }[];
}
