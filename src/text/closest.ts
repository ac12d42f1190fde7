import { distance } from 'fastest-levenshtein';

/** The known word that `word` was probably meant to be: at most two slips away, and fewer than half of the letters. */
export function closest(word: string, known: Iterable<string>): string | undefined {
  const lower = word.toLowerCase();
  let best: string | undefined;
  let least = 3;
  for (const candidate of known) {
    if (Math.abs(word.length - candidate.length) >= least) continue;
    const slips = distance(lower, candidate.toLowerCase());
    if (slips < least && slips <= (Math.max(word.length, candidate.length) - 1) / 2) {
      least = slips;
      best = candidate;
    }
  }
  return best;
}
