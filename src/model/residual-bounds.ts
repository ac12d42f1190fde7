import type { Bound, Decision } from './decision.ts';
import type { ProfileCell } from './profile.ts';
import type { Quantity } from './quantity.ts';

/** What the objective allows L_resid at most, as a level or as a rise. */
export function residualBounds({ bounds }: Decision): readonly Bound[] {
  return bounds.filter(({ column, sign }) => column === 'L_resid' && (sign === '<=' || sign === '<'));
}

/** A bound that two cells break, and what was bounded: the level after, or the rise. */
export interface BrokenBound {
  readonly bound: Bound;
  readonly value: number;
}

/** Undefined where the bound holds, or where nobody can say: a bound in another unit than the cells. */
export function brokenBound(
  bound: Bound,
  before: ProfileCell | undefined,
  after: ProfileCell | undefined,
): BrokenBound | undefined {
  const limit = bound.quantity.value;
  const reached = after?.quantity;
  const from = before?.quantity;
  if (limit.unit === '%') return bound.kind === 'rise' ? brokenPercent(bound, from, reached) : undefined;
  if (reached === undefined || !isComparable(limit, reached)) return undefined;
  if (bound.kind === 'rise' && (from === undefined || from.unit !== reached.unit)) return undefined;
  const value = bound.kind === 'rise' ? reached.value - (from?.value ?? 0) : reached.value;
  // Sums of printed decimals: what equals the bound in decimal keeps it.
  const noise = 1e-9 * Math.max(Math.abs(reached.value), Math.abs(from?.value ?? 0), Math.abs(limit.value));
  return breaks(value, limit.value, noise, bound) ? { bound, value } : undefined;
}

function breaks(value: number, limit: number, noise: number, { sign }: Bound): boolean {
  switch (sign) {
    case '<':
      return value > limit - noise;
    case '<=':
      return value > limit + noise;
    case '>':
      return value < limit + noise;
    default:
      return value < limit - noise;
  }
}

/** A rise in percent of what was. */
function brokenPercent(bound: Bound, from: Quantity | undefined, to: Quantity | undefined): BrokenBound | undefined {
  if (from === undefined || to === undefined || from.unit !== to.unit || from.value <= 0) return undefined;
  const limit = bound.quantity.value.value * from.value;
  const value = to.value - from.value;
  const noise = 1e-9 * Math.abs(to.value);
  return breaks(value, limit, noise, bound) ? { bound, value } : undefined;
}

/** In one unit; a bare number is in the unit of the cells only where that takes no guess about its scale. */
function isComparable(limit: Quantity, { unit, scale }: Quantity): boolean {
  if (limit.unit === undefined) return scale === 1;
  return limit.unit === (unit ?? 'bit');
}
