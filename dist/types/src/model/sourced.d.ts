import type { Span } from '../text/span.js';
import { type Visible } from '../text/visible.js';
/** A value with the author's own characters and their place: `raw === source.slice(span.start, span.end)`. */
export interface Sourced<T> {
    readonly value: T;
    readonly raw: string;
    readonly span: Span;
}
export declare function sourced<T>(value: T, visible: Visible, from?: number, to?: number): Sourced<T>;
/** The visible text without white space at its ends, as a value. */
export declare function sourcedText(visible: Visible): Sourced<string>;
