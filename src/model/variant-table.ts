import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Table } from '../tree/block.ts';
import type { Part } from './field.ts';
import { labelAt } from './label.ts';
import { columnOf } from './profile-column.ts';
import { unnumbered } from './unnumbered.ts';
import type { VariantDraft } from './variants.ts';

/**
 * Variants as rows with facets in columns, or as columns with facets in rows. `strict`, outside a variants field, the
 * head has to show it: at least two facets of a variant, or its column of names.
 */
export function variantTable(whole: Table, lexicon: Lexicon, strict: boolean): readonly VariantDraft[] {
  const table = unnumbered(whole);
  const heads = table.head.cells.map((cell) => labelAt(cell, 'line', 'variants', lexicon));
  if (table.head.cells.some((cell) => columnOf(cell, lexicon) !== undefined)) return [];
  const facets = heads.filter((head) => head?.of === 'variants').length;
  const named = heads.findIndex((head) => head?.field === 'variants');
  if (facets >= (strict ? (named >= 0 ? 1 : 3) : 1)) {
    const at = named >= 0 ? named : heads.findIndex((head) => head?.of !== 'variants');
    return at < 0
      ? []
      : rowsOf(
          table,
          heads.map((head) => (head?.of === 'variants' ? head.field : undefined)),
          at,
        );
  }
  return columnsOf(table, lexicon, strict);
}

function rowsOf(table: Table, facets: readonly (string | undefined)[], at: number): readonly VariantDraft[] {
  return table.rows.flatMap((row): VariantDraft[] => {
    const name = row.cells[at];
    if (name === undefined || name.text.trim() === '') return [];
    const parts = facets.flatMap((field, index): Part[] => {
      const value = row.cells[index];
      return field === undefined || value === undefined
        ? []
        : [{ field, of: 'variants', label: row.places[index] ?? row.span, value }];
    });
    return [{ name, parts, origin: 'body' }];
  });
}

function columnsOf(table: Table, lexicon: Lexicon, strict: boolean): readonly VariantDraft[] {
  const rows = table.rows.map((row) => ({
    row,
    label: row.cells[0] === undefined ? undefined : labelAt(row.cells[0], 'line', 'variants', lexicon),
  }));
  const facets = rows.filter(({ label }) => label?.of === 'variants').length;
  if (table.head.cells.length < 2 || facets < (strict ? 3 : 2)) return [];
  return table.head.cells.slice(1).flatMap((name, index): VariantDraft[] => {
    if (name.text.trim() === '') return [];
    const parts = rows.flatMap(({ row, label }): Part[] => {
      const value = row.cells[index + 1];
      return label?.of === 'variants' && value !== undefined
        ? [{ field: label.field, of: 'variants', label: label.label, value }]
        : [];
    });
    return [{ name, parts, origin: 'body' }];
  });
}
