import type { Finding } from './finding.ts';

type Ordered = Pick<Finding, 'span' | 'requirement' | 'rule'>;

/** The one order of findings: start, end, number of the requirement, rule id. Of one rule at one place, as reported. */
export function inOrder<Placed extends Ordered>(findings: readonly Placed[]): readonly Placed[] {
  return [...findings].sort(
    (a, b) =>
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      rankOf(a.requirement) - rankOf(b.requirement) ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}

/** `CC-ML4-6, AP-5` is 6; anti-patterns and paragraphs come behind the requirements, and nothing last. */
function rankOf(requirement: string | undefined): number {
  if (requirement === undefined) return Number.MAX_SAFE_INTEGER;
  const [, kind, number = '0'] = /^(CC-ML4|AP)-(\d+)/u.exec(requirement) ?? [];
  if (kind === undefined) return 2000;
  return (kind === 'AP' ? 1000 : 0) + Number(number);
}
