import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rules } from '../../rules/index.ts';
import { jsonReporter } from '../report/json.ts';
import type { Reporter } from '../report/reporter.ts';
import type { SarifSetting } from '../report/sarif.ts';
import { type Style, styleOf } from '../report/style.ts';
import { stylishReporter } from '../report/stylish.ts';
import type { Given } from './arguments.ts';
import { shownPath, slashed } from './paths.ts';
import type { Session } from './session.ts';
import { isRunner } from './terminal.ts';

export const formats: readonly string[] = [
  'stylish',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'rdjson',
  'markdown',
];

/** The format that standard output is for alone; undefined where it speaks to people. */
export function machineFormat(given: Given): string | undefined {
  return given.values('format').find((format) => format !== 'stylish' && formats.includes(format));
}

/** What a report needs of the run. */
export type Reporting = Pick<Session, 'wording' | 'cwd' | 'hasFailed'>;

/** A format's code is loaded when it is asked for; the style is for people. */
export async function reporterFor(format: string, reporting: Reporting, style: Style): Promise<Reporter> {
  const { wording } = reporting;
  switch (format) {
    case 'json':
      return jsonReporter();
    case 'sarif':
      return (await import('../report/sarif.ts')).sarifReporter(wording, await sarifSetting(reporting));
    case 'github':
      return (await import('../report/github.ts')).githubReporter(wording);
    case 'gitlab':
      return (await import('../report/gitlab.ts')).gitlabReporter();
    case 'junit':
      return (await import('../report/junit.ts')).junitReporter();
    case 'rdjson':
      return (await import('../report/rdjson.ts')).rdjsonReporter();
    case 'markdown':
      return (await import('../report/markdown.ts')).markdownReporter(wording);
    default:
      return stylishReporter(wording, style);
  }
}

/** The report of a run that has judged nothing. */
export async function emptyReport(format: string, reporting: Reporting): Promise<string> {
  const reporter = await reporterFor(format, reporting, styleOf(false, undefined));
  return reporter.end({ files: 0, documents: 0, tooMany: undefined });
}

async function sarifSetting({ wording, cwd, hasFailed }: Reporting): Promise<SarifSetting> {
  const { pagesIn } = await import('../lint/pages.ts');
  return {
    rules,
    pages: await pagesIn(wording.locale),
    root: pathToFileURL(join(cwd, '/')).href,
    locate: (file) => located(cwd, file),
    hasFailed,
    withSuppressed: !isRunner(process.env),
  };
}

/** Where a file really lies; what comes from standard input lies nowhere, and keeps its name. */
function located(cwd: string, file: string): string {
  try {
    return shownPath(slashed(realpathSync(cwd)), slashed(realpathSync(join(cwd, file))));
  } catch {
    return file;
  }
}
