import type { Root } from 'mdast';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { contains, type Span } from '../text/span.ts';
import { emptyVisible, spanOf, type Visible } from '../text/visible.ts';
import { nodeSpan } from '../tree/inline.ts';
import { outlineOf } from '../tree/outline.ts';
import { treeOf } from '../tree/parse.ts';
import { valueAt } from '../tree/yaml.ts';
import type { Decision, Language, ObjectName } from './decision.ts';
import { type Field, fieldsIn } from './field.ts';
import { type FrontBlock, type FrontMatter, frontMatterOf, metadataOf } from './front-matter.ts';
import { type FrontObjects, frontObjectsOf } from './front-objects.ts';
import { languageOf } from './language.ts';
import { objectsOf } from './objects.ts';
import { readingOf } from './prose.ts';

export interface ReadingOptions {
  readonly lexicon: Lexicon;
  /** The configuration's language, where the front matter names none. */
  readonly language?: Language | undefined;
  readonly recognized: Decision['recognized'];
}

/** Reads a decision out of a document's text (without byte order mark, within the limits). Never throws on user text. */
export function decisionFrom(source: string, { lexicon, language: configured, recognized }: ReadingOptions): Decision {
  const tree = treeOf(source);
  const blocks = outlineOf(tree, source);
  const { front, data } = frontOf(frontBlock(tree), source);
  const { prose, headings, comments } = readingOf(blocks, source);
  const stated = valueAt(front.root, 'lang');
  const written = stated?.kind === 'scalar' ? stated.text.text : undefined;
  const language = written === 'en' || written === 'ru' ? written : (configured ?? languageOf(prose));
  const metadata = metadataOf(front.root);
  const fields = fieldsIn(blocks, lexicon, source);
  const title = metadata.title;
  return {
    source,
    language,
    recognized,
    metadata,
    frontMatter: front.reading,
    ...objectsOf({ source, blocks, fields, data, lexicon, language }),
    sections: sectionsOf(fields, data, headings),
    home: headings.find(({ depth }) => depth === 1)?.span ?? title?.span ?? firstLine(prose[0]?.text),
    headings,
    prose:
      title === undefined || front.root === undefined
        ? prose
        : [{ kind: 'title', text: titleText(front) ?? emptyVisible(source) }, ...prose],
    comments,
  };
}

interface Front {
  /** The document up to the end of its front matter. */
  readonly head: string;
  readonly front: FrontMatter;
  readonly data: FrontObjects;
}

let last: Front | undefined;

/** While someone writes below it, front matter is read once: what is read of it knows no more of the document than its head. */
function frontOf(block: FrontBlock | undefined, source: string): Front {
  const head = source.slice(0, block?.span.end ?? 0);
  if (last?.head === head) return last;
  const front = frontMatterOf(block, head);
  last = { head, front, data: frontObjectsOf(front.root, head) };
  return last;
}

function frontBlock(tree: Root): FrontBlock | undefined {
  const first = tree.children[0];
  // TOML is no node of mdast's own.
  const kind = first?.type as string | undefined;
  if (first === undefined || (kind !== 'yaml' && kind !== 'toml')) return undefined;
  const span = nodeSpan(first);
  const text = (first as { value?: string }).value ?? '';
  const opening = (first.position?.start.line ?? 1) === (first.position?.end.line ?? 1) ? 0 : 4;
  return { kind, text, span, offset: span.start + opening };
}

function titleText(front: FrontMatter): Visible | undefined {
  const value = valueAt(front.root, 'title');
  return value?.kind === 'scalar' ? value.text : undefined;
}

function firstLine(text: Visible | undefined): Span {
  if (text === undefined) return { start: 0, end: 0 };
  const end = text.text.indexOf('\n');
  return spanOf(text, 0, end < 0 ? text.text.length : end);
}

const OBJECTS: readonly ObjectName[] = [
  'budget',
  'family',
  'variants',
  'profile',
  'estimation',
  'objective',
  'actions',
  'checks',
  'risks',
  'context',
];

/** A heading goes before a label in the text, and that before a key of the front matter. */
function sectionsOf(
  fields: readonly Field[],
  data: FrontObjects,
  headings: Decision['headings'],
): Decision['sections'] {
  const sections: Partial<Record<ObjectName, Span>> = {};
  for (const object of OBJECTS) {
    const own = fields.filter(
      ({ field, of, inside }) =>
        field === object && of === undefined && inside !== object && !(object !== 'actions' && inside === 'actions'),
    );
    const heading = own.find(({ form }) => form === 'heading');
    const span =
      heading === undefined
        ? own[0]?.label
        : (headings.find((each) => contains(each.span, heading.label))?.span ?? heading.label);
    const place = span ?? data.keys.get(object);
    if (place !== undefined) sections[object] = place;
  }
  return sections;
}
