import { keptFor } from '../text/kept.ts';
import { baseFormsOf } from './base-form.ts';
import { type Guard, type GuardData, guardedWords, guardOf, type Homograph, type OwnWord } from './guard.ts';
import type { Inflection, Paradigm } from './paradigm.ts';
import { type UnitData, type Units, unitsOf } from './units.ts';
import { type Match, matchAt, matchesIn, NUMBER, tokensOf, type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** Letters that are written in two ways, and letters of one script that look like letters of the other. */
export interface Letters {
  readonly same: Readonly<Record<string, string>>;
  readonly toCyrillic: Readonly<Record<string, string>>;
  readonly toLatin: Readonly<Record<string, string>>;
}

/** A labelled field and its spellings. */
export interface LabelData {
  readonly field: string;
  /** The field that it is a facet of. */
  readonly of?: string;
  readonly symbols?: readonly string[];
  /** The first is the one that messages and templates use. */
  readonly spellings: readonly string[];
  /** Spellings of a facet that can belong to nothing else, and so count outside their field too. */
  readonly alone?: readonly string[];
}

/** The words of one language. A word of a phrase that is marked `~` stands for all its forms in `words`, `#` for any number. */
export interface LanguageData {
  readonly labels: readonly LabelData[];
  readonly words: Readonly<Record<string, Inflection>>;
  readonly paradigms: Readonly<Record<string, Paradigm>>;
  /** Words that stand in for a measured statement. */
  readonly guard: GuardData;
  readonly homographs?: readonly Homograph[];
  /** What messages propose to write into a document, by id; `{name}` stands for a value of the document. */
  readonly examples?: Readonly<Record<string, string>>;
  /** Phrases that a reader looks for, by group and meaning. */
  readonly cues: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

export interface LexiconData {
  readonly letters: Letters;
  /** Unit words: the international ones, and those of each language. */
  readonly units: readonly UnitData[];
  readonly languages: Readonly<Record<string, LanguageData>>;
  /** What a configuration adds: words whose inflection stands among a language's `words`, and names. */
  readonly own?: { readonly words: readonly OwnWord[]; readonly names: readonly string[] };
}

export interface Label {
  readonly field: string;
  readonly of: string | undefined;
  readonly alone: boolean;
  /** A symbol (B, F, D_var) instead of a word. */
  readonly symbol: boolean;
}

export interface Lexicon {
  readonly letters: Letters;
  readonly units: Units;
  readonly labels: Vocabulary<Label>;
  /** The vocabulary of a group of cues, of all languages together. */
  readonly cues: (group: string) => Vocabulary<string>;
  /** Vague words, of all languages together. */
  readonly guard: () => Guard;
  /** Names of a configuration, as written. */
  readonly names: readonly string[];
  /** How messages and templates spell a label in a language. */
  readonly spelling: (field: string, language: string) => string;
  /** What messages propose to write into a document of a language, with values of that document; `…` where one is open. */
  readonly example: (id: string, language: string, values?: Readonly<Record<string, string>>) => string;
}

function phraseWords(phrase: string, language: LanguageData, letters: Letters): readonly string[] {
  return phrase.split(' ').flatMap((part) => {
    if (part === NUMBER) return [part];
    if (!part.startsWith('~')) return tokensOf(part, letters).map(({ word }) => word);
    if (!Object.hasOwn(language.words, part.slice(1)))
      throw new Error(`lexicon: the phrase "${phrase}" names the word "${part.slice(1)}", which is not listed`);
    return [part];
  });
}

function labelPhrases(data: LexiconData): { id: Label; words: readonly string[] }[] {
  const phrases: { id: Label; words: readonly string[] }[] = [];
  const labels = new Map<string, Label>();
  const labelOf = (field: string, of: string | undefined, alone: boolean, symbol: boolean): Label => {
    const key = `${of} ${field} ${alone} ${symbol}`;
    const label = labels.get(key) ?? { field, of, alone, symbol };
    labels.set(key, label);
    return label;
  };
  for (const language of Object.values(data.languages)) {
    for (const { field, of, symbols, spellings, alone } of language.labels) {
      for (const spelling of spellings) {
        const id = labelOf(field, of, of === undefined || (alone ?? []).includes(spelling), false);
        phrases.push({ id, words: phraseWords(spelling, language, data.letters) });
      }
      for (const symbol of symbols ?? []) {
        phrases.push({
          id: labelOf(field, of, of === undefined, true),
          words: phraseWords(symbol, language, data.letters),
        });
      }
    }
  }
  return phrases;
}

/** Throws, with all faults of one phrase named, where the data contradicts itself. */
export function lexiconOf(given: LexiconData): Lexicon {
  const data = withGuarded(given);
  const groups = new Map<string, Vocabulary<string>>();
  let guard: Guard | undefined;
  const baseForms = baseFormsOf(Object.values(data.languages), data.letters);
  const cues = (group: string): Vocabulary<string> => {
    const known = groups.get(group);
    if (known !== undefined) return known;
    const made = vocabularyOf(
      Object.values(data.languages).flatMap((language) =>
        Object.entries(language.cues[group] ?? {}).flatMap(([id, phrases]) =>
          phrases.map((phrase) => ({ id, words: phraseWords(phrase, language, data.letters) })),
        ),
      ),
      baseForms,
    );
    groups.set(group, made);
    return made;
  };
  return {
    letters: data.letters,
    units: unitsOf(data.units, data.letters),
    labels: vocabularyOf(labelPhrases(data), baseForms),
    cues,
    guard: () => {
      guard ??= guardOf(data.languages, data.own?.words ?? [], baseForms, data.letters);
      return guard;
    },
    names: data.own?.names ?? [],
    spelling: (field, language) =>
      data.languages[language]?.labels.find((label) => label.field === field)?.spellings[0] ?? field,
    example: (id, language, values = {}) => {
      const text = data.languages[language]?.examples?.[id];
      if (text === undefined) throw new Error(`lexicon: "${language}" has no example "${id}"`);
      return text.replaceAll(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '\u2026');
    },
  };
}

/** The guard's words are words like all others: phrases may name them. */
function withGuarded(data: LexiconData): LexiconData {
  const languages = Object.entries(data.languages).map(([name, language]) => [
    name,
    { ...language, words: { ...language.words, ...guardedWords(language.guard) } },
  ]);
  return { ...data, languages: Object.fromEntries(languages) };
}

/** Cues of a group in a text, longest first at each place, from left to right. */
export function cuesIn(lexicon: Lexicon, group: string, text: string): readonly Match<string>[] {
  return matchesIn(lexicon.cues(group), tokensOf(text, lexicon.letters));
}

export function hasCue(lexicon: Lexicon, group: string, id: string, text: string): boolean {
  return cuesIn(lexicon, group, text).some((match) => match.ids.includes(id));
}

/** Whether a normalized word is a cue by itself. */
export function isCue(lexicon: Lexicon, group: string, id: string, word: string): boolean {
  return meanings(word, lexicon.cues(group)).includes(id);
}

const meanings = keptFor((word: string, vocabulary: Vocabulary<string>): readonly string[] => {
  const token = { word, start: 0, end: word.length, close: false };
  return matchAt(vocabulary, [token], 0)?.ids ?? [];
});

export type { Match };
