import { describe, expect, test } from 'vitest';
import { lexiconData } from '../../rules/lexicon/index.ts';
import { guardedWords } from '../../src/lexicon/guard.ts';
import { formsOf } from '../../src/lexicon/paradigm.ts';
import type { Config } from '../../src/lint/config.ts';
import { judge, read } from '../../src/lint/pipeline.ts';
import { lexiconFor } from '../../src/lint/words.ts';

/** The words of a sentence that are findings under a configuration. */
function wordsIn(sentence: string, lexicon: Config['lexicon'] = {}): readonly string[] {
  const config: Config = { lexicon };
  const text = `---\ntype: data-decision\n---\n\n${sentence}\n`;
  const reading = read({ text, path: undefined, isInput: true }, config);
  if (reading.kind !== 'decision') throw new Error('no decision document');
  return judge(reading.decision, { config, path: undefined })
    .filter(({ rule }) => rule === 'no-trigger-words' || rule === 'no-bare-comparison')
    .map(({ span }) => text.slice(span.start, span.end));
}

test.each(Object.entries(lexiconData.languages))('%s: no form escapes the prefilter', (_, { guard, paradigms }) => {
  const { mayHold } = lexiconFor({}).guard();
  const forms = Object.entries(guardedWords(guard)).flatMap(([base, inflection]) =>
    formsOf(base, inflection, paradigms),
  );
  expect(forms.length).toBeGreaterThan(60);
  expect(forms.filter((form) => !mayHold(`so ${form}.`))).toEqual([]);
});

test.each(Object.entries(lexiconData.languages))('%s: every word is listed once', (_, { guard }) => {
  const bases = Object.values(guard.words).flatMap((parts) =>
    Object.values(parts).flatMap((words) => Object.keys(words)),
  );
  expect(bases.filter((base, index) => bases.indexOf(base) !== index)).toEqual([]);
});

describe('a configuration adds', () => {
  test.each([
    [
      'an English word, which brings its forms',
      { en: { words: ['richness'] } },
      'Richness, richnesses.',
      ['Richness', 'richnesses'],
    ],
    [
      'a Russian word by its ending',
      { ru: { words: ['насыщенность', 'богатство', 'ценный'] } },
      'Насыщенностью, богатства и ценнейшего мало.',
      ['Насыщенностью', 'богатства', 'ценнейшего'],
    ],
    [
      'a word that is inflected as a listed one',
      { ru: { words: [{ base: 'годность', like: 'сложность' }] } },
      'О годности.',
      ['годности'],
    ],
    ['a word with forms of its own', { en: { words: [{ base: 'go', forms: ['went'] }] } }, 'It went, goes.', ['went']],
    ['a word of several words', { en: { words: ['signal to noise'] } }, 'The signal to noise.', ['signal to noise']],
    [
      'a phrase that is none, in all its forms',
      { en: { phrases: ['quality dashboard'] }, ru: { phrases: ['качественный обзвон'] } },
      'Quality dashboards; о качественных обзвонах; quality board.',
      ['quality'],
    ],
    ['a name', { en: { names: ['Best-Of-Web', 'Worse'] } }, 'Best-of-web and Worse, not worse.', ['worse']],
  ] as const)('%s', (_, lexicon, sentence, expected) => {
    expect(wordsIn(sentence, lexicon as Config['lexicon'])).toEqual(expected);
  });

  test('nothing where it is empty', () => {
    expect(wordsIn('Richness is no word of ours, quality is.', {})).toEqual(['quality']);
  });
});
