import { expect, test } from 'vitest';
import type { Finding } from '../../src/finding/finding.ts';
import type { Reported } from '../../src/report/reported.ts';
import { findingAt, spanOfWords } from '../reading.ts';
import { reportIn } from './formats.ts';
import { withFindings } from './reports.ts';
import { commandIn } from './workflow-commands.ts';

const source = 'first line\nsecond line\n';

function finding(words: string, changes: Partial<Finding> = {}): Finding {
  return findingAt(spanOfWords(source, words), { message: `About ${words}.`, ...changes });
}

/** A document with so many findings of a level, told apart by their messages. */
function documentOf(file: string, level: Finding['level'], count: number): Reported {
  const findings = Array.from({ length: count }, (_, index) =>
    finding('first', { level, message: `${file} ${index + 1}` }),
  );
  return { ...withFindings(source, findings), file };
}

test('nothing to report is nothing', async () => {
  expect(await reportIn('github', [withFindings(source, [])])).toBe('');
});

test('errors come before warnings, each with its place and its rule', async () => {
  const findings = [
    finding('first', { level: 'warn', requirement: undefined, rule: 'risk-stated' }),
    finding('second'),
  ];
  expect(await reportIn('github', [withFindings(source, findings)])).toBe(
    '::error file=a.md,line=2,endLine=2,col=1,endColumn=7,title=budget-named (CC-ML4-1)::About second.\n' +
      '::warning file=a.md,line=1,endLine=1,col=1,endColumn=6,title=risk-stated::About first.\n',
  );
});

test('a place over several lines has no columns', async () => {
  expect(await reportIn('github', [withFindings(source, [findingAt({ start: 3, end: 14 }, { message: 'x' })])])).toBe(
    '::error file=a.md,line=1,endLine=2,title=budget-named (CC-ML4-1)::x\n',
  );
});

test('text and properties are escaped as the runner reads them', async () => {
  const file = 'a,b:c%0A\nd.md';
  const report = await reportIn('github', [
    { ...withFindings(source, [finding('first', { message: '100 %0A, a: b\n::error::c' })]), file },
  ]);
  expect(report).toBe(
    '::error file=a%2Cb%3Ac%250A%0Ad.md,line=1,endLine=1,col=1,endColumn=6,title=budget-named (CC-ML4-1)::100 %250A, a: b%0A::error::c\n',
  );
  expect(commandIn(report.trimEnd())).toMatchObject({
    properties: { file },
    message: '100 %0A, a: b\n::error::c',
  });
});

test('of more than ten errors, or ten warnings, the first of each document come first, and the others are counted', async () => {
  const errors = ['a.md', 'b.md', 'c.md'].map((file) => documentOf(file, 'error', 5));
  const lines = (await reportIn('github', [...errors, documentOf('d.md', 'warn', 10), documentOf('e.md', 'warn', 1)]))
    .trimEnd()
    .split('\n');
  expect(lines.slice(0, 10).map((line) => commandIn(line)?.message)).toEqual(
    ['a 1', 'b 1', 'c 1', 'a 2', 'b 2', 'c 2', 'a 3', 'b 3', 'c 3', 'a 4'].map((text) => text.replace(' ', '.md ')),
  );
  expect(lines.slice(10, 20).map((line) => commandIn(line)?.message.slice(0, 4))).toEqual([
    'd.md',
    'e.md',
    ...Array.from({ length: 8 }, () => 'd.md'),
  ]);
  expect(lines.slice(20)).toEqual([
    '6 more findings are not shown above: of one step GitHub shows 10 errors and 10 warnings.',
  ]);
});

test('what is left out is counted in the reader’s language', async () => {
  const report = await reportIn('github', [documentOf('a.md', 'error', 12)], 'ru');
  expect(report).toMatch(
    /\nЕщё 2 замечания выше не показаны: из одного шага GitHub показывает не более 10 ошибок и 10 предупреждений\.\n$/,
  );
});
