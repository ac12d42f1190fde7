import { exampleFor, headingFor } from '../../src/rule/missing.ts';
import { residualBound } from '../../src/rule/residual-bound.ts';
import type { Rule } from '../../src/rule/rule.ts';

export const reasonStated: Rule = {
  id: 'reason-stated',
  requirement: undefined,
  level: 'off',
  check(ruleContext) {
    const { decision, lexicon, report } = ruleContext;
    const { context, objective, frontMatter, sections, home, language } = decision;
    if (context !== undefined || objective !== undefined || !frontMatter.parsed) return;
    const empty = sections.context ?? sections.objective;
    const label = headingFor('context', lexicon, language);
    const args = {
      label,
      objective: headingFor('objective', lexicon, language),
      goal: exampleFor('objective', ruleContext, { bound: residualBound(decision) }),
    };
    report({ message: empty === undefined ? 'missing' : 'section', at: empty ?? home, args, missing: 'context' });
  },
};
