import { type BlockLine, blockLines, frontMatterEnd } from './blocks.ts';
import { cellsIn } from './leaf.ts';
import { lineStarts, pointAt } from './lines.ts';

/**
 * What a document may hold, so that no parser sees a text that would keep it busy for many seconds or exhaust the stack.
 * Documents that people write stay far below; each reason says what happens beyond (measured with micromark on one core).
 */
export const limits: Readonly<Record<LimitName, number>> = {
  /** Bytes of the file. Prose takes two seconds a MB; 5 MB take 1.3 GB. */
  size: 2_097_152,
  /** 40,000 lines with a heading each take two seconds, 1,000,000 empty ones ten. */
  lines: 40_000,
  /** UTF-16 code units of one line, a picture embedded in it included: a longer one shuts the other limits out. */
  line: 500_000,
  /** Quotes, lists and footnotes inside each other: readers of trees recurse, and 10,000 levels exhaust the stack. */
  nesting: 20,
  /** Items of lists, and quotes: 40,000 take six seconds. */
  items: 10_000,
  /** Lists and quotes that end, and underlined headings: each copies all that was read before it; 8,000 take twelve seconds. */
  groups: 1_500,
  /** Cells of tables: 25,000 take two seconds, 444,000 take 14 seconds and 2 GB. */
  cells: 25_000,
  /** The signs [ and ] in text: 40,000 make 20,000 links, which take three seconds. */
  brackets: 30_000,
  /** The signs * _ ~ ` $ < & \\ in text: a million take ten seconds. */
  marks: 100_000,
  /**
   * Brackets and marks in one paragraph. Brackets, stars and the like are sought in pairs (n signs cost n² steps), and an
   * open comment or run of backticks is followed to the paragraph's end: 20,000 stars take eight seconds, this many half a second.
   */
  paragraph: 5_000,
  /** UTF-16 code units of the front matter: the time of a YAML parser grows with the square of its keys. */
  frontMatter: 64_000,
};

export type LimitName =
  | 'size'
  | 'lines'
  | 'line'
  | 'nesting'
  | 'items'
  | 'groups'
  | 'cells'
  | 'brackets'
  | 'marks'
  | 'paragraph'
  | 'frontMatter';

/** The first limit that a text passes: how much was found where. */
export interface Excess {
  readonly limit: LimitName;
  readonly found: number;
  readonly allowed: number;
  /** From 1. */
  readonly line: number;
}

/** What keeps the text from being parsed; undefined for every document that people write. */
export function excessOf(source: string): Excess | undefined {
  if (source.length > limits.size) return { limit: 'size', found: source.length, allowed: limits.size, line: 1 };
  const starts = lineStarts(source);
  const over = (limit: LimitName, found: number, offset: number): Excess | undefined =>
    found <= limits[limit] ? undefined : { limit, found, allowed: limits[limit], line: pointAt(starts, offset).line };
  let start = 0;
  for (const next of starts.slice(1)) {
    if (next - start > limits.line) return over('line', next - start, start);
    start = next;
  }
  return (
    over('line', source.length - start, start) ??
    over('lines', starts.length, source.length) ??
    over('frontMatter', frontMatterEnd(source), 0) ??
    excessOfBlocks(source, over)
  );
}

function excessOfBlocks(
  source: string,
  over: (limit: LimitName, found: number, offset: number) => Excess | undefined,
): Excess | undefined {
  const counts = { items: 0, groups: 0, cells: 0, brackets: 0, marks: 0 };
  let steps = 0;
  let paragraph = emptyParagraph(0);
  const overParagraph = (): Excess | undefined => {
    steps += stepsOf(paragraph);
    return over('paragraph', Math.ceil(Math.sqrt(steps)), paragraph.start);
  };
  for (const line of blockLines(source)) {
    let excess: Excess | undefined;
    if (!line.continues) {
      excess = overParagraph();
      paragraph = emptyParagraph(line.start);
    }
    counts.items += line.opened;
    counts.groups += line.closed;
    if (line.kind === 'row') counts.cells += cellsIn(source.slice(line.start, line.end));
    if (line.kind !== 'opaque' && line.kind !== 'blank') {
      const { brackets, marks } = addSigns(source, line, paragraph);
      counts.brackets += brackets;
      counts.marks += marks;
    }
    excess ??=
      over('nesting', line.depth, line.start) ??
      over('items', counts.items, line.start) ??
      over('groups', counts.groups, line.start) ??
      over('cells', counts.cells, line.start) ??
      over('brackets', counts.brackets, line.start) ??
      over('marks', counts.marks, line.start);
    if (excess !== undefined) return excess;
  }
  return overParagraph();
}

/** What in a paragraph costs more than its length. */
interface Paragraph {
  readonly start: number;
  length: number;
  /** Signs that are sought in pairs. */
  pairs: number;
  /** Runs of backticks and of dollar signs, by sign and length; comments and the like, which nothing is known to end. */
  readonly runs: string[];
}

function emptyParagraph(start: number): Paragraph {
  return { start, length: 0, pairs: 0, runs: [] };
}

const SIGN = /([[\]])|[*_~&]|\\[\\`$]?|(`+|\$+|<[!?])|</g;

/** Adds the signs of a line to its paragraph, and says how many there are. */
function addSigns(
  source: string,
  { start, end }: BlockLine,
  paragraph: Paragraph,
): { readonly brackets: number; readonly marks: number } {
  let brackets = 0;
  let marks = 0;
  for (const [sign, bracket, run] of source.slice(start, end).matchAll(SIGN)) {
    if (bracket === undefined) marks++;
    else brackets++;
    if (run !== undefined) paragraph.runs.push(run);
    if (/[[\]*_~]/.test(sign)) paragraph.pairs++;
  }
  paragraph.length += end - start + 1;
  return { brackets, marks };
}

function stepsOf({ length, pairs, runs }: Paragraph): number {
  return pairs ** 2 + (runs.length === 0 ? 0 : 4 * openRuns(runs) * length);
}

/** How many runs the parser follows to the paragraph's end in vain: those that no later run of their length closes. */
function openRuns(runs: readonly string[]): number {
  const next: (number | undefined)[] = [];
  const seen = new Map<string, number>();
  for (let at = runs.length - 1; at >= 0; at--) {
    const run = runs[at] ?? '';
    next[at] = run.startsWith('<') ? undefined : seen.get(run);
    seen.set(run, at);
  }
  let open = 0;
  for (let at = 0; at < runs.length; at++) {
    const close = next[at];
    if (close === undefined) open++;
    else at = close;
  }
  return open;
}
