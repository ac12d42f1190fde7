import { sliced, trimmed, type Visible } from '../text/visible.ts';
import type { ActionContext } from './action-context.ts';
import { computeIn } from './compute.ts';
import { isBlank } from './plain.ts';
import type { Quantity } from './quantity.ts';
import { type Sourced, sourced, sourcedText } from './sourced.ts';

/** The text of a cell, without quotation marks and code around the whole. */
export function given(cell: Visible | undefined): Sourced<string> | undefined {
  if (cell === undefined || isBlank(cell.text)) return undefined;
  const whole = trimmed(cell);
  const quoted = /^[`"'\u00AB\u2018\u201C\u201E](.+)[`"'\u00BB\u2019\u201C\u201D]$/su.test(whole.text);
  return sourcedText(quoted ? sliced(whole, 1, whole.text.length - 1) : whole);
}

export function budgetIn(
  cell: Visible | undefined,
  { lexicon, language }: ActionContext,
): Sourced<Quantity> | undefined {
  if (cell === undefined) return undefined;
  const read = computeIn(cell.text, lexicon, language);
  if (!('quantity' in read) || read.quantity.unit === undefined) return undefined;
  return sourced(read.quantity, cell, read.quantity.start, read.quantity.end);
}
