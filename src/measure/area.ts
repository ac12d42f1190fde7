/** How points are joined: by straight lines, or each holding until the next. */
export type Integration = 'trapezoid' | 'rectangle';

/**
 * The area between a curve and a level, signed: ∫ (loss − floor) d(tokens), in the loss's unit times tokens. A curve below its
 * floor counts negatively; nothing is clamped. `tokens` increases; a curve of one point has no area.
 *
 * Mode A, prequential coding: arXiv 2601.03220, eq. 8, with the second sum replaced by the floor.
 */
export function area(
  tokens: readonly number[],
  losses: readonly number[],
  floor: number,
  integration: Integration,
): number {
  let sum = 0;
  // Neumaier's compensation: a curve of a million points loses no digit.
  let lost = 0;
  for (let index = 1; index < tokens.length; index++) {
    const width = (tokens[index] ?? 0) - (tokens[index - 1] ?? 0);
    const left = (losses[index - 1] ?? 0) - floor;
    const right = (losses[index] ?? 0) - floor;
    const term = width * (integration === 'trapezoid' ? (left + right) / 2 : left);
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  return sum + lost;
}

/** nats → bits: ÷ ln 2. */
export function bitsFrom(amount: number, unit: 'nat' | 'bit'): number {
  return unit === 'nat' ? amount / Math.LN2 : amount;
}
