import { isComparison } from '../../src/prose/comparison.ts';
import { vagueWordsIn } from '../../src/prose/vague.ts';
import { vagueReport } from '../../src/prose/vague-report.ts';
import type { Rule } from '../../src/rule/rule.ts';

export const noBareComparison: Rule = {
  id: 'no-bare-comparison',
  requirement: 'CC-ML4-6',
  level: 'error',
  check(context) {
    for (const word of vagueWordsIn(context.decision, context.lexicon))
      if (isComparison(word.id)) context.report(vagueReport(word, 'bare', context));
  },
};
