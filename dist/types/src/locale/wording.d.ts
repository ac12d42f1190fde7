import type { Argument, Finding } from '../finding/finding.js';
import { type Phrases } from './filled.js';
/** Texts of the rules in one language, by rule id; `write` stands with what a finding says, not with places and suggestions. */
export type RuleTexts = Readonly<Record<string, {
    readonly why: string;
    readonly messages: Readonly<Record<string, {
        readonly what: string;
        readonly write?: string;
    }>>;
}>>;
/** One language's words for findings and for the program's own sentences. */
export interface Wording {
    readonly locale: string;
    /** A sentence of the program: `lint.documents` with `{ count: 9 }`. */
    readonly sentence: (id: string, args?: Readonly<Record<string, Argument>>) => string;
    readonly worded: (finding: Finding, spelling: Spelling) => Worded;
}
/** How a label is spelled in the document's language. */
export type Spelling = (label: string) => string;
export interface Worded {
    /** What is wrong. */
    readonly what: string;
    /** What to write instead. */
    readonly write: string | undefined;
    /** Both, as machines get them. */
    readonly message: string;
    /** Why it matters. */
    readonly note: string;
    /** In the order of the finding's own lists. */
    readonly related: readonly string[];
    readonly suggestions: readonly string[];
}
export declare function wordingOf(locale: string, sentences: Phrases, rules: RuleTexts): Wording;
