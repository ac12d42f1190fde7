import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Span } from '../text/span.ts';
import { emptyVisible, type Visible } from '../text/visible.ts';
import type { Row, Table } from '../tree/block.ts';
import { labelAt } from './label.ts';
import type { ProfileColumn } from './profile.ts';
import { columnOf, isUnitHead } from './profile-column.ts';

/** What a column, or a row where the variants are columns, says of a variant. */
export type Place =
  | 'variant'
  | 'unit'
  | 'budget'
  | 'family'
  | 'mode'
  | 'heldOutSize'
  | 'discretization'
  | 'runs'
  | ProfileColumn;

/** One variant's cells with the heads they stand under. */
export type Cells = ReadonlyMap<Place, Headed>;

/** A cell, where it stands, and the head over it or in front of it. */
export interface Headed {
  readonly cell: Visible;
  readonly span: Span;
  readonly head: Visible;
  /** The unit of the table's row, where a column gives it. */
  readonly unit?: Visible | undefined;
}

/** What a head stands over; the first column without a label of its own names the variants. */
export function placeOf(cell: Visible, at: number, lexicon: Lexicon): Place | undefined {
  const column = columnOf(cell, lexicon);
  if (column !== undefined) return column;
  if (at > 0 && isUnitHead(cell, lexicon)) return 'unit';
  const labelled = labelAt(cell, 'line', 'estimation', lexicon);
  if (labelled?.field === 'variants') return 'variant';
  if (labelled?.field === 'budget' || labelled?.field === 'family' || labelled?.field === 'mode') return labelled.field;
  if (labelled?.field === 'heldOutSize' || labelled?.field === 'discretization') return labelled.field;
  if (at > 0 && labelled?.field === 'runs') return 'runs';
  return at === 0 ? 'variant' : undefined;
}

/** A variant in a row. */
export function rowOf(
  row: Row,
  head: Row,
  places: readonly (Place | undefined)[],
  source: string,
): { readonly cells: Cells; readonly span: Span } {
  const cells = new Map<Place, Headed>();
  const unit = row.cells[places.indexOf('unit')];
  places.forEach((place, index) => {
    // A row that names its variant in a later column keeps that one.
    if (
      place === undefined ||
      (place === 'variant' && cells.has('variant') && places.indexOf('variant') !== index && index === 0)
    )
      return;
    const cell = row.cells[index] ?? emptyVisible(source);
    cells.set(place, {
      cell,
      span: row.places[index] ?? { start: row.span.end, end: row.span.end },
      head: head.cells[index] ?? emptyVisible(source),
      unit,
    });
  });
  return { cells, span: row.span };
}

/** The variants in columns; `units` is the column of units, if there is one. */
export function columnsOf(
  table: Table,
  labels: readonly (Place | undefined)[],
  units: number,
  source: string,
): readonly { readonly cells: Cells; readonly span: Span }[] {
  return table.head.cells.flatMap((name, index) => {
    if (index === 0 || index === units) return [];
    const span = table.head.places[index] ?? table.head.span;
    const cells = new Map<Place, Headed>([
      ['variant', { cell: name, span, head: table.head.cells[0] ?? emptyVisible(source) }],
    ]);
    table.rows.forEach((row, line) => {
      const place = labels[line];
      if (place === undefined || place === 'variant') return;
      const end = { start: row.span.end, end: row.span.end };
      cells.set(place, {
        cell: row.cells[index] ?? emptyVisible(source),
        span: row.places[index] ?? end,
        head: row.cells[0] ?? emptyVisible(source),
        unit: row.cells[units],
      });
    });
    return [{ cells, span }];
  });
}
