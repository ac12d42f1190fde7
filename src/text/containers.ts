/** A block that holds others. */
export interface Container {
  readonly kind: 'quote' | 'item' | 'note';
  /** Columns that the lines of an item or a note are set in. */
  readonly size: number;
  readonly mark: string;
}

/** How far the marks of containers in a line are read. */
export interface Cursor {
  at: number;
  column: number;
  /** Columns of a tab that a container has not used up. */
  spare: number;
}

const ITEM = /(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/y;
const NOTE = /\[\^[^\]\s[]{1,999}\]:/y;
const BREAK = /^(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$/;

/** Three or more hyphens, stars or underscores and nothing else. */
export function isBreak(rest: string): boolean {
  return BREAK.test(rest);
}

/** How many of the open containers the line goes on with; the cursor moves behind their marks. */
export function matching(containers: readonly Container[], line: string, cursor: Cursor): number {
  let matched = 0;
  for (const { kind, size } of containers) {
    const indent = indentOf(line, cursor);
    if (kind === 'quote') {
      if (indent > 3 || line.charAt(cursor.at + spaces(line, cursor.at)) !== '>') break;
      quote(line, cursor);
    } else if (indent >= size) skip(line, cursor, size);
    else if (trimmed(line, cursor.at) !== '') break;
    matched++;
  }
  return matched;
}

/** The containers that the line opens. */
export function opened(line: string, cursor: Cursor, interrupts: boolean): Container[] {
  const containers: Container[] = [];
  for (;;) {
    const indent = indentOf(line, cursor);
    const at = cursor.at + spaces(line, cursor.at);
    if (indent > 3 || containers.length > DEEPEST) return containers;
    if (line.charAt(at) === '>') {
      quote(line, cursor);
      containers.push({ kind: 'quote', size: 0, mark: '>' });
      continue;
    }
    ITEM.lastIndex = at;
    const item = ITEM.exec(line);
    NOTE.lastIndex = at;
    const note = item === null ? NOTE.exec(line) : null;
    if (note !== null) {
      skip(line, cursor, indent);
      move(cursor, note[0].length);
      skip(line, cursor, indentOf(line, cursor));
      containers.push({ kind: 'note', size: 4, mark: note[0] });
      continue;
    }
    if (item === null || (/[-*]/.test(item[0]) && isBreak(line.slice(at)))) return containers;
    const mark = item[0].slice(-1);
    const bare = trimmed(line, at + item[0].length) === '';
    // Only a list that starts at one, and with a word, may interrupt a paragraph.
    if (interrupts && (bare || (item[1] !== undefined && item[1] !== '1'))) return containers;
    skip(line, cursor, indent);
    move(cursor, item[0].length);
    const gap = bare ? 1 : indentOf(line, cursor);
    const padding = gap > 4 ? 1 : gap;
    skip(line, cursor, padding);
    containers.push({ kind: 'item', size: indent + item[0].length + padding, mark });
  }
}

/** Enough to pass every limit on nesting; more would only cost time. */
const DEEPEST = 100;

function quote(line: string, cursor: Cursor): void {
  skip(line, cursor, indentOf(line, cursor));
  move(cursor, 1);
  if (indentOf(line, cursor) > 0) skip(line, cursor, 1);
}

function move(cursor: Cursor, by: number): void {
  cursor.at += by;
  cursor.column += by;
  cursor.spare = 0;
}

function spaces(line: string, from: number): number {
  let at = from;
  while (line.charAt(at) === ' ' || line.charAt(at) === '\t') at++;
  return at - from;
}

/** The rest of the line without the white space of Markdown at its ends. */
export function trimmed(line: string, from: number): string {
  let end = line.length;
  while (end > from && (line.charAt(end - 1) === ' ' || line.charAt(end - 1) === '\t')) end--;
  return line.slice(from + spaces(line, from), end);
}

/** Columns of white space in front of the rest of the line. */
export function indentOf(line: string, { at, column, spare }: Cursor): number {
  let width = spare;
  for (let here = at; ; here++) {
    const letter = line.charAt(here);
    if (letter === ' ') width++;
    else if (letter === '\t') width += 4 - ((column + width) % 4);
    else return width;
  }
}

function skip(line: string, cursor: Cursor, columns: number): void {
  for (let left = columns; left > 0; left--) {
    if (cursor.spare > 0) cursor.spare--;
    else if (line.charAt(cursor.at) === '\t') {
      cursor.spare = 3 - (cursor.column % 4);
      cursor.at++;
    } else if (line.charAt(cursor.at) === ' ') cursor.at++;
    else return;
    cursor.column++;
  }
}
