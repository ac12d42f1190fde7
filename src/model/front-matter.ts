import type { Span } from '../text/span.ts';
import { valueAt, type Yaml, yamlIn } from '../tree/yaml.ts';
import type { FrontMatterReading, Metadata } from './decision.ts';
import { frontMatterProblems } from './front-problems.ts';
import { plainText } from './plain.ts';
import type { Sourced } from './sourced.ts';

export interface FrontBlock {
  readonly kind: 'yaml' | 'toml';
  readonly text: string;
  /** The block with its fences, and where its text starts. */
  readonly span: Span;
  readonly offset: number;
}

export interface FrontMatter {
  readonly root: Yaml | undefined;
  readonly reading: FrontMatterReading;
}

export function frontMatterOf(block: FrontBlock | undefined, source: string): FrontMatter {
  if (block === undefined)
    return { root: undefined, reading: { kind: 'none', span: undefined, parsed: true, problems: [] } };
  const { kind, span } = block;
  const fence = { start: span.start, end: Math.min(span.end, span.start + 3) };
  if (kind === 'toml')
    return { root: undefined, reading: { kind, span, parsed: false, problems: [{ kind: 'toml', span: fence }] } };
  const { root, error } = yamlIn(block.text, block.offset, source);
  if (error !== undefined) {
    const place = error.span.end > error.span.start ? firstLine(error.span, source) : lineOf(error.span.start, source);
    return {
      root: undefined,
      reading: {
        kind,
        span,
        parsed: false,
        problems: [{ kind: 'syntax', span: place, detail: error.message, code: error.code }],
      },
    };
  }
  return { root, reading: { kind, span, parsed: true, problems: frontMatterProblems(root, fence) } };
}

function firstLine(span: Span, source: string): Span {
  const end = source.slice(span.start, span.end).search(/\r?\n/u);
  return end > 0 ? { start: span.start, end: span.start + end } : end === 0 ? lineOf(span.start, source) : span;
}

function lineOf(at: number, source: string): Span {
  const start = source.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
  const end = source.indexOf('\n', start);
  return { start, end: end < 0 ? source.length : end };
}

const STATUSES: readonly Metadata['status'][] = ['draft', 'proposed', 'accepted', 'rejected', 'superseded'];

export function metadataOf(root: Yaml | undefined): Metadata {
  const text = (key: string): Sourced<string> | undefined => {
    const value = valueAt(root, key);
    return value?.kind === 'scalar' ? plainScalar(value) : undefined;
  };
  const list = (key: string): readonly Sourced<string>[] => {
    const value = valueAt(root, key);
    const items = value?.kind === 'list' ? value.items : value === undefined ? [] : [value];
    return items
      .flatMap((item) => (item.kind === 'scalar' ? [plainScalar(item)] : []))
      .filter((item) => item !== undefined);
  };
  const id = text('id');
  const type = text('type');
  const title = text('title');
  const date = text('date');
  const scale = text('scale')?.value;
  return {
    ...(type === undefined ? {} : { type }),
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    status: STATUSES.find((status) => status === text('status')?.value) ?? 'proposed',
    owners: list('owners'),
    supersedes: list('supersedes'),
    supersededBy: list('superseded-by'),
    ...(scale === 'major' || scale === 'minor' ? { scale } : {}),
  };
}

function plainScalar(value: Yaml & { readonly kind: 'scalar' }): Sourced<string> | undefined {
  const text = plainText(value.text);
  // A title keeps its own full stop and quotation marks.
  return text === undefined ? undefined : { ...text, value: value.text.text.replace(/\s+/gu, ' ').trim() };
}
