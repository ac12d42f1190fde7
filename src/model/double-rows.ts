import { type Condition, conditionOf, sameCondition } from './condition.ts';
import type { Decision } from './decision.ts';
import { nameKey } from './plain.ts';
import type { ProfileCell, ProfileColumn, ProfileRow } from './profile.ts';

/** Two rows of one variant, measured under the same conditions, that say different things in `column`. */
export interface DoubleRow {
  readonly first: ProfileRow;
  readonly second: ProfileRow;
  readonly column: ProfileColumn;
}

/** More rows of one variant than anybody writes. */
const MOST = 100;

const columns: readonly ProfileColumn[] = ['L_model', 'L_resid', 'L_total'];

/** Rows of the front matter are compared with those of the body as `conflicts`, and not here. */
export function doubleRows(decision: Decision): readonly DoubleRow[] {
  const known = new Map<string, { row: ProfileRow; condition: Condition }[]>();
  const doubles: DoubleRow[] = [];
  for (const row of decision.profile.rows) {
    const condition = conditionOf(row, decision);
    const name = `${decision.profile.tables[row.table]?.origin} ${nameKey(row.variant.value)}`;
    const others = known.get(name) ?? [];
    const first = others.find((other) => sameCondition(condition, other.condition))?.row;
    const column = columns.find((each) => disagree(first?.cells[each], row.cells[each]));
    if (first !== undefined && column !== undefined) doubles.push({ first, second: row, column });
    if (first === undefined && others.length < MOST) others.push({ row, condition });
    known.set(name, others);
  }
  return doubles;
}

/** By more than the printed digits allow. */
function disagree(a: ProfileCell | undefined, b: ProfileCell | undefined): boolean {
  if (a?.quantity === undefined || b?.quantity === undefined) return false;
  return Math.abs(a.quantity.value - b.quantity.value) > Math.max(a.quantity.half, b.quantity.half) * (1 + 1e-9);
}
