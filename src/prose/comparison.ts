import type { VagueId } from '../lexicon/guard.ts';

/** Better, worse and their like, which a measured statement excuses. */
export function isComparison({ family }: VagueId): boolean {
  return family === 'comparison';
}
