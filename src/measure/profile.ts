import { area, bitsFrom } from './area.ts';
import type { Convention, Floor } from './convention.ts';
import type { Curve, LogFault, Run } from './log.ts';

/** A profile in bits, computed from one run. */
export interface Measured {
  /** ∫ (loss − floor) d(tokens) ÷ ln 2 in mode A; ∫ KL d(tokens) ÷ ln 2 in mode B (arXiv 2601.03220). */
  readonly model: number;
  /** Final loss × held-out tokens ÷ ln 2; undefined without a declared size, or without a loss in mode B. */
  readonly resid: number | undefined;
  /** Tokens seen at the last point. */
  readonly tokens: number;
  readonly points: number;
  readonly curve: Curve;
  readonly unit: 'nat' | 'bit';
  readonly floor: number;
  /** Positions on the token axis, as many as the curve has points. */
  readonly at: readonly number[];
}

export type Measuring = { readonly measured: Measured } | { readonly fault: LogFault };

/** Throws nothing: what keeps a run from being measured is told. */
export function measuredFrom(run: Run, convention: Convention): Measuring {
  const chosen = curveOf(run, convention);
  if ('fault' in chosen) return chosen;
  const { curve } = chosen;
  const { fault, steps, losses, tokens } = curve;
  if (fault !== undefined) return { fault };
  if (steps.length < 2) return { fault: { id: 'few', args: { column: curve.name, points: steps.length } } };
  const { tokensPerStep } = convention;
  if (tokens === undefined && tokensPerStep === undefined)
    return { fault: { id: 'no-tokens', args: { column: curve.name } } };
  const at = tokensPerStep === undefined ? (tokens ?? []) : steps.map((step) => step * tokensPerStep);
  const unit = convention.unit ?? curve.unit ?? 'nat';
  const level = convention.mode === 'B' ? 0 : levelOf(losses, convention.floor, unit);
  if (level === undefined) return { fault: { id: 'floor', args: { points: losses.length } } };
  const final = convention.mode === 'B' ? finalLoss(run) : level;
  return {
    measured: {
      model: bitsFrom(area(at, losses, level, convention.integration), unit),
      resid:
        convention.heldOut === undefined || final === undefined
          ? undefined
          : bitsFrom(final * convention.heldOut, unit),
      tokens: at.at(-1) ?? 0,
      points: losses.length,
      curve,
      unit,
      floor: level,
      at,
    },
  };
}

function levelOf(losses: readonly number[], floor: Floor, unit: 'nat' | 'bit'): number | undefined {
  if (floor.kind === 'value') {
    if (floor.unit === undefined || floor.unit === unit) return floor.value;
    return unit === 'bit' ? bitsFrom(floor.value, 'nat') : floor.value * Math.LN2;
  }
  const count = floor.kind === 'last' ? 1 : floor.count;
  if (count > losses.length) return undefined;
  const last = losses.slice(-count);
  return last.reduce((sum, loss) => sum + loss, 0) / count;
}

/** In mode B the curve is no loss: the last validation loss of the run says what is left, if there is one. */
function finalLoss({ curves }: Run): number | undefined {
  const [first, ...others] = curves.filter(({ kind, fault }) => kind === 'validation' && fault === undefined);
  return others.length > 0 ? undefined : first?.losses.at(-1);
}

function curveOf(
  { curves }: Run,
  { mode, curve: wanted }: Convention,
): { readonly curve: Curve } | { readonly fault: LogFault } {
  const names = curves.map(({ name }) => name);
  const kinds = wanted === undefined ? (mode === 'B' ? ['kl'] : ['validation', 'train']) : [wanted];
  const named = curves.find(({ name }) => name === wanted);
  if (named !== undefined) return { curve: named };
  for (const kind of kinds) {
    const found = curves.filter((curve) => curve.kind === kind);
    const [first, ...others] = found;
    if (first === undefined) continue;
    if (others.length === 0) return { curve: first };
    return { fault: { id: 'several', args: { kind, names: found.map(({ name }) => name) } } };
  }
  return { fault: { id: wanted === undefined ? 'no-kind' : 'no-column', args: { wanted: wanted ?? kinds, names } } };
}
