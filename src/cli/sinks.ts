import { writeFileSync } from 'node:fs';
import type { Wording } from '../locale/wording.ts';
import type { Reported } from '../report/reported.ts';
import type { Run } from '../report/reporter.ts';
import { uncommanded } from '../report/runner-text.ts';
import { styleOf } from '../report/style.ts';
import { codeOf, unwritable } from './fault.ts';
import { fullPath } from './paths.ts';
import { reporterFor } from './reporters.ts';
import type { Session } from './session.ts';
import type { Settings } from './settings.ts';
import { isRunner } from './terminal.ts';

/** The reports of a run, each going its way. */
export interface Sinks {
  readonly document: (reported: Reported, wording: Wording, own: Wording) => void;
  readonly end: (run: Run) => void;
}

/** To standard output as documents are judged; to a file when all are. */
export async function sinksFor({ reports }: Settings, session: Session): Promise<Sinks> {
  const { style, print, cwd, fail } = session;
  const sinks = await Promise.all(
    reports.map(async ({ format, file }) => {
      const reporter = await reporterFor(format, session, file === undefined ? style : styleOf(false, undefined));
      const pieces: string[] = [];
      const show =
        isRunner(process.env) && format === 'stylish' ? (text: string): void => print(uncommanded(text)) : print;
      return {
        file,
        reporter,
        put: file === undefined ? show : (text: string): void => void pieces.push(text),
        pieces,
      };
    }),
  );
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
