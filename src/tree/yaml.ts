import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Span } from '../text/span.ts';
import type { Visible } from '../text/visible.ts';
import { DEEPEST_YAML, tooDeepAt } from '../text/yaml-depth.ts';
import { aligned } from './aligned.ts';

/** A YAML value with places; scalars as they are written (`0007` stays `0007`). */
export type Yaml = YamlMap | YamlList | YamlScalar;

export interface YamlMap {
  readonly kind: 'map';
  readonly entries: readonly { readonly key: Visible; readonly value: Yaml }[];
  readonly span: Span;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly Yaml[];
  readonly span: Span;
}

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly text: Visible;
  /** The value by YAML's core schema, for a JSON Schema. */
  readonly value: string | number | boolean | null;
  readonly span: Span;
}

export interface YamlReading {
  readonly root: Yaml | undefined;
  /** The first error: YAML's own words and code. */
  readonly error: { readonly message: string; readonly code: string; readonly span: Span } | undefined;
}

const ALIASES = 100;

/** Reads the YAML that stands at `offset` of the source. Never throws. */
export function yamlIn(yaml: string, offset: number, source: string): YamlReading {
  const deep = tooDeepAt(yaml);
  if (deep !== undefined) {
    const span = { start: offset + deep, end: offset + deep + 1 };
    return {
      root: undefined,
      error: { message: `more than ${DEEPEST_YAML} levels inside each other`, code: 'LEVELS', span },
    };
  }
  const document: Document.Parsed = parseDocument(yaml, {
    prettyErrors: false,
    strict: true,
    uniqueKeys: true,
    logLevel: 'silent',
  });
  const error = document.errors[0];
  if (error !== undefined) {
    const start = offset + Math.min(error.pos[0], yaml.length);
    const end = Math.max(start, offset + Math.min(error.pos[1], yaml.length));
    return {
      root: undefined,
      error: { message: error.message.split('\n')[0] ?? '', code: error.code, span: { start, end } },
    };
  }
  let aliases = 0;
  const place = (node: Node): Span => {
    const [start, end] = node.range ?? [0, 0];
    return { start: offset + start, end: offset + end };
  };
  const scalar = (node: Node, value: unknown, written: string | undefined): YamlScalar => {
    const span = place(node);
    const text = value === null ? '' : typeof value === 'string' ? value : (written ?? String(value));
    const quoted = /["']/u.test(source.charAt(span.start)) ? 1 : 0;
    return {
      kind: 'scalar',
      text: { text, ...aligned(text, source, span.start + quoted, span.end), source, marks: [] },
      value: typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null,
      span,
    };
  };
  const convert = (node: unknown, depth: number): Yaml | undefined => {
    if (isAlias(node)) {
      aliases++;
      return aliases > ALIASES || depth > 64 ? undefined : convert((node as Alias).resolve(document), depth + 1);
    }
    if (isMap(node)) {
      const entries: { key: Visible; value: Yaml }[] = [];
      for (const pair of node.items) {
        if (!isScalar(pair.key)) continue;
        const key = scalar(pair.key, pair.key.value, pair.key.source).text;
        const value = pair.value === null ? undefined : convert(pair.value, depth + 1);
        const end = key.ends[key.ends.length - 1] ?? offset;
        const nothing: YamlScalar = {
          kind: 'scalar',
          text: { text: '', starts: [], ends: [], source, marks: [] },
          value: null,
          span: { start: end, end },
        };
        entries.push({ key, value: value ?? nothing });
      }
      return { kind: 'map', entries, span: place(node) };
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => convert(item, depth + 1)).filter((item) => item !== undefined);
      return { kind: 'list', items, span: place(node) };
    }
    return isScalar(node) ? scalar(node, node.value, node.source) : undefined;
  };
  const root = document.contents === null ? undefined : convert(document.contents, 0);
  if (aliases > ALIASES) {
    return {
      root: undefined,
      error: { message: `more than ${ALIASES} aliases`, code: 'ALIASES', span: { start: offset, end: offset } },
    };
  }
  return { root, error: undefined };
}

/** The value of a key of a mapping. */
export function valueAt(yaml: Yaml | undefined, key: string): Yaml | undefined {
  return yaml?.kind === 'map' ? yaml.entries.find((entry) => entry.key.text === key)?.value : undefined;
}

/** Plain JSON of a value, for a schema. */
export function jsonOf(yaml: Yaml | undefined): unknown {
  if (yaml === undefined) return null;
  if (yaml.kind === 'scalar') return yaml.value;
  if (yaml.kind === 'list') return yaml.items.map(jsonOf);
  return Object.fromEntries(yaml.entries.map(({ key, value }) => [key.text, jsonOf(value)]));
}
