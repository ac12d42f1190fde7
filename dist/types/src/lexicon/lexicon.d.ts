import { type Guard, type GuardData, type Homograph, type OwnWord } from './guard.js';
import type { Inflection, Paradigm } from './paradigm.js';
import { type UnitData, type Units } from './units.js';
import { type Match, type Vocabulary } from './vocabulary.js';
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
    readonly own?: {
        readonly words: readonly OwnWord[];
        readonly names: readonly string[];
    };
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
/** Throws, with all faults of one phrase named, where the data contradicts itself. */
export declare function lexiconOf(given: LexiconData): Lexicon;
/** Cues of a group in a text, longest first at each place, from left to right. */
export declare function cuesIn(lexicon: Lexicon, group: string, text: string): readonly Match<string>[];
export declare function hasCue(lexicon: Lexicon, group: string, id: string, text: string): boolean;
/** Whether a normalized word is a cue by itself. */
export declare function isCue(lexicon: Lexicon, group: string, id: string, word: string): boolean;
export type { Match };
