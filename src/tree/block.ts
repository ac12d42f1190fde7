import type { Span } from '../text/span.ts';
import type { Visible } from '../text/visible.ts';

/** The document as nested sections of blocks; no meaning yet. */
export type Block = Section | Paragraph | List | Table | Display | Comment | Note | Opaque;

export interface Section {
  readonly kind: 'section';
  readonly depth: number;
  readonly heading: Visible;
  readonly blocks: readonly Block[];
  readonly span: Span;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: Visible;
  readonly span: Span;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly Item[];
  readonly span: Span;
}

export interface Item {
  readonly kind: 'item';
  /** The item's first paragraph. */
  readonly head: Visible;
  readonly blocks: readonly Block[];
  readonly span: Span;
}

export interface Table {
  readonly kind: 'table';
  readonly head: Row;
  readonly rows: readonly Row[];
  readonly span: Span;
}

export interface Row {
  readonly cells: readonly Visible[];
  readonly span: Span;
  /** The place of each cell, also of an empty one. */
  readonly places: readonly Span[];
}

/** Display math. */
export interface Display {
  readonly kind: 'display';
  readonly text: Visible;
  readonly span: Span;
}

/** An HTML comment: `text` between its marks; `next` is the node that follows. */
export interface Comment {
  readonly kind: 'comment';
  readonly text: string;
  readonly span: Span;
  readonly next: Span | undefined;
}

/** A footnote's definition. */
export interface Note {
  readonly kind: 'note';
  readonly blocks: readonly Block[];
  readonly span: Span;
}

/** Code, block quotes, raw HTML: read by nobody. */
export interface Opaque {
  readonly kind: 'opaque';
  readonly span: Span;
}
