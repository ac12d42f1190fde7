import { numbersIn } from '../model/number.ts';
import type { Surrounding } from './cue.ts';
import type { VagueWord } from './vague.ts';

function stands({ core }: VagueWord, id: string, { cues }: Surrounding): boolean {
  return cues.cover(id).touches(core.first, core.first + 1) && cues.cover(id).touches(core.last, core.last + 1);
}

/** A fixed technical phrase: time complexity, at best. */
export function isPhrase(word: VagueWord, surrounding: Surrounding): boolean {
  return stands(word, 'fixed', surrounding);
}

/** A quality classifier, filter, score … that a number, a name or a version in the sentence pins down. */
export function isInstrument(word: VagueWord, surrounding: Surrounding): boolean {
  if (!stands(word, 'instrument', surrounding)) return false;
  return surrounding.once('pinned', () => isPinned(surrounding)) || isAcronymOf(word, surrounding);
}

/** Somewhere in the sentence a number, a version or a name stands. */
function isPinned({ sentence, cues, lexicon }: Surrounding): boolean {
  const { text, tokens } = sentence;
  if (text.marks.some(({ kind }) => kind === 'code')) return true;
  if (numbersIn(text.text, lexicon.letters, undefined).length > 0) return true;
  const isRussian = /\p{Script=Cyrillic}/u.test(text.text);
  return tokens.some(({ word, start, end }, index) => {
    const raw = text.text.slice(start, end);
    if (/\p{Ll}\p{Lu}|\p{L}\p{N}/u.test(raw)) return true;
    if (isRussian && /^[A-Za-z]{2,}$/u.test(raw)) return true;
    // A sentence's first word has its capital from there, unless it owns something; acronyms name many things.
    if (word.length === 1 || !/^\p{Lu}/u.test(raw) || /^\p{Lu}+s?$/u.test(raw)) return false;
    if (index === 0 && !isOwner(text.text, end)) return false;
    return !cues.has('month', index) && !cues.has('weekday', index);
  });
}

/** An acronym right before the instrument names it. */
function isAcronymOf({ first }: VagueWord, { sentence: { text, tokens } }: Surrounding): boolean {
  const isAcronym = (index: number): boolean => {
    const token = tokens[index];
    return token !== undefined && token.word.length > 1 && /^\p{Lu}+s?$/u.test(text.text.slice(token.start, token.end));
  };
  return isAcronym(first - 1) || (isAcronym(first - 2) && isOwner(text.text, tokens[first - 2]?.end ?? 0));
}

function isOwner(text: string, end: number): boolean {
  return /^['\u2019]s\s/u.test(text.slice(end, end + 3));
}

/** "As": the same words as "in the quality", where no word asks for that and something follows. */
export function isAs(word: VagueWord, surrounding: Surrounding): boolean {
  const { cues, sentence } = surrounding;
  if (!stands(word, 'as', surrounding) || sentence.tokens[word.last + 1]?.close !== true) return false;
  return !cues.cover('in').touches(word.first - NEAR, word.first);
}

const NEAR = 5;

/** Quality control where it names a department or a step, not what was done to the data. */
export function isStep(word: VagueWord, surrounding: Surrounding): boolean {
  if (!stands(word, 'step', surrounding)) return false;
  const { cues } = surrounding;
  return cues.all('step-word').length > 0 || !cues.has('material', word.last + 1);
}
