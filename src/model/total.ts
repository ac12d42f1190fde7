import type { Decision } from './decision.ts';
import { numberText } from './number-style.ts';
import { lastDigit, styleOf, withUnit } from './printed.ts';
import type { ProfileCell, ProfileRow } from './profile.ts';
import type { Quantity } from './quantity.ts';

/** What a row's L_total has to be: L_model + L_resid. */
export interface Sum {
  readonly value: number;
  /** How far a printed total may be off: half a unit in the last digit of each of the two, and what they state behind `±`. */
  readonly tolerance: number;
  readonly model: Addend;
  readonly resid: Addend;
}

export interface Addend {
  readonly cell: ProfileCell;
  readonly quantity: Quantity;
}

/** Undefined where the two cannot be added: one of them missing, below zero, a bound, or in another unit. */
export function sumOf({ cells }: ProfileRow): Sum | undefined {
  const model = addend(cells.L_model);
  const resid = addend(cells.L_resid);
  if (model === undefined || resid === undefined || model.quantity.unit !== resid.quantity.unit) return undefined;
  const tolerance = uncertaintyOf(model.quantity) + uncertaintyOf(resid.quantity);
  return { value: model.quantity.value + resid.quantity.value, tolerance, model, resid };
}

function addend(cell: ProfileCell | undefined): Addend | undefined {
  const quantity = cell?.quantity;
  if (cell === undefined || quantity === undefined || quantity.value < 0 || quantity.bound !== undefined)
    return undefined;
  return { cell, quantity };
}

function uncertaintyOf({ half, uncertainty }: Quantity): number {
  return half + (uncertainty ?? 0);
}

/**
 * Whether a printed total is the sum, as far as its digits tell; undefined where that cannot be said. A total without a
 * unit is in the unit that both addends are printed in.
 */
export function isTotal(total: Quantity, { value, tolerance, model, resid }: Sum): boolean | undefined {
  const bare = total.unit === undefined && model.quantity.unit !== undefined;
  if (bare ? model.quantity.scale !== resid.quantity.scale : total.unit !== model.quantity.unit) return undefined;
  const scale = bare ? model.quantity.scale : 1;
  const allowed = tolerance + uncertaintyOf(total) * scale;
  return Math.abs(total.value * scale - value) <= allowed * (1 + 1e-9) + 1e-12 * Math.abs(value);
}

/** The sum as it belongs into the L_total cell of a row. */
export interface TotalText {
  readonly text: string;
  /** With its unit, wherever that stands. */
  readonly shown: string;
  /** Whether it is known which unit the cell is in. */
  readonly sure: boolean;
}

/** In the column's own unit, digits and style: those of its other cells, else those of the addends. */
export function totalText(row: ProfileRow, sum: Sum, decision: Decision): TotalText {
  const { resid, model } = sum;
  const { unit } = resid.quantity;
  const like = likeIn(row, decision) ?? addend(row.cells.L_total);
  if (like !== undefined && (like.quantity.unit === unit || like.quantity.unit === undefined)) {
    const bare = like.quantity.unit === undefined;
    const number = numberText(
      sum.value / (bare ? resid : like).quantity.scale,
      styleOf(like.cell, like.quantity, decision.language),
    );
    return written(number, like, bare ? resid : like, !bare || model.quantity.scale === resid.quantity.scale);
  }
  const head = row.cells.L_total?.head?.unit;
  const own = head !== undefined && head.unit === unit;
  const scale = own ? head.factor * 10 ** head.power : resid.quantity.scale;
  const power = Math.max(
    ...[model, resid].map(({ quantity }) => lastDigit(quantity) + Math.round(Math.log10(quantity.scale / scale))),
  );
  const style = styleOf(resid.cell, resid.quantity, decision.language);
  const target = own ? { ...resid, quantity: { ...resid.quantity, printedUnit: head.printed } } : resid;
  return written(
    numberText(sum.value / scale, { ...style, power }),
    target,
    target,
    own || (head === undefined && unit === undefined),
  );
}

/** No farther does one look for a filled cell. */
const NEAR = 100;

/** The nearest filled cell of the same column, the one above first. */
function likeIn(row: ProfileRow, { profile }: Decision): Addend | undefined {
  const rows = profile.tables[row.table]?.rows ?? [];
  const at = rows.indexOf(row);
  for (let distance = 1; distance < Math.min(rows.length, NEAR); distance++) {
    const like = addend(rows[at - distance]?.cells.L_total) ?? addend(rows[at + distance]?.cells.L_total);
    if (like !== undefined) return like;
  }
  return undefined;
}

/** With the unit behind the number where the cells of the column carry it. */
function written(number: string, { cell, quantity }: Addend, unit: Addend, sure: boolean): TotalText {
  const own = quantity.printedUnit;
  const text = own !== undefined && cell.text.value.endsWith(own) ? `${number} ${own}` : number;
  // What is printed as a formula beside it is one here too.
  const isMath = cell.text.raw.includes('\\') && text === number;
  const formula = `$${number.replace(/\s*[×·]\s*10\^(-?\d+)/u, '\\times10^{$1}')}$`;
  return { text: isMath ? formula : text, shown: withUnit(number, unit.quantity), sure };
}
