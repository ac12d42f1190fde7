import type { Finding } from '../finding/finding.ts';
import { bodyFor, pasteFor } from '../lint/paste.ts';
import type { Wording } from '../locale/wording.ts';
import type { Decision, ObjectName } from '../model/decision.ts';
import { type Edit, edited } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { treeOf } from '../tree/parse.ts';
import type { JudgedDecisionDocument } from './judging.ts';

/** Fields in the order of the template. */
const ORDER: readonly string[] = [
  'context',
  'budget',
  'family',
  'variants',
  'profile',
  'estimation',
  'artifacts',
  'objective',
  'actions',
  'checks',
  'risks',
];

/** A section that a document lacks: the edit that puts it where it belongs, and its name as the document spells it. */
export interface Insertion {
  readonly edit: Edit;
  readonly label: string;
}

/**
 * The section in the words of the document's language (`own`), open places left as `…`; undefined for a finding that misses
 * no section. Among headings it is one of their rank, before the first that comes after it in the template; elsewhere a labelled
 * line, so that the document stays of one form.
 */
export function insertionOf(finding: Finding, own: Wording, { result }: JudgedDecisionDocument): Insertion | undefined {
  const { decision, reread } = result;
  const { missing } = finding;
  const lines = pasteFor(decision)(finding, own);
  const body = bodyFor(decision)(finding, own);
  if (missing === undefined || lines === undefined || body === undefined) return undefined;
  // Logs are a part of the estimation.
  if (missing === 'artifacts' && decision.sections.estimation === undefined) return undefined;
  const label = String(finding.args['label'] ?? missing);
  const headings = headingsOf(decision);
  const depth = Math.min(...headings.values());
  const isSection = missing !== 'artifacts' && (headings.size > 0 || Object.keys(decision.sections).length === 0);
  const text = isSection ? `${'#'.repeat(headings.size === 0 ? 2 : depth)} ${label}\n\n${body}` : lines;
  const place = placeFor(missing, decision);
  // Between the items of a list it would be none of them.
  if (
    !isSection &&
    treeOf(decision.source).children.some(({ type, position }) => type === 'list' && position?.start.offset === place)
  )
    return undefined;
  const edit = editAt(place, text, decision);
  const after = reread(edited(decision.source, [edit]));
  const isRead = after !== undefined && (missing === 'artifacts' || Object.hasOwn(after.sections, missing));
  return isRead ? { edit, label } : undefined;
}

/** The fields that have a heading of their own, and its depth. */
function headingsOf({ sections, headings }: Decision): ReadonlyMap<string, number> {
  const found = Object.entries(sections).flatMap(([name, { start }]) => {
    const heading = headings.find(({ span }) => span.start <= start && start <= span.end);
    const isTitle = heading === headings[0] && heading?.depth === 1;
    return heading === undefined || isTitle ? [] : [[name, heading.depth] as const];
  });
  return new Map(found);
}

/** Before the block of the first field that follows in the template; behind all where none does. */
function placeFor(missing: string, decision: Decision): number {
  const { source, sections, frontMatter } = decision;
  const later = ORDER.slice(ORDER.indexOf(missing) + 1);
  const starts = later.flatMap((name) => sections[name as ObjectName]?.start ?? []);
  const inBody = starts.filter((start) => start >= (frontMatter.span?.end ?? 0));
  if (inBody.length === 0) return endOfSections(decision);
  const next = Math.min(...inBody);
  return blockAt(next, source);
}

/** Behind the last section: where a heading of a higher rank begins something else. */
function endOfSections(decision: Decision): number {
  const { source, headings, sections } = decision;
  const depth = Math.min(...headingsOf(decision).values());
  const last = Math.max(0, ...Object.values(sections).map(({ start }) => start));
  const next = headings.find(({ span, depth: other }) => span.start > last && other < depth);
  return next === undefined ? source.length : blockAt(next.span.start, source);
}

function blockAt(at: number, source: string): number {
  return blocksOf(source).findLast(({ start }) => start <= at)?.start ?? source.length;
}

function blocksOf(source: string): readonly Span[] {
  return treeOf(source).children.map(({ position }) => ({
    start: position?.start.offset ?? 0,
    end: position?.end.offset ?? 0,
  }));
}

function editAt(place: number, text: string, { source }: Decision): Edit {
  const eol = /\r\n|\r|\n/u.exec(source)?.[0] ?? '\n';
  const written = text.replaceAll('\n', eol);
  if (place < source.length) return { span: { start: place, end: place }, text: `${written}${eol}${eol}` };
  const end = source.trimEnd().length;
  return { span: { start: end, end: source.length }, text: `${eol}${eol}${written}${eol}` };
}
