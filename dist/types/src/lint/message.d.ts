import type { Finding } from '../finding/finding.js';
import type { Wording } from '../locale/wording.js';
import { type Edit } from '../text/edit.js';
import { type Point } from '../text/lines.js';
import { type Span } from '../text/span.js';
/** A finding as machines get it, in ESLint's shape: lines and columns from 1, columns and ranges in UTF-16 code units. */
export interface Message extends Place {
    readonly ruleId: string;
    /** `CC-ML4-6`, or null. */
    readonly requirement: string | null;
    /** 1 is a warning, 2 an error. */
    readonly severity: 1 | 2;
    /** What is wrong, and what to write instead. */
    readonly message: string;
    readonly messageId: string;
    /** Why it matters. */
    readonly note: string;
    /** The rule's page. */
    readonly url: string;
    readonly related: readonly RelatedPlace[];
    /** Safe to apply. */
    readonly fix: Replacement | null;
    /** For a person to choose. */
    readonly suggestions: readonly {
        readonly desc: string;
        readonly fix: Replacement;
    }[];
}
export interface RelatedPlace extends Place {
    readonly message: string;
    readonly filePath: string | null;
}
export interface Place extends Point {
    readonly endLine: number;
    readonly endColumn: number;
}
export interface Replacement {
    readonly range: readonly [start: number, end: number];
    readonly text: string;
}
/** What messages need of the document. */
export interface Told {
    readonly source: string;
    /** Its `lineStarts`. */
    readonly starts: readonly number[];
    /** As `related` names it; null where there is no file. */
    readonly file: string | null;
    /** A label in the document's language. */
    readonly spelling: (label: string) => string;
}
export declare function messageOf(finding: Finding, wording: Wording, { source, starts, file, spelling }: Told): Message;
export declare function placeOf({ start, end }: Span, starts: readonly number[]): Place;
/** Several edits as one: what stands between them is written again. Null where nothing is to be changed. */
export declare function replacementOf(edits: readonly Edit[], source: string): Replacement | null;
