import { writeFileSync } from 'node:fs';
import { COARSE, coarseness, type MeasuredVariant } from '../measure/variants.ts';
import { curveCsv, profileCsv, profileJson, profileMarkdown } from '../report/profile.ts';
import { unknownWord } from './arguments.ts';
import { codeOf, unwritable } from './fault.ts';
import { conventionFrom, variantsFrom } from './measuring.ts';
import { fullPath } from './paths.ts';
import type { Session } from './session.ts';
import type { Status } from './status.ts';

const FORMATS = ['md', 'json', 'csv'];

/** `data-decision profile LOG…`: one entry a variant; logs of one name are repeated runs of it. */
export async function profile(session: Session): Promise<Status> {
  const { given, fail, print, style, wording } = session;
  const format = given.value('format') ?? 'md';
  const convention = conventionFrom(given, fail);
  if (!FORMATS.includes(format)) {
    const { id, args } = unknownWord('format', format, FORMATS);
    fail({ id: `cli.usage.${id}`, args });
  }
  if (given.operands.length === 0) fail({ id: 'cli.usage.no-log' });
  if (given.values('name').length > given.operands.length) fail({ id: 'cli.usage.names' });
  if (session.hasFailed() || convention === undefined) return failed(format, session);
  const variants = await variantsFrom(given.operands, convention, session);
  if (session.hasFailed()) return failed(format, session);
  await writeFiles(variants, session);
  if (session.hasFailed()) return failed(format, session);
  for (const variant of variants) warnOf(variant, session);
  const curves = [...new Set(variants.map(({ runs: [{ curve }] }) => `\`${curve.name}\``))];
  const kinds = new Set(variants.map(({ runs: [{ curve }] }) => curve.kind));
  if (kinds.size > 1) session.note('curves', { names: curves });
  if (format === 'json') print(profileJson(variants));
  else print(format === 'csv' ? profileCsv(variants) : profileMarkdown(variants, wording));
  if (format === 'md' && style.isTerminal)
    print((await import('../report/small-curve.ts')).smallCurves(variants, wording));
  return 0;
}

/** `--csv FILE` and `--plot FILE`; the plot's code is loaded where one is drawn. */
async function writeFiles(variants: readonly MeasuredVariant[], { given, cwd, fail, wording }: Session): Promise<void> {
  const write = (file: string, text: string): void => {
    try {
      writeFileSync(fullPath(cwd, file), text);
    } catch (error) {
      fail(unwritable(file, codeOf(error)));
    }
  };
  const [csv, plot] = [given.value('csv'), given.value('plot')];
  const count = variants.reduce((sum, { runs }) => sum + runs.length, 0);
  const [first] = variants;
  if (csv !== undefined && (count !== 1 || first === undefined)) fail({ id: 'cli.usage.one-curve', args: { count } });
  else if (csv !== undefined && first !== undefined) write(csv, curveCsv(first));
  if (plot !== undefined && variants.length > 0)
    write(plot, (await import('../report/plot.ts')).profilePlot(variants, wording));
}

/** Where numbers were asked for as JSON, there are none of a part of the logs. */
function failed(format: string, { print }: Session): Status {
  if (format === 'json') print('[]\n');
  return 2;
}

function warnOf({ name, runs, convention }: MeasuredVariant, { note }: Session): void {
  const change = coarseness(runs[0], convention);
  if (change > COARSE) note('coarse', { name, percent: (100 * change).toFixed(1), points: runs[0].points });
}
