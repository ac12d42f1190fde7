import type { Decision, ObjectName } from '../model/decision.ts';

/** The field in whose section a place is: the last that begins before it, unless a heading of its rank or higher ends it. */
export function sectionAt(at: number, { sections, headings }: Decision): ObjectName | undefined {
  const begun = Object.entries(sections)
    .filter(([, { start }]) => start < at)
    .sort(([, a], [, b]) => b.start - a.start)[0];
  if (begun === undefined) return undefined;
  const [name, { start }] = begun;
  const own = headings.find(({ span }) => span.start <= start && start <= span.end);
  const depth = own?.depth ?? Number.POSITIVE_INFINITY;
  const isEnded = headings.some(({ span, depth: other }) => span.start > start && span.start < at && other <= depth);
  return isEnded ? undefined : (name as ObjectName);
}
