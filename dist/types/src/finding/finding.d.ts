import type { Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';
export type Level = 'warn' | 'error';
/**
 * What fills a placeholder of a message. A text stands as it is, a list is joined in the language of the message,
 * a term is looked up in the message's language, a label in the document's; of `oneOf` the author chooses.
 */
export type Argument = string | number | readonly Argument[] | {
    readonly term: string;
} | {
    readonly label: string;
} | {
    readonly oneOf: readonly Argument[];
};
export interface Related {
    readonly message: string;
    readonly args: Readonly<Record<string, Argument>>;
    readonly span: Span;
    /** Another document, for findings over several; this one where absent. */
    readonly file?: string;
}
export interface Suggestion {
    readonly message: string;
    readonly args: Readonly<Record<string, Argument>>;
    readonly edits: readonly Edit[];
}
/** Plain data: no wording (made at the door from `messages`), no lines and columns (made from the text). */
export interface Finding {
    readonly rule: string;
    /** `CC-ML4-1` … `CC-ML4-8`, `AP-1` … `AP-5`, a paragraph, or nothing. */
    readonly requirement: string | undefined;
    readonly level: Level;
    readonly message: string;
    readonly args: Readonly<Record<string, Argument>>;
    readonly span: Span;
    /** The labelled field that the document lacks, where that is the finding. */
    readonly missing?: string;
    readonly related: readonly Related[];
    readonly suggestions: readonly Suggestion[];
    /** Safe edits, applied by `--fix`. */
    readonly fix: readonly Edit[] | undefined;
    /** Whose change can make or mend the finding: the finding's own span and these. */
    readonly cause: readonly Span[];
    /** Survives edits elsewhere: rule, message id, the words around (or the headings above), normalized arguments, n-th. */
    readonly key: string;
}
