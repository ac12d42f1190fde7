import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Decision } from './decision.ts';
import { scientific } from './printed.ts';
import { type StatedSize, statedSize } from './stated-size.ts';

/**
 * Work that a budget may stand for, in FLOPs: 6N a training token, of which 2N are the forward pass, and 2N a held-out
 * token. `forward` leaves the backward passes out.
 */
export type Work = 'full' | 'training' | 'evaluation' | 'forward' | 'forward-training';

export function flopsOf(work: Work, size: StatedSize): number {
  return size.parameters.count.value * flopsPerParameter(work, size);
}

export function flopsPerParameter(work: Work, { trainingTokens, heldOut }: StatedSize): number {
  const [d, h] = [trainingTokens.count.value, heldOut.count.value];
  switch (work) {
    case 'full':
      return 6 * d + 2 * h;
    case 'training':
      return 6 * d;
    case 'evaluation':
      return 2 * h;
    case 'forward':
      return 2 * d + 2 * h;
    case 'forward-training':
      return 2 * d;
  }
}

/** 6ND + 2N·(held-out size) in FLOPs, where the document states all three; two digits, as `3.2e21`. */
export function neededCompute(decision: Decision, lexicon: Lexicon): string | undefined {
  const size = statedSize(decision, lexicon);
  return size && scientific(flopsOf('full', size), 2, decision.language);
}
