import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Span } from '../text/span.ts';
import { emptyVisible, type Visible } from '../text/visible.ts';
import type { Block, Row, Table } from '../tree/block.ts';
import { keyRows } from './key-rows.ts';
import { type Labelled, labelAt, runsIn, type Scope } from './label.ts';

/** A labelled field, wherever it stands: `value` in the line of its label, `blocks` under it. */
export interface Field {
  readonly field: string;
  readonly of: string | undefined;
  readonly symbol: boolean;
  readonly label: Span;
  /** The author's label, for messages. */
  readonly suffix: Visible | undefined;
  readonly value: Visible;
  readonly blocks: readonly Block[];
  readonly form: 'heading' | 'run' | 'item' | 'row' | 'column' | 'key';
  /** The field in whose part of the document this one stands. */
  readonly inside: Scope;
  /** Facets that stand in columns of one row. */
  readonly parts: readonly Part[];
  readonly bold: boolean;
}

export interface Part {
  readonly field: string;
  readonly of: string | undefined;
  readonly label: Span;
  readonly value: Visible;
}

/** Entries of these fields are free text: a list item there that starts with a label is still an entry. */
const FREE = new Set(['risks', 'context', 'actions', 'checks', 'objective']);

/** All labelled fields of a document in order. */
export function fieldsIn(blocks: readonly Block[], lexicon: Lexicon, source: string): readonly Field[] {
  const fields: Field[] = [];
  const soleTitle = blocks.filter((block) => block.kind === 'section' && block.depth === 1).length === 1;
  scan(blocks, undefined, { fields, lexicon, source, soleTitle });
  return fields;
}

interface Scanning {
  readonly fields: Field[];
  readonly lexicon: Lexicon;
  readonly source: string;
  readonly soleTitle: boolean;
}

function scan(blocks: readonly Block[], inside: Scope, scanning: Scanning): void {
  // A facet may stand beside its field: `**Budget:** …`, then `**Covers:** …`.
  let beside: Scope;
  const behind = (count: number): void => {
    if (scanning.fields.length > count) beside = scanning.fields[scanning.fields.length - 1]?.field;
  };
  blocks.forEach((block, index) => {
    const count = scanning.fields.length;
    switch (block.kind) {
      case 'section':
        scanSection(block, inside, scanning);
        break;
      case 'paragraph':
        scanParagraph(block.text, inside, blocks.slice(index + 1), scanning);
        if (scanning.fields.length === count) scanBeside(block.text, [], beside, inside, scanning);
        behind(count);
        break;
      case 'list':
        for (const item of block.items) {
          const before = scanning.fields.length;
          scanItem(item.head, item.blocks, inside, scanning);
          if (scanning.fields.length === before) scanBeside(item.head, item.blocks, beside, inside, scanning);
          behind(before);
        }
        break;
      case 'table':
        scanTable(block, inside, scanning);
        break;
      case 'note':
        scan(block.blocks, inside, scanning);
        break;
      default:
        break;
    }
  });
}

function scanBeside(text: Visible, blocks: readonly Block[], beside: Scope, inside: Scope, scanning: Scanning): void {
  if (beside !== 'budget') return;
  const labelled = labelAt(text, 'run', beside, scanning.lexicon);
  if (labelled?.of === beside) push(labelled, 'run', inside, blocks, scanning);
}

function scanSection(section: Block & { readonly kind: 'section' }, inside: Scope, scanning: Scanning): void {
  // The title of the document is no label, whatever it says.
  const labelled =
    section.depth === 1 && scanning.soleTitle
      ? undefined
      : labelAt(section.heading, 'line', undefined, scanning.lexicon);
  if (labelled === undefined || (labelled.of !== undefined && labelled.of === inside)) {
    scan(section.blocks, inside, scanning);
    return;
  }
  // A heading under "Decision" opens a part of its own.
  const place = inside !== undefined && FREE.has(inside) && labelled.field !== inside ? undefined : inside;
  push(labelled, 'heading', place, own(section.blocks, scanning), scanning);
  scan(section.blocks, labelled.of ?? labelled.field, scanning);
}

/** The blocks of a section without the sections in it that are fields of their own. */
function own(blocks: readonly Block[], scanning: Scanning): readonly Block[] {
  return blocks.filter((block) => {
    if (block.kind !== 'section') return true;
    const labelled = labelAt(block.heading, 'line', undefined, scanning.lexicon);
    return labelled === undefined || labelled.of !== undefined || (labelled.symbol && labelled.field !== 'family');
  });
}

function scanParagraph(text: Visible, inside: Scope, behind: readonly Block[], scanning: Scanning): void {
  const fields = runsIn(text, undefined, scanning.lexicon).fields.filter((run) => counts(run, inside, 'run'));
  fields.forEach((run, index) => {
    const last = index === fields.length - 1;
    push(run, 'run', inside, last ? attached(run, behind, scanning) : [], scanning);
  });
}

