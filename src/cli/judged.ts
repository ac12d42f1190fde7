import type { Finding } from '../finding/finding.ts';
import type { RuleSettings } from '../lint/config.ts';
import { judgmentOf, read } from '../lint/pipeline.ts';
import { recognized } from '../lint/recognition.ts';
import type { Decision } from '../model/decision.ts';
import type { SilencedFinding } from '../rule/suppression.ts';
import type { Fault } from './fault.ts';
import type { Place, PlaceDisk } from './places.ts';
import { type FileText, fileText, inputText } from './reading.ts';
import type { SelectedFile } from './selection.ts';
import type { Session } from './session.ts';

/** What is to be judged: a file, or standard input, which may be given a name. */
export interface Subject extends SelectedFile {
  readonly input?: 'named' | 'nameless';
  /** The text before a change; nothing where there was none. */
  readonly before?: () => string | undefined;
  /** Whether a change took place, too, in what a link of the document leads to. */
  readonly isTouched?: (target: string) => boolean;
  /** What is to be judged in place of the file, and what stands around it. */
  readonly staged?: { readonly text: () => FileText; readonly disk: PlaceDisk };
}

/** A decision document and what was found in it. */
export interface JudgedDocument {
  readonly kind: 'document';
  /** With a byte order mark, where the file has one. */
  readonly text: string;
  readonly decision: Decision;
  readonly findings: readonly Finding[];
  readonly silenced: readonly SilencedFinding[];
  /** Those that a baseline knows. */
  readonly known: readonly Finding[];
  readonly place: Place;
  /** The same for another text in the document's place. */
  readonly again: (text: string) => Pick<JudgedDocument, 'decision' | 'findings' | 'silenced'> | undefined;
}

export type Judged =
  | JudgedDocument
  | { readonly kind: 'other' }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

/** Reads and judges one file. `last` prevails over the configuration. */
export async function judged(subject: Subject, { places }: Session, last: RuleSettings = {}): Promise<Judged> {
  const { path: full, shown, isNamed, input, staged } = subject;
  const place = await places.of(full, staged?.disk);
  if (place.faults.length > 0) return { kind: 'faults', faults: place.faults };
  const path = input === 'nameless' ? undefined : place.path;
  const isInput = input !== undefined;
  const found = isInput ? await inputText(shown) : (staged?.text() ?? fileText(full, shown));
  if ('fault' in found) {
    // A huge or foreign file that a folder happens to hold is no fault of the run, unless it is a decision document.
    const isOther =
      !isNamed && found.start !== '' && recognized({ text: found.start, path, isInput }, place.config) === undefined;
    return isOther ? { kind: 'other' } : { kind: 'faults', faults: [found.fault] };
  }
  const { text } = found;
  const reading = read({ text, path, isInput }, place.config);
  if (reading.kind === 'other') return reading;
  if (reading.kind === 'excess') {
    const { limit, line } = reading.excess;
    return { kind: 'faults', faults: [{ at: `${shown}:${line}`, id: `excess.${limit}`, args: { ...reading.excess } }] };
  }
  const { links, logs } = input === 'nameless' ? { links: undefined, logs: undefined } : place;
  const judging = { config: place.config, path, last, links, logs };
  const { decision } = reading;
  const again: JudgedDocument['again'] = (other) => {
    const result = read({ text: other, path, isInput }, place.config);
    return result.kind === 'decision'
      ? { decision: result.decision, ...judgmentOf(result.decision, judging) }
      : undefined;
  };
  return { kind: 'document', text, decision, ...judgmentOf(decision, judging), known: [], place, again };
}
