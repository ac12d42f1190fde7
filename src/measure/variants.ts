import { area, bitsFrom } from './area.ts';
import type { Convention } from './convention.ts';
import type { Measured } from './profile.ts';

/** One variant and its runs, each measured by one convention. */
export interface MeasuredVariant {
  readonly name: string;
  readonly runs: readonly [Measured, ...Measured[]];
  readonly convention: Convention;
}

/** A quantity in bits: the mean over the runs, and their standard deviation where there are several (n − 1 in the divisor). */
export interface Estimate {
  readonly value: number;
  readonly deviation: number | undefined;
}

export interface EstimatedProfile {
  readonly L_model: Estimate;
  /** Undefined where a run has none. */
  readonly L_resid: Estimate | undefined;
  readonly L_total: Estimate | undefined;
}

export function estimatesOf({ runs }: Pick<MeasuredVariant, 'runs'>): EstimatedProfile {
  const rest = runs.flatMap(({ resid }) => (resid === undefined ? [] : [resid]));
  const isWhole = rest.length === runs.length;
  return {
    L_model: estimateOf(runs.map(({ model }) => model)),
    L_resid: isWhole ? estimateOf(rest) : undefined,
    L_total: isWhole ? estimateOf(runs.map(({ model }, index) => model + (rest[index] ?? 0))) : undefined,
  };
}

function estimateOf(values: readonly number[]): Estimate {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (values.length < 2) return { value: mean, deviation: undefined };
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { value: mean, deviation: Math.sqrt(squares / (values.length - 1)) };
}

/** From which change of the area on a curve is too coarse. */
export const COARSE = 0.05;

/** The area in bits over every second point and the last: of a curve that is dense enough it is hardly another. */
export function everySecond({ at, curve, floor, unit }: Measured, { integration }: Convention): number {
  const last = at.length - 1;
  const kept = at.flatMap((_, index) => (index % 2 === 0 || index === last ? [index] : []));
  const pick = (values: readonly number[]): readonly number[] => kept.map((index) => values[index] ?? 0);
  return bitsFrom(area(pick(at), pick(curve.losses), floor, integration), unit);
}

/** By which share the area of every second point differs. */
export function coarseness(measured: Measured, convention: Convention): number {
  const { model } = measured;
  return model === 0 ? 0 : Math.abs(everySecond(measured, convention) / model - 1);
}
