import type { Span } from '../text/span.ts';
import { unknownIn } from './baseline.ts';
import type { Finding } from './finding.ts';

/** A part of a text that a change touched; empty where something was taken out. */
export type Touched = Span;

/**
 * Findings that a change made or that stand on what it touched: in their own place, in one of their causes or, where something
 * is missing under a heading, in its section; and those that the text before did not have.
 */
export function changedFindings(
  findings: readonly Finding[],
  touched: readonly Touched[],
  before: readonly Finding[],
  headings: readonly { readonly depth: number; readonly span: Span }[],
): readonly Finding[] {
  const fresh = new Set(unknownIn(findings, new Set(before.map(({ key }) => key))).fresh);
  // What was taken out touches what stood around it, and not what stands before or behind.
  const isTouched = ({ start, end }: Span): boolean =>
    touched.some((part) =>
      part.start === part.end ? start < part.start && part.start < end : part.start <= end && start <= part.end,
    );
  return findings.filter(
    (finding) =>
      fresh.has(finding) ||
      [finding.span, ...finding.cause, ...sectionsAt(finding.span, headings)].some((place) => isTouched(place)),
  );
}

/** From a heading that is the place of a finding to the next one of its depth or above. */
function sectionsAt(span: Span, headings: readonly { readonly depth: number; readonly span: Span }[]): readonly Span[] {
  const index = headings.findIndex(({ span: { start, end } }) => start <= span.start && span.end <= end);
  const own = headings[index];
  // The title's section is the whole document.
  if (own === undefined || own.depth === 1) return [];
  const next = headings.slice(index + 1).find(({ depth }) => depth <= own.depth);
  return [{ start: own.span.start, end: (next?.span.start ?? Number.POSITIVE_INFINITY) - 1 }];
}
