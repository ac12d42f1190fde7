import { isCue, type Lexicon } from '../lexicon/lexicon.ts';
import { allMatchesIn, type Match } from '../lexicon/vocabulary.ts';
import type { Decision } from '../model/decision.ts';
import { type Cover, coverOf } from './cover.ts';
import type { Names } from './names.ts';
import type { Sentence } from './sentence.ts';

/** What a word is judged by. */
export interface Surrounding {
  readonly sentence: Sentence;
  readonly decision: Decision;
  readonly lexicon: Lexicon;
  readonly names: Names;
  readonly cues: Cues;
  /** What holds for the whole sentence is found out once, however many words it has. */
  readonly once: <Value>(name: string, make: () => Value) => Value;
}

export function surroundingOf(
  sentence: Sentence,
  { decision, lexicon, names }: Pick<Surrounding, 'decision' | 'lexicon' | 'names'>,
): Surrounding {
  const found = new Map<string, unknown>();
  return {
    sentence,
    decision,
    lexicon,
    names,
    cues: cuesOf(sentence, lexicon),
    once: <Value>(name: string, make: () => Value): Value => {
      if (!found.has(name)) found.set(name, make());
      return found.get(name) as Value;
    },
  };
}

/** The phrases of the guard's lexicon in one sentence. */
export interface Cues {
  /** All of one kind, the longest at each place. */
  readonly all: (id: string) => readonly Match<string>[];
  /** Which words of the sentence belong to phrases of a kind, by index. */
  readonly cover: (id: string) => Cover;
  /** Whether the word at an index is one of a kind. */
  readonly has: (id: string, token: number) => boolean;
}

export function cuesOf({ tokens }: Sentence, lexicon: Lexicon): Cues {
  const vocabulary = lexicon.cues('guard');
  const byId = new Map<string, readonly Match<string>[]>();
  const covers = new Map<string, Cover>();
  let found: readonly Match<string>[] | undefined;
  const all = (id: string): readonly Match<string>[] => {
    found ??= allMatchesIn(vocabulary, tokens);
    const known = byId.get(id) ?? found.filter(({ ids }) => ids.includes(id));
    byId.set(id, known);
    return known;
  };
  return {
    all,
    cover: (id) => {
      const known =
        covers.get(id) ??
        coverOf(
          tokens.length,
          all(id).map(({ first, last }) => ({ start: first, end: last + 1 })),
        );
      covers.set(id, known);
      return known;
    },
    has: (id, token) => {
      const own = tokens[token];
      return own !== undefined && isCue(lexicon, 'guard', id, own.word);
    },
  };
}
