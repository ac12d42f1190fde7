import { diffLines } from 'diff';
import type { Touched } from '../finding/changed.ts';

/** Texts that differ in more lines than this are another text. */
const MOST = 10_000;

/** The lines of `after` that are not those of `before`, as spans of `after`; where lines went, the place between two lines. */
export function touchedParts(before: string, after: string): readonly Touched[] {
  const changes = diffLines(before, after, { maxEditLength: MOST });
  if (changes === undefined) return [{ start: 0, end: after.length }];
  const parts: Touched[] = [];
  let at = 0;
  for (const { added, removed, value } of changes) {
    if (removed) parts.push({ start: at, end: at });
    else {
      // The line break behind belongs to the line.
      if (added) parts.push({ start: at, end: Math.max(at, at + value.length - 1) });
      at += value.length;
    }
  }
  return parts;
}
