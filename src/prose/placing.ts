import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Token } from '../lexicon/vocabulary.ts';
import type { Decision } from '../model/decision.ts';
import { spanOf } from '../text/visible.ts';
import { isComparison } from './comparison.ts';
import { cuesOf } from './cue.ts';
import type { Replacement, Rewrite } from './rewrites.ts';
import type { VagueWord } from './vague.ts';

/** Puts a replacement into the word's sentence, so that it stays one; in a table's cell no bar may end it. */
export function placed(replacement: Replacement, word: VagueWord, decision: Decision, lexicon: Lexicon): Rewrite {
  const { text, edit } = placedIn(replacement, word, decision, lexicon);
  if (word.sentence.kind !== 'cell') return { text, edit };
  return { text, edit: { ...edit, text: edit.text.replaceAll(/(?<!\\)\|/gu, String.raw`\|`) } };
}

function placedIn(
  { as, text }: Replacement,
  word: VagueWord,
  { source, language }: Decision,
  lexicon: Lexicon,
): Rewrite {
  const example = (id: string, values: Readonly<Record<string, string>>): string =>
    lexicon.example(`rewrite-${id}`, language, values);
  const { sentence, id, span } = word;
  const written = source.slice(span.start, span.end);
  if (as === 'behind' || as === 'objective') {
    const whole =
      as === 'behind'
        ? example('behind', { word: written, text })
        : example('objective', { word: written, objective: text });
    return { text: whole, edit: { span, text: whole } };
  }
  const first = firstOf(word, lexicon);
  const plain = { ...word, first };
  const form = sentence.tokens[word.core.first]?.word ?? '';
  if (id.part === 'verb' && !lexicon.guard().isForm('participle', form)) {
    const verb = lexicon.guard().verbFor(id.family, form, language);
    const whole = example('behind', { word: verb ?? '', text }).trim();
    return { text: whole, edit: { span, text: cased(whole, written) } };
  }
  if (as === 'noun') return inPlace(text, plain, source);
  const noun = lexicon.guard().isForm('predicative', form) ? undefined : nounBehind(word, lexicon, source);
  const rest = as === 'aside' ? `(${text})` : example('with', { text });
  if (noun === undefined) return inPlace(isComparison(id) || as === 'aside' ? text : rest, plain, source);
  const start = sentence.tokens[first]?.start ?? word.start;
  const described = spanOf(sentence.text, noun.start, noun.end);
  const whole = `${source.slice(described.start, described.end)} ${rest}`;
  const replaced = spanOf(sentence.text, start, noun.end);
  return { text: whole, edit: { span: replaced, text: cased(whole, source.slice(replaced.start, replaced.end)) } };
}

function inPlace(text: string, { sentence, first, end }: VagueWord, source: string): Rewrite {
  const span = spanOf(sentence.text, sentence.tokens[first]?.start, end);
  return { text, edit: { span, text: cased(text, source.slice(span.start, span.end)) } };
}

/** With a capital where the words that it replaces have one; a symbol has its own letter case. */
function cased(text: string, written: string): string {
  const [letter = ''] = text;
  return /^\p{Lu}/u.test(written) && /^\p{Ll}\p{Ll}/u.test(text) ? letter.toUpperCase() + text.slice(1) : text;
}

/** Words of degree before it go with it: more, very, higher. */
function firstOf({ sentence, from: own }: VagueWord, lexicon: Lexicon): number {
  const cues = cuesOf(sentence, lexicon);
  let from = own;
  while (cues.has('degree', from - 1) && isPlain(sentence.tokens[from - 1], sentence.tokens[from], sentence.text.text))
    from--;
  return from;
}

/** The one word that follows, where it can be the noun that an adjective describes: markup stays as it is. */
function nounBehind({ sentence, last, start }: VagueWord, lexicon: Lexicon, source: string): Token | undefined {
  const { text, tokens } = sentence;
  const [own, next] = [tokens[last], tokens[last + 1]];
  if (own === undefined || next === undefined || !isPlain(own, next, text.text)) return undefined;
  if (cuesOf(sentence, lexicon).has('function', last + 1) || lexicon.guard().mayHold(next.word)) return undefined;
  const span = spanOf(text, start, next.end);
  const isMarked = source.slice(span.start, span.end) !== text.text.slice(start, next.end);
  return isMarked || /^[-+_/]/u.test(text.text.slice(next.end)) ? undefined : next;
}

function isPlain(one: Token | undefined, other: Token | undefined, text: string): boolean {
  return one !== undefined && other !== undefined && /^ $/u.test(text.slice(one.end, other.start));
}
