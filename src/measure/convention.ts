import type { Integration } from './area.ts';

/** The level that a curve ends at: its last point, the mean of its last points, or a value, in the curve's own unit by default. */
export type Floor =
  | { readonly kind: 'last' }
  | { readonly kind: 'mean'; readonly count: number }
  | { readonly kind: 'value'; readonly value: number; readonly unit?: 'nat' | 'bit' };

/** How L_model is computed from a curve. The conventions differ by 5 to 100 %, and so every one is named. */
export interface Convention {
  /** A: area above the floor (prequential). B: the curve is KL(teacher ‖ student) per token (requential), its floor is 0. */
  readonly mode: 'A' | 'B';
  /** `train`, `validation`, or a column by its name; undefined: whichever the log has, validation first. */
  readonly curve: string | undefined;
  readonly floor: Floor;
  readonly integration: Integration;
  /** For logs that count steps alone. */
  readonly tokensPerStep: number | undefined;
  /** Of the curve, per token; undefined: what the column's name says, nats else. */
  readonly unit: 'nat' | 'bit' | undefined;
  /** Tokens of the held-out sample that L_resid is declared for. */
  readonly heldOut: number | undefined;
}

export const standard: Convention = {
  mode: 'A',
  curve: undefined,
  floor: { kind: 'last' },
  integration: 'trapezoid',
  tokensPerStep: undefined,
  unit: undefined,
  heldOut: undefined,
};

/** `last`, `mean:10`, `3.28`; undefined for anything else. */
export function floorFrom(text: string): Floor | undefined {
  if (text === 'last') return { kind: 'last' };
  const count = /^mean:([1-9]\d{0,8})$/u.exec(text)?.[1];
  if (count !== undefined) return { kind: 'mean', count: Number(count) };
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? { kind: 'value', value } : undefined;
}

/** As `floorFrom` reads it; `level` is the floor in the curve's unit. */
export function floorText(floor: Floor, level: number): string {
  if (floor.kind === 'value') return String(Number(level.toPrecision(12)));
  return floor.kind === 'last' ? 'last' : `mean:${floor.count}`;
}
