import { cardOf } from '../lint/card.ts';
import { extracted } from '../lint/extract.ts';
import { jsonWithPositions, plainJson, prettyJson } from '../lint/extract-json.ts';
import { read } from '../lint/pipeline.ts';
import type { Decision } from '../model/decision.ts';
import { unknownWord } from './arguments.ts';
import type { Fault } from './fault.ts';
import type { Subject } from './judged.ts';
import { inputSubject } from './lint.ts';
import { fileText, inputText } from './reading.ts';
import { selected } from './selection.ts';
import type { Session } from './session.ts';
import type { Status } from './status.ts';

const FORMATS = ['json', 'md'];

/** `data-decision extract FILE…`: one object for one file, an array for several, in the order given; or their cards. */
export async function extract(session: Session): Promise<Status> {
  const { given, cwd, fail } = session;
  const format = given.value('format') ?? 'json';
  if (!FORMATS.includes(format)) {
    const { id, args } = unknownWord('format', format, FORMATS);
    fail({ id: `cli.usage.${id}`, args });
  }
  if (given.operands.length === 0) fail({ id: 'cli.usage.no-file' });
  if (session.hasFailed()) return 2;
  const found: Found[] = [];
  for (const operand of given.operands) {
    const subjects =
      operand === '-' ? [inputSubject(given.value('stdin-filename'), cwd)] : await filesOf(operand, session);
    for (const subject of subjects) {
      const result = await decisionOf(subject, session);
      if ('fault' in result) fail(result.fault);
      else found.push(result);
    }
  }
  if (format === 'md') await printCards(found, session);
  else printObjects(found, session);
  return session.hasFailed() ? 2 : 0;
}

function printObjects(found: readonly Found[], { given, print }: Session): void {
  const objects = found.map(({ decision, file }) => {
    const object = extracted(decision, file);
    return given.has('positions') ? jsonWithPositions(object, decision.source) : plainJson(object);
  });
  const isOne = given.operands.length === 1 && objects.length === 1;
  if (isOne || given.operands.length > 1) print(`${prettyJson(isOne ? objects[0] : objects)}\n`);
}

async function printCards(found: readonly Found[], { print, wordingOf }: Session): Promise<void> {
  const { cardMarkdown } = await import('../report/card.ts');
  const cards = found.map(async ({ decision }) => cardMarkdown(cardOf(decision), await wordingOf(decision.language)));
  print((await Promise.all(cards)).join('\n'));
}

async function filesOf(operand: string, { cwd, fail }: Session): Promise<readonly Subject[]> {
  const { files, faults } = await selected([operand], cwd);
  for (const fault of faults) fail(fault);
  return files;
}

interface Found {
  readonly decision: Decision;
  /** Null where it came from standard input without a name. */
  readonly file: string | null;
}

/** A file that is named is read as a decision document, unless its front matter names another type. */
async function decisionOf(
  { path: full, shown, input }: Subject,
  { places }: Session,
): Promise<Found | { readonly fault: Fault }> {
  const { config, path, faults } = await places.of(full);
  const [mistake] = faults;
  if (mistake !== undefined) return { fault: mistake };
  const found = input === undefined ? fileText(full, shown) : await inputText(shown);
  if ('fault' in found) return found;
  const reading = read({ text: found.text, path, isInput: true }, config);
  if (reading.kind === 'excess') {
    const { limit, line } = reading.excess;
    return { fault: { at: `${shown}:${line}`, id: `excess.${limit}`, args: { ...reading.excess } } };
  }
  if (reading.kind === 'other') return { fault: { at: shown, id: 'cli.fault.other' } };
  return { decision: reading.decision, file: input === 'nameless' ? null : shown };
}
