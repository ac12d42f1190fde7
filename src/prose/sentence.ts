import type { Lexicon } from '../lexicon/lexicon.ts';
import { matchAt, type Token, tokensOf } from '../lexicon/vocabulary.ts';
import type { Decision, Prose } from '../model/decision.ts';
import { keptFor } from '../text/kept.ts';
import type { Span } from '../text/span.ts';
import { joined, sliced, type Visible } from '../text/visible.ts';
import { coverOf } from './cover.ts';

/** What is judged as one: a sentence of running text, a heading, a table's row, a title. */
export interface Sentence {
  readonly kind: Prose['kind'];
  readonly text: Visible;
  readonly tokens: readonly Token[];
  /** It starts the paragraph or item, where a label may stand. */
  readonly first: boolean;
  /** The cells of a row, and where each starts in `text`. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly text: Visible;
  readonly at: number;
  /** What the table's head says above it. */
  readonly head: string;
}

const GLUE = ' | ';

/** The sentences that may hold a vague word, in reading order; all others are left out. */
export function sentencesOf(decision: Decision, lexicon: Lexicon): readonly Sentence[] {
  return sentencesWhere(decision, lexicon, lexicon.guard().mayHold);
}

/** The sentences that hold what is looked for, in reading order. */
export function sentencesWhere(
  { prose }: Decision,
  lexicon: Lexicon,
  mayHold: (text: string) => boolean,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const put = (kind: Prose['kind'], text: Visible, first: boolean, cells: Sentence['cells'] = []): void => {
    if (mayHold(text.text)) sentences.push({ kind, text, tokens: tokensOf(text.text, lexicon.letters), first, cells });
  };
  for (let index = 0; index < prose.length; index++) {
    const piece = prose[index];
    if (piece === undefined) break;
    const { kind, text, row } = piece;
    if (kind === 'cell') {
      const cells = [piece];
      for (let next = prose[index + 1]; next?.kind === 'cell' && next.row === row; next = prose[index + 1]) {
        index++;
        cells.push(next);
      }
      if (cells.some((cell) => mayHold(cell.text.text))) {
        const texts = cells.map((cell) => cell.text);
        put(kind, joined(texts, GLUE, text.source), true, placed(cells));
      }
    } else if (mayHold(text.text)) {
      const ends = kind === 'paragraph' || kind === 'item' ? sentenceEnds(text, lexicon) : [text.text.length];
      for (const [nth, end] of ends.entries()) put(kind, sliced(text, ends[nth - 1] ?? 0, end), nth === 0);
    }
  }
  return sentences;
}

function placed(cells: readonly Prose[]): readonly Cell[] {
  let at = 0;
  return cells.map(({ text, head }) => {
    const cell = { text, at, head: head?.text ?? '' };
    at += text.text.length + GLUE.length;
    return cell;
  });
}

/** A mark that may end a sentence, with the quotation marks and brackets behind it. */
const END = /(?:\.{2,}|[.!?\u2026])["'\u00BB\u201D\u2019\u201C)\]]*(?=\s)/gu;

/**
 * Where the sentences of a text end, the text's own end last. `Intl.Segmenter` takes longer to start than Node itself, and
 * ends sentences at "e.g.", "Fig." and initials.
 */
function sentenceEnds(text: Visible, lexicon: Lexicon): readonly number[] {
  const code = coverOf(
    text.text.length,
    text.marks.filter(({ kind }) => kind === 'code' || kind === 'math'),
  );
  const ends = stopsIn(text.text, lexicon).filter(({ start, end }) => !code.touches(start, end));
  return [...ends.map(({ end }) => end), text.text.length];
}

/** The marks that end sentences, wherever they stand. */
const stopsIn = keptFor((text: string, lexicon: Lexicon): readonly Span[] =>
  [...text.matchAll(END)]
    .map((found) => ({ start: found.index, end: found.index + found[0].length }))
    .filter(({ start, end }) => endsAt(text, start, end, lexicon)),
);

/** No token is longer that stands before a mark and says that it is no end. */
const LONGEST = 24;

function endsAt(text: string, at: number, end: number, lexicon: Lexicon): boolean {
  const next = /^\s*["'\u00AB\u201E\u201C\u2018([]*(\S?)/u.exec(text.slice(end, end + LONGEST))?.[1] ?? '';
  const isLower = /\p{Ll}/u.test(next);
  const mark = text.charAt(at);
  if (mark !== '.' || text.charAt(at + 1) === '.') return !isLower;
  const before = /[\p{L}\p{M}\p{N}.]+$/u.exec(text.slice(Math.max(0, at - LONGEST), at))?.[0] ?? '';
  // "1. First", a list in running text.
  if (/^\d{1,2}$/u.test(before) && at === before.length) return false;
  // Initials; the symbols of the method end sentences like words do.
  if (/^\p{Lu}$/u.test(before) && !/^[BFND]$/u.test(before) && !/^\s*$/u.test(text.slice(0, at - 1))) return false;
  if (isLower && /^(?:\p{Lu}\.)+\p{Lu}$/u.test(before)) return false;
  const ids = abbreviation(before, lexicon);
  if (ids.includes('abbreviation')) return false;
  if (ids.includes('numbered-abbreviation') && /\p{N}/u.test(next)) return false;
  return !(ids.includes('closing-abbreviation') && (isLower || /\p{N}/u.test(next)));
}

function abbreviation(before: string, lexicon: Lexicon): readonly string[] {
  const tokens = tokensOf(before.replaceAll('.', ''), lexicon.letters);
  return matchAt(lexicon.cues('guard'), tokens, 0)?.ids ?? [];
}
