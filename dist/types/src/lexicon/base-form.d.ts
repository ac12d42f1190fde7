import type { Letters } from './lexicon.js';
import type { Inflection, Paradigm } from './paradigm.js';
/** The listed words, by base form, that have a normalized word among their forms. */
export type BaseForms = (word: string) => readonly string[];
export interface Inflected {
    readonly words: Readonly<Record<string, Inflection>>;
    readonly paradigms: Readonly<Record<string, Paradigm>>;
}
/**
 * Forms are traced back instead of spelled out: an ending is taken off, the base form's put on, and the result looked
 * up; a paradigm that another one leads to (a participle's) is traced on from there. A hundred forms a word cost nothing
 * until one is met. `formsOf` is the same relation in the other direction.
 */
export declare function baseFormsOf(languages: readonly Inflected[], letters: Letters): BaseForms;
