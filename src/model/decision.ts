import type { Span } from '../text/span.ts';
import type { Visible } from '../text/visible.ts';
import type { Actions } from './action-item.ts';
import type { Mode, Profile, ProfileColumn } from './profile.ts';
import type { Quantity, Refusal } from './quantity.ts';
import type { Sourced } from './sourced.ts';

export type Language = 'en' | 'ru';

/** What can be missing, in the pattern's order; each is a labelled field of the document. */
export type ObjectName =
  | 'budget'
  | 'family'
  | 'variants'
  | 'profile'
  | 'estimation'
  | 'objective'
  | 'actions'
  | 'checks'
  | 'risks'
  | 'context';

export type VariantFacet = 'source' | 'cleaning' | 'deduplication' | 'format' | 'order' | 'generator';
export type FamilyFacet = 'architecture' | 'representation' | 'optimizer' | 'parameters' | 'trainingTokens';
export type EstimationFacet =
  | 'mode'
  | 'curve'
  | 'discretization'
  | 'floor'
  | 'integration'
  | 'tokensPerStep'
  | 'heldOutSize'
  | 'runs';
/** Everything that was read out of one document. Reading never fails: what could not be read keeps its raw text. */
export interface Decision {
  readonly source: string;
  readonly language: Language;
  /** How the file came to be a decision document: `type: data-decision`, its path, or standard input. */
  readonly recognized: 'type' | 'path' | 'input';
  readonly metadata: Metadata;
  readonly frontMatter: FrontMatterReading;
  readonly budget: Budget;
  readonly families: Families;
  readonly variants: Variants;
  readonly profile: Profile;
  readonly estimation: Estimation;
  readonly actions: Actions;
  readonly checks: Checks;
  readonly objective: Sourced<string> | undefined;
  /** The objective's own text, structured: what it names and which bounds it states. */
  readonly bounds: readonly Bound[];
  readonly context: Sourced<string> | undefined;
  readonly risks: readonly Sourced<string>[];
  /** Whether the risks field exists, even empty. */
  readonly conflicts: readonly Conflict[];
  /** Where each object's section, label or front matter key stands (the first of them). */
  readonly sections: Partial<Readonly<Record<ObjectName, Span>>>;
  /** Where something stands whose section is missing: first level-1 heading's text, title, first visible line, 1:1. */
  readonly home: Span;
  /** Values that seem to stand under an unknown heading or label: which object, what they are, where. */
  readonly strays: readonly Stray[];
  /** Headings of the document in order, for heading paths. */
  readonly headings: readonly { readonly depth: number; readonly text: string; readonly span: Span }[];
  /** Visible prose in reading order, for word rules. */
  readonly prose: readonly Prose[];
  /** HTML comments, in order, for suppressions: `value` is the text between `<!--` and `-->`; `next` is the span of the node that follows it. */
  readonly comments: readonly Sourced<Comment>[];
}

export interface Comment {
  readonly text: string;
  /** What `ignore` is about: the node after the comment. */
  readonly next: Span | undefined;
}

export interface Prose {
  /** `title`: the front matter's; `alt`: the title of a link or an image. */
  readonly kind: 'title' | 'heading' | 'paragraph' | 'item' | 'cell' | 'alt';
  readonly text: Visible;
  /** A table's row: cells of one row are one sentence. */
  readonly row?: number;
  /** The cell of the table's head above a cell. */
  readonly head?: Visible;
}

export interface Stray {
  readonly object: 'budget' | 'profile';
  readonly heading: Sourced<string>;
  readonly value: Sourced<string>;
}

export interface Metadata {
  readonly type?: Sourced<string>;
  readonly id?: Sourced<string>;
  readonly title?: Sourced<string>;
  readonly status: 'draft' | 'proposed' | 'accepted' | 'rejected' | 'superseded';
  readonly date?: Sourced<string>;
  readonly owners: readonly Sourced<string>[];
  readonly supersedes: readonly Sourced<string>[];
  readonly supersededBy: readonly Sourced<string>[];
  readonly scale?: 'major' | 'minor';
}

export interface FrontMatterReading {
  readonly kind: 'yaml' | 'toml' | 'none';
  /** The whole block. */
  readonly span: Span | undefined;
  /** False where the YAML does not parse: nothing that may stand in it is then called missing. */
  readonly parsed: boolean;
  readonly problems: readonly FrontMatterProblem[];
}

