import { normalized } from '../lexicon/letters.ts';
import type { Letters, Lexicon } from '../lexicon/lexicon.ts';
import { matchAt, type Token, tokensOf } from '../lexicon/vocabulary.ts';
import { type Amount, kindOf } from '../model/amount.ts';
import { type Chain, chainsIn, shared } from '../model/chain.ts';
import type { Language } from '../model/decision.ts';
import { nameKey } from '../model/plain.ts';
import type { ProfileColumn } from '../model/profile.ts';
import { namedQuantities } from '../model/profile-column.ts';
import type { Quantity } from '../model/quantity.ts';
import { percentOf, quantityOf } from '../model/quantity-of.ts';
import type { Visible } from '../text/visible.ts';
import { type Cover, coverOf } from './cover.ts';
import { type Occurrence, occurrencesOf } from './names.ts';
import type { Sentence } from './sentence.ts';

/** What a sentence about the profile is made of, from left to right. */
export type Piece = Occurrence &
  (
    | { readonly kind: 'quantity'; readonly column: ProfileColumn; readonly delta: boolean }
    | { readonly kind: 'variant' | 'family'; readonly name: string }
    | {
        readonly kind: 'amount';
        readonly of: 'information' | 'percent' | 'bare' | 'compute';
        readonly value: Quantity;
        /** A plus or a minus stands in front. */
        readonly signed: boolean;
      }
    /** An amount of something else, a range, a limit. */
    | { readonly kind: 'other' }
    | { readonly kind: 'word'; readonly ids: readonly string[]; readonly word: string }
    | { readonly kind: 'mark'; readonly mark: string }
  );

/** The names of a document that a claim may be about: those that a sentence may hold. */
export interface Named {
  readonly variants: NamesFor;
  readonly families: NamesFor;
}

type NamesFor = (tokens: readonly Token[]) => readonly string[];

/** Names are looked up by their longest word: a document may have thousands. */
export function namesByWord(names: readonly string[], letters: Letters): NamesFor {
  const index = new Map<string, Set<string>>();
  for (const name of names) {
    const [longest] = tokensOf(name, letters).toSorted((a, b) => b.word.length - a.word.length);
    const key = longest?.word ?? '';
    index.set(key, (index.get(key) ?? new Set()).add(name));
  }
  return (tokens) => [...new Set(tokens.map(({ word }) => word))].flatMap((word) => [...(index.get(word) ?? [])]);
}

/** What is markup or belongs to the word before it. */
const SILENT = /[\s{}\\$*_`'\u2019]/u;

export function piecesOf(sentence: Sentence, named: Named, language: Language, lexicon: Lexicon): readonly Piece[] {
  const { text, tokens } = sentence;
  const found: Piece[] = [];
  const put = (pieces: readonly Piece[]): void => {
    const cover = coverOf(text.text.length, found);
    for (const piece of pieces) if (!cover.touches(piece.start, piece.end)) found.push(piece);
  };
  put(namesOf('variant', named.variants(tokens), text, lexicon));
  put(namesOf('family', named.families(tokens), text, lexicon));
  put(
    namedQuantities(text.text, lexicon, 'claims').map(
      // The sign of a difference is no mark of its own.
      (one): Piece => ({ kind: 'quantity', ...one, start: one.start - (one.delta ? 1 : 0) }),
    ),
  );
  put(chainsIn(text.text, lexicon, language).flatMap((chain) => amountsOf(text.text, chain, lexicon)));
  put(wordsOf(tokens, coverOf(text.text.length, found), lexicon));
  const cover = coverOf(text.text.length, found);
  for (let at = 0; at < text.text.length; at++) {
    const mark = text.text.charAt(at);
    if (!SILENT.test(mark) && !cover.touches(at, at + 1)) found.push({ kind: 'mark', mark, start: at, end: at + 1 });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Names as the document declares them; of two at one place the longer: `web` stands in no `web+legal`. */
function namesOf(
  kind: 'variant' | 'family',
  names: readonly string[],
  text: Visible,
  { letters }: Lexicon,
): readonly Piece[] {
  const places = occurrencesOf(names, text, letters).toSorted((a, b) => a.start - b.start || b.end - a.end);
  let behind = 0;
  return places.flatMap(({ start, end }): Piece[] => {
    if (start < behind) return [];
    behind = end;
    return [{ kind, name: nameIn(text.text.slice(start, end), letters), start, end }];
  });
}

/** A name as it is compared with others: hyphens of any kind are one. */
export function nameIn(text: string, letters: Letters): string {
  return nameKey(normalized(text, letters).text);
}

const UNCLEAR = new Set(['dash', 'groups', 'product', 'sum']);

function amountsOf(text: string, chain: Chain, lexicon: Lexicon): readonly Piece[] {
  const isUnclear = chain.links.some((link) => UNCLEAR.has(link));
  return shared(chain, 'information').map((amount): Piece => {
    const place = { start: amount.number.start, end: amount.end };
    return (isUnclear ? undefined : amountPiece(text, amount, place, lexicon)) ?? { kind: 'other', ...place };
  });
}

function amountPiece(text: string, amount: Amount, place: Occurrence, { units }: Lexicon): Piece | undefined {
  const kind = kindOf(amount);
  const of = kind === undefined ? 'bare' : kind;
  if (of !== 'bare' && of !== 'information' && of !== 'percent' && of !== 'compute') return undefined;
  const value = of === 'percent' ? percentOf(text, amount, units) : quantityOf(text, amount, units);
  if (value === undefined) return undefined;
  return { kind: 'amount', of, value, signed: /[^\d.]/u.test(text.charAt(place.start)), ...place };
}

function wordsOf(tokens: readonly Token[], cover: Cover, lexicon: Lexicon): readonly Piece[] {
  const vocabulary = lexicon.cues('claims');
  const words: Piece[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || cover.touches(token.start, token.end)) continue;
    let end = index + 1;
    for (let next = tokens[end]; next !== undefined && !cover.touches(next.start, next.end); next = tokens[end]) end++;
    const match = matchAt(vocabulary, tokens.slice(index, end), 0);
    const last = tokens[index + (match?.last ?? 0)] ?? token;
    words.push({ kind: 'word', ids: match?.ids ?? [], word: token.word, start: token.start, end: last.end });
    index += match?.last ?? 0;
  }
  return words;
}

export function isWord(piece: Piece | undefined, ...ids: readonly string[]): boolean {
  return piece?.kind === 'word' && ids.some((id) => piece.ids.includes(id));
}

export function isMark(piece: Piece | undefined, marks: string): boolean {
  return piece?.kind === 'mark' && marks.includes(piece.mark);
}
