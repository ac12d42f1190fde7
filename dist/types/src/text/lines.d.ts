/** A place as people and ESLint count it: line and column from 1, column in UTF-16 code units. */
export interface Point {
    readonly line: number;
    readonly column: number;
}
/** Offsets at which the lines of a text start; LF, CRLF and a lone CR end a line, as in Markdown. */
export declare function lineStarts(source: string): readonly number[];
export declare function pointAt(starts: readonly number[], offset: number): Point;
/** Where the line of a place starts. */
export declare function lineStartAt(source: string, at: number): number;
