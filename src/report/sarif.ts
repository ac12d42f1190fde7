import manifest from '../../package.json' with { type: 'json' };
import type { Finding } from '../finding/finding.ts';
import type { Message, Place, Replacement } from '../lint/message.ts';
import type { Wording } from '../locale/wording.ts';
import { lineStarts, pointAt } from '../text/lines.ts';
import { fingerprintOf } from './fingerprint.ts';
import { harmless } from './glyphs.ts';
import { jsonText } from './json-text.ts';
import { lineHashes } from './line-hashes.ts';
import { messagesOf } from './messages.ts';
import type { Reported } from './reported.ts';
import type { Reporter } from './reporter.ts';
import { type RuleFacts, sarifRule } from './sarif-rule.ts';
import { wellFormed } from './well-formed.ts';

/** What a SARIF log says beside the findings. */
export interface SarifSetting {
  readonly rules: readonly RuleFacts[];
  /** Their pages in the reader's language, by id. */
  readonly pages: Readonly<Record<string, string>>;
  /** The working directory as a `file:` URI that ends with `/`. */
  readonly root: string;
  /** Where a file really lies, without symbolic links: from the working directory, with `/`. */
  readonly locate: (file: string) => string;
  readonly hasFailed: () => boolean;
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** GitHub refuses a log with more, and keeps the first 5,000. */
const MOST = 25_000;
/** GitHub keeps as many of the places that belong to a result. */
const PLACES = 100;

/** A log in SARIF 2.1.0 and nothing else, when all is judged: errors first, since GitHub keeps what comes first. */
export function sarifReporter(wording: Wording, setting: SarifSetting): Reporter {
  const results: Record<Finding['level'], SarifResult[]> = { error: [], warn: [] };
  return {
    document: (reported, words) => {
      for (const [index, result] of resultsOf(reported, words, setting).entries())
        results[reported.findings[index]?.level ?? 'warn'].push(result);
      return '';
    },
    end: () => {
      const all = [...results.error, ...results.warn];
      return `${jsonText(logOf(all.slice(0, MOST), all.length - MOST, wording, setting))}\n`;
    },
  };
}

interface SarifResult {
  readonly ruleId: string;
  readonly [property: string]: unknown;
}

function logOf(results: readonly SarifResult[], cut: number, wording: Wording, setting: SarifSetting): object {
  const found = new Set(results.map(({ ruleId }) => ruleId));
  const rules = setting.rules.filter(({ id }) => found.has(id));
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const text = cut > 0 ? wording.sentence('report.sarif.cut', { count: cut }) : undefined;
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'data-decision',
            semanticVersion: manifest.version,
            informationUri: manifest.homepage,
            rules: rules.map((rule) => sarifRule(rule, setting.pages[rule.id] ?? '', wording.locale)),
          },
        },
        automationDetails: { id: 'data-decision/' },
        invocations: [
          {
            executionSuccessful: !setting.hasFailed(),
            workingDirectory: { uri: setting.root },
            ...(text !== undefined && { toolExecutionNotifications: [{ level: 'warning', message: { text } }] }),
          },
        ],
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        results: results.map((result) => ({ ...result, ruleIndex: indexes.get(result.ruleId) ?? -1 })),
      },
    ],
  };
}

function resultsOf(reported: Reported, wording: Wording, { locate }: SarifSetting): readonly SarifResult[] {
  const { file, source, findings } = reported;
  if (findings.length === 0) return [];
  const starts = lineStarts(source);
  const hashes = lineHashes(source);
  const artifactLocation = { uri: uriOf(locate(file)) };
  return messagesOf(reported, wording).map((message, index) => {
    const key = findings[index]?.key ?? '';
    const fixes = fixesOf(message, artifactLocation, starts, wording);
    return {
      ruleId: message.ruleId,
      level: message.severity === 2 ? 'error' : 'warning',
      message: { text: plain(message.message) },
      locations: [{ physicalLocation: { artifactLocation, region: regionOf(message) } }],
      ...(message.related.length > 0 && { relatedLocations: relatedIn(message, file, locate) }),
      partialFingerprints: {
        primaryLocationLineHash: hashes[message.line - 1] ?? fingerprintOf(file, key),
        'ddFingerprint/v1': fingerprintOf(file, key),
      },
      ...(fixes.length > 0 && { fixes }),
    };
  });
}

function relatedIn({ related }: Message, file: string, locate: SarifSetting['locate']): readonly object[] {
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

/** A path from the working directory as a relative reference. */
function uriOf(path: string): string {
  return wellFormed(path).split('/').map(encodeURIComponent).join('/');
}

/** In a message of SARIF `[text](address)` is a link, unless a backslash stands before the brackets. */
function plain(text: string): string {
  const shown = harmless(text);
  return shown.includes('](') ? shown.replaceAll(/[[\]\\]/gu, '\\$&') : shown;
}
