import type { Row, Table } from '../tree/block.ts';

/** A table without a first column that only counts its rows: 1, 2, 3 under `No.`. */
export function unnumbered(table: Table): Table {
  const counts =
    /^1[.)]?$/u.test(table.rows[0]?.cells[0]?.text ?? '') &&
    table.rows.every(({ cells }) => /^\d{1,3}\p{Ll}?[.)]?$/u.test(cells[0]?.text ?? ''));
  if (!counts || table.rows.length === 0 || table.head.cells.length < 2) return table;
  return { ...table, head: withoutFirst(table.head), rows: table.rows.map(withoutFirst) };
}

function withoutFirst(row: Row): Row {
  return { ...row, cells: row.cells.slice(1), places: row.places.slice(1) };
}
