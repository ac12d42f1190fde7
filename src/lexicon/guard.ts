import { keptByText } from '../text/kept.ts';
import type { BaseForms } from './base-form.ts';
import { normalized } from './letters.ts';
import type { Letters } from './lexicon.ts';
import { formsOf, type Inflection, type Paradigm } from './paradigm.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

export type Part = 'noun' | 'adjective' | 'adverb' | 'verb';

type ByPart<Value> = Readonly<Partial<Record<Part, Value>>>;

/** The vague words of one language, by family and part of speech. */
export interface GuardData {
  /** Base forms and how they are inflected. */
  readonly words: Readonly<Record<string, ByPart<Readonly<Record<string, Inflection>>>>>;
  /** Terms of several words; `~` stands for all forms of a listed word. */
  readonly terms?: Readonly<Record<string, ByPart<readonly string[]>>>;
  /** What may stand before any of the words, written together: uncomplicated. */
  readonly prefixes?: readonly string[];
  /** How infinitives end, and words that end so and are none. */
  readonly infinitives?: { readonly endings: readonly string[]; readonly not: readonly string[] };
  /** How forms end that describe no noun behind them, and verbs' forms that do. */
  readonly forms?: Readonly<Record<'predicative' | 'participle', readonly string[]>>;
  /** By family, what a verb that says nothing is replaced with, by the ending of its form; the longest ending counts. */
  readonly verbs?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The paradigm of a base form that ends so, for words that a configuration adds; the longest ending counts. */
  readonly endings: Readonly<Record<string, string>>;
}

/** A form that is another word beside some neighbours: any one of `other` that holds says so. */
export interface Homograph {
  readonly form: string;
  readonly other: readonly Neighbours[];
}

/** All conditions of one entry have to hold; endings are of the neighbouring words, `""` is the end of the sentence. */
export interface Neighbours {
  readonly next?: readonly string[];
  readonly nextNot?: readonly string[];
  readonly nextButOneNot?: readonly string[];
  readonly previousNot?: readonly string[];
}

/** What a vague word is. `comparison` is the family of better, worse and their like; all others are trigger words. */
export interface VagueId {
  readonly family: string;
  readonly part: Part;
  /** What a configuration wants to be written instead of a word of its own. */
  readonly rewrite?: string;
}

export interface Guard {
  readonly words: Vocabulary<VagueId>;
  readonly homographs: ReadonlyMap<string, Homograph>;
  readonly isInfinitive: (word: string) => boolean;
  readonly isForm: (form: 'predicative' | 'participle', word: string) => boolean;
  /** A plain verb in the form of a vague one; undefined for a form that is none of a verb's own. */
  readonly verbFor: (family: string, word: string, language: string) => string | undefined;
  /** False where a text certainly holds none of the words: most paragraphs end here. */
  readonly mayHold: (text: string) => boolean;
}

/** All that a guard needs of a language. */
export interface GuardedLanguage {
  readonly guard: GuardData;
  readonly homographs?: readonly Homograph[];
  readonly words: Readonly<Record<string, Inflection>>;
  readonly paradigms: Readonly<Record<string, Paradigm>>;
}

export interface OwnWord {
  readonly base: string;
  readonly rewrite?: string;
  /** A listed word that it is inflected as. */
  readonly like?: string;
  /** Its forms, where they are spelled out. */
  readonly forms?: readonly string[];
}

/** The words of the guard by base form: they are words of the language like all others. */
export function guardedWords({ words }: GuardData): Readonly<Record<string, Inflection>> {
  return Object.assign({}, ...Object.values(words).flatMap((parts) => Object.values(parts)));
}

