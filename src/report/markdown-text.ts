import { harmless } from './glyphs.ts';

/** Longer texts are essays, and cut. */
const LONGEST = 160;
/** Stands invisibly where a mention, a reference or an address would begin. */
const JOINER = '\u2060';
const REFERENCES = /@(?=[\p{L}\p{N}_-])|[#!](?=\d)|GH-(?=\d)|:(?=\/\/)|www(?=\.)/giu;
const MARKS = /[&<>|$\\`*[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<!\S)#/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  $: '&#36;',
};
/** What opens a list, a heading or a quote where it begins a line. */
const OPENING = /^(\d{0,9})([-+=#:.)])/u;

/** A text as it is, for the middle of a line or a cell of a table: no markup, link, mention or HTML comes of it. */
export function plainText(text: string, longest: number = LONGEST): string {
  return escaped(onOneLine(text, longest));
}

/** The same, for the beginning of a line. */
export function openingText(text: string, longest: number = LONGEST): string {
  return opening(onOneLine(text, longest));
}

/** A name as code, where it can be; it may begin a line. */
export function codeText(text: string, longest: number = LONGEST): string {
  const line = onOneLine(text, longest);
  return isCode(line) ? `\`${line}\`` : opening(line);
}

/** A sentence of the program, outside tables, whose words between backticks are code. */
export function proseText(text: string): string {
  return onOneLine(text, Number.POSITIVE_INFINITY)
    .split(/`([^`]+)`/u)
    .map((part, index) =>
      index % 2 === 0 ? escaped(part) : isCode(part, false) ? `\`${part}\`` : escaped(`\`${part}\``),
    )
    .join('');
}

/** In code all stands as it is, but for what ends it, divides the cells of a table, or starts a runner's command. */
function isCode(text: string, inTable = true): boolean {
  return text.trim() !== '' && !/`|##\[/u.test(text) && !(inTable && text.includes('|'));
}

function onOneLine(text: string, longest: number): string {
  const line = harmless(text.replaceAll(/\s+/gu, ' ').trim());
  if (line.length <= longest) return line;
  return `${line.slice(0, longest - 1).replace(/\p{Surrogate}$/u, '')}…`;
}

function opening(text: string): string {
  const line = unreferring(text);
  const [, number = '', mark = ''] = OPENING.exec(line) ?? [];
  const rest = line.slice(number.length + mark.length);
  return mark === '' ? unmarked(line) : `${number}\\${mark}${unmarked(rest)}`;
}

function escaped(text: string): string {
  return unmarked(unreferring(text));
}

function unreferring(text: string): string {
  return text.replaceAll(REFERENCES, `$&${JOINER}`);
}

function unmarked(text: string): string {
  return text.replaceAll(MARKS, (mark) => ENTITIES[mark] ?? `\\${mark}`);
}
