import { lineFor, reportMissing } from '../../src/rule/missing.ts';
import type { Rule } from '../../src/rule/rule.ts';

export const familyNamed: Rule = {
  id: 'family-named',
  requirement: 'CC-ML4-2',
  level: 'error',
  check(context) {
    const { families, profile } = context.decision;
    // A family that only rows name is there, and says nothing of itself.
    if (families.all.length > 0 || profile.rows.some((row) => row.family !== undefined)) return;
    const lines = ['architecture', 'representation', 'optimizer'].map((facet) => lineFor(facet, context));
    reportMissing('family', context, { lines });
  },
};
