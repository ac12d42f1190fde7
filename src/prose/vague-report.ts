import { quotable } from '../rule/quotable.ts';
import type { Report, RuleContext } from '../rule/rule.ts';
import { rewritesOf } from './rewrites.ts';
import type { VagueWord } from './vague.ts';

/** What a word rule says of a word: `message` with the first proposal in it, and every proposal as one to accept. */
export function vagueReport(
  word: VagueWord,
  message: string,
  { decision, lexicon }: Pick<RuleContext<unknown>, 'decision' | 'lexicon'>,
): Report {
  const { id, span } = word;
  const rewrites = rewritesOf(word, decision, lexicon);
  return {
    message,
    at: span,
    args: {
      word: quotable(decision.source.slice(span.start, span.end)),
      family: id.family,
      rewrite: rewrites[0].text,
    },
    suggestions: rewrites.map(({ text, edit }) => ({ message: 'write', args: { text }, edits: [edit] })),
  };
}