export interface FrontMatterProblem {
  /** `syntax`: YAML's own words in `detail`; `near-miss`: `key` for `meant`; `value`: `key` has `detail` where `allowed` is due; `shape`: a list where a mapping is due. */
  readonly kind: 'syntax' | 'toml' | 'near-miss' | 'value' | 'shape';
  readonly span: Span;
  readonly key?: string;
  readonly meant?: string;
  /** `near-miss`: `meant` stands in the same mapping, too. */
  readonly isTaken?: boolean;
  readonly detail?: string;
  /** `syntax`: YAML's code of the error. */
  readonly code?: string;
  readonly allowed?: readonly string[];
  /** `shape`: what is due (`mapping`, `list`, `text`, `number`). */
  readonly due?: string;
}

export interface Budget {
  /** Every B that the document names as its own, front matter first, then in order. */
  readonly stated: readonly StatedBudget[];
  /** The document's own: the first that can be read; undefined where rows carry several (a sweep). */
  readonly own: StatedBudget | undefined;
  /** Rows or headings carry budgets of their own, or the B field names several that rows refer to: several Bs are no conflict. */
  readonly sweep: boolean;
  readonly covers: Covers | undefined;
}

export interface StatedBudget {
  readonly text: Sourced<string>;
  readonly quantity: Quantity | undefined;
  readonly refusal: Refusal | undefined;
  readonly origin: 'front' | 'body';
  /** The label, where it has one; findings on the field stand here or at the value. */
  readonly label: Span | undefined;
}

export interface Covers {
  readonly text: Sourced<string>;
  readonly training: 'included' | 'excluded' | undefined;
  readonly evaluation: 'included' | 'excluded' | undefined;
}

export interface Families {
  /** Declared families in order; the first is the document's own. */
  readonly all: readonly Family[];
}

export interface Family {
  readonly name: Sourced<string> | undefined;
  readonly facets: Partial<Readonly<Record<FamilyFacet, Sourced<string>>>>;
  /** The field's label, or its name in a table of families. */
  readonly place: Span;
}

export interface Variants {
  /** Declared by a variants field, a variants table or the front matter, in order, doubles included. */
  readonly all: readonly Variant[];
  /** True where a field, heading or table declares variants; false where only profile rows name them. */
  readonly declared: boolean;
}

export interface Variant {
  readonly name: Sourced<string>;
  readonly facets: Partial<Readonly<Record<VariantFacet, Sourced<string>>>>;
  /** Where a synthetic origin is said (generated, simulated, self-play …): the author's words. */
  readonly synthetic: Sourced<string> | undefined;
  /** Facets whose cell or line is empty or holds a dash. */
  readonly dashes: readonly VariantFacet[];
  /** A generator is named and has parameters (a number, a temperature, a seed …). */
  readonly generatorParameters: boolean;
  readonly origin: 'front' | 'body';
}

export interface Estimation {
  readonly mode: Sourced<Mode> | undefined;
  readonly facets: Partial<Readonly<Record<Exclude<EstimationFacet, 'mode'>, Sourced<string>>>>;
  readonly artifacts: readonly Artifact[];
  /** Facets said of one variant alone (a table with a row a variant, or a facet's text that names variants). */
  readonly byVariant: readonly {
    readonly variant: string;
    readonly facets: Estimation['facets'];
    readonly mode: Sourced<Mode> | undefined;
  }[];
}

export interface Artifact {
  readonly target: Sourced<string>;
  readonly kind: 'url' | 'path';
  /** A link's text; empty where the path itself stands in the document. */
  readonly text: string;
  /** What stands before it in its line, as far as the artifact before: whose it is may be said there. */
  readonly lead: string;
}

export interface Checks {
  readonly all: readonly Check[];
}

export interface Check {
  readonly name: Sourced<string>;
  readonly before: Sourced<number> | undefined;
  readonly after: Sourced<number> | undefined;
  readonly lowerIsBetter: boolean;
}

/** A bound of the objective: on a level (`L_resid ≤ τ`) or on a rise (`ΔL_resid ≤ τ`). */
export interface Bound {
  readonly column: ProfileColumn;
  readonly kind: 'level' | 'rise';
  readonly sign: '<=' | '<' | '>=' | '>';
  readonly quantity: Sourced<Quantity>;
}

/** Front matter and body, or inline Profile(…) and table, disagree on one value. */
export interface Conflict {
  /** `budget`, `family`, `variant`, `profile`, `estimation`, `action`, `check`, `objective`, … as a term. */
  readonly object: string;
  /** Which part: a facet, a variant's name, a column. */
  readonly part: string | undefined;
  /** The body's (or the inline) value, where the finding stands. */
  readonly body: Sourced<string>;
  readonly other: Sourced<string>;
}
