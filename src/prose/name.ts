import { markAt } from '../text/visible.ts';
import { coverOf } from './cover.ts';
import type { Surrounding } from './cue.ts';
import { quotationsIn } from './mention.ts';
import { occurrencesOf } from './names.ts';
import type { VagueWord } from './vague.ts';

/** Code and math are read by nobody. */
export function isCode({ start }: VagueWord, { sentence: { text }, once }: Surrounding): boolean {
  const code = once('code', () =>
    coverOf(
      text.text.length,
      text.marks.filter(({ kind }) => kind === 'code' || kind === 'math'),
    ),
  );
  return code.touches(start, start + 1);
}

/** No address is read further. */
const LONGEST = 200;

const SCHEME = /^(?:[a-z][a-z\d+.-]*:\/\/|www\.|mailto:)/iu;
const PATH = /^\.{0,2}\/|\/.*\/|[/.][\p{L}\d]+\.[a-z\d]{1,5}$|\p{L}\.[a-z]{1,5}\d?$/iu;

/** A URL, a path, a file's name, a handle or a channel in running text. */
export function isAddress({ start, end }: VagueWord, { sentence: { text } }: Surrounding): boolean {
  let [from, to] = [start, end];
  while (from > 0 && start - from < LONGEST && !/[\s(<|"'\u00AB\u201C\u2018]/u.test(text.text.charAt(from - 1))) from--;
  while (to < text.text.length && to - end < LONGEST && !/[\s)>|"'\u00BB\u201D\u2019]/u.test(text.text.charAt(to)))
    to++;
  const chunk = text.text.slice(from, to).replace(/[.,;:!?]{1,9}$/u, '');
  return SCHEME.test(chunk) || /^[@#][\p{L}]/u.test(chunk) || (/[/.]/u.test(chunk) && PATH.test(chunk));
}

/** A declared name that holds the word, or a word in letters that only a name has: `QuALITY`. */
export function isName({ start, end, core }: VagueWord, { sentence, names, lexicon, once }: Surrounding): boolean {
  const { text, tokens } = sentence;
  const token = tokens[core.first];
  const raw = token === undefined ? '' : text.text.slice(token.start, token.end);
  if (/\p{Lu}/u.test(raw.slice(1)) && /\p{Ll}/u.test(raw)) return true;
  const named = once('names', () =>
    coverOf(text.text.length, occurrencesOf([...names.checks, ...names.identifiers], text, lexicon.letters)),
  );
  return named.touches(start, end);
}

const MOST_SMALL = 3;

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
  const follows = isSpaced(last) && isCapitalized(last + 1);
  // A sentence's first word has its capital from there: "Superior Court", "Better Business Bureau" go on as names do.
  if (follows && cues.has('name-head', last + 1)) return true;
  if (follows && kind !== 'heading' && isSpaced(last + 1) && isCapitalized(last + 2)) return true;
  if (cues.cover('author').touches(last + 1, last + 2)) return true;
  if (kind === 'heading' || kind === 'title' || first === 0 || !isSpaced(first - 1)) return false;
  if (cues.has('name-before', first - 1)) return true;
  /** The next capitalized word, small words between. */
  const neighbour = (from: number, step: 1 | -1): number | undefined => {
    let index = from;
    while (Math.abs(index - from) < MOST_SMALL && isSpaced(step === 1 ? index - 1 : index) && cues.has('small', index))
      index += step;
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
