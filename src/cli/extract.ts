import { extracted } from '../lint/extract.ts';
import { jsonWithPositions, plainJson } from '../lint/extract-json.ts';
import { read } from '../lint/pipeline.ts';
import type { Fault } from './fault.ts';
import type { Subject } from './judged.ts';
import { inputSubject } from './lint.ts';
import { fileText, inputText } from './reading.ts';
import { selected } from './selection.ts';
import type { Session } from './session.ts';
import type { Status } from './status.ts';

/** `data-decision extract FILE…`: one object for one file, an array for several, in the order given. */
export async function extract(session: Session): Promise<Status> {
  const { given, cwd, fail, print } = session;
  if (given.operands.length === 0) fail({ id: 'cli.usage.no-file' });
  const objects: unknown[] = [];
  for (const operand of given.operands) {
    const subjects =
      operand === '-' ? [inputSubject(given.value('stdin-filename'), cwd)] : await filesOf(operand, session);
    for (const subject of subjects) {
      const result = await objectOf(subject, session);
      if ('fault' in result) fail(result.fault);
      else objects.push(result.object);
    }
  }
  const isOne = given.operands.length === 1 && objects.length === 1;
  if (isOne || given.operands.length > 1) print(`${prettyJson(isOne ? objects[0] : objects)}\n`);
  return session.hasFailed() ? 2 : 0;
}

/** In lines, a large number as people write it: `1.65e15`, and not `1650000000000000`. */
function prettyJson(value: unknown): string {
  // A line that ends with a digit holds a number: a text ends with a quotation mark.
  return JSON.stringify(value, undefined, 2).replaceAll(/(?<=[ \n])-?(?:\d{16,}|\d[\d.]*e\+\d+)(?=,?$)/gmu, (digits) =>
    Number(digits).toExponential().replace('+', ''),
  );
}

async function filesOf(operand: string, { cwd, fail }: Session): Promise<readonly Subject[]> {
  const { files, faults } = await selected([operand], cwd);
  for (const fault of faults) fail(fault);
  return files;
}

/** A file that is named is read as a decision document, unless its front matter names another type. */
async function objectOf(
  { path: full, shown, input }: Subject,
  { places, given }: Session,
): Promise<{ object: unknown } | { fault: Fault }> {
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
  const { decision } = reading;
  const object = extracted(decision, input === 'nameless' ? null : shown);
  return { object: given.has('positions') ? jsonWithPositions(object, decision.source) : plainJson(object) };
}
