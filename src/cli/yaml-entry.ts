import { type Document, isMap, isSeq, parseDocument } from 'yaml';
import { lineStarts, type Point, pointAt } from '../text/lines.ts';
import { DEEPEST_YAML, tooDeepAt } from '../text/yaml-depth.ts';

/** An entry of a mapping or a list, as a value and as the lines that say it. */
export interface Entry {
  /** The mapping or the list; none for the outermost. */
  readonly path: readonly string[];
  /** Undefined for an entry of a list. */
  readonly key?: string;
  readonly value: unknown;
  readonly lines: readonly string[];
}

/** A YAML file as plain values (none where its aliases are too many), or where it does not parse. */
export type YamlFile = { readonly value: unknown } | { readonly error: Point & { readonly detail: string } };

export function yamlFile(text: string): YamlFile {
  const broken = (at: number, detail: string): YamlFile => ({ error: { ...pointAt(lineStarts(text), at), detail } });
  const deep = tooDeepAt(text);
  if (deep !== undefined) return broken(deep, `more than ${DEEPEST_YAML} levels inside each other`);
  const document = documentOf(text);
  const [error] = document.errors;
  const detail = error?.message.split('\n')[0]?.replace(/[.:]$/u, '') ?? '';
  if (error !== undefined) return broken(Math.min(error.pos[0], text.length), detail);
  try {
    return { value: document.toJS() };
  } catch {
    return { value: undefined };
  }
}

/**
 * The text with an entry behind the others of a mapping or a list, and every other byte as it was. Undefined where that is not
 * to be had: what is written in brackets or is empty has no place for lines.
 */
export function withEntry(text: string, { path, key, value, lines }: Entry): string | undefined {
  const before = yamlFile(text);
  if ('error' in before || before.value === undefined) return undefined;
  const place = placeIn(text, path);
  if (place === undefined) return undefined;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = ' '.repeat(place.column);
  const added = lines.map((line) => indent + line + newline).join('');
  const start = text.slice(0, place.at);
  const whole = start + (start === '' || start.endsWith('\n') ? '' : newline) + added + text.slice(place.at);
  const after = yamlFile(whole);
  const isRight = 'value' in after && isSame(after.value, extended(before.value, path, key, value));
  return isRight ? whole : undefined;
}

/** Behind the last line of a block, and the column at which its entries start. */
function placeIn(text: string, path: readonly string[]): { readonly at: number; readonly column: number } | undefined {
  const document = documentOf(text);
  if (path.length === 0 && document.contents === null) return { at: text.length, column: 0 };
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!(isMap(node) || isSeq(node)) || node.flow || node.items.length === 0 || !node.range) return undefined;
  const [start, end] = node.range;
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  const last = text.slice(0, end).trimEnd().length;
  const eol = text.indexOf('\n', last);
  return { at: eol === -1 ? text.length : eol + 1, column };
}

function extended(value: unknown, path: readonly string[], key: string | undefined, entry: unknown): unknown {
  const [step, ...rest] = path;
  if (step !== undefined && isObject(value)) return { ...value, [step]: extended(value[step], rest, key, entry) };
  if (key === undefined) return Array.isArray(value) ? [...value, entry] : undefined;
  return isObject(value) || value === null ? { ...value, [key]: entry } : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function documentOf(text: string): Document.Parsed {
  return parseDocument(text, { prettyErrors: false, strict: true, uniqueKeys: true, logLevel: 'silent' });
}
