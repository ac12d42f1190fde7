import type { Span } from './span.ts';

/** Replace `span` of the source by `text`; an empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** Applies edits that do not overlap, in any order. */
export function edited(source: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    result += source.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return result + source.slice(at);
}
