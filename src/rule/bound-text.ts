import type { Bound } from '../model/decision.ts';
import { quotable } from './quotable.ts';

const SIGNS = { '<': '<', '<=': '≤', '>': '>', '>=': '≥' } as const;

/** A bound of the objective as messages write it: `ΔL_resid ≤ 0.5 Gbit`. */
export function boundText({ column, kind, sign, quantity }: Bound): string {
  return `${kind === 'rise' ? 'Δ' : ''}${column} ${SIGNS[sign]} ${quotable(quantity.raw)}`;
}
