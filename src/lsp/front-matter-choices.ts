import schema from '../../schema/front-matter.json' with { type: 'json' };
import type { Decision } from '../model/decision.ts';
import { variantNames } from './variants.ts';

/** A key or a value that can stand at the end of a text. */
export interface Choice {
  readonly text: string;
  /** What of it stands there already. */
  readonly typed: string;
  readonly isKey: boolean;
}

interface Schema {
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

interface Line {
  /** Columns before the key; the dash of a list's entry is one of them. */
  readonly indent: number;
  readonly key: string;
  readonly value: string | undefined;
  /** It begins an entry of a list. */
  readonly isEntry: boolean;
}

/**
 * What the schema knows for the place behind `before`, the document up to the cursor. It goes by lines and how far they are
 * indented, since YAML that is being written does not parse.
 */
export function choicesIn(before: string, decision: Decision): readonly Choice[] {
  const lines = before.split(/\r\n|\r|\n/u).slice(1);
  const current = lineOf(lines.at(-1) ?? '');
  // A list that is begun, or the end of the front matter.
  if (current === undefined || current.key.startsWith('-')) return [];
  const above = lines.slice(0, -1).flatMap((text) => lineOf(text) ?? []);
  const path = pathTo(current.indent, above);
  const at = path.reduce<Schema | undefined>((one, key) => insideOf(one)?.properties?.[key], schema as Schema);
  if (at === undefined) return [];
  if (current.value === undefined) {
    const taken = new Set(current.isEntry ? [] : siblingsOf(current.indent, above));
    const keys = Object.keys(insideOf(at)?.properties ?? {}).filter((key) => !taken.has(key));
    return keys.map((text) => ({ text, typed: current.key, isKey: true }));
  }
  const { key, value } = current;
  const typed = value.trimStart();
  if (/^["'#]/u.test(typed)) return [];
  const space = value === '' ? ' ' : '';
  return valuesOf([...path, key], insideOf(at)?.properties?.[key], decision).map((text) => ({
    text: space + text,
    typed,
    isKey: false,
  }));
}

function insideOf(one: Schema | undefined): Schema | undefined {
  return one?.items ?? one;
}

function lineOf(text: string): Line | undefined {
  const found = /^(\s*)(- +)?([\w-]*)(?:\s*:(\s.*|$))?$/u.exec(text);
  if (found === null) return undefined;
  const [, indent = '', dash = '', key = '', value] = found;
  return { indent: indent.length + dash.length, key, value, isEntry: dash !== '' };
}

/** The keys that a line at this indent stands under, outermost first. */
function pathTo(indent: number, above: readonly Line[]): readonly string[] {
  const path: string[] = [];
  let left = indent;
  for (const line of above.toReversed()) {
    if (line.key === '' || line.indent >= left) continue;
    path.unshift(line.key);
    left = line.indent;
  }
  return path;
}

/** The keys of the same mapping above, as far as a line that is less indented or begins another entry. */
function siblingsOf(indent: number, above: readonly Line[]): readonly string[] {
  const end = above.findLastIndex((line) =>
    line.isEntry ? line.indent <= indent : line.indent < indent && line.key !== '',
  );
  const own = above[end]?.isEntry === true && above[end].indent === indent ? end : end + 1;
  return above.slice(own).flatMap((line) => (line.indent === indent ? [line.key] : []));
}

/** Keys whose value names a variant. */
const NAMES: ReadonlySet<string> = new Set(['profile.variant', 'actions.before', 'actions.after']);

function valuesOf(path: readonly string[], one: Schema | undefined, decision: Decision): readonly string[] {
  const name = path.join('.');
  if (NAMES.has(name)) return variantNames(decision).map(scalar);
  const known = one?.const === undefined ? (one?.enum ?? one?.examples ?? []) : [one.const];
  return known.map(String);
}

/** A text that YAML reads as it is. */
function scalar(text: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N}_+./-]*$/u.test(text) && !/^[\d.+-]*$/u.test(text) ? text : JSON.stringify(text);
}
