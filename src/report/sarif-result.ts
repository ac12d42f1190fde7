import type { Message, Place, Replacement } from '../lint/message.ts';
import type { Wording } from '../locale/wording.ts';
import { lineStarts, pointAt } from '../text/lines.ts';
import { fingerprintOf } from './fingerprint.ts';
import { harmless } from './glyphs.ts';
import { lineHashes } from './line-hashes.ts';
import { messagesOf } from './messages.ts';
import type { Reported, Silenced } from './reported.ts';
import { wellFormed } from './well-formed.ts';

export interface SarifResult {
  readonly ruleId: string;
  readonly level: 'error' | 'warning';
  readonly message: { readonly text: string };
  readonly locations: readonly object[];
  readonly relatedLocations?: readonly object[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly object[];
  readonly fixes?: readonly object[];
}

export interface Placing {
  /** Where a file really lies, without symbolic links: from the working directory, with `/`. */
  readonly locate: (file: string) => string;
  /** Whether silenced findings are told as suppressed: GitHub takes no note of suppressions, and would show them. */
  readonly withSuppressed: boolean;
}

/** GitHub keeps as many of the places that belong to a result. */
const PLACES = 100;

/** The findings of a document as results, in its order, and behind them what is silenced. */
export function resultsOf(reported: Reported, wording: Wording, setting: Placing): readonly SarifResult[] {
  const { file, source } = reported;
  const silenced = setting.withSuppressed ? reported.silenced : [];
  const findings = [...reported.findings, ...silenced.map(({ finding }) => finding)];
  if (findings.length === 0) return [];
  const suppressions = [...reported.findings.map(() => undefined), ...silenced.map(suppressionOf)];
  const starts = lineStarts(source);
  const hashes = lineHashes(source);
  const artifactLocation = { uri: uriOf(setting.locate(file)) };
  return messagesOf({ ...reported, findings }, wording).map((message, index): SarifResult => {
    const fingerprint = fingerprintOf(file, findings[index]?.key ?? '');
    const fixes = fixesOf(message, artifactLocation, starts, wording);
    const suppression = suppressions[index];
    return {
      ruleId: message.ruleId,
      level: message.severity === 2 ? 'error' : 'warning',
      message: { text: plain(message.message) },
      locations: [{ physicalLocation: { artifactLocation, region: regionOf(message) } }],
      ...(message.related.length > 0 && { relatedLocations: relatedIn(message, file, setting) }),
      partialFingerprints: {
        primaryLocationLineHash: hashes[message.line - 1] ?? fingerprint,
        'ddFingerprint/v1': fingerprint,
      },
      ...(suppression !== undefined && { suppressions: [suppression] }),
      ...(fixes.length > 0 && { fixes }),
    };
  });
}

function suppressionOf({ by, reason }: Silenced): object {
  const kind = by === 'comment' ? 'inSource' : 'external';
  return { kind, status: 'accepted', ...(reason !== undefined && { justification: harmless(reason) }) };
}

function relatedIn({ related }: Message, file: string, { locate }: Placing): readonly object[] {
  return related.slice(0, PLACES).map((place, index) => ({
    id: index + 1,
    message: { text: plain(place.message) },
    physicalLocation: {
      artifactLocation: { uri: uriOf(locate(place.filePath ?? file)) },
      // The lines of another document are not known here.
      ...(place.filePath === file && { region: regionOf(place) }),
    },
  }));
}

function regionOf({ line, column, endLine, endColumn }: Place): object {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** What `--fix` would write, and what an author may choose. */
function fixesOf(
  { fix, suggestions }: Message,
  artifactLocation: object,
  starts: readonly number[],
  wording: Wording,
): readonly object[] {
  const described = (text: string, { range, text: inserted }: Replacement): object => {
    const [start, end] = range.map((offset) => pointAt(starts, offset));
    const deletedRegion = {
      startLine: start?.line,
      startColumn: start?.column,
      endLine: end?.line,
      endColumn: end?.column,
    };
    const replacements = [{ deletedRegion, insertedContent: { text: wellFormed(inserted) } }];
    return { description: { text: plain(text) }, artifactChanges: [{ artifactLocation, replacements }] };
  };
  return [
    ...(fix === null ? [] : [described(wording.sentence('report.fixable'), fix)]),
    ...suggestions.map((suggestion) => described(suggestion.desc, suggestion.fix)),
  ];
}

/** A path from the working directory as a relative reference; two slashes at its beginning would name a host. */
function uriOf(path: string): string {
  return wellFormed(path).split(/\/+/u).map(encodeURIComponent).join('/');
}

/** In a message of SARIF `[text](address)` is a link, unless a backslash stands before the brackets. */
function plain(text: string): string {
  const shown = harmless(text);
  return shown.includes('](') ? shown.replaceAll(/[[\]\\]/gu, '\\$&') : shown;
}
