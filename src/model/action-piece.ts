import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Match, matchAt, type Token, tokensOf } from '../lexicon/vocabulary.ts';
import type { Visible } from '../text/visible.ts';
import type { Share } from './action-item.ts';
import { ARROW, BREAK, type Known, type Name, namesIn } from './action-name.ts';
import type { Language } from './decision.ts';
import { type NumberIn, numbersIn } from './number.ts';
import { isBlank } from './plain.ts';
import { type ShareIn, sharesIn } from './share.ts';

/** A word, name, number or sign of an action's text. `start`–`end` stand in the text, `from`–`to` is what it says, without quotation marks. */
export interface Piece {
  /** `cue`: words that the lexicon knows; `gap`: what has been read already. */
  readonly kind: 'name' | 'word' | 'cue' | 'number' | 'arrow' | 'mark' | 'gap';
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Meanings of a cue. */
  readonly ids: readonly string[];
  readonly name?: Name['kind'];
  /** It names a variant. */
  readonly known?: boolean;
  readonly share?: Share;
  /** An arrow that points to the left. */
  readonly back?: boolean;
}

export interface PieceContext {
  readonly lexicon: Lexicon;
  readonly language: Language | undefined;
  readonly known: Known;
}

const ALLOWED: readonly (readonly [string, string])[] = [
  ['include', 'source'],
  ['exclude', 'source'],
  ['reassign', 'share'],
  ['replace', 'transform'],
  ['change', 'factorization'],
  ['recompute', 'profile'],
];

const OBJECTS: readonly string[] = ALLOWED.map(([, object]) => object);

export function piecesOf(visible: Visible, context: PieceContext): readonly Piece[] {
  const { text } = visible;
  const { letters } = context.lexicon;
  const isText = (content: string): boolean => isBlank(content) || readAsText(content, context.lexicon);
  const names = namesIn(visible, context.known, isText);
  const masked = maskedBy(text, names);
  const numbers = new Map(numbersIn(masked, letters, context.language).map((number) => [number.start, number]));
  const shares = new Map(sharesIn(masked, context.lexicon).map((share) => [share.start, share]));
  const pieces = scanned(text, names, { numbers, shares }, context.known);
  return withCues(pieces, tokensOf(masked, letters), text, context.lexicon);
}

/** Set-off text that is no name: an arrow between names, `B = …`, a number, or the action itself. */
function readAsText(content: string, lexicon: Lexicon): boolean {
  if (ARROW.test(content) || content.includes('=') || /^[~\u2248]?[-+\u2212]?[\d.,]*\d\s*%?$/u.test(content))
    return true;
  const tokens = tokensOf(content, lexicon.letters);
  const cues = lexicon.cues('action');
  const verb = matchAt(cues, tokens, 0);
  if (verb === undefined) return false;
  const object = matchAt(cues, tokens, verb.last + 1);
  return ALLOWED.some(([type, what]) => verb.ids.includes(type) && object?.ids.includes(what));
}

