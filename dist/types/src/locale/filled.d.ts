import type { Argument } from '../finding/finding.js';
/** Texts by id, nested; where the program counts, the plural forms of one text (`one`, `few`, `many`, `other`). */
export interface Phrases {
    readonly [id: string]: string | Phrases;
}
export interface Filling {
    readonly locale: string;
    readonly spelling: (label: string) => string;
    readonly term: (name: string) => string;
    /** How a list ends, and how one of several is offered: texts with `{others}` and `{last}`. */
    readonly lists: {
        readonly all: string;
        readonly one: string;
    };
}
/** Puts arguments for `{name}`. A text with plural forms takes the one that fits `count`. */
export declare function filled(text: string | Phrases, args: Readonly<Record<string, Argument>>, filling: Filling): string;
