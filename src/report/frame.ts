import type { Span } from '../text/span.ts';
import { type Glyph, glyphsOf } from './glyphs.ts';
import type { Style } from './style.ts';

/** A document's text with the offsets of its lines. */
export interface Lined {
  readonly source: string;
  readonly starts: readonly number[];
}

/** More of a line than any terminal shows. */
const LONGEST = 2000;
/** What is left standing before the words in a line that is cut. */
const BEFORE = 24;

/**
 * The line of a place with the place underlined; long lines are cut around it, and of several lines the first is shown:
 *
 *     12 | The share of `legal` rises to 0.12.
 *        |              ^^^^^^^
 */
export function frameOf({ source, starts }: Lined, span: Span, line: number, style: Style): readonly string[] {
  const from = starts[line - 1] ?? 0;
  const next = starts[line] ?? source.length;
  const to = endOfLine(source, from, next);
  const start = Math.min(span.start, to);
  const end = Math.max(start, Math.min(span.end, to));
  const number = String(line);
  const { text, under } = cut(
    glyphsOf(source.slice(Math.max(from, start - LONGEST), start)),
    glyphsOf(source.slice(start, Math.min(end, start + LONGEST))),
    glyphsOf(source.slice(end, Math.min(to, end + LONGEST))),
    style.width - number.length - 5,
  );
  const more = span.end > next ? ' …' : '';
  return [
    `${style.dim(`  ${number} |`)} ${text}`.trimEnd(),
    `${style.dim(`  ${' '.repeat(number.length)} |`)} ${' '.repeat(under.before)}${style.mark('^'.repeat(Math.max(1, under.width)) + more)}`,
  ];
}

function endOfLine(source: string, from: number, next: number): number {
  let to = next;
  while (to > from && /[\r\n]/.test(source.charAt(to - 1))) to--;
  return to;
}

interface Cut {
  readonly text: string;
  readonly under: { readonly before: number; readonly width: number };
}

function cut(before: readonly Glyph[], words: readonly Glyph[], after: readonly Glyph[], room: number): Cut {
  const width = widthOf(words);
  const whole = widthOf(before) + width + widthOf(after);
  if (whole <= room)
    return { text: textOf([...before, ...words, ...after]), under: { before: widthOf(before), width } };
  const left = lastOf(before, Math.max(BEFORE, room - width - widthOf(after) - 1));
  const ahead = left.text.length < before.length ? '…' : '';
  const behind = room - ahead.length - left.width;
  const isCut = width + widthOf(after) > behind;
  const shown = firstOf(words, isCut ? behind - 1 : behind);
  const right = firstOf(after, behind - shown.width - (isCut ? 1 : 0));
  return {
    text: `${ahead}${textOf([...left.text, ...shown.text, ...right.text])}${isCut ? '…' : ''}`,
    under: { before: ahead.length + left.width, width: shown.width },
  };
}

interface Piece {
  readonly text: readonly Glyph[];
  readonly width: number;
}

function firstOf(glyphs: readonly Glyph[], room: number): Piece {
  let width = 0;
  let count = 0;
  for (const glyph of glyphs) {
    if (width + glyph.width > room) break;
    width += glyph.width;
    count++;
  }
  return { text: glyphs.slice(0, count), width };
}

function lastOf(glyphs: readonly Glyph[], room: number): Piece {
  const { text, width } = firstOf([...glyphs].reverse(), room);
  return { text: [...text].reverse(), width };
}

function textOf(glyphs: readonly Glyph[]): string {
  return glyphs.map(({ text }) => text).join('');
}

function widthOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, { width }) => sum + width, 0);
}
