import { normalized } from '../lexicon/letters.ts';
import type { Units } from '../lexicon/units.ts';
import type { Chain } from './chain.ts';
import type { Quantity } from './quantity.ts';
import { quantityOf } from './quantity-of.ts';

/** `3.2e21 FLOPs = 37 PF-days`, `≈ 5,400 H100-hours`: the same said in another unit. */
export function restates(
  text: string,
  last: Quantity | undefined,
  { amounts: [amount] }: Chain,
  units: Units,
): boolean {
  if (last === undefined || amount === undefined || amount.number.start - last.end > 8) return false;
  if (!/^\s*[=≈~≃]+[\s~≈]*$/u.test(text.slice(last.end, amount.number.start))) return false;
  const again = quantityOf(text, amount, units);
  return (
    again === undefined || again.unit !== last.unit || Math.abs(again.value - last.value) <= again.half + last.half
  );
}

/** "3.2e21 FLOPs, of which 2e20 FLOPs for evaluation". */
export function isPart(text: string, last: Quantity | undefined, { amounts: [amount] }: Chain, units: Units): boolean {
  if (last === undefined || amount === undefined || amount.number.start - last.end > 60) return false;
  const between = normalized(text.slice(last.end, amount.number.start), units.letters).text;
  if (/[;=]|\.\s/u.test(between)) return false;
  return units.within.some((phrase) => ` ${between.replace(/[^\p{L}]+/gu, ' ')} `.includes(` ${phrase} `));
}

/** How deep in brackets each chain begins. */
export function depthsIn(text: string, chains: readonly Chain[]): readonly number[] {
  const depths: number[] = [];
  let depth = 0;
  let at = 0;
  for (const chain of chains) {
    const start = chain.amounts[0]?.number.start ?? at;
    for (; at < start; at++) {
      const character = text.charAt(at);
      if (character === '(' || character === '[') depth++;
      else if ((character === ')' || character === ']') && depth > 0) depth--;
    }
    depths.push(depth);
  }
  return depths;
}
