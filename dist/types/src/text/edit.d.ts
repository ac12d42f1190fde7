import type { Span } from './span.js';
/** Replace `span` of the source by `text`; an empty span inserts. */
export interface Edit {
    readonly span: Span;
    readonly text: string;
}
/** Applies edits that do not overlap, in any order. */
export declare function edited(source: string, edits: readonly Edit[]): string;
