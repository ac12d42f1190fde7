import { type Container, indentOf, isBreak, matching, opened, trimmed } from './containers.ts';
import { closes, fenced, html, isHeading, isTag, isUnderline, type Leaf, starts, tableStarts } from './leaf.ts';

/**
 * One line as the parser of Markdown will see it: found in one pass, without a tree, so that `limits.ts` can bound what the
 * parser would have to do. Where this reading and the parser's differ, only an estimate is off.
 */
export interface BlockLine {
  readonly kind: 'blank' | 'text' | 'row' | 'heading' | 'opaque';
  /** Where the line's own text starts, behind the marks of its containers. */
  readonly start: number;
  readonly end: number;
  /** How many block quotes, lists and footnotes the line stands in. */
  readonly depth: number;
  /** How many of them start on this line: a list's every item counts. */
  readonly opened: number;
  /** How many of them end before this line; an underlined heading is one more, and so is a line that goes on with a quote without its sign. */
  readonly closed: number;
  /** The line goes on with the paragraph of the line before. */
  readonly continues: boolean;
}

const NONE: Leaf = { kind: 'none' };

export function* blockLines(source: string): Iterable<BlockLine> {
  let containers: readonly Container[] = [];
  let leaf = NONE;
  let before = '';
  const ends = /\r\n|\n|\r|$/g;
  const front = frontMatterEnd(source);
  // The parser waits for the end of the front matter and sees no container till then.
  const isUnclosed = front === 0 && FRONT.test(source);
  for (let at = front; at < source.length; at = ends.lastIndex) {
    ends.lastIndex = at;
    const end = ends.exec(source)?.index ?? source.length;
    const line = source.slice(at, end);
    const cursor = { at: 0, column: 0, spare: 0 };
    const matched = matching(containers, line, cursor);
    const isOpen = matched === containers.length;
    const isOpaque = isOpen && (leaf.kind === 'fence' || leaf.kind === 'html');
    const isText = isOpen && (leaf.kind === 'text' || leaf.kind === 'indented');
    const added = isOpaque || isUnclosed ? [] : opened(line, cursor, isText);
    const rest = trimmed(line, cursor.at);
    const indent = indentOf(line, cursor);
    // A paragraph goes on without the marks of its containers.
    const isLazy = !isOpen && added.length === 0 && leaf.kind === 'text' && rest !== '' && !starts(rest, indent);
    const ended = containers.slice(matched);
    let closed = 0;
    if (isLazy) closed = ended.some(({ kind }) => kind === 'quote') ? 1 : 0;
    else if (!isOpen || added.length > 0) {
      const isNext = added[0]?.kind === 'item' && ended[0]?.mark === added[0].mark;
      closed = ended.length - (isNext ? 1 : 0);
      containers = [...containers.slice(0, matched), ...added];
      leaf = NONE;
    }
    const step = read({ leaf, rest, indent, isLazy, before });
    leaf = step.leaf;
    before = indent > 3 ? '' : rest;
    yield {
      kind: step.kind,
      start: at + cursor.at,
      end,
      depth: containers.length,
      opened: added.length,
      closed: closed + (step.isUnderline === true ? 1 : 0),
      continues: step.continues === true,
    };
    if (end === source.length) return;
  }
}

interface Here {
  readonly leaf: Leaf;
  /** The line's own text. */
  readonly rest: string;
  readonly indent: number;
  readonly isLazy: boolean;
  /** The text of the line before, where it may be the head of a table. */
  readonly before: string;
}

interface Step {
  readonly kind: BlockLine['kind'];
  readonly leaf: Leaf;
  readonly continues?: true;
  readonly isUnderline?: true;
}

/** What a line is, and what it leaves open. */
function read(here: Here): Step {
  const { leaf, rest, indent, isLazy } = here;
  if (leaf.kind === 'fence')
    return { kind: 'opaque', leaf: indent < 4 && closes(rest, leaf.mark, leaf.size) ? NONE : leaf };
  if (leaf.kind === 'html') {
    const isEnd = leaf.end === undefined ? rest === '' : leaf.end.test(rest);
    return { kind: rest === '' ? 'blank' : 'opaque', leaf: isEnd ? NONE : leaf };
  }
  if (rest === '') return { kind: 'blank', leaf: leaf.kind === 'indented' ? leaf : NONE };
  const goesOn = leaf.kind === 'text' ? ofParagraph(here) : undefined;
  if (goesOn !== undefined) return goesOn;
  if (isLazy && indent < 4 && isTag(rest)) return { kind: 'opaque', leaf: { kind: 'html', end: undefined } };
  if (indent > 3) return { kind: 'opaque', leaf: { kind: 'indented' } };
  if (leaf.kind === 'table' && !starts(rest, indent)) return { kind: 'row', leaf };
  if (isHeading(rest)) return { kind: 'heading', leaf: NONE };
  if (isBreak(rest)) return { kind: 'opaque', leaf: NONE };
  const block = fenced(rest) ?? html(rest);
  if (block === undefined) return { kind: 'text', leaf: { kind: 'text' } };
  return { kind: 'opaque', leaf: block.kind === 'html' && block.end?.test(rest) ? NONE : block };
}

/** What a line below a line of text is, unless it starts another block. */
function ofParagraph({ leaf, rest, indent, isLazy, before }: Here): Step | undefined {
  if (!isLazy && indent < 4) {
    if (tableStarts(before, rest)) return { kind: 'row', leaf: { kind: 'table' } };
    if (isUnderline(rest)) return { kind: 'text', leaf: NONE, continues: true, isUnderline: true };
  }
  if (starts(rest, indent) || (isLazy && indent < 4 && isTag(rest))) return undefined;
  return { kind: 'text', leaf, continues: true };
}

const FRONT = /^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/;

/** Where the text behind a closed front matter starts; 0 without one. */
export function frontMatterEnd(source: string): number {
  const open = FRONT.exec(source);
  if (open === null) return 0;
  const close = open[1] === '---' ? /(?<=[\r\n])---[ \t]*(?=[\r\n]|$)/g : /(?<=[\r\n])\+\+\+[ \t]*(?=[\r\n]|$)/g;
  close.lastIndex = open[0].length;
  const found = close.exec(source);
  return found === null ? 0 : found.index + found[0].length;
}
