import type { Span } from './span.js';
/**
 * Text as a reader sees it, each UTF-16 code unit tied to where it stands in the source:
 * `starts[i]`–`ends[i]` is the source range of `text[i]`.
 */
export interface Visible {
    readonly text: string;
    readonly starts: readonly number[];
    readonly ends: readonly number[];
    readonly source: string;
    readonly marks: readonly Mark[];
}
/** A stretch of visible text that the author set off: `start`–`end` are indexes into `text`. */
export interface Mark {
    readonly kind: 'code' | 'strong' | 'emphasis' | 'math' | 'link' | 'image' | 'delete' | 'break' | 'html';
    readonly start: number;
    readonly end: number;
    /** The target of a link or an image, and where the target's node stands in the source. */
    readonly url?: string;
    /** The title of a link or an image, which stands in no line of the text. */
    readonly title?: Visible;
    readonly span: Span;
}
export declare function emptyVisible(source: string): Visible;
/** The part `from`–`to` (indexes into `text`); marks are cut to it. */
export declare function sliced(visible: Visible, from: number, to?: number): Visible;
/** Without white space at either end. */
export declare function trimmed(visible: Visible): Visible;
/**
 * Where `from`–`to` of the visible text stands in the source; for an empty range, the place before `from`. Text that was
 * joined in another order than the source's (columns of a row) stands between its outermost characters.
 */
export declare function spanOf(visible: Visible, from?: number, to?: number): Span;
/** The pieces in order, `glue` between them (it takes the place right behind the piece before). */
export declare function joined(pieces: readonly Visible[], glue: string, source: string): Visible;
/** Several pieces as one text, a line break between them. */
export declare function lines(pieces: readonly Visible[], source: string): Visible;
/** The marks of one kind that cover `at`. */
export declare function markAt(visible: Visible, at: number, kind: Mark['kind']): Mark | undefined;
