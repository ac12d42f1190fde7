import { cuesIn, type Lexicon } from '../lexicon/lexicon.ts';
import type { Visible } from '../text/visible.ts';
import type { Covers } from './decision.ts';
import { sourcedText } from './sourced.ts';

type Said = 'included' | 'excluded' | undefined;

/** What a budget says of training and of inference on the held-out sample: included, not counted, or nothing. */
export function coversIn(text: Visible, lexicon: Lexicon): Covers {
  let training: Said;
  let evaluation: Said;
  for (const [start, end] of sentences(text.text)) {
    const sentence = text.text.slice(start, end);
    const said = saidIn(sentence, lexicon);
    training = stronger(training, said.training);
    evaluation = stronger(evaluation, said.evaluation);
  }
  return { text: sourcedText(text), training, evaluation };
}

function stronger(before: Said, now: Said): Said {
  return before === 'included' || now === undefined ? before : now;
}

function sentences(text: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let start = 0;
  for (const stop of text.matchAll(/[.!?](?=\s)|[;\n]/gu)) {
    found.push([start, stop.index]);
    start = stop.index + 1;
  }
  found.push([start, text.length]);
  return found;
}

/** `beside`: work that a budget may leave out and that is neither of the two, as the teacher's training. */
type Subject = 'training' | 'evaluation' | 'beside';

const SUBJECTS: Readonly<Record<string, Subject>> = {
  beside: 'beside',
  evaluation: 'evaluation',
  'evaluation-only': 'evaluation',
  training: 'training',
  'training-only': 'training',
};

/**
 * A word of exclusion holds for the subject beside it: the nearest one before it without another subject between,
 * else the next behind it ("training, without evaluation"; "evaluation is not counted"). "Training only" leaves the
 * other out too, where no word of exclusion says which ("only training is not counted").
 */
function saidIn(sentence: string, lexicon: Lexicon): { readonly training: Said; readonly evaluation: Said } {
  const cues = cuesIn(lexicon, 'covers', sentence);
  const said: Record<Subject, Said> = { training: undefined, evaluation: undefined, beside: undefined };
  const subjects = cues.map(({ ids }) => Object.keys(SUBJECTS).find((id) => ids.includes(id)));
  const subject = (index: number): Subject | undefined => SUBJECTS[subjects[index] ?? ''];
  cues.forEach((_, index) => {
    const what = subject(index);
    if (what !== undefined) said[what] = 'included';
  });
  if (!subjects.includes(undefined)) {
    if (subjects.includes('training-only')) said.evaluation ??= 'excluded';
    if (subjects.includes('evaluation-only')) said.training ??= 'excluded';
  }
  cues.forEach(({ ids }, index) => {
    const before = subject(index - 1);
    const behind = subject(index + 1);
    if (ids.includes('excludes-next')) {
      if (behind !== undefined) said[behind] = 'excluded';
    } else if (ids.includes('excludes-last')) {
      // "training and evaluation are not counted" speaks of both; "training; evaluation is not counted" of one.
      if (before !== undefined) said[before] = 'excluded';
      else if (behind !== undefined) said[behind] = 'excluded';
    }
  });
  return said;
}
