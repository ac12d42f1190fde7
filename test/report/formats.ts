import { reporterFor } from '../../src/cli/reporters.ts';
import { wordingFor } from '../../src/lint/languages.ts';
import type { Reported } from '../../src/report/reported.ts';
import { styleOf } from '../../src/report/style.ts';

/** A whole report, as the command makes it. */
export async function reportIn(format: string, documents: readonly Reported[], locale = 'en'): Promise<string> {
  const wording = await wordingFor([locale]);
  const reporting = { wording, cwd: '/repository', hasFailed: () => false };
  const reporter = await reporterFor(format, reporting, styleOf(false, undefined));
  const pieces = documents.map((document) => reporter.document(document, wording, wording));
  return pieces.join('') + reporter.end({ files: documents.length, documents: documents.length, tooMany: undefined });
}
