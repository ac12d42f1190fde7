import { keptFor } from '../text/kept.ts';
import type { Letters } from './lexicon.ts';

/** Text made comparable: one unit of `text` for each entry of `at`, the index in the original. */
export interface Normal {
  readonly text: string;
  readonly at: readonly number[];
}

const IGNORED = /[\u00AD\u200B-\u200D\u2060\uFEFF]|\u0300|\u0301/u;
const SPACE = /\s/u;
const HYPHEN = /[\u2010\u2011\u2012]/u;
const MARK = /\p{M}/u;

/** ASCII without line breaks, and the Russian alphabet without its letters that are written in two ways: letter case is all there is to make one. */
const PLAIN = /^[\x20-\x7E\u0410-\u044F]*$/;

/** 0, 1, …, `length`; shared, since every plain text needs the start of it. */
let counted: readonly number[] = [];

function countTo(length: number): readonly number[] {
  if (counted.length <= length) counted = Array.from({ length: 2 * length + 64 }, (_, index) => index);
  return counted;
}

/**
 * Lower case, NFC, one kind of space and hyphen, stress marks and soft hyphens dropped, letters that are written in two
 * ways (`Letters.same`) made one. Positions are kept: `at[i]` is where `text[i]` came from, `at[text.length]` the end.
 */
export function normalized(original: string, letters: Letters): Normal {
  if (PLAIN.test(original)) return { text: original.toLowerCase(), at: countTo(original.length) };
  return spelledOut(original, letters);
}

const spelledOut = keptFor((original: string, letters: Letters): Normal => {
  let text = '';
  const at: number[] = [];
  for (let index = 0; index < original.length; ) {
    const plain = plainLetter(original.charCodeAt(index));
    if (plain > 0 && !isMark(original.charCodeAt(index + 1))) {
      const letter = String.fromCharCode(plain);
      const same = letters.same[letter] ?? letter;
      for (let each = 0; each < same.length; each++) at.push(index);
      text += same;
      index++;
      continue;
    }
    // A base letter and its combining marks are one letter.
    let next = index + 1;
    while (next < original.length && isMark(original.charCodeAt(next)) && !IGNORED.test(original.charAt(next))) next++;
    const unit = next > index + 1 ? original.slice(index, next).normalize('NFC') : original.charAt(index);
    if (!IGNORED.test(unit)) {
      for (const letter of unit.toLowerCase()) {
        const same = SPACE.test(letter) ? ' ' : HYPHEN.test(letter) ? '-' : (letters.same[letter] ?? letter);
        for (let each = 0; each < same.length; each++) at.push(index);
        text += same;
      }
    }
    index = next;
  }
  at.push(original.length);
  return { text, at };
});

/** The lower-case code of an ASCII sign or a letter of the Russian alphabet; 0 for all others, which take the long way. */
function plainLetter(code: number): number {
  if (code < 0x80)
    return code <= 0x20
      ? code === 0x20 || (code >= 9 && code <= 13)
        ? 0x20
        : 0
      : code >= 0x41 && code <= 0x5a
        ? code + 0x20
        : code;
  if (code >= 0x430 && code <= 0x44f) return code;
  return code >= 0x410 && code <= 0x42f ? code + 0x20 : 0;
}

function isMark(code: number): boolean {
  if (code < 0x300) return false;
  if (code <= 0x36f) return true;
  return (code < 0x400 || code > 0x52f) && (code < 0x2010 || code > 0x20cf)
    ? MARK.test(String.fromCharCode(code))
    : code >= 0x483 && code <= 0x489;
}

/** A word with letters of two scripts, spelled in the script that most of its letters have; other words as they are. */
export function oneScript(word: string, letters: Letters): string {
  let cyrillic = 0;
  let latin = 0;
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    if (code >= 0x400 && code <= 0x52f) cyrillic++;
    else if (code >= 0x61 && code <= 0x7a) latin++;
  }
  if (cyrillic === 0 || latin === 0) return word;
  const table = cyrillic >= latin ? letters.toCyrillic : letters.toLatin;
  let result = '';
  for (const letter of word) result += table[letter] ?? letter;
  return result;
}
