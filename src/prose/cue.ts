import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Match, matchAt, matchesIn } from '../lexicon/vocabulary.ts';
import type { Decision } from '../model/decision.ts';
import type { Names } from './names.ts';
import type { Sentence } from './sentence.ts';

/** What a word is judged by. */
export interface Surrounding {
  readonly sentence: Sentence;
  readonly decision: Decision;
  readonly lexicon: Lexicon;
  readonly names: Names;
  readonly cues: Cues;
}

/** The phrases of the guard's lexicon in one sentence. */
export interface Cues {
  /** All of one kind, the longest at each place. */
  readonly all: (id: string) => readonly Match<string>[];
  /** Whether the word at an index is one of a kind. */
  readonly has: (id: string, token: number) => boolean;
}

export function cuesOf({ tokens }: Sentence, lexicon: Lexicon): Cues {
  const vocabulary = lexicon.cues('guard');
  let found: readonly Match<string>[] | undefined;
  return {
    all: (id) => {
      found ??= tokens.flatMap((_, index) => matchAt(vocabulary, tokens, index) ?? []);
      return found.filter(({ ids }) => ids.includes(id));
    },
    has: (id, token) => {
      const own = tokens[token];
      return own !== undefined && matchesIn(vocabulary, [own]).some(({ ids }) => ids.includes(id));
    },
  };
}
