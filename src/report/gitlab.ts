import { fingerprintOf } from './fingerprint.ts';
import { harmless } from './glyphs.ts';
import { jsonText } from './json-text.ts';
import { messagesOf } from './messages.ts';
import type { Reporter } from './reporter.ts';

/** GitLab's code quality report: one JSON array and nothing else, when all is judged. */
export function gitlabReporter(): Reporter {
  const issues: string[] = [];
  return {
    document: (reported, wording) => {
      const { file, findings } = reported;
      for (const [index, { message, ruleId, severity, line }] of messagesOf(reported, wording).entries()) {
        const issue = {
          type: 'issue',
          description: harmless(message),
          check_name: ruleId,
          fingerprint: fingerprintOf(file, findings[index]?.key ?? ''),
          severity: severity === 2 ? 'major' : 'minor',
          location: { path: file, lines: { begin: line } },
        };
        issues.push(jsonText(issue));
      }
      return '';
    },
    end: () => `[${issues.join(',')}]\n`,
  };
}
