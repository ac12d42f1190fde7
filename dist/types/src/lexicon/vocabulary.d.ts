import type { BaseForms } from './base-form.js';
import type { Letters } from './lexicon.js';
/** A word of a text: `word` normalized, `start`–`end` in the text as it was given. */
export interface Token {
    readonly word: string;
    readonly start: number;
    readonly end: number;
    /** Only white space, hyphens or slashes stand between this word and the one before. */
    readonly close: boolean;
}
export interface Match<Id> {
    readonly ids: readonly Id[];
    /** Indexes of the first and the last token. */
    readonly first: number;
    readonly last: number;
    /** In the text. */
    readonly start: number;
    readonly end: number;
}
/** Phrases as a trie, one step a word. */
export interface Vocabulary<Id> {
    readonly root: Step<Id>;
    readonly baseForms: BaseForms;
    /** What was found among words before; `tokensOf` gives the same words for the same text. */
    readonly found: Found<Id>;
}
interface Found<Id> {
    readonly apart: WeakMap<readonly Token[], readonly Match<Id>[]>;
    readonly all: WeakMap<readonly Token[], readonly Match<Id>[]>;
}
interface Step<Id> {
    readonly ids: Id[];
    readonly next: Map<string, Step<Id>>;
    /** By base form: a word in any of its forms. */
    readonly forms: Map<string, Step<Id>>;
}
/** Stands for any number in a phrase. */
export declare const NUMBER = "#";
/** One text is read by many readers: its words are kept. */
export declare const tokensOf: (text: string, letters: Letters) => readonly Token[];
/** Each phrase is a list of words: normalized, or `~base` for all forms of one. */
export declare function vocabularyOf<Id>(phrases: Iterable<{
    readonly id: Id;
    readonly words: readonly string[];
}>, baseForms: BaseForms): Vocabulary<Id>;
/** The longest phrase that starts at token `first`. */
export declare function matchAt<Id>({ root, baseForms }: Pick<Vocabulary<Id>, 'root' | 'baseForms'>, tokens: readonly Token[], first: number): Match<Id> | undefined;
/** All matches from left to right, the longest at each place, none inside another. */
export declare function matchesIn<Id>(vocabulary: Vocabulary<Id>, tokens: readonly Token[]): readonly Match<Id>[];
/** The longest match at each word, also inside of others. */
export declare function allMatchesIn<Id>(vocabulary: Vocabulary<Id>, tokens: readonly Token[]): readonly Match<Id>[];
export {};
