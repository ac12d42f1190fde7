import { isComparison } from './comparison.ts';
import type { Surrounding } from './cue.ts';
import { occurrencesOf } from './names.ts';
import type { VagueWord } from './vague.ts';

const MOST_BETWEEN = 3;

/** Quality on a named check: what is meant is the check's result. Up to three words may stand before the name. */
export function isOfCheck({ id, last }: VagueWord, { sentence, cues, names, lexicon }: Surrounding): boolean {
  const preposition = sentence.tokens[last + 1];
  if (isComparison(id) || preposition?.close !== true || !cues.has('on-check', last + 1)) return false;
  return occurrencesOf(names.checks, sentence.text, lexicon.letters).some(({ start }) => {
    if (start < preposition.end) return false;
    const between = sentence.text.text.slice(preposition.end, start);
    return between.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length <= MOST_BETWEEN;
  });
}
