import type { BaseForms } from './base-form.js';
import type { Letters } from './lexicon.js';
import { type Inflection, type Paradigm } from './paradigm.js';
import { type Vocabulary } from './vocabulary.js';
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
    readonly infinitives?: {
        readonly endings: readonly string[];
        readonly not: readonly string[];
    };
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
export declare function guardedWords({ words }: GuardData): Readonly<Record<string, Inflection>>;
export declare function guardOf(named: Readonly<Record<string, GuardedLanguage>>, own: readonly OwnWord[], baseForms: BaseForms, letters: Letters): Guard;
/**
 * How a word of a configuration is inflected: as it says, as the word that it is like, or by its ending. Undefined where
 * nothing fits: the base form alone counts then.
 */
export declare function inflectionOf({ base, like, forms }: OwnWord, { guard, words, paradigms }: GuardedLanguage): Inflection | undefined;
export {};