/** A run-in label is the heading of the lists and tables behind it, and of the paragraphs too where its own line is empty. */
function attached(run: Labelled, behind: readonly Block[], scanning: Scanning): readonly Block[] {
  const open = run.value.text === '' || run.value.text.endsWith(':');
  const blocks: Block[] = [];
  for (const block of behind) {
    if (block.kind === 'section') break;
    if (block.kind === 'paragraph' && (!open || startsField(block.text, scanning) || startsPart(block.text, run)))
      break;
    if (block.kind === 'list' && block.items.some((item) => startsField(item.head, scanning))) break;
    if (
      block.kind === 'table' &&
      block.rows.some(
        (row) => row.cells[0] !== undefined && labelAt(row.cells[0], 'line', undefined, scanning.lexicon) !== undefined,
      )
    )
      break;
    blocks.push(block);
  }
  return blocks;
}

/** `**Benefits:**` below `**Risks:**` opens a part of its own; below variants a bold line is a variant's name. */
function startsPart({ text, marks }: Visible, { field }: Labelled): boolean {
  const lead = marks.find(({ kind, start }) => kind === 'strong' && start === 0);
  return field !== 'variants' && lead !== undefined && /^[^\n]{1,60}[:.]$/u.test(text.slice(0, lead.end + 1).trim());
}

function startsField(text: Visible, scanning: Scanning): boolean {
  const labelled = labelAt(text, 'run', undefined, scanning.lexicon);
  return labelled !== undefined && (labelled.of === undefined ? labelled.field !== 'variants' : true);
}

function scanItem(head: Visible, blocks: readonly Block[], inside: Scope, scanning: Scanning): void {
  const runs = runsIn(head, undefined, scanning.lexicon);
  const fields = runs.fields.filter((run) => counts(run, inside, 'item'));
  fields.forEach((run, index) => {
    // In a list under "Decision" a field in bold stands for itself.
    const place = inside === 'actions' && run.field !== 'actions' ? undefined : inside;
    push(run, 'item', place, index === fields.length - 1 ? blocks : [], scanning);
  });
  const last = fields[fields.length - 1];
  scan(blocks, last === undefined ? inside : (last.of ?? last.field), scanning);
}

function counts(run: Labelled, inside: Scope, form: 'run' | 'item'): boolean {
  if (run.of !== undefined && run.of === inside) return false;
  if (inside === undefined || !FREE.has(inside)) return true;
  return run.bold && (form === 'run' || inside === 'actions');
}

function scanTable(table: Table, inside: Scope, scanning: Scanning): void {
  const { lexicon } = scanning;
  if (inside !== undefined && FREE.has(inside)) return;
  const keys = keyRows(table, undefined, lexicon);
  if (keys.length > 0) {
    for (const { labelled, value, notes } of keys) {
      if (labelled.of !== undefined && labelled.of === inside) continue;
      // A remark beside B says what it covers, if anything.
      const parts =
        labelled.field === 'budget' && notes !== undefined
          ? [{ ...labelled, field: 'covers', of: 'budget', value: notes }]
          : [];
      push({ ...labelled, value }, 'row', inside, [], scanning, parts);
    }
    return;
  }
  const heads = table.head.cells.map((cell) => labelAt(cell, 'line', 'family', lexicon));
  const name = heads.findIndex((head) => head?.field === 'family');
  const facets = heads.filter((head) => head?.of === 'family' && head.field !== 'name').length;
  if (heads.some((head) => head?.field === 'variants' || head?.field === 'actions')) return;
  if (facets >= 2 || (name >= 0 && facets >= 1)) {
    for (const row of table.rows) scanning.fields.push(familyOf(row, heads, Math.max(name, 0), inside, scanning));
  }
}

function familyOf(
  row: Row,
  heads: readonly (Labelled | undefined)[],
  name: number,
  inside: Scope,
  scanning: Scanning,
): Field {
  const value = row.cells[name] ?? emptyVisible(scanning.source);
  const parts = heads.flatMap((head, index): Part[] => {
    const cell = row.cells[index];
    return head?.of === 'family' && cell !== undefined
      ? [{ field: head.field, of: 'family', label: head.label, value: cell }]
      : [];
  });
  const named = heads[name]?.field === 'family' || heads[name] === undefined;
  return {
    field: 'family',
    of: undefined,
    symbol: false,
    label: row.places[name] ?? row.span,
    suffix: undefined,
    value: named ? value : emptyVisible(scanning.source),
    blocks: [],
    form: 'column',
    inside,
    parts,
    bold: false,
  };
}

function push(
  labelled: Labelled,
  form: Field['form'],
  inside: Scope,
  blocks: readonly Block[],
  scanning: Scanning,
  parts: readonly Part[] = [],
): void {
  const { field, of, symbol, label, suffix, value, bold } = labelled;
  scanning.fields.push({ field, of, symbol, label, suffix, value, blocks, form, inside, parts, bold });
}
