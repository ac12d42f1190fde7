import { expect, test } from 'vitest';
import { lexiconData } from '../../rules/lexicon/index.ts';
import { guardedWords } from '../../src/lexicon/guard.ts';
import { lexiconOf } from '../../src/lexicon/lexicon.ts';

const languages = Object.entries(lexiconData.languages);
const groups = new Set(languages.flatMap(([, { cues }]) => Object.keys(cues)));

test('every phrase names words that are listed', () => {
  const lexicon = lexiconOf(lexiconData);
  for (const group of groups) expect(lexicon.cues(group).root.next.size).toBeGreaterThan(0);
});

test.each(languages)(
  '%s: every listed word is used, and so is every paradigm',
  (_, { labels, words, paradigms, cues, guard }) => {
    const phrases = [
      ...labels.flatMap(({ spellings }) => spellings),
      ...Object.values(cues).flatMap((meanings) => Object.values(meanings).flat()),
      ...Object.values(guard.terms ?? {}).flatMap((parts) => Object.values(parts).flat()),
    ];
    const used = new Set(phrases.flatMap((phrase) => phrase.split(' ')).filter((part) => part.startsWith('~')));
    expect(Object.keys(words).filter((word) => !used.has(`~${word}`))).toEqual([]);
    const named = Object.values({ ...words, ...guardedWords(guard) }).flatMap((inflection) =>
      typeof inflection === 'string' ? [inflection] : 'paradigm' in inflection ? [inflection.paradigm].flat() : [],
    );
    const reached = new Set([
      ...named,
      ...Object.values(guard.endings),
      ...Object.values(paradigms).flatMap(({ derived }) => Object.values(derived ?? {})),
    ]);
    expect(Object.keys(paradigms).filter((name) => !reached.has(name))).toEqual([]);
  },
);

test('a phrase with an unlisted word is refused, by name', () => {
  const guard = { words: {}, endings: {} };
  const language = { labels: [], words: {}, paradigms: {}, guard, cues: { action: { add: ['~append'] } } };
  const lexicon = lexiconOf({ ...lexiconData, languages: { en: language } });
  expect(() => lexicon.cues('action')).toThrow('the phrase "~append" names the word "append", which is not listed');
});
