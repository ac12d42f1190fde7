import manifest from '../../package.json' with { type: 'json' };
import type { Wording } from '../locale/wording.ts';
import { jsonText } from './json-text.ts';
import type { Reporter } from './reporter.ts';
import { type Placing, resultsOf, type SarifResult } from './sarif-result.ts';
import { type RuleFacts, sarifRule } from './sarif-rule.ts';

/** What a SARIF log says beside the findings. */
export interface SarifSetting extends Placing {
  readonly rules: readonly RuleFacts[];
  /** Their pages in the reader's language, by id. */
  readonly pages: Readonly<Record<string, string>>;
  /** The working directory as a `file:` URI that ends with `/`. */
  readonly root: string;
  readonly hasFailed: () => boolean;
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** GitHub refuses a log with more, and keeps the first 5,000. */
const MOST = 25_000;

/** A log in SARIF 2.1.0 and nothing else, when all is judged: errors first, since GitHub keeps what comes first. */
export function sarifReporter(wording: Wording, setting: SarifSetting): Reporter {
  const results: Record<'error' | 'warning' | 'suppressed', SarifResult[]> = { error: [], warning: [], suppressed: [] };
  return {
    document: (reported, words) => {
      for (const result of resultsOf(reported, words, setting))
        results[result.suppressions === undefined ? result.level : 'suppressed'].push(result);
      return '';
    },
    end: () => {
      const all = [...results.error, ...results.warning, ...results.suppressed];
      return `${jsonText(logOf(all.slice(0, MOST), all.length - MOST, wording, setting))}\n`;
    },
  };
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
