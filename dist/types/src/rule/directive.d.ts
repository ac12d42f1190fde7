import type { Decision } from '../model/decision.js';
import type { Sourced } from '../model/sourced.js';
import type { Span } from '../text/span.js';
/** A comment of remark-lint's form that speaks to us. */
export interface Directive {
    readonly verb: 'disable' | 'enable' | 'ignore';
    /** The comment, `<!--` to `-->`. */
    readonly span: Span;
    readonly ids: readonly DirectiveId[];
    readonly reason: Sourced<string> | undefined;
    /** The node that follows. */
    readonly next: Span | undefined;
}
export interface DirectiveId {
    /** As written. */
    readonly raw: string;
    readonly span: Span;
    /** The rule; undefined where there is none of that name. */
    readonly rule: string | undefined;
    /** Where `rule` is undefined: the rule that was probably meant. */
    readonly meant: string | undefined;
}
/** A comment whose ids are all of other linters is not ours, and neither is one with a verb that nobody knows. */
export declare function directivesIn({ comments, frontMatter, source }: Decision, known: readonly string[]): readonly Directive[];
