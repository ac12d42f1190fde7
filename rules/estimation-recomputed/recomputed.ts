import { type Convention, type Floor, floorText, standard } from '../../src/measure/convention.ts';
import type { LogFault } from '../../src/measure/log.ts';
import { type Measured, type Measuring, measuredFrom } from '../../src/measure/profile.ts';
import { estimatesOf } from '../../src/measure/variants.ts';
import type { Quantity } from '../../src/model/quantity.ts';
import type { Attached } from './attached.ts';
import type { Stated } from './stated.ts';

/** A profile by one convention, and how `data-decision profile` is asked for it. */
export interface Computed {
  readonly convention: Convention;
  readonly measured: Measured;
  readonly asked: string;
}

export type Computing =
  | { readonly stated: Computed; readonly others: () => readonly Computed[] }
  | { readonly fault: LogFault };

const FLOORS: readonly Floor[] = [{ kind: 'last' }, { kind: 'mean', count: 10 }];

/** By what the document states, the standard convention for what it leaves open; and, where that is asked for, by all others that people use. */
export function computedFrom({ logs, mode }: Attached, stated: Stated): Computing {
  const base: Convention = {
    ...standard,
    mode,
    curve: mode === 'B' ? undefined : stated.curve,
    floor: stated.floor ?? standard.floor,
    integration: stated.integration ?? standard.integration,
    tokensPerStep: logs.every(({ run }) => run.curves.every(({ tokens }) => tokens !== undefined))
      ? undefined
      : stated.tokensPerStep,
    heldOut: stated.heldOut,
  };
  const first = meanOf(logs, base);
  if ('fault' in first) return first;
  const floors = mode === 'B' ? [base.floor] : FLOORS;
  const curves = mode === 'B' ? [undefined] : (['validation', 'train'] as const);
  let known: readonly Computed[] | undefined;
  const others = (): readonly Computed[] => {
    known ??= curves.flatMap((curve) =>
      floors.flatMap((floor) =>
        (['trapezoid', 'rectangle'] as const).flatMap((integration) => {
          const convention = { ...base, curve, floor, integration };
          const other = meanOf(logs, convention);
          return 'measured' in other ? [computedBy(convention, other.measured)] : [];
        }),
      ),
    );
    return known;
  };
  return { stated: computedBy(base, first.measured), others };
}

/** Of repeated runs the mean profile; its curve and floor are those of the first. */
function meanOf([{ run }, ...others]: Attached['logs'], convention: Convention): Measuring {
  const first = measuredFrom(run, convention);
  if ('fault' in first || others.length === 0) return first;
  const runs: [Measured, ...Measured[]] = [first.measured];
  for (const other of others) {
    const measuring = measuredFrom(other.run, convention);
    if ('fault' in measuring) return measuring;
    runs.push(measuring.measured);
  }
  const { L_model, L_resid } = estimatesOf({ runs });
  return { measured: { ...first.measured, model: L_model.value, resid: L_resid?.value } };
}

function computedBy(convention: Convention, measured: Measured): Computed {
  return { convention, measured, asked: askedFor(convention, measured) };
}

function askedFor({ mode, floor, integration, tokensPerStep }: Convention, { curve, floor: level }: Measured): string {
  return [
    ...(mode === 'B' ? ['--mode B'] : []),
    `--curve ${curve.name}`,
    ...(mode === 'B' ? [] : [`--floor ${floorText(floor, level)}`]),
    `--integration ${integration}`,
    ...(tokensPerStep === undefined ? [] : [`--tokens-per-step ${tokensPerStep}`]),
  ].join(' ');
}

/** Within the tolerance, the rounding of the printed digits and the stated uncertainty. */
export function agrees(cell: Quantity, value: number, tolerance: number): boolean {
  return Math.abs(cell.value - value) <= tolerance * Math.abs(value) + cell.half + (cell.uncertainty ?? 0);
}

/** A mistake whose ratio gives it away. */
export type Slip = 'nats' | 'bits' | 'steps' | 'prefix' | 'total' | 'per-token';

/** What was done to `value` to get the cell, if it is one of the known slips. */
export function slipOf(
  cell: Quantity,
  value: number,
  { tokens, resid, steps }: { readonly tokens: number; readonly resid: number | undefined; readonly steps: number },
): Slip | undefined {
  const near = (other: number): boolean => other !== 0 && Math.abs(cell.value / other - 1) < 0.01;
  if (near(value * Math.LN2)) return 'nats';
  if (near(value / Math.LN2)) return 'bits';
  if (steps > 0 && steps !== tokens && (near((value * steps) / tokens) || near((value * Math.LN2 * steps) / tokens)))
    return 'steps';
  for (const power of [3, 6, 9]) if (near(value * 10 ** power) || near(value / 10 ** power)) return 'prefix';
  if (resid !== undefined && near(value + resid)) return 'total';
  return tokens > 0 && (near(value / tokens) || near((value * Math.LN2) / tokens)) ? 'per-token' : undefined;
}
