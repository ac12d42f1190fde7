import type { Span } from './span.ts';

/**
 * Text as a reader sees it, each UTF-16 code unit tied to where it stands in the source:
 * `starts[i]`–`ends[i]` is the source range of `text[i]`.
 */
export interface Visible {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly source: string;
  readonly marks: readonly Mark[];
}

/** A stretch of visible text that the author set off: `start`–`end` are indexes into `text`. */
export interface Mark {
  readonly kind: 'code' | 'strong' | 'emphasis' | 'math' | 'link' | 'image' | 'delete' | 'break' | 'html';
  readonly start: number;
  readonly end: number;
  /** The target of a link or an image, and where the target's node stands in the source. */
  readonly url?: string;
  /** The title of a link or an image, which stands in no line of the text. */
  readonly title?: Visible;
  readonly span: Span;
}

export function emptyVisible(source: string): Visible {
  return { text: '', starts: [], ends: [], source, marks: [] };
}

/** The part `from`–`to` (indexes into `text`); marks are cut to it. */
export function sliced(visible: Visible, from: number, to: number = visible.text.length): Visible {
  const marks: Mark[] = [];
  for (const mark of visible.marks) {
    const start = Math.max(mark.start, from);
    const end = Math.min(mark.end, to);
    if (start < end || (mark.start === mark.end && mark.start >= from && mark.start <= to)) {
      marks.push({ ...mark, start: start - from, end: end - from });
    }
  }
  return {
    text: visible.text.slice(from, to),
    starts: visible.starts.slice(from, to),
    ends: visible.ends.slice(from, to),
    source: visible.source,
    marks,
  };
}

/** Without white space at either end. */
export function trimmed(visible: Visible): Visible {
  const { text } = visible;
  let from = 0;
  let to = text.length;
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return from === 0 && to === text.length ? visible : sliced(visible, from, to);
}

/**
 * Where `from`–`to` of the visible text stands in the source; for an empty range, the place before `from`. Text that was
 * joined in another order than the source's (columns of a row) stands between its outermost characters.
 */
export function spanOf(visible: Visible, from = 0, to: number = visible.text.length): Span {
  const start = visible.starts[from] ?? visible.ends[visible.ends.length - 1] ?? 0;
  if (to <= from) return { start, end: start };
  const end = visible.ends[to - 1] ?? start;
  if (start <= end) return { start, end };
  let [first, last] = [start, end];
  for (let at = from; at < to; at++) {
    first = Math.min(first, visible.starts[at] ?? first);
    last = Math.max(last, visible.ends[at] ?? last);
  }
  return { start: first, end: last };
}

/** The pieces in order, `glue` between them (it takes the place right behind the piece before). */
export function joined(pieces: readonly Visible[], glue: string, source: string): Visible {
  const starts: number[] = [];
  const ends: number[] = [];
  const marks: Mark[] = [];
  let text = '';
  for (const piece of pieces) {
    if (text !== '') {
      const at = ends[ends.length - 1] ?? 0;
      for (let index = 0; index < glue.length; index++) {
        starts.push(at);
        ends.push(at);
      }
      text += glue;
    }
    for (const mark of piece.marks)
      marks.push({ ...mark, start: mark.start + text.length, end: mark.end + text.length });
    for (const start of piece.starts) starts.push(start);
    for (const end of piece.ends) ends.push(end);
    text += piece.text;
  }
  return { text, starts, ends, source, marks };
}

/** Several pieces as one text, a line break between them. */
export function lines(pieces: readonly Visible[], source: string): Visible {
  return joined(
    pieces.filter((piece) => piece.text !== ''),
    '\n',
    source,
  );
}

/** The marks of one kind that cover `at`. */
export function markAt(visible: Visible, at: number, kind: Mark['kind']): Mark | undefined {
  return visible.marks.find((mark) => mark.kind === kind && mark.start <= at && at < mark.end);
}
