import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import type { Finding } from '../../src/finding/finding.ts';
import type { Config, RuleSettings } from '../../src/lint/config.ts';
import { judge, read, withoutMark } from '../../src/lint/pipeline.ts';
import { lineStarts, pointAt } from '../../src/text/lines.ts';
import { filesUnder, textOf } from '../sources.ts';

function findingsIn(text: string, config: Config = {}, path?: string, last?: RuleSettings): readonly Finding[] {
  const reading = read({ text, path, isInput: path === undefined }, config);
  return reading.kind === 'decision' ? judge(reading.decision, { config, path, ...(last && { last }) }) : [];
}

/** `line:column-endLine:endColumn level rule/message`. */
function said(text: string, config: Config = {}, path?: string): readonly string[] {
  const starts = lineStarts(withoutMark(text));
  return findingsIn(text, config, path).map(({ span, level, rule, message }) => {
    const [start, end] = [pointAt(starts, span.start), pointAt(starts, span.end)];
    return `${start.line}:${start.column}-${end.line}:${end.column} ${level} ${rule}/${message}`;
  });
}

const bare = '---\ntype: data-decision\nstatus: accepted\n---\n\n# Legal texts\n\nWords.\n';
const everything = [
  '6:3-6:14 error budget-named/missing',
  '6:3-6:14 error family-named/missing',
  '6:3-6:14 error variant-named/missing',
  '6:3-6:14 error profile-table/missing',
  '6:3-6:14 warn estimation-artifacts/missing',
  '6:3-6:14 error estimation-method/missing',
  '6:3-6:14 error action-allowed/missing',
  '6:3-6:14 warn risk-stated/missing',
];

test('a document that says nothing lacks each object once, at its title, in order', () => {
  expect(said(bare)).toEqual(everything);
});

test('in a draft nothing is more than a warning', () => {
  expect(said(bare.replace('accepted', 'draft'))).toEqual(everything.map((line) => line.replace(' error ', ' warn ')));
});

test('in a draft front matter is judged as elsewhere', () => {
  expect(said(bare.replace('accepted', 'draft\nscal: major'))[0]).toBe('4:1-4:5 error front-matter/near-miss');
});

test('a level of the configuration holds for every finding of the rule', () => {
  const levels = (config: Config, path?: string): readonly string[] =>
    findingsIn(bare, config, path).flatMap(({ rule, level }) =>
      rule === 'risk-stated' || rule === 'estimation-artifacts' ? [`${rule} ${level}`] : [],
    );
  expect(levels({ rules: { 'risk-stated': 'error', 'estimation-artifacts': 'off' } })).toEqual(['risk-stated error']);
  expect(levels({ overrides: [{ files: ['old/*'], rules: { 'risk-stated': 'off' } }] }, 'old/a.md')).toEqual([
    'estimation-artifacts warn',
  ]);
  expect(
    findingsIn(bare, { rules: { 'risk-stated': 'off' } }, undefined, { 'risk-stated': 'error' }).map(
      ({ level }) => level,
    ),
  ).not.toContain('off');
});

describe('a comment', () => {
  const off = (ids: readonly string[]): Config => ({
    rules: Object.fromEntries(rules.filter(({ id }) => !ids.includes(id)).map(({ id }) => [id, 'off' as const])),
  });
  const some = off(['budget-named', 'risk-stated', 'unused-suppression']);
  const withComment = (comment: string): string => bare.replace('Words.', `${comment}\n\nWords.`);

  test.each([
    [
      'silences what the document lacks, from anywhere',
      '<!-- lint disable budget-named -->\n\nText.\n\n<!-- lint enable budget-named -->',
      ['6:3-6:14 warn risk-stated/missing'],
    ],
    [
      'is judged where it is never closed',
      '<!-- lint disable budget-named -->',
      ['6:3-6:14 warn risk-stated/missing', '8:1-8:35 warn unused-suppression/open'],
    ],
    [
      'is judged where it silences nothing',
      '<!-- lint ignore budget-named -->',
      [
        '6:3-6:14 error budget-named/missing',
        '6:3-6:14 warn risk-stated/missing',
        '8:1-8:34 warn unused-suppression/unused-ignore',
      ],
    ],
    ['without ids silences all and is not judged', '<!-- lint disable -->\n\nText.\n\n<!-- lint enable -->', []],
    [
      'of another linter is nothing to us',
      '<!-- lint disable no-html final-newline -->',
      ['6:3-6:14 error budget-named/missing', '6:3-6:14 warn risk-stated/missing'],
    ],
    [
      'about an unknown rule is judged',
      '<!-- lint ignore budget-name -->',
      [
        '6:3-6:14 error budget-named/missing',
        '6:3-6:14 warn risk-stated/missing',
        '8:18-8:29 warn unused-suppression/unknown',
      ],
    ],
    [
      'can silence what is said of comments',
      '<!-- lint disable unused-suppression -->\n\n<!-- lint ignore budget-named -->\n\nText.\n\n<!-- lint enable unused-suppression -->',
      ['6:3-6:14 error budget-named/missing', '6:3-6:14 warn risk-stated/missing'],
    ],
  ])('%s', (_, comment, expected) => {
    expect(said(withComment(comment), some).filter((line) => !line.includes('suppression/unused-disable'))).toEqual(
      expected,
    );
  });

  test('above the title silences what the document lacks', () => {
    expect(said(bare.replace('# Legal', '<!-- lint ignore budget-named -- bought in -->\n# Legal'), some)).toEqual([
      '7:3-7:14 warn risk-stated/missing',
    ]);
  });

  test('has to give a reason where the configuration says so', () => {
    const strict: Config = { ...some, requireReason: true };
    const comment = (reason: string): readonly string[] =>
      said(bare.replace('# Legal', `<!-- lint ignore budget-named risk-stated${reason} -->\n# Legal`), strict);
    expect(comment('')).toEqual(['6:1-6:46 warn unused-suppression/reason']);
    expect(comment(' -- bought in')).toEqual([]);
  });
});

describe('a file that only its path makes a decision document', () => {
  test('gets one warning where it holds nothing of a decision', () => {
    expect(said('# Use one queue\n\n## Decision\n\nWe use RabbitMQ.\n', {}, 'docs/decisions/0001-queue.md')).toEqual([
      '1:3-1:16 warn front-matter/foreign',
    ]);
    expect(said('# Use one queue\n', { rules: { 'front-matter': 'off' } }, 'docs/decisions/0001-queue.md')).toEqual([]);
  });

  test('is judged where it does', () => {
    expect(said('# Legal texts\n\n## Budget\n\n3.2e21 FLOPs\n', {}, 'decisions/0001-legal.md').length).toBeGreaterThan(
      5,
    );
  });
});

describe('positions', () => {
  test('count from behind a byte order mark', () => {
    expect(said(`\uFEFF${bare}`)).toEqual(everything);
  });

  test('are the same with carriage returns', () => {
    expect(said(bare.replaceAll('\n', '\r\n'))).toEqual(everything);
  });
});

test('text beyond the limits is refused, not judged', () => {
  const reading = read({ text: `${'> '.repeat(60)}deep\n`, path: undefined, isInput: true }, {});
  expect(reading).toMatchObject({ kind: 'excess', excess: { limit: 'nesting', line: 1 } });
});

const documents = filesUnder('fixtures', '.md').map(textOf);

test('every key is there once', () => {
  for (const text of [bare, ...documents]) {
    const keys = findingsIn(text).map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)]);
    expect(keys).not.toContain('');
  }
});
