import type { Finding } from '../finding/finding.ts';
import type { Card } from '../lint/card.ts';
import type { Paste } from '../lint/paste.ts';
import type { Spelling, Worded } from '../locale/wording.ts';
import type { Span } from '../text/span.ts';

/** What standard input is called where it has no name of its own. */
export const INPUT = '<stdin>';

/** A decision document and what was found in it, in order. */
export interface Reported {
  /** From the working directory, with `/`. */
  readonly file: string;
  /** Without a byte order mark. */
  readonly source: string;
  readonly findings: readonly Finding[];
  /** A label in the document's language. */
  readonly spelling: Spelling;
  /** Where what the whole document lacks is reported. */
  readonly home: Span;
  readonly paste: Paste;
  /** Findings that are known and not told, for formats that can say so. */
  readonly silenced: readonly Silenced[];
  /** The decision in short, made when it is asked for. */
  readonly card: () => Card;
}

/** A finding that a comment in the document or a list beside it silences, and why, where that is said. */
export interface Silenced {
  readonly finding: Finding;
  readonly by: 'comment' | 'list';
  readonly reason: string | undefined;
}

/** A finding in the reader's words. */
export interface WordedFinding {
  readonly finding: Finding;
  readonly words: Worded;
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly fixableErrors: number;
  readonly fixableWarnings: number;
}

export function countsOf(findings: readonly Finding[]): Counts {
  const errors = findings.filter(({ level }) => level === 'error');
  const warnings = findings.filter(({ level }) => level === 'warn');
  const fixable = (some: readonly Finding[]): number => some.filter(({ fix }) => fix !== undefined).length;
  return {
    errors: errors.length,
    warnings: warnings.length,
    fixableErrors: fixable(errors),
    fixableWarnings: fixable(warnings),
  };
}
