import type { Wording } from '../locale/wording.ts';
import type { Reported } from './reported.ts';

/** Makes the text of a report, piece by piece, as documents are judged. */
export interface Reporter {
  /** `wording` is the reader's; `own` are the words of the document's language, for what is to be pasted into it. */
  readonly document: (reported: Reported, wording: Wording, own: Wording) => string;
  readonly end: (run: Run) => string;
}

export interface Run {
  readonly files: number;
  readonly documents: number;
  /** Where there are more warnings than are allowed. */
  readonly tooMany: { readonly warnings: number; readonly allowed: number } | undefined;
}
