import { lexiconData } from '../../rules/lexicon/index.ts';
import { baseFormsOf } from '../lexicon/base-form.ts';
import { guardedWords, inflectionOf, type OwnWord } from '../lexicon/guard.ts';
import { normalized } from '../lexicon/letters.ts';
import { type LabelData, type LanguageData, type Lexicon, type LexiconData, lexiconOf } from '../lexicon/lexicon.ts';
import type { Config, LexiconConfig } from './config.ts';

/** The words of a configuration's documents; building them costs time, so that they are kept. */
export function lexiconFor({ lexicon: own }: Config): Lexicon {
  if (own === undefined || Object.keys(own).length === 0) {
    standard ??= lexiconOf(lexiconData);
    return standard;
  }
  const known = made.get(own) ?? lexiconOf(withOwn(lexiconData, own));
  made.set(own, known);
  return known;
}

let standard: Lexicon | undefined;
const made = new WeakMap<object, Lexicon>();

/** Fields whose labels a configuration may spell in further ways. */
export function labelledFields(): readonly string[] {
  return [...new Set(Object.values(lexiconData.languages).flatMap(({ labels }) => labels.map(({ field }) => field)))];
}

/** The parts of a labelled field that have labels of their own. */
export function facetsOf(object: string): readonly string[] {
  const labels = Object.values(lexiconData.languages).flatMap((language) => language.labels);
  return [...new Set(labels.filter(({ of }) => of === object).map(({ field }) => field))];
}

/** The standing words and those of a configuration: labels, vague words, phrases that are none, names. */
function withOwn(standing: LexiconData, own: NonNullable<Config['lexicon']>): LexiconData {
  const configs = Object.values(own);
  const languages = Object.entries(standing.languages).map(([name, language]) => {
    const config = (own as Readonly<Record<string, LexiconConfig>>)[name];
    return [name, config === undefined ? language : withWords(language, config, standing)];
  });
  return {
    ...standing,
    languages: Object.fromEntries(languages),
    own: {
      words: configs.flatMap(({ words = [] }) => words.map(ownWord)),
      names: configs.flatMap(({ names = [] }) => names),
    },
  };
}

function ownWord(word: string | OwnWord): OwnWord {
  return typeof word === 'string' ? { base: word } : word;
}

function withWords(
  language: LanguageData,
  { labels = {}, words = [], phrases = [] }: LexiconConfig,
  { letters }: LexiconData,
): LanguageData {
  const listed = { ...language.words, ...guardedWords(language.guard) };
  const known = baseFormsOf([{ ...language, words: listed }], letters);
  const isListed = (word: string): boolean =>
    Object.hasOwn(listed, word) || known(normalized(word, letters).text).length > 0;
  const parts = phrases.map((phrase) => phrase.replaceAll('~', ' ').split(' ').filter(Boolean));
  const unlisted = parts.flat().filter((word) => !isListed(word));
  const added = [...unlisted.map((base) => ({ base })), ...words.map(ownWord)].map(
    (word) => [word.base, inflectionOf(word, language) ?? []] as const,
  );
  const inflected = Object.fromEntries(added.filter(([base]) => !base.includes(' ')));
  const fixed = parts.map((phrase) =>
    phrase.map((word) => (Object.hasOwn(listed, word) || Object.hasOwn(inflected, word) ? `~${word}` : word)).join(' '),
  );
  const { guard = {} } = language.cues;
  return {
    ...language,
    labels: language.labels.map((label) => withSpellings(label, labels)),
    words: { ...inflected, ...language.words },
    cues: { ...language.cues, guard: { ...guard, fixed: [...(guard['fixed'] ?? []), ...fixed] } },
  };
}

function withSpellings(label: LabelData, additions: NonNullable<LexiconConfig['labels']>): LabelData {
  const more = Object.hasOwn(additions, label.field) ? additions[label.field] : undefined;
  return more === undefined
    ? label
    : { ...label, spellings: [...label.spellings, ...more.map((spelling) => spelling.replaceAll('~', ' '))] };
}
