import type { Argument, Level } from '../finding/finding.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { LogReading } from '../measure/log.js';
import type { Decision } from '../model/decision.js';
import type { Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import type { SuppressionState } from './suppression.js';
export type Arguments = Readonly<Record<string, Argument>>;
/** What a rule says; the run adds rule id, requirement, level, key. */
export interface Report {
    /** Id of a message in the rule's `messages.*.json`. */
    readonly message: string;
    readonly at: Span;
    readonly args?: Arguments;
    /** The labelled field that the document lacks, where that is the finding. */
    readonly missing?: string;
    /** Where it differs from the rule's own level. */
    readonly level?: Level;
    readonly related?: readonly {
        readonly message: string;
        readonly at: Span;
        readonly args?: Arguments;
    }[];
    readonly suggestions?: readonly {
        readonly message: string;
        readonly edits: readonly Edit[];
        readonly args?: Arguments;
    }[];
    readonly fix?: readonly Edit[];
    readonly cause?: readonly Span[];
}
export interface RuleContext<Options> {
    readonly decision: Decision;
    readonly lexicon: Lexicon;
    readonly options: Options;
    readonly settings: Settings;
    /** Where a relative link leads; undefined where there is no file name, and links are not checked. */
    readonly links: Links | undefined;
    /** What attached loss logs say; undefined where there is no file name, and none are opened. */
    readonly logs: Logs | undefined;
    /** What the document's suppressing comments did; complete for `unused-suppression` alone, which runs after all others. */
    readonly suppressions: readonly SuppressionState[];
    readonly report: (report: Report) => void;
}
/** Settings of the configuration that belong to no rule alone. */
export interface Settings {
    /** From which change of a share on an action is large. */
    readonly majorShare: number;
    /** Whether a suppressing comment has to say why. */
    readonly requireReason: boolean;
}
/** The loss log that a link leads to; undefined where it leads to no file of the repository. The door knows the disk. */
export type Logs = (target: string) => LogReading | undefined;
/** The door knows the disk. */
export type Links = (target: string) => 'found' | 'missing' | 'outside';
/**
 * A rule is one object literal. It sees one document, does no input or output, and knows no other rule.
 * `Options` are validated against `options` (a JSON Schema for an object) before `check` sees them, defaults filled in.
 */
export interface Rule<Options = any> {
    readonly id: string;
    readonly requirement: string | undefined;
    /** The level without configuration; `off` is possible. */
    readonly level: Level | 'off';
    /** About the document's form alone: it keeps its level in a draft, and speaks where nothing of a decision is found. */
    readonly formal?: true;
    /** Judges the suppressing comments, and so runs when all other rules have. */
    readonly reads?: 'suppressions';
    readonly options?: {
        readonly schema: Readonly<Record<string, unknown>>;
        readonly defaults: Options;
    };
    readonly check: (context: RuleContext<Options>) => void;
}
/** Texts of a rule in one language: `messages` by id, `why` for the note. */
export interface RuleMessages {
    readonly why: string;
    readonly messages: Readonly<Record<string, MessageText>>;
}
/** `what` is wrong; `write` says what to write instead; related places and suggestions have a `what` alone. */
export interface MessageText {
    readonly what: string;
    readonly write?: string;
}
