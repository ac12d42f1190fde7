import { expect, test } from 'vitest';
import { keyed } from '../../src/finding/key.ts';
import { decisionIn, findingAt, spanOfWords } from '../reading.ts';

function keysIn(text: string, words: readonly string[]): readonly string[] {
  const findings = words.map((one, index) => {
    const nth = words.slice(0, index + 1).filter((other) => other === one).length;
    return findingAt(spanOfWords(text, one, nth), {
      rule: 'no-trigger-words',
      message: 'word',
      args: { word: one, rewrite: `of ${text.length}` },
    });
  });
  return keyed(findings, decisionIn(text), () => ['word']).map(({ key }) => key);
}

const document = '# Title\n\n## 1. Context\n\nquality and Quality\n\n### Why  now\n\nquality, complexity\n';

test('a key names rule, message, the words around, arguments and which one it is', () => {
  expect(keysIn(document, ['quality', 'complexity'])).toEqual([
    'no-trigger-words/word | …~andquality… | word=quality | 1',
    'no-trigger-words/word | …quality~… | word=complexity | 1',
  ]);
});

test('letter case and white space of an argument do not count', () => {
  const findings = ['Two  words', 'two words', 'other'].map((word) =>
    findingAt({ start: 0, end: 1 }, { args: { word } }),
  );
  expect(keyed(findings, { source: 'x', headings: [] }, () => ['word']).map(({ key }) => key)).toEqual([
    'budget-named/missing | …~… | word=two words | 1',
    'budget-named/missing | …~… | word=two words | 2',
    'budget-named/missing | …~… | word=other | 1',
  ]);
});

test('a key survives edits elsewhere', () => {
  const edited = document
    .replace('# Title\n', '# Another title\n\nNew words.\n\n## 1. Before\n')
    .replace('## 1. Context', '## 2. Context');
  expect(keysIn(edited, ['quality', 'complexity'])).toEqual(keysIn(document, ['quality', 'complexity']));
});

test('another sentence in its place is another finding, and broken lines are none', () => {
  const one = '# Title\n\nThe crawl of the last week has a much higher quality than the rest of the pages.\n';
  expect(keysIn(one.replace('higher quality than', '**higher**\nquality   than'), ['quality'])).toEqual(
    keysIn(one, ['quality']),
  );
  expect(keysIn(one.replace('The crawl', 'The crawl, we think,'), ['quality'])).toEqual(keysIn(one, ['quality']));
  expect(keysIn(one.replace('than the rest', 'of all that we have'), ['quality'])).not.toEqual(
    keysIn(one, ['quality']),
  );
});

test('lists, terms and labels have keys, too', () => {
  const args = { a: ['X', 2], b: { term: 'curve' }, c: { label: 'order' } };
  expect(
    keyed([findingAt({ start: 0, end: 1 }, { args })], { source: 'x', headings: [] }, () => ['a', 'b', 'c'])[0]?.key,
  ).toBe('budget-named/missing | …~… | a=x, 2; b=curve; c=order | 1');
});

test('at a heading, and where something is missing, the headings above stand for the words around', () => {
  const text = '# Title\n\n## 1. Context\n\nWords.\n\n### Why  now quality\n';
  expect(keysIn(text, ['quality'])).toEqual(['no-trigger-words/word | context > why now quality | word=quality | 1']);
  const finding = findingAt(spanOfWords(text, 'Words'), { missing: 'budget', args: { word: 'x' } });
  expect(keyed([finding], decisionIn(text), () => ['word'])[0]?.key).toBe(
    'budget-named/missing | context | word=x | 1',
  );
});

test('a heading above a second title keeps both titles', () => {
  const text = '# One\n\n# Two quality\n';
  expect(keysIn(text, ['quality'])).toEqual(['no-trigger-words/word | two quality | word=quality | 1']);
});
