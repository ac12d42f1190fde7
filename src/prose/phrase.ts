import { numbersIn } from '../model/number.ts';
import type { Surrounding } from './cue.ts';
import type { VagueWord } from './vague.ts';

function stands({ core }: VagueWord, id: string, { cues }: Surrounding): boolean {
  return cues.all(id).some(({ first, last }) => first <= core.first && core.last <= last);
}

/** A fixed technical phrase: time complexity, at best. */
export function isPhrase(word: VagueWord, surrounding: Surrounding): boolean {
  return stands(word, 'fixed', surrounding);
}

/** A quality classifier, filter, score … that a number, a name or a version in the sentence pins down. */
export function isInstrument(word: VagueWord, surrounding: Surrounding): boolean {
  return stands(word, 'instrument', surrounding) && isPinned(word, surrounding);
}

function isPinned({ first }: VagueWord, { sentence, cues, lexicon }: Surrounding): boolean {
  const { text, tokens } = sentence;
  if (text.marks.some(({ kind }) => kind === 'code')) return true;
  if (numbersIn(text.text, lexicon.letters, undefined).length > 0) return true;
  const isRussian = /\p{Script=Cyrillic}/u.test(text.text);
  return tokens.some(({ word, start, end }, index) => {
    const raw = text.text.slice(start, end);
    if (/\p{Ll}\p{Lu}|\p{L}\p{N}/u.test(raw)) return true;
    if (isRussian && /^[A-Za-z]{2,}$/u.test(raw)) return true;
    if (word.length === 1 || !/^\p{Lu}/u.test(raw)) return false;
    // An acronym names the instrument right before it alone; a sentence's first word only as an owner.
    if (/^\p{Lu}+s?$/u.test(raw)) return index === first - 1;
    if (index === 0 && !/^['\u2019]s\s/u.test(text.text.slice(end, end + 3))) return false;
    return !cues.has('month', index) && !cues.has('weekday', index);
  });
}

/** "As": the same words as "in the quality", where no word asks for that and something follows. */
export function isAs(word: VagueWord, surrounding: Surrounding): boolean {
  const { cues, sentence } = surrounding;
  if (!stands(word, 'as', surrounding) || sentence.tokens[word.last + 1]?.close !== true) return false;
  return !cues.all('in').some(({ last }) => last < word.first && word.first - last <= NEAR);
}

const NEAR = 5;

/** Quality control where it names a department or a step, not what was done to the data. */
export function isStep(word: VagueWord, surrounding: Surrounding): boolean {
  if (!stands(word, 'step', surrounding)) return false;
  const { cues } = surrounding;
  return cues.all('step-word').length > 0 || !cues.has('material', word.last + 1);
}
