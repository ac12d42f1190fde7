import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { baselineAt } from '../disk/baseline-disk.ts';
import { baselineText, type Known, lineOf, unknownIn } from '../finding/baseline.ts';
import type { Finding } from '../finding/finding.ts';
import { pathInBaseline } from '../lint/surroundings.ts';
import { unknownWord } from './arguments.ts';
import { codeOf, unwritable } from './fault.ts';
import { judged } from './judged.ts';
import { faultOf } from './known.ts';
import { writeWhole } from './mending.ts';
import { fullPath, shownPath } from './paths.ts';
import { selected } from './selection.ts';
import type { Session } from './session.ts';
import type { Status } from './status.ts';

const TASKS = ['create', 'update', 'check'];

/** What it is called where nothing else is said. */
const NAME = 'data-decision.baseline';

/** `data-decision baseline create|update|check [PATH…]` */
export async function baseline(session: Session): Promise<Status> {
  const { given, cwd, fail, places } = session;
  const [task = '', ...operands] = given.operands;
  if (!TASKS.includes(task)) {
    const { id, args } = task === '' ? { id: 'no-task', args: {} } : unknownWord('task', task, TASKS);
    fail({ id: `cli.usage.${id}`, args });
    return 2;
  }
  const asked = given.value('baseline');
  // The configuration of what is asked for says where the list is, as it does for `lint`.
  const place = await places.of(fullPath(cwd, `${operands[0] ?? '.'}/${NAME}`));
  for (const fault of place.faults) fail(fault);
  const file = asked === undefined ? (place.baseline ?? fullPath(cwd, NAME)) : fullPath(cwd, asked);
  const paths = operands.length === 0 ? ['.'] : operands;
  if (session.hasFailed()) return 2;
  if (task === 'create') return created(file, paths, place.baseline === file || asked !== undefined, session);
  return task === 'update' ? updated(file, paths, session) : checked(file, paths, session);
}

async function created(file: string, paths: readonly string[], isNamed: boolean, session: Session): Promise<Status> {
  const { cwd, fail, note } = session;
  const shown = shownPath(cwd, file);
  if (existsSync(file)) {
    fail({ at: shown, id: 'cli.fault.baseline-exists' });
    return 2;
  }
  const present = await found(file, paths, session);
  if (present === undefined) return 2;
  const entries = [...present].flatMap(([path, findings]) => findings.map(({ key }) => ({ path, key })));
  try {
    writeFileSync(file, baselineText(entries), { flag: 'wx' });
  } catch (error) {
    fail(unwritable(shown, codeOf(error)));
    return 2;
  }
  note('baseline-created', { count: entries.length, file: shown });
  if (!isNamed) note('baseline-name', { file: shown });
  return 0;
}

async function updated(file: string, paths: readonly string[], session: Session): Promise<Status> {
  const { cwd, fail, note } = session;
  const compared = await comparedWith(file, paths, session);
  if (compared === undefined) return 2;
  const { text, left, gone } = compared;
  const fault = baselineText(left) === text ? undefined : writeWhole(file, baselineText(left), shownPath(cwd, file));
  if (fault !== undefined) fail(fault);
  else note('baseline-updated', { count: gone.length, left: left.length });
  return fault === undefined ? 0 : 2;
}

/** Fails where the baseline knows what is gone: it would hide the same thing when it comes back. */
async function checked(file: string, paths: readonly string[], session: Session): Promise<Status> {
  const compared = await comparedWith(file, paths, session);
  if (compared === undefined) return 2;
  const { gone } = compared;
  // As they stand in the list; a line that begins with a name could command a runner.
  for (const entry of gone) session.print(`- ${lineOf(entry).replace('\t', ': ')}\n`);
  if (gone.length > 0) session.note('gone', { count: gone.length });
  return gone.length > 0 ? 1 : 0;
}

interface Compared {
  readonly text: string;
  /** As their findings are now. */
  readonly left: readonly Known[];
  readonly gone: readonly Known[];
}

/** Of the documents that were asked for, and of those that exist no more, what is left and what is gone. */
async function comparedWith(file: string, paths: readonly string[], session: Session): Promise<Compared | undefined> {
  const { cwd, fail } = session;
  const reading = baselineAt(file);
  if (!('baseline' in reading)) {
    fail(faultOf(reading, shownPath(cwd, file)));
    return undefined;
  }
  const present = await found(file, paths, session);
  if (present === undefined) return undefined;
  const folder = file.slice(0, file.lastIndexOf('/'));
  const all = [...reading.baseline].map(([path, keys]) => {
    const findings = present.get(path) ?? (existsSync(fullPath(folder, path)) ? undefined : []);
    // Who was not asked for stays as it is.
    if (findings === undefined) return { left: [...keys], gone: [], path };
    const { old, gone } = unknownIn(findings, keys);
    return { left: old.map(({ key }) => key), gone, path };
  });
  const entries = (which: 'left' | 'gone'): readonly Known[] =>
    all.flatMap(({ path, [which]: keys }) => keys.map((key) => ({ path, key })));
  return { text: readFileSync(file, 'utf8'), left: entries('left'), gone: entries('gone') };
}

/** The findings of all files at the paths, by the path in the baseline; nothing where one could not be judged. */
async function found(
  file: string,
  paths: readonly string[],
  session: Session,
): Promise<ReadonlyMap<string, readonly Finding[]> | undefined> {
  const { cwd, fail } = session;
  const { files, faults } = await selected(paths, cwd);
  for (const fault of faults) fail(fault);
  const all = new Map<string, readonly Finding[]>();
  for (const subject of files) {
    const result = await judged(subject, session);
    if (result.kind === 'faults') for (const fault of result.faults) fail(fault);
    all.set(pathInBaseline(file, subject.path), result.kind === 'document' ? result.findings : []);
  }
  return session.hasFailed() ? undefined : all;
}
