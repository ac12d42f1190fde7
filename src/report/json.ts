import { type Message, messageOf } from '../lint/message.ts';
import type { Wording } from '../locale/wording.ts';
import { lineStarts } from '../text/lines.ts';
import { countsOf, type Reported } from './reported.ts';
import type { Reporter } from './reporter.ts';

/** One decision document in the shape of ESLint's JSON. */
export interface JsonEntry {
  readonly filePath: string;
  readonly errorCount: number;
  readonly warningCount: number;
  readonly fixableErrorCount: number;
  readonly fixableWarningCount: number;
  readonly messages: readonly Message[];
}

/** One JSON array and nothing else, when all is judged. */
export function jsonReporter(): Reporter {
  const entries: string[] = [];
  return {
    document: (reported, wording) => {
      entries.push(JSON.stringify(jsonEntry(reported, wording)));
      return '';
    },
    end: () => `[${entries.join(',')}]\n`,
  };
}

function jsonEntry({ file, source, findings, spelling }: Reported, wording: Wording): JsonEntry {
  const { errors, warnings, fixableErrors, fixableWarnings } = countsOf(findings);
  const told = { source, starts: lineStarts(source), file, spelling };
  return {
    filePath: file,
    errorCount: errors,
    warningCount: warnings,
    fixableErrorCount: fixableErrors,
    fixableWarningCount: fixableWarnings,
    messages: findings.map((finding) => messageOf(finding, wording, told)),
  };
}
