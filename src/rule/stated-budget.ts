import type { StatedBudget } from '../model/decision.ts';
import { quotable } from './quotable.ts';

/** B as printed, without the words around it. */
export function printedBudget({ text, quantity, origin }: StatedBudget): string {
  // In the body the text is the quantity; in front matter it is the whole value.
  const whole = quantity === undefined || origin === 'body';
  return quotable(whole ? text.value : text.value.slice(quantity.start, quantity.end));
}
