import type { VagueId } from '../../src/lexicon/guard.ts';
import { isComparison } from '../../src/prose/comparison.ts';
import { rewritesOf } from '../../src/prose/rewrites.ts';
import { vagueWordsIn } from '../../src/prose/vague.ts';
import { quotable } from '../../src/rule/quotable.ts';
import type { Rule } from '../../src/rule/rule.ts';

export const noTriggerWords: Rule = {
  id: 'no-trigger-words',
  requirement: 'CC-ML4-6',
  level: 'error',
  check({ decision, lexicon, report }) {
    for (const word of vagueWordsIn(decision, lexicon)) {
      const { id, span } = word;
      if (isComparison(id)) continue;
      const rewrites = rewritesOf(word, decision, lexicon);
      report({
        message: messageFor(id),
        at: span,
        args: {
          word: quotable(decision.source.slice(span.start, span.end)),
          family: id.family,
          rewrite: rewrites[0].text,
        },
        suggestions: rewrites.map(({ text, edit }) => ({ message: 'write', args: { text }, edits: [edit] })),
      });
    }
  },
};

const FAMILIES = ['quality', 'complexity', 'informativeness', 'diversity', 'transferability'];

/** Each family has a message of its own; words of a configuration share one. */
function messageFor({ family }: VagueId): string {
  return FAMILIES.includes(family) ? family : 'own';
}
