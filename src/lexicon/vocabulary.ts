import { keptFor } from '../text/kept.ts';
import type { BaseForms } from './base-form.ts';
import { normalized, oneScript } from './letters.ts';
import type { Letters } from './lexicon.ts';

/** A word of a text: `word` normalized, `start`–`end` in the text as it was given. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Only white space, hyphens or slashes stand between this word and the one before. */
  readonly close: boolean;
}

export interface Match<Id> {
  readonly ids: readonly Id[];
  /** Indexes of the first and the last token. */
  readonly first: number;
  readonly last: number;
  /** In the text. */
  readonly start: number;
  readonly end: number;
}

/** Phrases as a trie, one step a word. */
export interface Vocabulary<Id> {
  readonly root: Step<Id>;
  readonly baseForms: BaseForms;
  /** What was found among words before; `tokensOf` gives the same words for the same text. */
  readonly found: Found<Id>;
}

interface Found<Id> {
  readonly apart: WeakMap<readonly Token[], readonly Match<Id>[]>;
  readonly all: WeakMap<readonly Token[], readonly Match<Id>[]>;
}

interface Step<Id> {
  readonly ids: Id[];
  readonly next: Map<string, Step<Id>>;
  /** By base form: a word in any of its forms. */
  readonly forms: Map<string, Step<Id>>;
}

/** Stands for any number in a phrase. */
export const NUMBER = '#';
const DIGITS = /^\p{N}+$/u;

const MARK = /\p{M}/u;
const WORD = /[\p{L}\p{N}_]+/gu;
const BETWEEN = /^[\s\-\u2013\u2014/]*$/u;

/** One text is read by many readers: its words are kept. */
export const tokensOf: (text: string, letters: Letters) => readonly Token[] = keptFor(tokensIn);

function tokensIn(text: string, letters: Letters): readonly Token[] {
  const normal = normalized(text, letters);
  const tokens: Token[] = [];
  let behind = 0;
  for (const found of normal.text.matchAll(WORD)) {
    const start = found.index;
    const end = start + found[0].length;
    tokens.push({
      word: oneScript(found[0], letters),
      start: normal.at[start] ?? 0,
      end: behindMarks(text, (normal.at[end - 1] ?? 0) + 1),
      close: BETWEEN.test(normal.text.slice(behind, start)),
    });
    behind = end;
  }
  return tokens;
}

/** The marks on a word's last letter are the word's. */
function behindMarks(text: string, end: number): number {
  let at = end;
  while (at < text.length && text.charCodeAt(at) >= 0x300 && MARK.test(text.charAt(at))) at++;
  return at;
}

/** Each phrase is a list of words: normalized, or `~base` for all forms of one. */
export function vocabularyOf<Id>(
  phrases: Iterable<{ readonly id: Id; readonly words: readonly string[] }>,
  baseForms: BaseForms,
): Vocabulary<Id> {
  const root: Step<Id> = { ids: [], next: new Map(), forms: new Map() };
  for (const { id, words } of phrases) {
    let step = root;
    for (const word of words) {
      const [steps, key] = word.startsWith('~') ? [step.forms, word.slice(1)] : [step.next, word];
      const next = steps.get(key) ?? { ids: [], next: new Map(), forms: new Map() };
      steps.set(key, next);
      step = next;
    }
    if (!step.ids.includes(id)) step.ids.push(id);
  }
  return { root, baseForms, found: { apart: new WeakMap(), all: new WeakMap() } };
}

/** The longest phrase that starts at token `first`. */
export function matchAt<Id>(
  { root, baseForms }: Pick<Vocabulary<Id>, 'root' | 'baseForms'>,
  tokens: readonly Token[],
  first: number,
): Match<Id> | undefined {
  let steps: readonly Step<Id>[] = [root];
  let best: Match<Id> | undefined;
  const start = tokens[first]?.start ?? 0;
  for (let index = first; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || (index > first && !token.close)) break;
    steps = stepsOn(steps, token.word, baseForms);
    if (steps.length === 0) break;
    const ids = steps.length === 1 ? (steps[0]?.ids ?? []) : [...new Set(steps.flatMap((step) => step.ids))];
    if (ids.length > 0) best = { ids, first, last: index, start, end: token.end };
  }
  return best;
}

function stepsOn<Id>(steps: readonly Step<Id>[], word: string, baseForms: BaseForms): readonly Step<Id>[] {
  const bases = baseForms(word);
  const next: Step<Id>[] = [];
  for (const step of steps) {
    const exact = step.next.get(word);
    if (exact !== undefined) next.push(exact);
    const number = step.next.get(NUMBER);
    if (number !== undefined && DIGITS.test(word)) next.push(number);
    for (const base of bases) {
      const inflected = step.forms.get(base);
      if (inflected !== undefined) next.push(inflected);
    }
  }
  return next;
}

/** All matches from left to right, the longest at each place, none inside another. */
export function matchesIn<Id>(vocabulary: Vocabulary<Id>, tokens: readonly Token[]): readonly Match<Id>[] {
  const known = vocabulary.found.apart.get(tokens);
  if (known !== undefined) return known;
  const matches: Match<Id>[] = [];
  for (let index = 0; index < tokens.length; ) {
    const match = matchAt(vocabulary, tokens, index);
    if (match !== undefined) matches.push(match);
    index = (match?.last ?? index) + 1;
  }
  vocabulary.found.apart.set(tokens, matches);
  return matches;
}

/** The longest match at each word, also inside of others. */
export function allMatchesIn<Id>(vocabulary: Vocabulary<Id>, tokens: readonly Token[]): readonly Match<Id>[] {
  const known = vocabulary.found.all.get(tokens);
  if (known !== undefined) return known;
  const matches = tokens.flatMap((_, index) => matchAt(vocabulary, tokens, index) ?? []);
  vocabulary.found.all.set(tokens, matches);
  return matches;
}
