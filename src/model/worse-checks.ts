import type { Check, Decision } from './decision.ts';

/** The checks that have values before and after, where every one of them moves the wrong way; none where one does not. */
export function worseChecks({ checks }: Decision): readonly Check[] {
  const measured = checks.all.filter(({ before, after }) => before !== undefined && after !== undefined);
  return measured.every(isWorse) ? measured : [];
}

function isWorse({ before, after, lowerIsBetter }: Check): boolean {
  if (before === undefined || after === undefined) return false;
  return lowerIsBetter ? after.value > before.value : after.value < before.value;
}
