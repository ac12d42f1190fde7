import type { Finding } from '../src/finding/finding.ts';
import { lexiconFor } from '../src/lint/words.ts';
import type { Decision } from '../src/model/decision.ts';
import { decisionFrom } from '../src/model/decision-from.ts';
import type { Span } from '../src/text/span.ts';

export function decisionIn(text: string, recognized: Decision['recognized'] = 'type'): Decision {
  return decisionFrom(text, { lexicon: lexiconFor({}), recognized });
}

/** Where `words` stand, the n-th time. */
export function spanOfWords(text: string, words: string, nth = 1): Span {
  let start = -1;
  for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`no "${words}" in the text`);
  return { start, end: start + words.length };
}

export function findingAt(span: Span, changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'budget-named',
    requirement: 'CC-ML4-1',
    level: 'error',
    message: 'missing',
    args: {},
    span,
    related: [],
    suggestions: [],
    fix: undefined,
    cause: [],
    key: '',
    ...changes,
  };
}
