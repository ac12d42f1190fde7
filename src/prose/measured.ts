import { cuesIn } from '../lexicon/lexicon.ts';
import { tokensOf } from '../lexicon/vocabulary.ts';
import { numbersIn } from '../model/number.ts';
import { isComparison } from './comparison.ts';
import { coverOf } from './cover.ts';
import type { Surrounding } from './cue.ts';
import { measures, RANGE } from './measure.ts';
import { type Occurrence, occurrencesOf } from './names.ts';
import type { VagueWord } from './vague.ts';

/**
 * A comparison is measured where its sentence names a profile quantity, a declared check or an indicator, and a number that
 * measures it or a constraint.
 */
export function isMeasured({ id }: VagueWord, surrounding: Surrounding): boolean {
  return isComparison(id) && surrounding.once('measured', () => isMeasuredSentence(surrounding));
}

function isMeasuredSentence(surrounding: Surrounding): boolean {
  if (isMeasuredRow(surrounding)) return true;
  const measured = measuredIn(surrounding);
  return measured.length > 0 && (hasNumber(surrounding, measured) || hasConstraint(surrounding, measured));
}

/** A number in a table's row measures what the head of its column names. */
function isMeasuredRow({ sentence: { cells }, lexicon, names }: Surrounding): boolean {
  return cells.some(
    ({ text, head }) =>
      head !== '' &&
      numbersIn(text.text, lexicon.letters, undefined).length > 0 &&
      (cuesIn(lexicon, 'guard', head).some(({ ids }) => ids.includes('quantity') || ids.includes('indicator')) ||
        occurrencesOf(names.checks, { text: head }, lexicon.letters).length > 0),
  );
}

function measuredIn({ sentence, cues, names, lexicon }: Surrounding): readonly Occurrence[] {
  return [
    ...cues.all('quantity'),
    ...cues.all('indicator'),
    ...occurrencesOf(names.checks, sentence.text, lexicon.letters),
  ];
}

function hasNumber(surrounding: Surrounding, measured: readonly Occurrence[]): boolean {
  const { sentence, cues, lexicon, names } = surrounding;
  const { text } = sentence.text;
  const named = [...measured, ...occurrencesOf(names.identifiers, sentence.text, lexicon.letters)];
  const cover = coverOf(text.length, named);
  if (
    numbersIn(text, lexicon.letters, undefined).some(
      (one) => !cover.touches(one.start, one.end) && measures(one, text, lexicon),
    )
  )
    return true;
  // "by two points"
  return cues.all('numeral').some(({ last }) => cues.has('measure', last + 1));
}

const SIGN = /(?<![-=<>!\u2212])[\u2264\u2265\u2A7D\u2A7E<>=](?![=>-])/gu;
const SYMBOL = /(?:^|[^\p{L}\p{N}_])[BFND\u0412]['\u2032]?\s*$/u;
const NEAR = 3;

function hasConstraint({ sentence, cues, lexicon }: Surrounding, measured: readonly Occurrence[]): boolean {
  const { text } = sentence.text;
  const isSigned = [...text.matchAll(SIGN)].some(({ index }) => {
    // `B = …` and `F = …` name what the comparison is made at.
    if (SYMBOL.test(text.slice(0, index)) || text.slice(index + 1).trim() === '') return false;
    return measured.some(({ end }) => end <= index && index - end < RANGE);
  });
  if (isSigned) return true;
  return cues.all('constraint').some(({ end }) =>
    tokensOf(text.slice(end, end + RANGE), lexicon.letters)
      .slice(0, NEAR)
      .some(({ word }) => /^[\p{N}\p{Script=Greek}]/u.test(word)),
  );
}
