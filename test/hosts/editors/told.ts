/** What an editor shows of a document, and what a rewrite makes of it. */
export interface Told {
  /** The findings of words, at first, after a line with one more, and after the first was rewritten. */
  readonly opened: readonly unknown[];
  readonly edited: readonly unknown[];
  readonly rewritten: readonly unknown[];
  /** What it offered there. */
  readonly actions: readonly string[];
  /** The text then, from the paragraph on. */
  readonly lines: readonly string[];
}
