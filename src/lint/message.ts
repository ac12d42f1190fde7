import type { Finding } from '../finding/finding.ts';
import type { Wording } from '../locale/wording.ts';
import { type Edit, edited } from '../text/edit.ts';
import { type Point, pointAt } from '../text/lines.ts';
import { type Span, spanning } from '../text/span.ts';
import { pageOf } from './link.ts';

/** A finding as machines get it, in ESLint's shape: lines and columns from 1, columns and ranges in UTF-16 code units. */
export interface Message extends Place {
  readonly ruleId: string;
  /** `CC-ML4-6`, or null. */
  readonly requirement: string | null;
  /** 1 is a warning, 2 an error. */
  readonly severity: 1 | 2;
  /** What is wrong, and what to write instead. */
  readonly message: string;
  readonly messageId: string;
  /** Why it matters. */
  readonly note: string;
  /** The rule's page. */
  readonly url: string;
  readonly related: readonly RelatedPlace[];
  /** Safe to apply. */
  readonly fix: Replacement | null;
  /** For a person to choose. */
  readonly suggestions: readonly { readonly desc: string; readonly fix: Replacement }[];
}

export interface RelatedPlace extends Place {
  readonly message: string;
  readonly filePath: string | null;
}

export interface Place extends Point {
  readonly endLine: number;
  readonly endColumn: number;
}

export interface Replacement {
  readonly range: readonly [start: number, end: number];
  readonly text: string;
}

/** What messages need of the document. */
export interface Told {
  readonly source: string;
  /** Its `lineStarts`. */
  readonly starts: readonly number[];
  /** As `related` names it; null where there is no file. */
  readonly file: string | null;
  /** A label in the document's language. */
  readonly spelling: (label: string) => string;
}

export function messageOf(finding: Finding, wording: Wording, { source, starts, file, spelling }: Told): Message {
  const words = wording.worded(finding, spelling);
  return {
    ruleId: finding.rule,
    requirement: finding.requirement ?? null,
    severity: finding.level === 'error' ? 2 : 1,
    message: words.message,
    ...placeOf(finding.span, starts),
    messageId: finding.message,
    note: words.note,
    url: pageOf(finding.rule, wording.locale),
    related: finding.related.map(({ span, file: other }, index) => ({
      message: words.related[index] ?? '',
      filePath: other ?? file,
      ...placeOf(span, starts),
    })),
    fix: finding.fix === undefined ? null : replacementOf(finding.fix, source),
    suggestions: finding.suggestions.flatMap(({ edits }, index) => {
      const fix = replacementOf(edits, source);
      return fix === null ? [] : [{ desc: words.suggestions[index] ?? '', fix }];
    }),
  };
}

export function placeOf({ start, end }: Span, starts: readonly number[]): Place {
  const last = pointAt(starts, end);
  return { ...pointAt(starts, start), endLine: last.line, endColumn: last.column };
}

/** Several edits as one: what stands between them is written again. Null where nothing is to be changed. */
export function replacementOf(edits: readonly Edit[], source: string): Replacement | null {
  if (edits.length === 0) return null;
  const { start, end } = edits.map(({ span }) => span).reduce(spanning);
  const within = edits.map(({ span, text }) => ({ text, span: { start: span.start - start, end: span.end - start } }));
  return { range: [start, end], text: edited(source.slice(start, end), within) };
}
