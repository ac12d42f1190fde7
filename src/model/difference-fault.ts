import type { ActionItem } from './action-item.ts';
import type { Decision } from './decision.ts';
import { factor } from './growth.ts';
import { comparable, type RowPair } from './pair-rows.ts';

/** A difference in L_model that is less than these numbers can show. */
export interface DifferenceFault {
  readonly pair: RowPair;
  /** What it falls short of: the uncertainty that the cells state, else a share of the value before. */
  readonly kind: 'uncertainty' | 'share';
  /** In the normalized unit. */
  readonly limit: number;
}

/** Where several rows can be compared, one pair that shows a difference, or leaves it open, is enough. */
export function differenceFault(item: ActionItem, decision: Decision, share: number): DifferenceFault | undefined {
  const judged = comparable(item, decision)
    .filter((pair) => factor(pair, 'L_model') !== undefined)
    .map((pair) => faultOf(pair, share));
  return judged.includes(undefined) ? undefined : judged[0];
}

function faultOf(pair: RowPair, share: number): DifferenceFault | undefined {
  const { before, after, conditions } = pair;
  const [from, to] = [before.cells.L_model?.quantity, after.cells.L_model?.quantity];
  if (from === undefined || to === undefined) return undefined;
  const stated = [from, to].flatMap(({ uncertainty }) => uncertainty ?? []);
  // How far runs scatter is for their author to say: without it nothing is judged.
  if (stated.length === 0 && conditions.some(({ runs }) => runs !== undefined)) return undefined;
  const kind = stated.length > 0 ? 'uncertainty' : 'share';
  const limit = kind === 'uncertainty' ? Math.hypot(...stated) : share * from.value;
  return limit - Math.abs(to.value - from.value) > 1e-9 * from.value ? { pair, kind, limit } : undefined;
}
