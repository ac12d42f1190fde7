import type { ActionItem } from './action-item.ts';
import type { Check, Decision } from './decision.ts';
import { factor, rises } from './growth.ts';
import { comparable, type RowPair } from './pair-rows.ts';
import { type BrokenBound, brokenBound, residualBounds } from './residual-bounds.ts';
import { worseChecks } from './worse-checks.ts';

/** A rise of L_model that the document's own evidence speaks against. */
export interface GrowthFault {
  readonly pair: RowPair;
  /** Every check with values before and after, where all of them move the wrong way. */
  readonly worse: readonly Check[];
  readonly broken: BrokenBound | undefined;
}

/** Where no bound on L_resid is stated, it may not rise by a larger factor than L_model. */
export function growthFault(item: ActionItem, decision: Decision): GrowthFault | undefined {
  const bounds = residualBounds(decision);
  const worse = worseChecks(decision);
  for (const pair of comparable(item, decision)) {
    if (!rises(pair, 'L_model')) continue;
    const { before, after } = pair;
    const [broken] = bounds.flatMap((bound) => brokenBound(bound, before.cells.L_resid, after.cells.L_resid) ?? []);
    const isFaster =
      bounds.length === 0 &&
      rises(pair, 'L_resid') &&
      (factor(pair, 'L_resid') ?? 0) > (factor(pair, 'L_model') ?? Number.POSITIVE_INFINITY);
    if (broken !== undefined || worse.length > 0 || isFaster) return { pair, worse, broken };
  }
  return undefined;
}
