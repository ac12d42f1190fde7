import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { withoutMark } from '../lint/pipeline.ts';
import type { Span } from '../text/span.ts';

/** A text in which the editor's positions are places. */
export type Located = Pick<TextDocument, 'uri' | 'version' | 'getText' | 'positionAt' | 'offsetAt'>;

/** Spans count from behind a byte order mark, positions from before it. */
export function markLength(document: Located): number {
  const text = document.getText();
  return text.length - withoutMark(text).length;
}

export function rangeOf({ start, end }: Span, document: Located): Range {
  const mark = markLength(document);
  return { start: document.positionAt(start + mark), end: document.positionAt(end + mark) };
}

export function spanOf({ start, end }: Range, document: Located): Span {
  const mark = markLength(document);
  return { start: document.offsetAt(start) - mark, end: document.offsetAt(end) - mark };
}

/** Two spans that share a place; an empty one is at a place, too. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