export function guardOf(
  named: Readonly<Record<string, GuardedLanguage>>,
  own: readonly OwnWord[],
  baseForms: BaseForms,
  letters: Letters,
): Guard {
  const languages = Object.values(named);
  const fold = (text: string): string => normalized(text, letters).text;
  const ids = new Map<string, VagueId>();
  const idOf = (family: string, part: Part): VagueId => {
    const id = ids.get(`${family} ${part}`) ?? { family, part };
    ids.set(`${family} ${part}`, id);
    return id;
  };
  const listed = languages.flatMap(({ guard }) => [
    ...entriesOf(guard.words).map(([family, part, words]) => ({
      id: idOf(family, part),
      phrases: Object.keys(words).map((base) => `~${base}`),
    })),
    ...entriesOf(guard.terms ?? {}).map(([family, part, phrases]) => ({ id: idOf(family, part), phrases })),
  ]);
  const added = own.map(({ base, rewrite }) => ({
    id: { family: fold(base), part: 'noun' as const, ...(rewrite === undefined ? {} : { rewrite }) },
    phrases: [base.split(' ').length === 1 ? `~${base}` : base],
  }));
  const phrases = [...listed, ...added].flatMap(({ id, phrases }) =>
    phrases.map((phrase) => ({
      id,
      words: phrase.split(' ').map((word) => (word.startsWith('~') ? word : fold(word))),
    })),
  );
  return {
    words: vocabularyOf(phrases, prefixed(baseForms, languages.flatMap(({ guard }) => guard.prefixes ?? []).map(fold))),
    homographs: new Map(
      languages.flatMap(({ homographs = [] }) => homographs.map((one) => [fold(one.form), one] as const)),
    ),
    isInfinitive: (word) =>
      languages.some(
        ({ guard: { infinitives } }) =>
          infinitives?.endings.some((ending) => word.endsWith(ending)) === true && !infinitives.not.includes(word),
      ),
    isForm: (form, word) => languages.some(({ guard }) => guard.forms?.[form].some((ending) => word.endsWith(ending))),
    verbFor: (family, word, language) => {
      const forms = named[language]?.guard.verbs?.[family] ?? {};
      const ending = Object.keys(forms)
        .filter((end) => word.endsWith(end))
        .sort((a, b) => b.length - a.length)[0];
      return ending === undefined ? undefined : forms[ending];
    },
    mayHold: prefilterOf(
      phrases.flatMap(({ words: [word = ''] }) =>
        word.startsWith('~') ? stemsOf(word.slice(1), languages).map(fold) : [word],
      ),
      letters,
    ),
  };
}

/** A word's base forms, and those of what stands behind its prefix. */
function prefixed(baseForms: BaseForms, prefixes: readonly string[]): BaseForms {
  return keptByText((word) => [
    ...baseForms(word),
    ...prefixes.filter((prefix) => word.startsWith(prefix)).flatMap((prefix) => baseForms(word.slice(prefix.length))),
  ]);
}

function entriesOf<Value>(
  families: Readonly<Record<string, ByPart<Value>>>,
): readonly (readonly [family: string, part: Part, value: Value])[] {
  return Object.entries(families).flatMap(([family, parts]) =>
    Object.entries(parts).map(([part, value]) => [family, part as Part, value] as const),
  );
}

/** What all forms of a word begin with; several where they have no beginning in common. */
function stemsOf(base: string, languages: readonly GuardedLanguage[]): readonly string[] {
  const language = languages.find(({ words }) => Object.hasOwn(words, base));
  const inflection = language?.words[base];
  if (language === undefined || inflection === undefined) return [base];
  if (typeof inflection !== 'string' && !('paradigm' in inflection)) return [base, ...inflection];
  const names = typeof inflection === 'string' ? [inflection] : [inflection.paradigm].flat();
  const stems = names.map((name) => base.slice(0, base.length - (language.paradigms[name]?.of.length ?? 0)));
  return [...stems, ...(typeof inflection === 'string' ? [] : (inflection.also ?? []))];
}

/** Letters that may stand inside a word and are dropped when it is normalized, and words in letters of two scripts. */
const DISGUISED = /[\u00AD\u200B-\u200D\u2060\uFEFF]|[\u0300-\u036F]|[a-z][\u0400-\u04FF]|[\u0400-\u04FF][a-z]/iu;

/** One pattern of all stems: a text is read once, however many words there are. */
function prefilterOf(stems: readonly string[], { same }: Letters): (text: string) => boolean {
  const shortest = [...new Set(stems)].filter((stem) => !stems.some((other) => other !== stem && stem.includes(other)));
  const spelled = (letter: string): string => {
    const others = Object.keys(same).filter((other) => same[other] === letter);
    return others.length === 0
      ? letter.replace(/[\\^$.*+?()[\]{}|]/u, String.raw`\$&`)
      : `[${letter}${others.join('')}]`;
  };
  const escaped = shortest.map((stem) => [...stem].map(spelled).join(''));
  const pattern = new RegExp(escaped.join('|'), 'iu');
  return (text) => pattern.test(text) || DISGUISED.test(text);
}

/**
 * How a word of a configuration is inflected: as it says, as the word that it is like, or by its ending. Undefined where
 * nothing fits: the base form alone counts then.
 */
export function inflectionOf(
  { base, like, forms }: OwnWord,
  { guard, words, paradigms }: GuardedLanguage,
): Inflection | undefined {
  if (forms !== undefined) return forms;
  const model = like === undefined ? undefined : (words[like] ?? guardedWords(guard)[like]);
  if (model !== undefined) return fits(base, model, paradigms) ? model : undefined;
  const endings = Object.keys(guard.endings).sort((a, b) => b.length - a.length);
  return endings
    .filter((ending) => base.endsWith(ending))
    .map((ending) => guard.endings[ending] ?? '')
    .find((paradigm) => fits(base, paradigm, paradigms));
}

function fits(base: string, inflection: Inflection, paradigms: Readonly<Record<string, Paradigm>>): boolean {
  try {
    return formsOf(base, inflection, paradigms).length > 0;
  } catch {
    return false;
  }
}
