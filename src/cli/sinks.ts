import { writeFileSync } from 'node:fs';
import type { Wording } from '../locale/wording.ts';
import { jsonReporter } from '../report/json.ts';
import type { Reported } from '../report/reported.ts';
import type { Reporter, Run } from '../report/reporter.ts';
import { styleOf } from '../report/style.ts';
import { stylishReporter } from '../report/stylish.ts';
import { codeOf, unwritable } from './fault.ts';
import { fullPath } from './paths.ts';
import type { Session } from './session.ts';
import type { Settings } from './settings.ts';

/** The reports of a run, each going its way. */
export interface Sinks {
  readonly document: (reported: Reported, wording: Wording, own: Wording) => void;
  readonly end: (run: Run) => void;
}

/** To standard output as documents are judged; to a file when all are. */
export function sinksFor({ reports }: Settings, { wording, style, print, cwd, fail }: Session): Sinks {
  const sinks = reports.map(({ format, file }) => {
    const reporter: Reporter =
      format === 'json'
        ? jsonReporter()
        : stylishReporter(wording, file === undefined ? style : styleOf(false, undefined));
    const pieces: string[] = [];
    return { file, reporter, put: file === undefined ? print : (text: string): void => void pieces.push(text), pieces };
  });
  return {
    document: (reported, words, own) => {
      for (const { reporter, put } of sinks) put(reporter.document(reported, words, own));
    },
    end: (run) => {
      for (const { file, reporter, put, pieces } of sinks) {
        put(reporter.end(run));
        if (file === undefined) continue;
        try {
          writeFileSync(fullPath(cwd, file), pieces.join(''));
        } catch (error) {
          fail(unwritable(file, codeOf(error)));
        }
      }
    },
  };
}
