import type { Lexicon } from '../lexicon/lexicon.ts';
import { cuesIn } from '../lexicon/lexicon.ts';
import { sliced, type Visible } from '../text/visible.ts';
import type { Block, Item, Section, Table } from '../tree/block.ts';
import type { Variant, VariantFacet, Variants } from './decision.ts';
import { facetsIn } from './facets.ts';
import type { Field, Part } from './field.ts';
import { labelAt } from './label.ts';
import { headingName, nameAndRest } from './lead.ts';
import { facetText, isDash, nameKey, plainText } from './plain.ts';
import { type Sourced, sourced } from './sourced.ts';
import { variantTable } from './variant-table.ts';

/** A variant before its facets are judged. */
export interface VariantDraft {
  readonly name: Visible;
  readonly parts: readonly Part[];
  readonly origin: 'front' | 'body';
}

export function variantsOf(
  fields: readonly Field[],
  tables: readonly Table[],
  front: readonly VariantDraft[],
  rowNames: readonly string[],
  lexicon: Lexicon,
): Variants {
  const rows = new Set(rowNames.map(nameKey));
  const taken = new Set<Table>();
  const drafts: VariantDraft[] = [...front];
  for (const field of fields) {
    if (field.field === 'variants' && field.of === undefined && field.inside !== 'actions')
      drafts.push(...draftsIn(field, rows, taken, lexicon));
  }
  for (const table of tables) {
    if (!taken.has(table)) drafts.push(...variantTable(table, lexicon, true));
  }
  const all = drafts
    .map((draft) => variantFrom(draft, lexicon))
    .filter((variant) => variant !== undefined)
    .sort((a, b) => (a.origin === b.origin ? a.name.span.start - b.name.span.start : a.origin === 'front' ? -1 : 1));
  return { all: all.filter((variant, index) => !isMention(variant, index, all)), declared: all.length > 0 };
}

/** A name without facets is a mention of the variant that is described elsewhere. */
function isMention(variant: Variant, index: number, all: readonly Variant[]): boolean {
  if (all.some((other, at) => at < index && other.name.span.start === variant.name.span.start)) return true;
  if (Object.keys(variant.facets).length > 0) return false;
  const key = nameKey(variant.name.value);
  return all.some(
    (other, at) => at !== index && nameKey(other.name.value) === key && Object.keys(other.facets).length > 0,
  );
}

function draftsIn(
  field: Field,
  rows: ReadonlySet<string>,
  taken: Set<Table>,
  lexicon: Lexicon,
): readonly VariantDraft[] {
  const under = draftsUnder(field.blocks, rows, taken, lexicon);
  const named = under.length > 0 ? undefined : namedBy(field, rows, lexicon);
  return named === undefined ? [...listed(field.value, rows), ...under] : [named];
}

/** `D_var: name`, `D_var(name)`, `Variant: name`: the field is one variant, its facets behind or under it. */
function namedBy(field: Field, rows: ReadonlySet<string>, lexicon: Lexicon): VariantDraft | undefined {
  if (field.suffix !== undefined && field.symbol) {
    return {
      name: field.suffix,
      parts: facetsIn(field.value, field.blocks, 'variants', lexicon).parts,
      origin: 'body',
    };
  }
  const { name, rest } = nameAndRest(field.value, lexicon);
  if (name === undefined) return undefined;
  const { parts } = facetsIn(rest, field.blocks, 'variants', lexicon);
  const alone = rest.text.trim() === '';
  if (
    rows.has(nameKey(name.text)) ||
    (field.symbol && (alone || parts.length > 0)) ||
    (parts.length > 0 && (alone || parts[0] !== undefined)) ||
    (alone && isIdentifier(name))
  ) {
    return { name, parts, origin: 'body' };
  }
  return undefined;
}

/** `Variants: `a`, `b``: several names in one line. */
function listed(value: Visible, rows: ReadonlySet<string>): readonly VariantDraft[] {
  const codes = value.marks.filter((mark) => mark.kind === 'code').map((mark) => sliced(value, mark.start, mark.end));
  return codes.length > 1 && codes.every((code) => rows.has(nameKey(code.text)))
    ? codes.map((name) => ({ name, parts: [], origin: 'body' }))
    : [];
}

function draftsUnder(
  blocks: readonly Block[],
  rows: ReadonlySet<string>,
  taken: Set<Table>,
  lexicon: Lexicon,
): readonly VariantDraft[] {
  return blocks.flatMap((block, index): readonly VariantDraft[] => {
    switch (block.kind) {
      case 'section':
        return sectionDraft(block, rows, taken, lexicon);
      case 'list':
        return block.items.flatMap((item) => itemDraft(item, rows, lexicon));
      case 'paragraph':
        return leadDraft(block.text, belongingTo(block.text, blocks.slice(index + 1), lexicon), rows, lexicon, true);
      case 'table':
        taken.add(block);
        return variantTable(block, lexicon, false);
      default:
        return [];
    }
  });
}

