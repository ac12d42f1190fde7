import type { Family, FamilyFacet } from '../../src/model/decision.ts';
import { lineFor } from '../../src/rule/missing.ts';
import { quotable, quoted } from '../../src/rule/quotable.ts';
import type { Rule } from '../../src/rule/rule.ts';

const needed: readonly FamilyFacet[] = ['architecture', 'representation', 'optimizer'];

export const familyComplete: Rule = {
  id: 'family-complete',
  requirement: 'CC-ML4-2',
  level: 'error',
  check(context) {
    const { decision, lexicon, report } = context;
    for (const { name, facets, place } of familiesOf(context.decision)) {
      const missing = needed.filter((facet) => facets[facet] === undefined);
      if (missing.length === 0) continue;
      report({
        message: `${missing.length === 1 ? 'one' : 'several'}${name === undefined ? '' : '-named'}`,
        at: place,
        args: {
          name: quotable(name?.raw ?? ''),
          missing: quoted(missing.map((facet) => lexicon.spelling(facet, decision.language))),
          lines: missing.map((facet) => lineFor(facet, context)),
        },
      });
    }
  },
};

/** The declared families; where none is declared, the first that a row of the profile names, as a bare name. */
function familiesOf({ families, profile }: Parameters<Rule['check']>[0]['decision']): readonly Family[] {
  if (families.all.length > 0) return families.all;
  const name = profile.rows.find((row) => row.family !== undefined)?.family;
  return name === undefined ? [] : [{ name, facets: {}, place: name.span }];
}
