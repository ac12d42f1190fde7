/** A half-open range of UTF-16 code units in the source text: `source.slice(start, end)`. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
export declare function contains(outer: Span, inner: Span): boolean;
export declare function overlaps(a: Span, b: Span): boolean;
/** The smallest span that holds both. */
export declare function spanning(a: Span, b: Span): Span;
