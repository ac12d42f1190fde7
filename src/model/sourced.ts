import type { Span } from '../text/span.ts';
import { spanOf, trimmed, type Visible } from '../text/visible.ts';

/** A value with the author's own characters and their place: `raw === source.slice(span.start, span.end)`. */
export interface Sourced<T> {
  readonly value: T;
  readonly raw: string;
  readonly span: Span;
}

export function sourced<T>(value: T, visible: Visible, from = 0, to: number = visible.text.length): Sourced<T> {
  const span = spanOf(visible, from, to);
  return { value, raw: visible.source.slice(span.start, span.end), span };
}

/** The visible text without white space at its ends, as a value. */
export function sourcedText(visible: Visible): Sourced<string> {
  const text = trimmed(visible);
  return sourced(text.text, text);
}
