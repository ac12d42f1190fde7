import picocolors from 'picocolors';
import { widthOf } from './glyphs.ts';

/** How a text for people looks: colors where they are wanted, columns where a terminal has them. */
export interface Style {
  /** Whether people see the text as it is printed. */
  readonly isTerminal: boolean;
  /** Columns that a line of a document may take. */
  readonly width: number;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly place: (text: string) => string;
  readonly mark: (text: string) => string;
  readonly level: (level: string, text: string) => string;
  /** The words between backticks set off. */
  readonly prose: (text: string) => string;
  /** Words on lines of the terminal's width, all but the first set in by `indent` columns. */
  readonly wrapped: (text: string, indent: number) => string;
  /** A sentence on such lines, and behind it, dimmed, the rule that it comes from. */
  readonly sentence: (text: string, tail: string, indent: number) => string;
}

const WIDTH = 120;

/** `columns` where a terminal shows the text, and nothing where a file or a pipe takes it: lines are not broken then. */
export function styleOf(isColored: boolean, columns: number | undefined): Style {
  const { bold, cyan, dim, red, underline, yellow } = picocolors.createColors(isColored);
  const prose = (text: string): string => (isColored ? text.replaceAll(/`[^`\n]+`/g, (code) => cyan(code)) : text);
  const fitted = (text: string, indent: number): string =>
    columns === undefined ? text : wrapped(text, Math.max(40, columns), indent);
  return {
    isTerminal: columns !== undefined,
    width: Math.max(40, columns ?? WIDTH),
    bold,
    dim,
    place: underline,
    mark: (text) => bold(red(text)),
    level: (level, text) => bold(level === 'error' ? red(text) : yellow(text)),
    prose,
    wrapped: fitted,
    sentence: (text, tail, indent) => {
      const whole = fitted(`${text}  ${tail}`, indent);
      return whole.endsWith(tail) ? prose(whole.slice(0, -tail.length)) + dim(tail) : prose(whole);
    },
  };
}

/** Code is broken only where it takes more than half of a line: what is to be copied stays whole. */
function wrapped(text: string, width: number, indent: number): string {
  const lines: string[] = [];
  let line = '';
  for (const [, blanks = '', words = ''] of text.matchAll(/( *)((?:`[^`\n]*`|[^ `])+|`)/gu)) {
    const pieces = widthOf(words) > width / 2 ? words.split(' ') : [words];
    for (const [index, piece] of pieces.entries()) {
      const gap = line === '' ? '' : index === 0 ? blanks : ' ';
      if (line !== '' && indent + widthOf(line + gap + piece) > width) {
        lines.push(line);
        line = piece;
      } else line += gap + piece;
    }
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`);
}
