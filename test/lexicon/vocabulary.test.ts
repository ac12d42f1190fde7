import { expect, test } from 'vitest';
import { lexiconData } from '../../rules/lexicon/index.ts';
import { cuesIn, hasCue, lexiconOf } from '../../src/lexicon/lexicon.ts';
import { matchesIn, tokensOf, vocabularyOf } from '../../src/lexicon/vocabulary.ts';

const { letters } = lexiconData;
const vocabulary = vocabularyOf(
  [
    { id: 'order', words: ['~order'] },
    { id: 'factorization', words: ['~order', 'of', 'factorization'] },
    { id: 'purpose', words: ['in', 'order', 'to'] },
    { id: 'sort', words: ['order'] },
  ],
  (word) => (word === 'order' || word === 'orders' ? ['order'] : []),
);

function found(text: string): readonly [string, readonly string[]][] {
  return matchesIn(vocabulary, tokensOf(text, letters)).map(({ start, end, ids }) => [text.slice(start, end), ids]);
}

test('the longest phrase wins at each place', () => {
  expect(found('The order of factorization, in order to order')).toEqual([
    ['order of factorization', ['factorization']],
    ['in order to', ['purpose']],
    ['order', ['sort', 'order']],
  ]);
});

test('a phrase does not reach across punctuation', () => {
  expect(found('order. Of factorization')).toEqual([['order', ['sort', 'order']]]);
});

test('a form counts, a part of a word does not', () => {
  expect(found('orders reorder ordered')).toEqual([['orders', ['order']]]);
});

test('a phrase of the lexicon counts in all forms of its marked words, in either language', () => {
  const lexicon = lexiconOf(lexiconData);
  expect(cuesIn(lexicon, 'action', 'порядка факторизации')).toEqual([
    { ids: ['factorization'], first: 0, last: 1, start: 0, end: 20 },
  ]);
  expect(hasCue(lexicon, 'action', 'exclude', 'Форум исключён')).toBe(true);
  expect(hasCue(lexicon, 'action', 'exclude', 'excluding the forum')).toBe(true);
  expect(hasCue(lexicon, 'action', 'exclude', 'an exclusive forum')).toBe(false);
});
