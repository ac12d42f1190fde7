import { markAt } from '../text/visible.ts';
import type { Surrounding } from './cue.ts';
import { quotationsIn } from './mention.ts';
import { occurrencesOf } from './names.ts';
import type { VagueWord } from './vague.ts';

/** Code and math are read by nobody. */
export function isCode({ start }: VagueWord, { sentence: { text } }: Surrounding): boolean {
  return markAt(text, start, 'code') !== undefined || markAt(text, start, 'math') !== undefined;
}

const SCHEME = /^(?:[a-z][a-z\d+.-]*:\/\/|www\.|mailto:)/iu;
const PATH = /^\.{0,2}\/|\/.*\/|[/.][\p{L}\d]+\.[a-z\d]{1,5}$|\p{L}\.[a-z]{1,5}\d?$/iu;

/** A URL, a path, a file's name, a handle or a channel in running text. */
export function isAddress({ start, end }: VagueWord, { sentence: { text } }: Surrounding): boolean {
  const from = text.text.slice(0, start).search(/[^\s(<|"'\u00AB\u201C\u2018]*$/u);
  const length = /^[^\s)>|"'\u00BB\u201D\u2019]*/u.exec(text.text.slice(end))?.[0].length ?? 0;
  const chunk = text.text.slice(from, end + length).replace(/[.,;:!?]+$/u, '');
  return SCHEME.test(chunk) || /^[@#][\p{L}]/u.test(chunk) || (/[/.]/u.test(chunk) && PATH.test(chunk));
}

/** A declared name that holds the word, or a word in letters that only a name has: `QuALITY`. */
export function isName({ start, end, core }: VagueWord, { sentence, names, lexicon }: Surrounding): boolean {
  const { text, tokens } = sentence;
  const token = tokens[core.first];
  const raw = token === undefined ? '' : text.text.slice(token.start, token.end);
  if (/\p{Lu}/u.test(raw.slice(1)) && /\p{Ll}/u.test(raw)) return true;
  return occurrencesOf([...names.checks, ...names.identifiers], text, lexicon.letters).some(
    (name) => name.start < end && start < name.end,
  );
}

/** Capitalized in running text, and so is its neighbour: the Superior Court, the Journal of Complexity. */
export function isProperName({ first, last, core }: VagueWord, { sentence, cues }: Surrounding): boolean {
  const { text, tokens, kind } = sentence;
  const isCapitalized = (index: number): boolean => {
    const token = tokens[index];
    return token !== undefined && /^\p{Lu}\p{Ll}/u.test(text.text.slice(token.start, token.end));
  };
  if (!isCapitalized(core.first)) return false;
  const isSpaced = (index: number): boolean =>
    /^\s$/u.test(text.text.slice(tokens[index]?.end ?? 0, tokens[index + 1]?.start ?? 0));
  if (isSpaced(last) && isCapitalized(last + 1) && cues.has('name-head', last + 1)) return true;
  if (kind === 'heading' || kind === 'title' || first === 0 || !isSpaced(first - 1)) return false;
  /** The next capitalized word, small words between. */
  const neighbour = (from: number, step: 1 | -1): number | undefined => {
    let index = from;
    while (isSpaced(step === 1 ? index - 1 : index) && cues.has('small', index)) index += step;
    return isSpaced(step === 1 ? index - 1 : index) && isCapitalized(index) ? index : undefined;
  };
  const before = neighbour(first - 1, -1);
  return neighbour(last + 1, 1) !== undefined || (before !== undefined && before > 0);
}

/** A link's text that is capitalized as a title, or stands in quotation marks. */
export function isTitle({ start }: VagueWord, { sentence: { text }, cues, sentence }: Surrounding): boolean {
  const link = markAt(text, start, 'link');
  if (link === undefined) return false;
  const inside = text.text.slice(link.start, link.end);
  const quotation = quotationsIn(inside)[0];
  if (quotation?.start === 1 && quotation.end === inside.length - 1) return true;
  const words = sentence.tokens.flatMap((token, index) =>
    token.start >= link.start && token.end <= link.end && (token.start === link.start || !cues.has('small', index))
      ? [text.text.slice(token.start, token.end)]
      : [],
  );
  return words.length > 1 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}
