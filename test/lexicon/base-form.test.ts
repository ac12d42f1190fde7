import { describe, expect, test } from 'vitest';
import { lexiconData } from '../../rules/lexicon/index.ts';
import { baseFormsOf } from '../../src/lexicon/base-form.ts';
import { guardedWords } from '../../src/lexicon/guard.ts';
import { normalized } from '../../src/lexicon/letters.ts';
import { formsOf } from '../../src/lexicon/paradigm.ts';

const { letters, languages } = lexiconData;

describe.each(Object.entries(languages))('%s', (_, data) => {
  const language = { ...data, words: { ...data.words, ...guardedWords(data.guard) } };
  const baseForms = baseFormsOf([language], letters);

  test('every form of every word leads back to the word', () => {
    const lost = Object.entries(language.words).flatMap(([base, inflection]) =>
      formsOf(base, inflection, language.paradigms).filter(
        (form) => !baseForms(normalized(form, letters).text).includes(base),
      ),
    );
    expect(lost).toEqual([]);
  });

  test('every ending that is put on or taken off gives a form', () => {
    const wrong = Object.entries(language.words).flatMap(([base, inflection]) => {
      const forms = new Set(
        formsOf(base, inflection, language.paradigms).map((form) => normalized(form, letters).text),
      );
      const stems = [...forms].flatMap((form) => [`${form}s`, `${form}и`, form.slice(0, -1)]);
      return stems.filter((word) => baseForms(word).includes(base) !== forms.has(word));
    });
    expect(wrong).toEqual([]);
  });
});

test('words of other letters have no base form', () => {
  const baseForms = baseFormsOf(Object.values(languages), letters);
  expect([baseForms(''), baseForms('exclusive'), baseForms('исключительно')]).toEqual([[], [], []]);
});
