import type { Decision } from '../model/decision.ts';

/**
 * A file that only its path makes a decision document, and in which nothing of a decision is found: `front-matter` says
 * so, and nothing else is judged. An architecture decision record may have headings that are labels here (`Decision`,
 * `Architecture`, `Variants`, `Estimation`), so that a bare heading is not enough.
 */
export function isUndecided(decision: Decision): boolean {
  return decision.recognized === 'path' && decision.frontMatter.parsed && !holdsDecision(decision);
}

function holdsDecision({
  budget,
  families,
  variants,
  profile,
  estimation,
  actions,
  bounds,
  strays,
}: Decision): boolean {
  return (
    budget.stated.some(({ quantity }) => quantity?.unit !== undefined) ||
    budget.sweep ||
    families.all.some(({ name, facets }) => Object.keys(facets).length > (name === undefined ? 1 : 0)) ||
    variants.all.some(({ facets }) => Object.keys(facets).length > 0) ||
    profile.tables.length + profile.rows.length + profile.inline.length + bounds.length > 0 ||
    strays.some(({ object }) => object === 'profile') ||
    estimation.mode !== undefined ||
    estimation.facets.curve !== undefined ||
    actions.items.some(({ records }) => records.some(({ type, negated }) => type !== undefined && !negated))
  );
}