/** A paragraph that is a name alone heads the lists and tables right behind it. */
function belongingTo(text: Visible, behind: readonly Block[], lexicon: Lexicon): readonly Block[] {
  if (nameAndRest(text, lexicon).rest.text.trim() !== '') return [];
  const end = behind.findIndex(({ kind }) => kind !== 'list' && kind !== 'table');
  return behind.slice(0, end < 0 ? behind.length : end);
}

function sectionDraft(
  section: Section,
  rows: ReadonlySet<string>,
  taken: Set<Table>,
  lexicon: Lexicon,
): readonly VariantDraft[] {
  // A heading that is a label is a field of its own.
  if (labelAt(section.heading, 'line', 'variants', lexicon) !== undefined) return [];
  const name = headingName(section.heading);
  const { parts } = facetsIn(sliced(section.heading, section.heading.text.length), section.blocks, 'variants', lexicon);
  if (parts.length > 0 || isIdentifier(name) || rows.has(nameKey(name.text))) return [{ name, parts, origin: 'body' }];
  return draftsUnder(section.blocks, rows, taken, lexicon);
}

function itemDraft(item: Item, rows: ReadonlySet<string>, lexicon: Lexicon): readonly VariantDraft[] {
  return labelAt(item.head, 'run', 'variants', lexicon) === undefined
    ? leadDraft(item.head, item.blocks, rows, lexicon, false)
    : [];
}

function leadDraft(
  text: Visible,
  blocks: readonly Block[],
  rows: ReadonlySet<string>,
  lexicon: Lexicon,
  prose: boolean,
): readonly VariantDraft[] {
  const { name, rest, set } = nameAndRest(text, lexicon);
  if (name === undefined || labelAt(text, 'run', 'variants', lexicon) !== undefined) return [];
  const { parts } = facetsIn(rest, blocks, 'variants', lexicon);
  const known = rows.has(nameKey(name.text));
  if (prose ? parts.length > 0 && (set || known) : parts.length > 0 || known || (set && !/^\s*\p{Ll}/u.test(rest.text)))
    return [{ name, parts, origin: 'body' }];
  return [];
}

function isIdentifier(name: Visible): boolean {
  return (
    name.text !== '' &&
    (!/\s/u.test(name.text.trim()) ||
      name.marks.some((mark) => mark.kind === 'code' && mark.end - mark.start === name.text.length))
  );
}

function variantFrom(draft: VariantDraft, lexicon: Lexicon): Variant | undefined {
  const name = plainText(draft.name);
  if (name === undefined) return undefined;
  const facets: Partial<Record<VariantFacet, Sourced<string>>> = {};
  for (const part of draft.parts) {
    const facet = part.field as VariantFacet;
    const text = facetText(part.value);
    if (text !== undefined && facets[facet] === undefined) facets[facet] = text;
  }
  const generator = draft.parts.find(
    (part) => part.field === 'generator' && facetText(part.value) !== undefined,
  )?.value;
  const generated =
    generator !== undefined &&
    !cuesIn(lexicon, 'variants', generator.text.slice(0, 24)).some(
      ({ ids, start }) => ids.includes('none') && start === 0,
    );
  const synthetic = generated
    ? sourced(generator.text, generator)
    : (draft.parts
        .filter((part) => part.field === 'source')
        .map((part) => syntheticIn(part.value, lexicon))
        .find((said) => said !== undefined) ?? syntheticIn(draft.name, lexicon));
  return {
    name,
    facets,
    synthetic,
    dashes: draft.parts.filter(({ value }) => isDash(value.text)).map(({ field }) => field as VariantFacet),
    generatorParameters: generated && hasParameters(generator.text),
    origin: draft.origin,
  };
}

function syntheticIn(text: Visible, lexicon: Lexicon): Sourced<string> | undefined {
  const cues = cuesIn(lexicon, 'variants', text.text);
  const index = cues.findIndex(({ ids }, at) => ids.includes('synthetic') && !cues[at - 1]?.ids.includes('without'));
  const cue = cues[index];
  return cue === undefined ? undefined : sourced(text.text.slice(cue.start, cue.end), text, cue.start, cue.end);
}

/** A number that stands alone, or `name = value`: the digits of a model's name are no parameter. */
function hasParameters(generator: string): boolean {
  return /(?:^|[\s(=:≤≥<>])\d+(?:[.,]\d+)*(?=$|[\s),;%.])/u.test(generator) || /\p{L}\s*=\s*\S/u.test(generator);
}
