import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { wordingFor } from '../../src/lint/languages.ts';
import { pagesIn } from '../../src/lint/pages.ts';
import type { Reported } from '../../src/report/reported.ts';
import { type SarifSetting, sarifReporter } from '../../src/report/sarif.ts';
import { sarifRule } from '../../src/report/sarif-rule.ts';
import { memo } from '../cli/documents.ts';
import { findingAt, spanOfWords } from '../reading.ts';
import { judged, withFindings } from './reports.ts';
import { sarifFaults } from './sarif-shape.ts';

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly invocations: readonly object[];
  readonly results: readonly Result[];
}

async function runOf(documents: readonly Reported[], changes: Partial<SarifSetting> = {}): Promise<Run> {
  const wording = await wordingFor(['en']);
  const setting: SarifSetting = {
    rules,
    pages: await pagesIn('en'),
    root: 'file:///repository/',
    locate: (file) => file,
    hasFailed: () => false,
    withSuppressed: true,
    ...changes,
  };
  const reporter = sarifReporter(wording, setting);
  for (const document of documents) reporter.document(document, wording, wording);
  const log = JSON.parse(reporter.end({ files: 1, documents: 1, tooMany: undefined }));
  expect(sarifFaults(log)).toEqual([]);
  return log.runs[0];
}

const source = 'первая 😀 строка\nsecond line\n';
const second = spanOfWords(source, 'second');

function finding(changes: Partial<Finding> = {}): Finding {
  return findingAt(second, { message: 'What.', key: 'k', ...changes });
}

test('the check of the shape sees what it has to see', async () => {
  expect(sarifFaults({ version: '2.1.0' })).toContain(" must have required property 'runs'");
});

test('nothing to report is a run without results', async () => {
  expect(await runOf([])).toMatchObject({
    tool: { driver: { rules: [] } },
    invocations: [{ executionSuccessful: true, workingDirectory: { uri: 'file:///repository/' } }],
    results: [],
  });
  expect((await runOf([], { hasFailed: () => true })).invocations).toMatchObject([{ executionSuccessful: false }]);
});

test('a finding is a result with its place, what belongs to it, and its fixes', async () => {
  const first = spanOfWords(source, 'строка');
  const found = finding({
    related: [
      { message: 'here', args: {}, span: first },
      { message: 'there', args: {}, span: first, file: 'b.md' },
    ],
    fix: [{ span: first, text: 'слово' }],
    suggestions: [{ message: 'do', args: {}, edits: [{ span: second, text: '' }] }],
  });
  const artifactLocation = { uri: 'a%20%C3%A4/100%25%23.md' };
  const region = { startLine: 1, startColumn: 11, endLine: 1, endColumn: 17 };
  const below = { startLine: 2, startColumn: 1, endLine: 2, endColumn: 7 };
  const change = (deletedRegion: object, text: string): object => ({
    artifactChanges: [{ artifactLocation, replacements: [{ deletedRegion, insertedContent: { text } }] }],
  });
  const { results } = await runOf([{ ...withFindings(source, [found]), file: 'a ä/100%#.md' }]);
  expect(results).toEqual([
    {
      ruleId: 'budget-named',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'What.' },
      locations: [{ physicalLocation: { artifactLocation, region: below } }],
      relatedLocations: [
        { id: 1, message: { text: 'here' }, physicalLocation: { artifactLocation, region } },
        { id: 2, message: { text: 'there' }, physicalLocation: { artifactLocation: { uri: 'b.md' } } },
      ],
      partialFingerprints: {
        primaryLocationLineHash: expect.stringMatching(/^[\da-f]+:1$/),
        'ddFingerprint/v1': expect.stringMatching(/^[\da-f]{16}$/),
      },
      fixes: [
        { description: { text: 'fixed by --fix' }, ...change(region, 'слово') },
        { description: { text: 'do' }, ...change(below, '') },
      ],
    },
  ]);
});

test('links stand where the file really lies', async () => {
  const run = await runOf([withFindings(source, [finding()])], { locate: (file) => `real/${file}` });
  expect(run.results).toMatchObject([
    { locations: [{ physicalLocation: { artifactLocation: { uri: 'real/a.md' } } }] },
  ]);
});

test('errors come first, then warnings, then what is silenced; each points at its rule', async () => {
  const warning = finding({ rule: 'risk-stated', level: 'warn' });
  const silenced = [
    { finding: finding({ rule: 'profile-total' }), by: 'comment' as const, reason: 'as agreed' },
    { finding: finding({ rule: 'same-budget' }), by: 'list' as const, reason: undefined },
  ];
  const document = { ...withFindings(source, [warning, finding()]), silenced };
  const run = await runOf([document]);
  const ids = run.tool.driver.rules.map(({ id }) => id);
  expect(run.results.map(({ ruleIndex }) => ids[ruleIndex])).toEqual([
    'budget-named',
    'risk-stated',
    'profile-total',
    'same-budget',
  ]);
  expect(run.results.slice(2)).toMatchObject([
    { suppressions: [{ kind: 'inSource', status: 'accepted', justification: 'as agreed' }] },
    { suppressions: [{ kind: 'external', status: 'accepted' }] },
  ]);
  expect((await runOf([document], { withSuppressed: false })).results).toHaveLength(2);
});

test('of more results than GitHub takes the first are left, and the others are counted', async () => {
  const many = Array.from({ length: 25_001 }, () => finding({ level: 'warn' }));
  const run = await runOf([
    withFindings(
      'x',
      [...many, finding({ message: 'Error.' })].map((one) => ({ ...one, span: { start: 0, end: 1 } })),
    ),
  ]);
  expect(run.results).toHaveLength(25_000);
  expect(run.results[0]?.message.text).toBe('Error.');
  expect(run.invocations).toMatchObject([
    {
      toolExecutionNotifications: [
        { level: 'warning', message: { text: '2 more findings are left out: GitHub takes no log with more.' } },
      ],
    },
  ]);
});

test('a text is no link', async () => {
  const run = await runOf([withFindings(source, [finding({ message: 'See [this](https://example.org) \\ [1].' })])]);
  expect(run.results[0]?.message.text).toBe('See \\[this\\](https://example.org) \\\\ \\[1\\].');
});

test('fingerprints stay as they are when something else is edited', async () => {
  const fingerprints = async (text: string): Promise<readonly (string | undefined)[]> =>
    (await runOf([judged(text)])).results.map((result) => result.partialFingerprints['ddFingerprint/v1']);
  const before = await fingerprints(memo);
  expect(new Set(before).size).toBe(8);
  expect(await fingerprints(memo.replace('For two', 'Words above.\n\nFor two'))).toEqual(before);
});

describe.each(['en', 'ru'])('in %s', (locale) => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s is described by its page', async (id, rule) => {
    const pages = await pagesIn(locale);
    const [, first = ''] = (pages[id] ?? '').split('\n\n');
    expect(sarifRule(rule, pages[id] ?? '', locale)).toMatchObject({
      id,
      shortDescription: { text: first.replaceAll('\n', ' ') },
      fullDescription: { text: expect.stringMatching(/^(?:.|…){40,1024}$/su) },
      help: { markdown: expect.stringContaining(locale === 'en' ? '\n## Why\n' : '\n## Зачем\n') },
      helpUri: expect.stringContaining(`/rules/${id}/README`),
    });
  });
});
