import type { Span } from '../text/span.ts';
import type { HeadUnit } from './head-unit.ts';
import type { Quantity, Refusal } from './quantity.ts';
import type { Sourced } from './sourced.ts';

export type ProfileColumn = 'L_model' | 'L_resid' | 'L_total';

export interface Profile {
  readonly tables: readonly ProfileTable[];
  /** Rows of all tables, in order. */
  readonly rows: readonly ProfileRow[];
  /** `Profile(x | B, F) = ⟨…⟩` in the text. */
  readonly inline: readonly InlineProfile[];
}

export interface ProfileTable {
  readonly origin: 'front' | 'body';
  /** The head row (in front matter the key). */
  readonly head: Span;
  readonly span: Span;
  readonly columns: readonly ProfileColumn[];
  readonly rows: readonly ProfileRow[];
  /** Variants are columns. */
  readonly transposed: boolean;
}

export interface ProfileRow {
  /** Index into `Profile.tables`. */
  readonly table: number;
  readonly variant: Sourced<string>;
  /** The row's own, from a column, the heading or the sentence above the table; undefined: the document's. */
  readonly budget: Sourced<Quantity> | undefined;
  readonly family: Sourced<string> | undefined;
  readonly mode: Sourced<Mode> | undefined;
  readonly heldOutSize: Sourced<string> | undefined;
  readonly discretization: Sourced<string> | undefined;
  readonly runs: Sourced<string> | undefined;
  readonly cells: Partial<Readonly<Record<ProfileColumn, ProfileCell>>>;
  /** The row (for a transposed table: the column's head cell). */
  readonly span: Span;
}

export interface ProfileCell {
  /** The cell's text; an empty cell has an empty text at its place. */
  readonly text: Sourced<string>;
  readonly quantity: Quantity | undefined;
  readonly refusal: Refusal | undefined;
  /** Empty or a dash. */
  readonly empty: boolean;
  /** The cell's unit where it disagrees with the head's: both as written. */
  readonly unitConflict: { readonly head: string; readonly cell: string } | undefined;
  /** The head of its column (of its row where variants are columns), and the unit that it, or the text above, gives to bare numbers. */
  readonly head?: { readonly text: Sourced<string>; readonly unit: HeadUnit | undefined };
}

export interface InlineProfile {
  readonly variant: Sourced<string>;
  readonly span: Span;
  readonly cells: Partial<Readonly<Record<ProfileColumn, ProfileCell>>>;
}

export type Mode = 'A' | 'B' | 'A+B';
