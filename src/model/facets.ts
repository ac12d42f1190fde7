import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Visible } from '../text/visible.ts';
import type { Block, Table } from '../tree/block.ts';
import type { Part } from './field.ts';
import { textIn } from './field-text.ts';
import { keyRows } from './key-rows.ts';
import { type Labelled, labelAt, runsIn } from './label.ts';

/** The facets of a field, in order; `lead` is the text in front of the first of them. */
export interface Facets {
  readonly lead: Visible;
  readonly parts: readonly Part[];
}

/** Facets behind a label and under it: runs, list items, rows of a key–value table, headings. */
export function facetsIn(value: Visible, blocks: readonly Block[], scope: string, lexicon: Lexicon): Facets {
  const { lead, fields } = runsIn(value, scope, lexicon);
  const parts = [...partsOf(fields, scope)];
  collect(blocks, scope, lexicon, parts);
  return { lead, parts };
}

export function partNamed(parts: readonly Part[], field: string): Part | undefined {
  const named = parts.filter((part) => part.field === field);
  return named.find(({ value }) => value.text.trim() !== '') ?? named[0];
}

function partsOf(fields: readonly Labelled[], scope: string): readonly Part[] {
  return fields.filter(({ of }) => of === scope).map(({ field, of, label, value }) => ({ field, of, label, value }));
}

function collect(blocks: readonly Block[], scope: string, lexicon: Lexicon, parts: Part[]): void {
  for (const block of blocks) {
    switch (block.kind) {
      case 'paragraph':
        parts.push(...partsOf(runsIn(block.text, scope, lexicon).fields, scope));
        break;
      case 'list':
        for (const item of block.items) {
          const found = partsOf(runsIn(item.head, scope, lexicon).fields, scope);
          parts.push(
            ...found.map((part, index) =>
              index === found.length - 1 && part.value.text === ''
                ? { ...part, value: textIn(item.blocks, item.head.source) }
                : part,
            ),
          );
          if (found.length === 0) collect(item.blocks, scope, lexicon, parts);
        }
        break;
      case 'table': {
        const rows = keyRows(block, scope, lexicon);
        for (const { labelled, value } of rows) {
          if (labelled.of === scope) parts.push({ field: labelled.field, of: scope, label: labelled.label, value });
        }
        if (rows.length === 0) parts.push(...columnParts(block, scope, lexicon));
        break;
      }
      case 'section': {
        const labelled = labelAt(block.heading, 'line', scope, lexicon);
        if (labelled?.of === scope) {
          const value = labelled.value.text === '' ? textIn(block.blocks, block.heading.source) : labelled.value;
          parts.push({ field: labelled.field, of: scope, label: labelled.label, value });
        } else if (labelled === undefined) collect(block.blocks, scope, lexicon, parts);
        break;
      }
      default:
        break;
    }
  }
}

/** Facets as columns over one row. Families in columns are fields of their own. */
function columnParts({ head, rows }: Table, scope: string, lexicon: Lexicon): readonly Part[] {
  const [row, ...others] = rows;
  const heads = head.cells.map((cell) => labelAt(cell, 'line', scope, lexicon));
  if (row === undefined || others.length > 0 || scope === 'family' || heads.some((each) => each?.of !== scope))
    return [];
  return heads.flatMap((each, index): Part[] => {
    const value = row.cells[index];
    return each === undefined || value === undefined
      ? []
      : [{ field: each.field, of: scope, label: each.label, value }];
  });
}
