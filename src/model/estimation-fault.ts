import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ActionItem } from './action-item.ts';
import { amountsOf } from './amount.ts';
import { commonModes } from './condition.ts';
import type { Decision } from './decision.ts';
import { numbersIn, timesPower } from './number.ts';
import { alike, pairsOf, type RowPair } from './pair-rows.ts';
import { nameKey } from './plain.ts';
import type { Sourced } from './sourced.ts';

/** What keeps two estimates apart: no mode in common, another held-out size, another discretization. */
export interface EstimationFault {
  readonly kind: 'mode' | 'heldOutSize' | 'discretization';
  readonly pair: RowPair;
}

interface Reading {
  readonly decision: Decision;
  readonly lexicon: Lexicon;
}

/** The fault that every way of comparing before and after has; undefined where one of them has none. */
export function estimationFault(item: ActionItem, reading: Reading): EstimationFault | undefined {
  const { decision } = reading;
  const all = pairsOf(item, decision);
  const like = alike(all);
  const pairs = like.length > 0 ? like : all;
  const faults = pairs.map((pair) => faultOf(pair, reading));
  const modes = pairs.filter((_, index) => faults[index]?.kind !== 'mode');
  const [first] = modes.length > 0 ? faults.filter((fault) => fault?.kind !== 'mode') : faults;
  return faults.some((fault) => fault === undefined) ? undefined : first;
}

function faultOf(pair: RowPair, reading: Reading): EstimationFault | undefined {
  const [a, b] = pair.conditions;
  const modes = commonModes(a, b);
  if (a.modes.length > 0 && b.modes.length > 0 && modes.length === 0) return { kind: 'mode', pair };
  if (differ(a.heldOutSize, b.heldOutSize, reading)) return { kind: 'heldOutSize', pair };
  // Points of a loss curve matter where a loss curve is what is measured.
  if (modes.every((mode) => mode === 'B') && modes.length > 0) return undefined;
  return differ(a.discretization, b.discretization, reading) ? { kind: 'discretization', pair } : undefined;
}

/** Both say numbers, and one says what the other does not: words for one size may differ, and one may say more. */
function differ(
  a: Sourced<string> | undefined,
  b: Sourced<string> | undefined,
  { decision, lexicon }: Reading,
): boolean {
  if (a === undefined || b === undefined || nameKey(a.value) === nameKey(b.value)) return false;
  const values = ({ value }: Sourced<string>): readonly number[] => {
    const numbers = numbersIn(value, lexicon.letters, decision.language);
    return amountsOf(value, numbers, lexicon.units).map(({ number, power, unit }) =>
      timesPower(number, power + (unit?.power ?? 0)),
    );
  };
  const [few = [], many = []] = [values(a), values(b)].sort((one, other) => one.length - other.length);
  return few.some((value) => !many.some((other) => Math.abs(value - other) <= 1e-9 * Math.abs(value)));
}
