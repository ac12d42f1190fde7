import type { Message } from '../lint/message.ts';
import type { Wording } from '../locale/wording.ts';
import { jsonText } from './json-text.ts';
import { messagesOf } from './messages.ts';
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
      entries.push(jsonText(jsonEntry(reported, wording)));
      return '';
    },
    end: () => `[${entries.join(',')}]\n`,
  };
}

function jsonEntry(reported: Reported, wording: Wording): JsonEntry {
  const { errors, warnings, fixableErrors, fixableWarnings } = countsOf(reported.findings);
  return {
    filePath: reported.file,
    errorCount: errors,
    warningCount: warnings,
    fixableErrorCount: fixableErrors,
    fixableWarningCount: fixableWarnings,
    messages: messagesOf(reported, wording),
  };
}
