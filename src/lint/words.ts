import { lexiconData } from '../../rules/lexicon/index.ts';
import { type LabelData, type Lexicon, type LexiconData, lexiconOf } from '../lexicon/lexicon.ts';
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

function withOwn(standing: LexiconData, own: NonNullable<Config['lexicon']>): LexiconData {
  const languages = Object.entries(standing.languages).map(([name, language]) => {
    const additions = (own as Readonly<Record<string, LexiconConfig>>)[name]?.labels ?? {};
    return [name, { ...language, labels: language.labels.map((label) => withSpellings(label, additions)) }];
  });
  return { ...standing, languages: Object.fromEntries(languages) };
}

function withSpellings(label: LabelData, additions: NonNullable<LexiconConfig['labels']>): LabelData {
  const more = Object.hasOwn(additions, label.field) ? additions[label.field] : undefined;
  return more === undefined
    ? label
    : { ...label, spellings: [...label.spellings, ...more.map((spelling) => spelling.replaceAll('~', ' '))] };
}
