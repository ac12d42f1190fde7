import { describe, expect, test } from 'vitest';
import { wordingFor, wordingIn } from '../../src/lint/languages.ts';
import { type RuleTexts, wordingOf } from '../../src/locale/wording.ts';
import { findingAt } from '../reading.ts';

const sentences = {
  terms: {
    architecture: 'the architecture',
    due: { list: 'a list' },
    list: { all: '{others} and {last}', one: 'either {others} or {last}' },
  },
  lint: {
    files: { one: '{count} file', few: '{count} files (few)', many: '{count} files (many)', other: '{count} files' },
    plain: '{a} and {b}',
  },
};
const rules: RuleTexts = {
  'budget-named': {
    why: 'It matters.',
    messages: {
      missing: { what: '`{raw}` lacks {missing}.', write: 'Add {lines} under {label}, {term}.' },
      place: { what: '`{raw}` stands here.' },
    },
  },
};
const wording = wordingOf('en', sentences, rules);
const spelling = (label: string): string => `<${label}>`;

test('a finding gets its sentences: what is wrong, what to write, why', () => {
  const args = {
    raw: '$& {missing}',
    missing: ['`a`', '`b`'],
    lines: [{ label: 'order' }, 7],
    label: { label: 'budget' },
    term: { term: 'architecture' },
  };
  const finding = findingAt(
    { start: 0, end: 1 },
    {
      args,
      related: [{ message: 'place', args: { raw: 'x' }, span: { start: 0, end: 1 } }],
      suggestions: [{ message: 'place', args: { raw: 'y' }, edits: [] }],
    },
  );
  expect(wording.worded(finding, spelling)).toEqual({
    what: '`$& {missing}` lacks `a` and `b`.',
    write: 'Add <order> and 7 under <budget>, the architecture.',
    message: '`$& {missing}` lacks `a` and `b`. Add <order> and 7 under <budget>, the architecture.',
    note: 'It matters.',
    related: ['`x` stands here.'],
    suggestions: ['`y` stands here.'],
  });
});

test('a message without a proposal has one sentence', () => {
  const worded = wording.worded(findingAt({ start: 0, end: 1 }, { message: 'place', args: { raw: 'x' } }), spelling);
  expect([worded.write, worded.message]).toEqual([undefined, '`x` stands here.']);
});

test('an unknown message is shown by its id', () => {
  expect(wording.worded(findingAt({ start: 0, end: 1 }, { message: 'gone' }), spelling).message).toBe('gone');
});

test('terms may be nested, and an unknown term or sentence stands as it is', () => {
  expect(wording.sentence('lint.plain', { a: { term: 'due.list' }, b: { term: 'due.gone' } })).toBe(
    'a list and due.gone',
  );
  expect(wording.sentence('lint.gone')).toBe('lint.gone');
  expect(wording.sentence('lint.plain', { a: 1 })).toBe('1 and {b}');
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b', 'c'], 'a, b and c'],
  [[1, { oneOf: ['{last}', { term: 'architecture' }] }], '1 and either {last} or the architecture'],
  [{ oneOf: ['a', 'b', 'c'] }, 'either a, b or c'],
])('the list %j', (list, expected) => {
  expect(wording.sentence('lint.plain', { a: list, b: '' })).toBe(`${expected} and `);
});

describe('plural forms', () => {
  test.each([
    ['en', 1, '1 file'],
    ['en', 0, '0 files'],
    ['en', 21, '21 files'],
    ['ru', 1, '1 file'],
    ['ru', 21, '21 file'],
    ['ru', 3, '3 files (few)'],
    ['ru', 12, '12 files (many)'],
    ['ru', 0, '0 files (many)'],
  ])('%s %i', (locale, count, expected) => {
    expect(wordingOf(locale, sentences, rules).sentence('lint.files', { count })).toBe(expected);
  });
});

describe('a locale', () => {
  test.each([
    ['en', 'en'],
    ['ru', 'ru'],
    ['ru-RU', 'ru'],
    ['ru_RU.UTF-8', 'ru'],
    ['EN_us', 'en'],
    ['de', undefined],
    ['C', undefined],
    ['C.UTF-8', undefined],
    ['POSIX', undefined],
    ['', undefined],
    ['../en', undefined],
  ])('%s', async (locale, expected) => {
    expect((await wordingIn(locale))?.locale).toBe(expected);
  });

  test('is the first of the wished that there are words for, else English', async () => {
    expect((await wordingFor([undefined, 'de', 'ru', 'en'])).locale).toBe('ru');
    expect((await wordingFor(['C.UTF-8'])).locale).toBe('en');
  });
});
