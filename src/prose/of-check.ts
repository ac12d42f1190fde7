import { isComparison } from './comparison.ts';
import { coverOf } from './cover.ts';
import type { Surrounding } from './cue.ts';
import { occurrencesOf } from './names.ts';
import type { VagueWord } from './vague.ts';

const MOST_BETWEEN = 3;

/** Quality on a named check: what is meant is the check's result. Up to three words may stand before the name. */
export function isOfCheck({ id, last }: VagueWord, { sentence, cues, names, lexicon, once }: Surrounding): boolean {
  const preposition = sentence.tokens[last + 1];
  if (isComparison(id) || preposition?.close !== true || !cues.has('on-check', last + 1)) return false;
  const checks = once('checks', () =>
    coverOf(
      sentence.text.text.length,
      occurrencesOf(names.checks, sentence.text, lexicon.letters).map(({ start }) => ({ start, end: start + 1 })),
    ),
  );
  // The name may start at any of the next words.
  let from = preposition.end;
  for (let word = 0; word <= MOST_BETWEEN; word++) {
    const next = /\s+\S+/uy;
    next.lastIndex = from;
    const end = next.test(sentence.text.text) ? next.lastIndex : from;
    if (checks.touches(from, end)) return true;
    from = end;
  }
  return false;
}
