import { normalized } from '../lexicon/letters.ts';
import type { Letters } from '../lexicon/lexicon.ts';
import type { Visible } from '../text/visible.ts';

/** A name that the author set off, or that the document knows: `from`–`to` inside `start`–`end`, without the quotation marks. */
export interface Name {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly kind: 'code' | 'quote' | 'known';
}

/** The names of variants, compared without letter case and without what differs in print only. */
export interface Known {
  readonly has: (name: string) => boolean;
  readonly longest: number;
}

const made = new WeakMap<readonly string[], Known>();

/** Made once for each list: a document's items share it. */
export function knownNames(names: readonly string[], letters: Letters): Known {
  const before = made.get(names);
  if (before !== undefined) return before;
  const key = (name: string): string => normalized(name, letters).text.replace(/\s+/gu, ' ').trim();
  const keys = new Set(names.map(key));
  keys.delete('');
  const longest = names.reduce((most, name) => Math.max(most, name.length), 0);
  const known: Known = { has: (name) => keys.has(key(name)), longest: Math.min(longest, LONGEST_NAME) };
  made.set(names, known);
  return known;
}

export function eitherKnown(a: Known, b: Known): Known {
  return { has: (name) => a.has(name) || b.has(name), longest: Math.max(a.longest, b.longest) };
}

/** Where a name can end: white space, punctuation that is no part of a name, the sign of an arrow. */
export const BREAK: RegExp =
  /[\s,;:()[\]{}=\u2013\u2014|"\u00AB\u00BB\u201C\u201D\u201E\u2039\u203A<>\u2190-\u21FF\u27F5-\u27FF\u2794\u279C\u27A1]/u;
export const ARROW: RegExp =
  /(?:-{1,2}|=|[\u2013\u2014])>|[\u2192\u21D2\u21E8\u21A6\u27F6\u27F9\u2794\u279C\u27A1]|<(?:-{1,2}|[\u2013\u2014])(?!\d)|[\u2190\u27F5]/u;

const QUOTES: Readonly<Record<string, string>> = {
  '\u00AB': '\u00BB',
  '\u201E': '\u201C\u201D',
  '\u201C': '\u201D',
  '\u2018': '\u2019',
  '\u2039': '\u203A',
  '"': '"',
  "'": "'",
};
const LONGEST_QUOTE = 160;
const LONGEST_NAME = 120;
/** More words than these no known name is tried with, so that a hostile text costs no more than an honest one. */
const MOST_BREAKS = 12;

/** All names from left to right, none inside another. `isText` says which set-off text is read as text and names nothing. */
export function namesIn(visible: Visible, known: Known, isText: (content: string) => boolean): readonly Name[] {
  const { text } = visible;
  const names: Name[] = [];
  const codes = new Map<number, number>();
  for (const mark of visible.marks) if (mark.kind === 'code' && mark.end > mark.start) codes.set(mark.start, mark.end);
  let inText = 0;
  for (let at = 0; at < text.length; ) {
    const code = codes.get(at);
    const end = code ?? (inText > at ? undefined : closing(text, at));
    if (end !== undefined) {
      const name = setOff(text, at, end, code === undefined ? 'quote' : 'code');
      const content = text.slice(name.from, name.to);
      if (content !== '' && (known.has(content) || !isText(content))) {
        names.push(name);
        at = end;
        continue;
      }
      inText = end;
    }
    const fresh =
      at === 0 || code !== undefined || /[>'\u2018]/u.test(text.charAt(at - 1)) || BREAK.test(text.charAt(at - 1));
    const to = fresh ? knownEnd(text, at, known) : undefined;
    if (to !== undefined) names.push({ start: at, end: to, from: at, to, kind: 'known' });
    at = to ?? at + 1;
  }
  return names;
}

/** The end of the quotation that opens at `at`, its closing mark included. */
function closing(text: string, at: number): number | undefined {
  const closers = QUOTES[text.charAt(at)];
  if (closers === undefined) return undefined;
  if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return undefined;
  for (let end = at + 1; end < text.length && end - at <= LONGEST_QUOTE; end++) {
    if (!closers.includes(text.charAt(end))) continue;
    if (!/[\p{L}\p{N}]/u.test(text.charAt(end + 1)) && end > at + 1) return end + 1;
  }
  return undefined;
}

function setOff(text: string, start: number, end: number, kind: Name['kind']): Name {
  let from = kind === 'quote' ? start + 1 : start;
  let to = kind === 'quote' ? end - 1 : end;
  const edge = /[\s`"'\u00AB\u00BB\u2018-\u201E\u2039\u203A]/u;
  while (from < to && edge.test(text.charAt(from))) from++;
  while (to > from && edge.test(text.charAt(to - 1))) to--;
  return { start, end, from, to, kind };
}

/** The end of the longest known name that starts at `at`. */
function knownEnd(text: string, at: number, known: Known): number | undefined {
  if (known.longest === 0 || /\s/u.test(text.charAt(at))) return undefined;
  let best: number | undefined;
  let breaks = 0;
  const last = Math.min(text.length, at + known.longest * 2 + 8);
  for (let end = at + 1; end <= last && breaks < MOST_BREAKS; end++) {
    const next = text.charAt(end);
    const stop =
      end === text.length ||
      BREAK.test(next) ||
      /^[.!?\u2026'\u2019`-](?:\s|$|>|[)\]"\u00BB,;:])/u.test(text.slice(end, end + 2));
    if (!stop) continue;
    breaks++;
    if (/\s/u.test(text.charAt(end - 1))) continue;
    if (known.has(text.slice(at, end))) best = end;
  }
  return best;
}
