/** A character as a terminal shows it: what is printed, how many columns it takes, how much of the text it stands for. */
export interface Glyph {
  readonly text: string;
  readonly width: number;
  readonly length: number;
}

const TAB = 4;
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
const NOTHING = /[\p{Mn}\p{Me}\u200B-\u200D\u2060\u00AD\uFEFF]|[\u{1F3FB}-\u{1F3FF}]/u;
/** Signs that command a terminal, or turn the direction of what is read. */
const COMMAND = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]|[\uD800-\uDFFF]/u;

/** The characters of one line; tabs reach to stops of four columns, and nothing in it can command the terminal. */
export function glyphsOf(line: string): readonly Glyph[] {
  const glyphs: Glyph[] = [];
  let column = 0;
  let isJoined = false;
  for (const letter of line) {
    const glyph =
      isJoined && !COMMAND.test(letter) ? { text: letter, width: 0, length: letter.length } : glyphOf(letter, column);
    isJoined = letter === '\u200D' && glyphs.at(-1)?.width !== 0;
    glyphs.push(glyph);
    column += glyph.width;
  }
  return glyphs;
}

function glyphOf(letter: string, column: number): Glyph {
  const { length } = letter;
  if (letter === '\t') {
    const width = TAB - (column % TAB);
    return { text: ' '.repeat(width), width, length };
  }
  if (letter >= ' ' && letter <= '~') return { text: letter, width: 1, length };
  if (COMMAND.test(letter)) {
    const code = letter.codePointAt(0) ?? 0;
    // Control pictures: U+241B stands for escape.
    if (code < 0x20) return { text: String.fromCharCode(0x2400 + code), width: 1, length };
    const text = `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
    return { text, width: text.length, length };
  }
  return { text: letter, width: NOTHING.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1, length };
}

/** The text on one line, harmless for a terminal: the words of documents and the names of files go through here. */
export function harmless(text: string): string {
  if (!/[^ -~\n\p{L}\p{N}\p{P}\p{S}]/u.test(text)) return text;
  return text
    .split('\n')
    .map((line) =>
      glyphsOf(line)
        .map((glyph) => glyph.text)
        .join(''),
    )
    .join('\n');
}

export function widthOf(text: string): number {
  return glyphsOf(text).reduce((width, glyph) => width + glyph.width, 0);
}
