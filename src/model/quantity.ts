/** Number and unit as read (`compute.ts`, `information.ts`). Values are in the normalized unit: FLOPs, bit, bit/token, H100-hour, … */
export interface Quantity {
  readonly value: number;
  /** Normalized unit; undefined where none is written (never guessed). */
  readonly unit: string | undefined;
  /** The unit as printed, for arithmetic in the author's own scale: `value = printed * scale`. */
  readonly printedUnit: string | undefined;
  readonly printed: number;
  readonly scale: number;
  /** Half a unit in the last printed digit, in the normalized unit. */
  readonly half: number;
  /** Stated behind `±`, in the normalized unit. */
  readonly uncertainty: number | undefined;
  /** A constraint sign in front: ≤ < ≥ > (at most, not more than …). */
  readonly bound: '<=' | '<' | '>=' | '>' | undefined;
  /** `start`–`end` in the text it was read from. */
  readonly start: number;
  readonly end: number;
}

/** Why a text gives no quantity of the wanted kind. */
export type Refusal =
  | 'number'
  | 'unit'
  | 'money'
  | 'rate'
  | 'tokens'
  | 'time'
  | 'devices'
  | 'range'
  | 'list'
  | 'grouping'
  | 'ambiguous-unit';

/** What a text gives: a quantity, or why it gives none and which part of it was refused (`start`–`end`). */
export type QuantityReading =
  | { readonly quantity: Quantity }
  | { readonly refusal: Refusal; readonly start: number; readonly end: number };
