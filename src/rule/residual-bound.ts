import type { Decision } from '../model/decision.ts';
import { printed } from '../model/printed.ts';
import { quotable } from './quotable.ts';

/** A bound on L_resid to write into an objective: what the variant before the action has, as printed, with its unit. */
export function residualBound({ actions, profile }: Decision): string {
  const before = actions.items.find((item) => item.before !== undefined)?.before?.value.toLowerCase();
  const measured = profile.rows.filter((row) => row.cells.L_resid?.quantity !== undefined);
  const row = measured.find((one) => one.variant.value.toLowerCase() === before) ?? measured[0];
  return row?.cells.L_resid === undefined ? 'τ' : quotable(printed(row.cells.L_resid));
}
