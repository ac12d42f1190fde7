import type { Lexicon } from '../lexicon/lexicon.ts';
import { contains, type Span } from '../text/span.ts';
import { sliced, spanOf, trimmed, type Visible } from '../text/visible.ts';
import type { Families, Family, FamilyFacet } from './decision.ts';
import { facetsIn } from './facets.ts';
import type { Field, Part } from './field.ts';
import { textIn } from './field-text.ts';
import { labelAt } from './label.ts';
import { headingName, nameAndRest } from './lead.ts';
import { facetText, plainText } from './plain.ts';
import { extentOf } from './prose.ts';
import type { Sourced } from './sourced.ts';

/** A family as the front matter gives it. */
export interface FrontFamily {
  readonly name: Visible | undefined;
  readonly parts: readonly Part[];
  readonly label: Span;
}

/** The declared families in order, front matter first. Facets whose labels can belong to nothing else join the first. */
export function familiesOf(fields: readonly Field[], front: FrontFamily | undefined, lexicon: Lexicon): Families {
  // An empty section declares nothing.
  const declared = fields.filter(
    ({ field, inside, value, blocks, parts }) =>
      field === 'family' &&
      inside !== 'actions' &&
      inside !== 'profile' &&
      (value.text !== '' || blocks.length + parts.length > 0) &&
      // "Two families were compared:" opens the list of them.
      (!value.text.endsWith(':') || blocks.length > 0),
  );
  const loose = fields.filter(
    ({ of, inside, bold }) => of === 'family' && (inside !== 'variants' || bold) && inside !== 'profile',
  );
  const families = declared
    .flatMap((field) => severalFamilies(field, lexicon) ?? familyWith(nestedIn(field, declared), field, lexicon))
    .filter((family, index, all) => all.findIndex(({ place }) => place.start === family.place.start) === index)
    .filter((family, index, all) => !isShadow(family, index, all));
  if (front !== undefined)
    families.unshift(
      familyFrom(front.name === undefined ? undefined : shortName(front.name), front.parts, front.label),
    );
  const [first, ...others] = families;
  if (loose.length === 0) return { all: families };
  const parts = loose.map(
    ({ field, of, label, value, blocks }): Part => ({
      field,
      of,
      label,
      value: value.text === '' ? textIn(blocks, value.source) : value,
    }),
  );
  const place = first?.place ?? parts[0]?.label;
  if (place === undefined) return { all: families };
  const joined = familyFrom(first?.name, parts, place);
  return { all: [{ name: first?.name, facets: { ...joined.facets, ...first?.facets }, place }, ...others] };
}

/** Fields of the family's section that are labelled `F` themselves. */
function nestedIn(field: Field, declared: readonly Field[]): readonly Field[] {
  const extent = field.form === 'heading' ? extentOf(field.label, field.blocks) : field.label;
  return declared.filter((other) => other !== field && contains(extent, other.label));
}

/** A section with one `F: name` in it is that family; with several it only holds them. */
function familyWith(nested: readonly Field[], field: Field, lexicon: Lexicon): readonly Family[] {
  const own = bodyFamily(field, lexicon);
  const [only, ...more] = nested.map((each) => bodyFamily(each, lexicon));
  if (only === undefined) return [own];
  if (more.length > 0) return [];
  const merged = { name: own.name ?? only.name, facets: { ...only.facets, ...own.facets } };
  return [
    { ...merged, place: own.place },
    { ...merged, facets: {}, place: only.place },
  ];
}

const DESCRIPTION: ReadonlySet<string> = new Set(['architecture', 'representation', 'optimizer']);

/** A heading or a list item with a name in bold or code for each of several families. */
function severalFamilies({ blocks }: Field, lexicon: Lexicon): readonly Family[] | undefined {
  const families = blocks.flatMap((block): readonly Family[] => {
    if (block.kind === 'section') {
      const { parts } = facetsIn(sliced(block.heading, block.heading.text.length), block.blocks, 'family', lexicon);
      const name = headingName(block.heading);
      return parts.length === 0 ? [] : [familyFrom(shortName(name), parts, spanOf(name))];
    }
    if (block.kind !== 'list') return [];
    return block.items.flatMap((item) => {
      const { name, rest, set } = nameAndRest(item.head, lexicon);
      const { parts } = facetsIn(rest, item.blocks, 'family', lexicon);
      const isName = name !== undefined && labelAt(item.head, 'run', 'family', lexicon) === undefined;
      // A plain word in front of the numbers ("size") names no family.
      const described = parts.filter(({ field }) => DESCRIPTION.has(field)).length;
      return isName && described > (set ? 0 : 1) ? [familyFrom(shortName(name), parts, spanOf(name))] : [];
    });
  });
  return families.length > 0 ? families : undefined;
}

function bodyFamily(field: Field, lexicon: Lexicon): Family {
  const { lead, parts } = facetsIn(field.value, field.blocks, 'family', lexicon);
  const first = field.blocks[0];
  const opening =
    lead.text === '' && first?.kind === 'paragraph' ? facetsIn(first.text, [], 'family', lexicon).lead : lead;
  return familyFrom(shortName(opening), [...field.parts, ...parts], field.label);
}

function familyFrom(name: Sourced<string> | undefined, parts: readonly Part[], place: Span): Family {
  const facets: Partial<Record<FamilyFacet, Sourced<string>>> = {};
  let called: Sourced<string> | undefined;
  for (const part of parts) {
    const text = facetText(part.value);
    if (text === undefined) continue;
    if (part.field === 'name') called ??= shortName(part.value) ?? text;
    else facets[part.field as FamilyFacet] ??= text;
  }
  return { name: called ?? name, facets, place };
}

/** A second mention of a family that says nothing new ("**F**: dense-1.3B" in a summary) is no second family. */
function isShadow(family: Family, index: number, all: readonly Family[]): boolean {
  if (Object.keys(family.facets).length > 0) return false;
  return all.some(
    (other, at) =>
      at !== index &&
      (Object.keys(other.facets).length > 0 || at < index) &&
      (family.name === undefined || other.name === undefined || other.name.value === family.name.value),
  );
}

/** A name is a few words without a comma; a description is none. */
export function shortName(text: Visible): Sourced<string> | undefined {
  const end = /[;\n]|[.,](?=\s|$)|\s[\u2014\u2013-]\s/u.exec(text.text)?.index ?? text.text.length;
  const name = plainText(trimmed(sliced(text, 0, end)));
  return name === undefined || name.value.split(' ').length > 3 ? undefined : name;
}
