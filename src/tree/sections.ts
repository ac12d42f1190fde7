import type { Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { frontMatterEnd } from '../text/blocks.ts';

/** How many lines and UTF-16 code units stand before a text. */
interface Place {
  readonly lines: number;
  readonly units: number;
}

/** The tree of a text that stands at a place, or what starts between two offsets of that text. */
type Read = (text: string, place: Place, from?: number, to?: number) => Root;

/** A text that was parsed by itself, with its positions moved to where it stood last. */
interface Parsed {
  readonly root: Root;
  readonly place: Place;
}

/** `to` is where the next section starts. */
interface Section {
  readonly place: Place;
  readonly to: number;
  readonly root: Root;
}

type Point = NonNullable<Root['position']>['start'];

const START: Place = { lines: 0, units: 0 };
const FIRST: Point = { line: 1, column: 1, offset: 0 };

/** Shorter sections are parsed together: each parse has a cost of its own. */
const SHORTEST = 400;

/** Longer documents are parsed as they are, and not kept: a tree takes some 250 bytes a character. */
const LONGEST = 300_000;

/** What was parsed of the last document, by text: between two keystrokes all sections but one stay the same. */
let last: ReadonlyMap<string, Parsed> = new Map();

/** The start and the end of the last document: where neither is the same, it was another one. */
let ends: readonly [string, string] = ['', ''];

/** As much tells two documents apart. */
const END = 100;

/**
 * The tree that `parse` gives for a text, read section by section where the text is a new version of the last one. A line that
 * starts with `#`, or with a letter behind an empty line, ends what is open before it, so that the parser starts afresh there.
 * Code, HTML and formulas take such a line for their own. This shows in a `#` that is put behind the section: it is no heading
 * of the document's then, and the section goes on.
 */
export function treeBySections(source: string, parse: (text: string) => Root): Root {
  const [start, end] = ends;
  ends = [source.slice(0, END), source.slice(-END)];
  if (start !== ends[0] && end !== ends[1]) {
    last = new Map();
    return parse(source);
  }
  const front = frontMatterEnd(source);
  // Front matter that does not end makes the parser look for its end.
  if (source.length > LONGEST || (front === 0 && /^(?:---|\+\+\+)/u.test(source))) return parse(source);
  const kept = new Map<string, Parsed>();
  const read: Read = (text, place, from = 0, to = text.length) => {
    const key = `${from} ${to} ${text}`;
    const known = kept.get(key) ?? last.get(key);
    const parsed = moved(known ?? { root: cut(parse(text), from, to), place: START }, place);
    kept.set(key, parsed);
    return parsed.root;
  };
  const sections = sectionsOf(source, front, read);
  const stubs = sections.length === 1 ? '' : stubsOf(sections, source);
  if (stubs.length > MOST) return parse(source);
  const lines = stubs.split('\n').length - 1;
  const children = sections.flatMap(({ place, to, root }): readonly RootContent[] => {
    const text = source.slice(place.units, to);
    if (stubs === '' || !text.includes('[')) return cut(root, place.units, to).children;
    // Nothing may stand before front matter.
    if (place === START) return read(`${text}#\n\n${stubs}`, place, 0, text.length).children;
    const before = { lines: place.lines - lines, units: place.units - stubs.length };
    const known = `${stubs}${text}${to === source.length ? '' : '#'}`;
    return read(known, before, stubs.length, stubs.length + text.length).children;
  });
  last = kept;
  const position = { start: FIRST, end: sections.at(-1)?.root.position?.end ?? FIRST };
  return { type: 'root', children, position };
}

const STARTS = /(?<=[\r\n])#{1,6}(?=[ \t\r\n])|(?<=\n\n|\r\n\r\n|\r\r)\p{L}/gu;

function sectionsOf(source: string, front: number, read: Read): readonly [Section, ...Section[]] {
  const starts = [...source.matchAll(STARTS)].map(({ index }) => index);
  const sections: Section[] = [];
  let place = START;
  let steps = 1;
  for (let next = 0; next < starts.length; ) {
    const to = starts[next] ?? 0;
    if (to <= front || to - place.units < SHORTEST) {
      next++;
      continue;
    }
    const root = read(`${source.slice(place.units, to)}#`, place);
    const behind = root.children.at(-1)?.position?.start;
    if (behind?.offset === to) {
      sections.push({ place, to, root });
      place = { lines: behind.line - 1, units: to };
      steps = 1;
    } else steps *= 2;
    next += steps;
  }
  const rest = { place, to: source.length, root: read(source.slice(place.units), place) };
  const [first = rest, ...others] = [...sections, rest];
  return [first, ...others];
}

/** More definitions are not put to each section. */
const MOST = 1_000;

/** Links and footnotes are none without their definitions, which may stand in any section: one for each name. */
function stubsOf(sections: readonly Section[], source: string): string {
  const stubs = new Set<string>();
  for (const { place, to, root } of sections) {
    if (!source.slice(place.units, to).includes(']:')) continue;
    visit(root, (node) => {
      if (node.type === 'definition') stubs.add(`[${node.identifier}]: x\n\n`);
      if (node.type === 'footnoteDefinition') stubs.add(`[^${node.identifier}]: x\n\n`);
    });
  }
  return [...stubs].join('');
}

/** What starts between two places. */
function cut(root: Root, from: number, to: number): Root {
  const children = root.children.filter(({ position }) => {
    const start = position?.start.offset ?? 0;
    return from <= start && start < to;
  });
  return { ...root, children };
}

function moved(parsed: Parsed, place: Place): Parsed {
  const lines = place.lines - parsed.place.lines;
  const units = place.units - parsed.place.units;
  return lines === 0 && units === 0 ? parsed : { root: shifted(parsed.root, lines, units), place };
}

function shifted<Kind extends Nodes>(node: Kind, lines: number, units: number): Kind {
  const copy = { ...node };
  const { position } = node;
  if (position !== undefined)
    copy.position = { start: pointAfter(position.start, lines, units), end: pointAfter(position.end, lines, units) };
  if ('children' in copy && 'children' in node)
    copy.children = node.children.map((child) => shifted(child, lines, units)) as typeof copy.children;
  return copy;
}

function pointAfter({ line, column, offset = 0 }: Point, lines: number, units: number): Point {
  return { line: line + lines, column, offset: offset + units };
}
