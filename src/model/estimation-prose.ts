import { cuesIn, type Lexicon } from '../lexicon/lexicon.ts';
import { overlaps } from '../text/span.ts';
import { sliced, spanOf, trimmed, type Visible } from '../text/visible.ts';
import type { Estimation } from './decision.ts';
import type { Part } from './field.ts';
import { type Sourced, sourced, sourcedText } from './sourced.ts';

/**
 * What a field says of its curve in sentences, without labels: "The curve is the validation loss over tokens, with one
 * point every 500 steps". Labelled parts speak for themselves.
 */
export function spokenFacets(
  texts: readonly Visible[],
  parts: readonly Part[],
  lexicon: Lexicon,
): Pick<Estimation['facets'], 'curve' | 'discretization' | 'runs'> {
  const labelled = parts.flatMap(({ label, value }) => [label, spanOf(value)]);
  const sentences = texts
    .flatMap(sentencesIn)
    .filter((sentence) => !labelled.some((span) => overlaps(span, spanOf(sentence))));
  const curve = sentences.find(({ text }) =>
    cuesIn(lexicon, 'estimation', text).some(({ ids }) => ids.includes('curve')),
  );
  const discretization = sentences.find(({ text }) => countsPoints(text, lexicon));
  const [runs] = sentences.flatMap((sentence) => runsIn(sentence, lexicon) ?? []);
  return {
    ...(curve && { curve: sourcedText(curve) }),
    ...(discretization && { discretization: sourcedText(discretization) }),
    ...(runs && { runs }),
  };
}

/** "300 points", "every 2000 steps"; "the last 10 points" are about something else. */
function countsPoints(text: string, lexicon: Lexicon): boolean {
  const cues = cuesIn(lexicon, 'estimation', text);
  return cues.some(({ ids, start, end }, index) => {
    if (ids.includes('every')) return /^\s*[~≈]?\d/u.test(text.slice(end, end + 8));
    return (
      ids.includes('points') &&
      /\d[\d\s]*$/u.test(text.slice(Math.max(0, start - 12), start)) &&
      !cues[index - 1]?.ids.includes('last')
    );
  });
}

/** "3 seeds", "two runs for each row", "the mean of 4 runs"; "the logs of both runs" repeat nothing. */
function runsIn(sentence: Visible, lexicon: Lexicon): Sourced<string> | undefined {
  const cues = cuesIn(lexicon, 'estimation', sentence.text);
  const mean = cues.findIndex(({ ids }) => ids.includes('mean'));
  const found = cues.find(
    ({ ids }, index) => ids.includes('repeated') || (ids.includes('runs') && mean >= 0 && mean < index),
  );
  if (found === undefined) return undefined;
  const count = /[\p{L}\p{N}]+\s*$/u.exec(sentence.text.slice(0, found.start))?.[0].length ?? 0;
  const from = found.start - count;
  return sourced(sentence.text.slice(from, found.end), sentence, from, found.end);
}

function sentencesIn(text: Visible): readonly Visible[] {
  const found: Visible[] = [];
  let from = 0;
  for (const stop of text.text.matchAll(/[.!?](?=\s|$)|[;\n]/gu)) {
    found.push(trimmed(sliced(text, from, stop.index)));
    from = stop.index + 1;
  }
  found.push(trimmed(sliced(text, from)));
  return found.filter((sentence) => sentence.text !== '');
}
