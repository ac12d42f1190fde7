import type { ProfileCell, ProfileColumn } from './profile.ts';
import type { Quantity } from './quantity.ts';

/** What a sentence states of a profile quantity. */
export type Stated =
  /** It grows (1) or falls (-1); by these amounts, to this level, where they are told. */
  | {
      readonly kind: 'change';
      readonly sign: 1 | -1;
      readonly amounts: readonly Quantity[];
      readonly to: Quantity | undefined;
    }
  /** It goes from one level to another. */
  | { readonly kind: 'ends'; readonly from: Quantity; readonly to: Quantity }
  | { readonly kind: 'level'; readonly value: Quantity };

/** What a claim is held against: the two cells, or for a level the one in `after`. */
export interface Cells {
  readonly column: ProfileColumn;
  readonly before: ProfileCell | undefined;
  readonly after: ProfileCell;
}

/** Which part of a claim the table contradicts. */
export type Contradiction = 'direction' | 'amount' | 'ends' | 'level';

/** Undefined where the table bears the claim out as far as printed digits tell, or where nobody can say. */
export function contradictionOf(stated: Stated, { before, after }: Cells): Contradiction | undefined {
  const to = measured(after);
  if (to === undefined) return undefined;
  if (stated.kind === 'level') return isOff(stated.value, to) ? 'level' : undefined;
  const from = before === undefined ? undefined : measured(before);
  if (from === undefined || unitOf(from) !== unitOf(to)) return undefined;
  if (stated.kind === 'ends') return isOff(stated.from, from) || isOff(stated.to, to) ? 'ends' : undefined;
  const { sign, amounts } = stated;
  if (sign * (to.value - from.value) < -beyond(slack(from) + slack(to), from.value)) return 'direction';
  if (stated.to !== undefined && isOff(stated.to, to)) return 'level';
  return amounts.some((amount) => isOtherChange(sign, amount, from, to)) ? 'amount' : undefined;
}

function measured({ quantity, unitConflict }: ProfileCell): Quantity | undefined {
  return quantity?.bound === undefined && unitConflict === undefined ? quantity : undefined;
}

/** Without a unit a profile is in bits. */
function unitOf({ unit }: Quantity): string {
  return unit ?? 'bit';
}

/** How far a printed number may be off: half a unit in its last digit, and what it states behind `±`. */
function slack({ half, uncertainty }: Quantity): number {
  return half + (uncertainty ?? 0);
}

/** Sums of printed decimals: what is equal in decimal is no contradiction. */
function beyond(allowed: number, size: number): number {
  return allowed * (1 + 1e-9) + 1e-12 * Math.abs(size);
}

function isOff(stated: Quantity, cell: Quantity): boolean {
  const readings = inUnitOf(stated, cell);
  return (
    readings.length > 0 &&
    readings.every(({ value, allowed }) => Math.abs(value - cell.value) > beyond(allowed + slack(cell), cell.value))
  );
}

interface Reading {
  readonly value: number;
  readonly allowed: number;
}

/** None where the units differ; a bare number may be in bits or in the unit that the cell is printed in. */
function inUnitOf(stated: Quantity, cell: Quantity): readonly Reading[] {
  const scales = stated.unit === undefined ? [1, cell.scale] : stated.unit === unitOf(cell) ? [1] : [];
  return scales.map((scale) => ({ value: stated.value * scale, allowed: slack(stated) * scale }));
}

function isOtherChange(sign: 1 | -1, amount: Quantity, from: Quantity, to: Quantity): boolean {
  if (amount.unit === '%') return isOtherFactor(sign, amount, from, to);
  const readings = inUnitOf(amount, to);
  const allowed = slack(from) + slack(to);
  const change = to.value - from.value;
  return (
    readings.length > 0 &&
    readings.every(
      (one) =>
        Math.abs(sign * Math.abs(one.value) - change) > beyond(one.allowed + allowed, Math.max(from.value, to.value)),
    )
  );
}

/** A percentage is of what was before. */
function isOtherFactor(sign: 1 | -1, amount: Quantity, from: Quantity, to: Quantity): boolean {
  const least = from.value - slack(from);
  if (least <= 0) return false;
  const low = (to.value - slack(to)) / (from.value + slack(from)) - 1;
  const high = (to.value + slack(to)) / least - 1;
  const stated = sign * Math.abs(amount.value);
  const allowed = beyond(slack(amount), 1);
  return stated + allowed < low || stated - allowed > high;
}
