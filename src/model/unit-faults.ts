import type { Decision } from './decision.ts';
import type { ProfileCell, ProfileColumn, ProfileRow, ProfileTable } from './profile.ts';
import type { Quantity } from './quantity.ts';

/** A cell of L_model or L_resid that holds a quantity. */
export interface MeasuredCell {
  readonly table: ProfileTable;
  readonly row: ProfileRow;
  readonly column: ProfileColumn;
  readonly cell: ProfileCell;
  readonly quantity: Quantity;
}

/**
 * What keeps quantities from being added or compared. `none`: no unit anywhere; `column`: a column without one; `mixed`: L_resid
 * (`odd`) and L_model (`usual`) of one row counted per different things; `table`, `row`: counted otherwise than in the table
 * above, than the rest of the column.
 */
export type UnitFault =
  | { readonly kind: 'none'; readonly odd: MeasuredCell }
  | {
      readonly kind: 'column' | 'mixed' | 'table' | 'row';
      readonly odd: MeasuredCell;
      readonly usual: MeasuredCell;
    };

/** Without a unit somewhere nothing else is said; a row that stands apart from its column is told as that alone. */
export function unitFaults(decision: Decision): readonly UnitFault[] {
  const cells = measuredCells(decision);
  const columns = columnsOf(cells);
  const odd = columns.find((column) => column.every(({ quantity }) => quantity.unit === undefined))?.[0];
  if (odd !== undefined) {
    const usual = cells.find(({ quantity }) => quantity.unit !== undefined);
    return [usual === undefined ? { kind: 'none', odd } : { kind: 'column', odd, usual }];
  }
  const rows = rowsInOtherUnits(columns);
  const apart = new Set(rows.map((fault) => fault.odd.row));
  const others = cells.filter(({ row }) => !apart.has(row));
  const wide = mixedRow(others) ?? tableInOtherUnit(columnsOf(others));
  return wide === undefined ? rows : [wide, ...rows];
}

function measuredCells({ profile }: Decision): readonly MeasuredCell[] {
  return profile.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      (['L_model', 'L_resid'] as const).flatMap((column): MeasuredCell[] => {
        const cell = row.cells[column];
        return cell?.quantity === undefined ? [] : [{ table, row, column, cell, quantity: cell.quantity }];
      }),
    ),
  );
}

/** The cells of each column of each table. */
function columnsOf(cells: readonly MeasuredCell[]): readonly (readonly MeasuredCell[])[] {
  const columns = new Map<ProfileTable, Map<ProfileColumn, MeasuredCell[]>>();
  for (const cell of cells) {
    const own = columns.get(cell.table) ?? new Map<ProfileColumn, MeasuredCell[]>();
    columns.set(cell.table, own);
    const column = own.get(cell.column) ?? [];
    own.set(cell.column, column);
    column.push(cell);
  }
  return [...columns.values()].flatMap((own) => [...own.values()]);
}

function mixedRow(cells: readonly MeasuredCell[]): UnitFault | undefined {
  for (const [index, usual] of cells.entries()) {
    const odd = cells[index + 1];
    if (odd?.row !== usual.row || usual.quantity.unit === undefined || odd.quantity.unit === undefined) continue;
    if (odd.quantity.unit !== usual.quantity.unit) return { kind: 'mixed', odd, usual };
  }
  return undefined;
}

/** The first cell of each row that is in another unit than most of its column. */
function rowsInOtherUnits(columns: readonly (readonly MeasuredCell[])[]): readonly (UnitFault & { kind: 'row' })[] {
  const found = new Map<ProfileRow, UnitFault & { kind: 'row' }>();
  for (const column of columns) {
    const usual = usualIn(column);
    if (usual === undefined) continue;
    for (const odd of column) {
      if (key(odd) !== key(usual) && !found.has(odd.row)) found.set(odd.row, { kind: 'row', odd, usual });
    }
  }
  return [...found.values()];
}

/** A scale of its own is no fault of a table: one may be in Mbit and the next in Gbit. */
function tableInOtherUnit(columns: readonly (readonly MeasuredCell[])[]): UnitFault | undefined {
  const usuals = columns.flatMap((column) => usualIn(column) ?? []);
  for (const odd of usuals) {
    const usual = usuals.find(({ column }) => column === odd.column);
    if (usual !== undefined && usual.quantity.unit !== odd.quantity.unit) return { kind: 'table', odd, usual };
  }
  return undefined;
}

/** One that has the unit of most; a unit goes before none, the first before the later. */
function usualIn(column: readonly MeasuredCell[]): MeasuredCell | undefined {
  const counts = new Map<string, number>();
  for (const cell of column) counts.set(key(cell), (counts.get(key(cell)) ?? 0) + 1);
  let usual: MeasuredCell | undefined;
  for (const cell of column) {
    if (cell.quantity.unit === undefined) continue;
    if (usual === undefined || (counts.get(key(cell)) ?? 0) > (counts.get(key(usual)) ?? 0)) usual = cell;
  }
  return usual;
}

function key({ quantity }: MeasuredCell): string {
  return `${quantity.unit} ${quantity.scale.toPrecision(6)}`;
}
