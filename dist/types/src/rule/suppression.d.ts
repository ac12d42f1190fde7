import type { Finding } from '../finding/finding.js';
import type { Decision } from '../model/decision.js';
import { type Directive, type DirectiveId } from './directive.js';
/** What a comment `<!-- lint disable|enable|ignore ids… -- reason -->` says to us, and what it did. */
export interface SuppressionState extends Omit<Directive, 'ids' | 'next'> {
    /** Our ids, and those that only we can mean; without ids the comment is about the rules of every linter. */
    readonly ids: readonly SuppressedId[];
    /** False for a `disable` that no `enable` ends. */
    readonly closed: boolean;
    /** Whether it silenced a finding. */
    readonly used: boolean;
}
export interface SuppressedId extends DirectiveId {
    /** False in a `disable` that no `enable` ends for this rule. */
    readonly closed: boolean;
    /** Whether the comment silenced a finding of this rule. */
    readonly used: boolean;
}
export interface Suppressed {
    readonly left: readonly Finding[];
    readonly silenced: readonly SilencedFinding[];
    readonly states: readonly SuppressionState[];
}
/** A finding that a comment silences, and why, where the comment says it. */
export interface SilencedFinding extends Finding {
    readonly reason: string | undefined;
}
/** Takes out the findings that comments silence. `known` are the ids of all rules, active or not. */
export declare function suppressed(findings: readonly Finding[], decision: Decision, known: readonly string[]): Suppressed;
/** Without the findings about comments that another comment silences by naming their rule. */
export declare function unsilenced(findings: readonly Finding[], decision: Decision, known: readonly string[]): readonly Finding[];
