import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Fixed, fixed } from '../fix/fixed.ts';
import { withoutMark } from '../lint/pipeline.ts';
import { codeOf, type Fault, unwritable } from './fault.ts';
import type { JudgedDocument } from './judged.ts';

/** A document's text with the safe fixes applied, and how many; its byte order mark is kept. */
export function mended({ text, findings, again }: JudgedDocument): Fixed {
  if (findings.every(({ fix }) => fix === undefined)) return { text, count: 0 };
  const own = withoutMark(text);
  const mark = text.slice(0, text.length - own.length);
  const { text: whole, count } = fixed(own, (other) => again(other)?.findings ?? []);
  return { text: mark + whole, count };
}

/**
 * Writes a file whole or not at all: another name in the same folder, then renamed. The mode is kept; through a link the file
 * that it leads to is written.
 */
export function writeWhole(path: string, text: string, shown: string): Fault | undefined {
  let temporary: string | undefined;
  try {
    const target = realpathSync(path);
    accessSync(target, constants.W_OK);
    const { mode } = statSync(target);
    const name = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    const file = openSync(name, 'wx', mode);
    temporary = name;
    try {
      const bytes = Buffer.from(text, 'utf8');
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    // The mask of the process does not hold for a file that exists.
    chmodSync(name, mode);
    renameSync(name, target);
    return undefined;
  } catch (error) {
    if (temporary !== undefined) rmSync(temporary, { force: true });
    return unwritable(shown, codeOf(error));
  }
}

/** What `--fix` would change, as `git apply` takes it. */
export async function patchOf(shown: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  const patch = createTwoFilesPatch(`a/${shown}`, `b/${shown}`, before, after, undefined, undefined, { context: 3 });
  return patch.replace(/^=+\n/, '');
}
