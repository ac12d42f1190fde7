import type { Config } from './lint/config.js';
import { type Message } from './lint/message.js';
export type { Config } from './lint/config.js';
export type { Message } from './lint/message.js';
export { default } from './plugin.js';
export interface Options {
    /** With `/`, as the configuration's globs see it; without a path the text is a decision document unless it says otherwise. */
    readonly path?: string;
    readonly config?: Config;
    /** The language of messages: `en`, `ru`. */
    readonly locale?: string;
}
/** What is wrong in a document, in its order; nothing where it is no decision document. Links are not checked. */
export declare function lint(text: string, options?: Options): Promise<readonly Message[]>;
/** The decision that a document records, as `schema/decision.json` describes it; undefined where it is no decision document. */
export declare function extract(text: string, options?: Options): unknown;
export interface RuleSummary {
    readonly id: string;
    /** `CC-ML4-1`, or null. */
    readonly requirement: string | null;
    /** Without configuration. */
    readonly level: 'off' | 'warn' | 'error';
}
export declare const rules: readonly RuleSummary[];
