import { equal } from './budget.ts';
import type { Decision, EstimationFacet } from './decision.ts';
import { nameKey } from './plain.ts';
import type { ProfileRow } from './profile.ts';
import type { Quantity } from './quantity.ts';
import type { Sourced } from './sourced.ts';

/** What a row of the profile was measured under: its own, else what is said of its variant, else the document's. */
export interface Condition {
  readonly budget: Quantity | undefined;
  /** Comparable form of the family's name; empty where the document's own family has none. */
  readonly family: string | undefined;
  /** Empty where none is told. */
  readonly modes: readonly ('A' | 'B')[];
  readonly heldOutSize: Sourced<string> | undefined;
  readonly discretization: Sourced<string> | undefined;
  readonly runs: Sourced<string> | undefined;
}

export function conditionOf(row: ProfileRow, decision: Decision): Condition {
  const { budget, families, estimation } = decision;
  const [own] = families.all;
  const key = nameKey(row.variant.value);
  const said = estimation.byVariant.filter(({ variant }) => nameKey(variant) === key);
  const facet = (name: Exclude<EstimationFacet, 'mode'>): Sourced<string> | undefined =>
    said.find(({ facets }) => facets[name] !== undefined)?.facets[name] ?? estimation.facets[name];
  const mode = (row.mode ?? said.find((one) => one.mode !== undefined)?.mode ?? estimation.mode)?.value;
  return {
    budget: row.budget?.value ?? budget.own?.quantity,
    family:
      row.family === undefined
        ? own === undefined
          ? undefined
          : nameKey(own.name?.value ?? '')
        : nameKey(row.family.value),
    modes: mode === undefined ? [] : mode === 'A+B' ? ['A', 'B'] : [mode],
    heldOutSize: row.heldOutSize ?? facet('heldOutSize'),
    discretization: row.discretization ?? facet('discretization'),
    runs: row.runs ?? facet('runs'),
  };
}

/** Both unknown is alike: they are then the document's, whatever that is. */
export function sameBudget(a: Condition, b: Condition): boolean {
  if (a.budget === undefined || b.budget === undefined) return a.budget === b.budget;
  return equal(a.budget, b.budget);
}

export function sameFamily(a: Condition, b: Condition): boolean {
  return a.family === b.family;
}

export function commonModes(a: Condition, b: Condition): readonly ('A' | 'B')[] {
  return a.modes.filter((mode) => b.modes.includes(mode));
}

/** One mode in common, or none told of one of them. */
export function sameMode(a: Condition, b: Condition): boolean {
  return a.modes.length === 0 || b.modes.length === 0 || commonModes(a, b).length > 0;
}

/** Nothing that is told sets the two apart. */
export function sameCondition(a: Condition, b: Condition): boolean {
  const key = (text: Sourced<string> | undefined): string => nameKey(text?.value ?? '');
  if (key(a.heldOutSize) !== key(b.heldOutSize) || key(a.discretization) !== key(b.discretization)) return false;
  return sameBudget(a, b) && sameFamily(a, b) && sameMode(a, b);
}
