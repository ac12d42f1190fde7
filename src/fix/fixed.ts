import type { Finding } from '../finding/finding.ts';
import { type Edit, edited } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

export interface Fixed {
  readonly text: string;
  /** How many findings were mended. */
  readonly count: number;
}

const PASSES = 10;

/**
 * Applies the safe fixes of the findings until nothing changes: each pass takes the fixes that do not touch one another,
 * from first to last, and judges the text anew.
 */
export function fixed(text: string, findingsIn: (text: string) => readonly Finding[]): Fixed {
  let current = text;
  let count = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    const fixes = compatible(findingsIn(current));
    const next = edited(current, fixes.flat());
    if (fixes.length === 0 || next === current) break;
    count += fixes.length;
    current = next;
  }
  return { text: current, count };
}

/** Whole fixes, none of whose edits touches an edit of another; the first ones go before. */
function compatible(findings: readonly Finding[]): readonly (readonly Edit[])[] {
  const taken: Span[] = [];
  return findings.flatMap(({ fix = [] }) => {
    const spans = fix.map(({ span }) => span);
    if (spans.length === 0 || spans.some((span) => isTaken(span, taken))) return [];
    for (const span of spans) taken.splice(placeOf(span, taken), 0, span);
    return [fix];
  });
}

/** Two insertions at one place touch, too: their order would be anybody's guess. */
function isTaken(span: Span, taken: readonly Span[]): boolean {
  const place = placeOf(span, taken);
  const before = taken[place - 1];
  const behind = taken[place];
  return (before !== undefined && before.end >= span.start) || (behind !== undefined && behind.start <= span.end);
}

/** Where a span belongs among others that stand in order. */
function placeOf({ start }: Span, ordered: readonly Span[]): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
