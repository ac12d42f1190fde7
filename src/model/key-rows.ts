import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Visible } from '../text/visible.ts';
import type { Row, Table } from '../tree/block.ts';
import { type Labelled, labelAt, type Scope } from './label.ts';
import { unnumbered } from './unnumbered.ts';

export interface KeyRow {
  readonly labelled: Labelled;
  readonly value: Visible;
  /** A third column of remarks. */
  readonly notes: Visible | undefined;
}

/** Rows whose first cell is a label; the head row counts too, since Markdown has no table without one. */
export function keyRows(table: Table, scope: Scope, lexicon: Lexicon): readonly KeyRow[] {
  const { head: first, rows } = unnumbered(table);
  // The rows under a field may be its facets: `Budget`, then `Covers`.
  let current = scope;
  const found = (row: Row): KeyRow | undefined => {
    const [key, value, notes] = row.cells;
    const labelled = key === undefined ? undefined : labelAt(key, 'line', current, lexicon);
    if (labelled === undefined || value === undefined || row.cells.length > 3) return undefined;
    if (labelled.of === undefined) current = scope ?? labelled.field;
    return { labelled, value, notes };
  };
  const body = rows.map(found).filter((row) => row !== undefined);
  if (body.length === 0) return [];
  current = scope;
  const head = found(first);
  const named = first.cells[1] !== undefined && labelAt(first.cells[1], 'line', scope, lexicon) !== undefined;
  return head === undefined || named ? body : [head, ...body];
}
