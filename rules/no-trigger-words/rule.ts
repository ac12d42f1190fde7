import { isComparison } from '../../src/prose/comparison.ts';
import { vagueWordsIn } from '../../src/prose/vague.ts';
import { vagueReport } from '../../src/prose/vague-report.ts';
import type { Rule } from '../../src/rule/rule.ts';

/** Each family has a message of its own; words of a configuration share one. */
const FAMILIES = ['quality', 'complexity', 'informativeness', 'diversity', 'transferability'];

export const noTriggerWords: Rule = {
  id: 'no-trigger-words',
  requirement: 'CC-ML4-6',
  level: 'error',
  check(context) {
    for (const word of vagueWordsIn(context.decision, context.lexicon)) {
      const { family } = word.id;
      if (!isComparison(word.id))
        context.report(vagueReport(word, FAMILIES.includes(family) ? family : 'own', context));
    }
  },
};
