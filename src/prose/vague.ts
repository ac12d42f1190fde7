import type { VagueId } from '../lexicon/guard.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { matchesIn, type Token } from '../lexicon/vocabulary.ts';
import type { Decision } from '../model/decision.ts';
import type { Span } from '../text/span.ts';
import { spanOf } from '../text/visible.ts';
import { isComparison } from './comparison.ts';
import { type Surrounding, surroundingOf } from './cue.ts';
import { isExcused } from './excuses.ts';
import { type Names, namesIn } from './names.ts';
import { type Sentence, sentencesOf } from './sentence.ts';

/** A word that stands in for a measured statement. */
export interface VagueWord {
  readonly id: VagueId;
  readonly span: Span;
  /** Where it stands: `start`–`end` in the sentence's text, `first`–`last` among its words, hyphenated compounds whole. */
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** The listed word itself, among the sentence's words. */
  readonly core: { readonly first: number; readonly last: number };
  /** The first of the words that are rewritten with it: a comparison that describes it, or `first`. */
  readonly from: number;
}

const read = new WeakMap<Decision, readonly VagueWord[]>();

/** The document's vague words in reading order, those that something excuses left out. Both word rules ask for them: they are read once. */
export function vagueWordsIn(decision: Decision, lexicon: Lexicon): readonly VagueWord[] {
  const known = read.get(decision);
  if (known !== undefined) return known;
  let names: Names | undefined;
  const words = sentencesOf(decision, lexicon).flatMap((sentence) => {
    const found = candidatesIn(sentence, lexicon);
    if (found.length === 0) return [];
    names ??= namesIn(decision, lexicon);
    const surrounding = surroundingOf(sentence, { decision, lexicon, names });
    return withoutDoubles(
      found.filter((word) => !isExcused(word, surrounding)),
      surrounding,
    );
  });
  read.set(decision, words);
  return words;
}

function candidatesIn(sentence: Sentence, lexicon: Lexicon): readonly VagueWord[] {
  const { text, tokens } = sentence;
  const words: VagueWord[] = [];
  for (const match of matchesIn(lexicon.guard().words, tokens)) {
    const [id] = [...match.ids].sort((a, b) => rank(a) - rank(b));
    if (id === undefined) continue;
    const { first, last } = compoundAround(match, sentence);
    const start = tokens[first]?.start ?? match.start;
    const end = tokens[last]?.end ?? match.end;
    const before = words.at(-1);
    const word: VagueWord = {
      id: first < match.first && id.part === 'noun' ? { ...id, part: 'adjective' } : id,
      span: spanOf(text, start, end),
      sentence,
      start,
      end,
      first,
      last,
      core: { first: match.first, last: match.last },
      from: first,
    };
    // Two words of one compound ("better-quality") are one, and a trigger word goes before a comparison.
    if (before !== undefined && before.last >= first) {
      if (isComparison(before.id) && !isComparison(id)) words[words.length - 1] = word;
    } else words.push(word);
  }
  return words;
}

/** A form of several parts of speech is a noun first. */
function rank({ part }: VagueId): number {
  return ['noun', 'adjective', 'verb', 'adverb'].indexOf(part);
}

/** More parts on either side than any compound has. */
const LONGEST = 8;

const HYPHEN = /^[-\u2010-\u2012\u00AD]+$/u;

/** A hyphenated compound is one word: high-quality. */
function compoundAround(
  { first, last }: { readonly first: number; readonly last: number },
  { text, tokens }: Sentence,
): { readonly first: number; readonly last: number } {
  const joins = (one: Token | undefined, other: Token | undefined): boolean =>
    one !== undefined && other !== undefined && HYPHEN.test(text.text.slice(one.end, other.start));
  let [from, to] = [first, last];
  while (first - from < LONGEST && joins(tokens[from - 1], tokens[from])) from--;
  while (to - last < LONGEST && joins(tokens[to], tokens[to + 1])) to++;
  return { first: from, last: to };
}

/** "Better quality" is one finding, at the trigger word: a comparison that describes it says nothing more. */
function withoutDoubles(words: readonly VagueWord[], surrounding: Surrounding): readonly VagueWord[] {
  return words.flatMap((word, index): readonly VagueWord[] => {
    const [before, next] = [words[index - 1], words[index + 1]];
    if (next !== undefined && describes(word, next, surrounding)) return [];
    return [before !== undefined && describes(before, word, surrounding) ? { ...word, from: before.first } : word];
  });
}

function describes(word: VagueWord, next: VagueWord, { sentence, cues }: Surrounding): boolean {
  if (!isComparison(word.id) || word.id.part !== 'adjective' || isComparison(next.id)) return false;
  const between = next.first - word.last - 1;
  const isNear = between === 0 || (between === 1 && next.id.part === 'noun' && !cues.has('function', word.last + 1));
  return isNear && /^[\s\p{L}]*$/u.test(sentence.text.text.slice(word.end, next.start));
}
