import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Span } from '../text/span.ts';
import type { Visible } from '../text/visible.ts';
import type { Artifact, Estimation } from './decision.ts';
import { facetsOf, statedMode } from './estimation-facets.ts';
import { spokenFacets } from './estimation-prose.ts';
import { saidOfVariants } from './estimation-variants.ts';
import { facetsIn } from './facets.ts';
import type { Field, Part } from './field.ts';
import { fullTextOf } from './field-text.ts';
import { isBlank } from './plain.ts';
import type { Mode, ProfileRow } from './profile.ts';
import { type Sourced, sourced } from './sourced.ts';

/** What the front matter says of the estimation; a string stands for the whole text. */
export interface FrontEstimation {
  readonly text: Visible | undefined;
  readonly parts: readonly Part[];
  readonly artifacts: readonly Visible[];
  readonly label: Span;
}

export function estimationOf(
  fields: readonly Field[],
  front: FrontEstimation | undefined,
  rows: readonly ProfileRow[],
  variantNames: readonly string[],
  lexicon: Lexicon,
  source: string,
): Estimation {
  const own = fields.filter(({ field }) => field === 'estimation');
  const loose = fields.filter(
    ({ of, inside, bold }) => of === 'estimation' && (inside !== 'variants' || bold) && inside !== 'estimation',
  );
  const parts = [
    ...(front?.parts ?? []),
    ...own.flatMap((field) => facetsIn(field.value, field.blocks, 'estimation', lexicon).parts),
    ...loose.map(
      (field): Part => ({ field: field.field, of: field.of, label: field.label, value: fullTextOf(field, source) }),
    ),
  ];
  const texts = [
    ...(front?.text === undefined ? [] : [front.text]),
    ...own.flatMap((field) => [...(field.suffix === undefined ? [] : [field.suffix]), fullTextOf(field, source)]),
  ];
  const facets = { ...spokenFacets(texts, parts, lexicon), ...facetsOf(parts) };
  return {
    mode: statedMode(parts, texts, lexicon) ?? rowsMode(rows),
    facets,
    artifacts: artifactsOf(parts, texts, front?.artifacts ?? []),
    byVariant: saidOfVariants(
      own.flatMap(({ blocks }) => blocks),
      parts,
      variantNames,
      lexicon,
    ),
  };
}

function rowsMode(rows: readonly ProfileRow[]): Sourced<Mode> | undefined {
  const modes = rows.flatMap(({ mode }) => (mode === undefined ? [] : [mode]));
  const [first] = modes;
  if (first === undefined) return undefined;
  return modes.some(({ value }) => value !== first.value) ? { ...first, value: 'A+B' } : first;
}

/** Links, addresses and paths of the artifacts facet; where it holds none, the links of the whole field. */
function artifactsOf(
  parts: readonly Part[],
  texts: readonly Visible[],
  front: readonly Visible[],
): readonly Artifact[] {
  const facet = parts.filter(({ field }) => field === 'artifacts').map(({ value }) => value);
  const labelled = facet.flatMap((text) => pathsIn(text, true));
  // "Plots: below" leaves the links to the field's other lines.
  const found = [
    ...front.flatMap((text) => pathsIn(text, true)),
    ...(labelled.length > 0 ? labelled : texts.flatMap((text) => pathsIn(text, false))),
  ];
  const starts = new Set<number>();
  return found.filter(({ target: { span } }) => {
    if (starts.has(span.start)) return false;
    starts.add(span.start);
    return true;
  });
}

function pathsIn(text: Visible, plain: boolean): readonly Artifact[] {
  const found: {
    readonly target: Sourced<string>;
    readonly text: string;
    readonly start: number;
    readonly end: number;
  }[] = [];
  const taken: { start: number; end: number }[] = [];
  for (const mark of text.marks) {
    if (
      (mark.kind !== 'link' && mark.kind !== 'image') ||
      mark.url === undefined ||
      mark.url.startsWith('#') ||
      isBlank(mark.url)
    )
      continue;
    const { start, end } = mark;
    found.push({ target: targetIn(mark.url, mark.span, text.source), text: text.text.slice(start, end), start, end });
    taken.push(mark);
  }
  for (const match of text.text.matchAll(
    /[A-Za-z][A-Za-z\d+.-]{1,15}:\/\/[^\s<>()[\]«»"'`,;]+|[^\s<>()[\]«»"'`,;:]*[^\s<>()[\]«»"'`,;:.]\.[A-Za-z][A-Za-z\d]{0,7}(?![\p{L}\p{N}])/gu,
  )) {
    const target = match[0].replace(/[.]+$/u, '');
    const at = match.index;
    if (taken.some(({ start, end }) => start <= at && at < end)) continue;
    const url = target.includes('://');
    const code = text.marks.some((mark) => mark.kind === 'code' && mark.start <= at && at < mark.end);
    if (
      url ||
      code ||
      (plain && /[/\\]|\.(?:csv|tsv|jsonl?|log|txt|svg|png|jpe?g|pdf|parquet|gz|html|ipynb)$/iu.test(target))
    ) {
      const end = at + target.length;
      found.push({ target: sourced(target, text, at, end), text: '', start: at, end });
    }
  }
  const sorted = found.toSorted((a, b) => a.start - b.start);
  return sorted.map(({ target, text: shown, start }, index) => {
    const before = text.text.slice(Math.max(sorted[index - 1]?.end ?? 0, start - LEAD), start);
    return { target, kind: kindOf(target.value), text: shown, lead: before.slice(before.lastIndexOf('\n') + 1) };
  });
}

/** Whose an artifact is stands no further before it. */
const LEAD = 80;

function kindOf(target: string): Artifact['kind'] {
  return /^[A-Za-z][A-Za-z\d+.-]{1,15}:/u.test(target) && !/^[A-Za-z]:[\\/]/u.test(target) ? 'url' : 'path';
}

/** The target as it stands in the link's source; the whole link where it is written otherwise (a reference). */
function targetIn(url: string, span: Span, source: string): Sourced<string> {
  const at = source.slice(span.start, span.end).lastIndexOf(url);
  const place = at < 0 ? span : { start: span.start + at, end: span.start + at + url.length };
  return { value: url, raw: source.slice(place.start, place.end), span: place };
}