/** Names are no words; an apostrophe inside a word divides nothing. */
function maskedBy(text: string, names: readonly Name[]): string {
  let masked = '';
  let at = 0;
  for (const name of names) {
    masked += text.slice(at, name.start) + '\uFFFC'.repeat(name.end - name.start);
    at = name.end;
  }
  return (masked + text.slice(at)).replace(/(?<=\p{L})['\u2019](?=\p{L})/gu, '-');
}

interface Digits {
  readonly numbers: ReadonlyMap<number, NumberIn>;
  readonly shares: ReadonlyMap<number, ShareIn>;
}

function scanned(text: string, names: readonly Name[], { numbers, shares }: Digits, known: Known): readonly Piece[] {
  const pieces: Piece[] = [];
  const arrow = new RegExp(ARROW, 'uy');
  const named = new Map(names.map((name) => [name.start, name]));
  const put = (kind: Piece['kind'], start: number, end: number, more: Partial<Piece> = {}): number => {
    pieces.push({ kind, start, end, from: start, to: end, text: text.slice(start, end), ids: [], ...more });
    return end;
  };
  for (let at = 0; at < text.length; ) {
    const name = named.get(at);
    if (name !== undefined) {
      const content = text.slice(name.from, name.to);
      at = put('name', at, name.end, {
        from: name.from,
        to: name.to,
        text: content,
        name: name.kind,
        known: name.kind === 'known' || known.has(content),
      });
      continue;
    }
    if (/\s/u.test(text.charAt(at))) {
      at++;
      continue;
    }
    arrow.lastIndex = at;
    const pointing = arrow.exec(text)?.[0];
    if (pointing !== undefined) {
      at = put('arrow', at, at + pointing.length, { back: /^[<\u2190\u27F5]/u.test(pointing) });
      continue;
    }
    const number = numbers.get(at);
    if (number !== undefined && !/^[-+_/.]?\p{L}|^[_/]/u.test(text.slice(number.end, number.end + 3))) {
      const share = inRange(text, at, number.end) ? undefined : shares.get(at);
      at = put(
        'number',
        at,
        Math.max(number.end, share?.end ?? 0),
        share === undefined ? {} : { share: shareOf(share) },
      );
      continue;
    }
    const end = /[\p{L}\p{N}_@/\\.]/u.test(text.charAt(at)) ? runEnd(text, at, named, arrow) : at;
    at = end > at && /[\p{L}\p{N}]/u.test(text.slice(at, end)) ? put('word', at, end) : put('mark', at, at + 1);
  }
  return pieces;
}

/** An end of "0.1–0.2": no share says which of them is meant. */
function inRange(text: string, from: number, to: number): boolean {
  const behind = text.slice(to, to + 6);
  const before = text.slice(Math.max(0, from - 6), from);
  return (
    /^\s?%?\s?(?:[-\u2013\u2014\u2026]|\.\.)\s?\.?\d/u.test(behind) ||
    /\d\s?%?\s?(?:[-\u2013\u2014\u2026/]|\.\.)\s?$/u.test(before)
  );
}

/** Where the run of characters that white space and punctuation divide ends. */
function runEnd(text: string, from: number, named: ReadonlyMap<number, Name>, arrow: RegExp): number {
  let end = from;
  while (end < text.length && !BREAK.test(text.charAt(end)) && (end === from || !named.has(end))) {
    if (text.charAt(end) === '-') {
      arrow.lastIndex = end;
      if (arrow.test(text)) break;
    }
    end++;
  }
  while (end > from && /[.!?\u2026'\u2019\u2032*%]/u.test(text.charAt(end - 1))) end--;
  return end;
}

const shareOf = ({ value, digits, places }: ShareIn): Share => ({ value, digits, places });

const cueOf = ({ ids, start, end }: Match<string>, text: string): Piece => ({
  kind: 'cue',
  start,
  end,
  from: start,
  to: end,
  text: text.slice(start, end),
  ids,
});

/** A capital that is no article: "replace A with B". */
const isLetterName = ({ text }: Piece, ids: readonly string[], index: number): boolean =>
  index > 0 && ids.includes('light') && /^\p{Lu}$/u.test(text);

/** Words and phrases of the lexicon, where they are whole runs: a part of `drop-dup` is none, `include-source` is two. */
function withCues(
  pieces: readonly Piece[],
  tokens: readonly Token[],
  text: string,
  lexicon: Lexicon,
): readonly Piece[] {
  const vocabulary = lexicon.cues('action');
  const tokenAt = new Map(tokens.map((token, index) => [token.start, index]));
  const pieceTo = new Map(pieces.map((piece, index) => [piece.end, index]));
  const result: Piece[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined) continue;
    const token = piece.kind === 'word' ? tokenAt.get(piece.start) : undefined;
    const match = token === undefined ? undefined : matchAt(vocabulary, tokens, token);
    const last = match === undefined ? undefined : pieceTo.get(match.end);
    const object = match === undefined || last !== undefined ? undefined : matchAt(vocabulary, tokens, match.last + 1);
    if (match !== undefined && last !== undefined && !isLetterName(piece, match.ids, index)) {
      result.push(cueOf(match, text));
      index = last;
    } else if (match !== undefined && object?.end === piece.end && OBJECTS.some((id) => object.ids.includes(id))) {
      result.push(cueOf(match, text), cueOf(object, text));
    } else result.push(piece);
  }
  return result;
}
