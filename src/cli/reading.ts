import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { limits } from '../text/limits.ts';
import { decoded } from './bytes.ts';
import { codeOf, type Fault, unreadable } from './fault.ts';

/** A file's text, or why there is none; `start` is what can be told of its start all the same. */
export type FileText = { readonly text: string } | { readonly fault: Fault; readonly start: string };

/** Enough of a file to see its front matter. */
const START = 4 * limits.frontMatter;

/** Nothing larger than the limit is read as a whole. */
export function fileText(path: string, shown: string): FileText {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return { fault: unreadable(shown, 'EISDIR'), start: '' };
    if (!stats.isFile()) return { fault: { at: shown, id: 'cli.fault.no-file' }, start: '' };
    if (stats.size > limits.size) return { fault: tooLarge(shown, stats.size), start: startOf(path) };
    return textOf(readFileSync(path), shown);
  } catch (error) {
    return { fault: unreadable(shown, codeOf(error)), start: '' };
  }
}

/** The same for what comes from standard input. */
export async function inputText(shown: string): Promise<FileText> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > limits.size) return { fault: tooLarge(shown, size), start: '' };
    }
  } catch (error) {
    return { fault: unreadable(shown, codeOf(error)), start: '' };
  }
  return textOf(Buffer.concat(chunks), shown);
}

export function textOf(bytes: Buffer, shown: string): FileText {
  const found = decoded(bytes);
  if ('text' in found) return found;
  return {
    fault: { at: `${shown}:${found.invalid.line}`, id: 'cli.fault.encoding', args: { ...found.invalid } },
    start: found.approximate,
  };
}

function tooLarge(at: string, size: number): Fault {
  return { at, id: 'cli.fault.too-large', args: { size: megabytes(size), limit: megabytes(limits.size) } };
}

function megabytes(bytes: number): string {
  return (bytes / 1_048_576).toFixed(1).replace(/\.0$/, '');
}

function startOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(START);
    return bytes.toString('utf8', 0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}
