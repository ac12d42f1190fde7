import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Share } from './action-item.ts';
import { type Amount, kindOf } from './amount.ts';
import { isLabel } from './before.ts';
import { type Chain, chainsIn } from './chain.ts';

/** A share and where it stands, the percent sign included. */
export interface ShareIn extends Share {
  readonly start: number;
  readonly end: number;
}

export interface ShareOptions {
  /** The column's head says percent: a bare 12 is 12 %. */
  readonly percentColumn?: boolean;
}

/** The first share of a text. */
export function shareIn(text: string, lexicon: Lexicon, options: ShareOptions = {}): ShareIn | undefined {
  return sharesIn(text, lexicon, options)[0];
}

/** All shares of a text: percentages, and numbers that measure and number nothing else. */
export function sharesIn(
  text: string,
  lexicon: Lexicon,
  { percentColumn = false }: ShareOptions = {},
): readonly ShareIn[] {
  const shares: ShareIn[] = [];
  // No share needs a thousands separator: every comma is decimal.
  for (const chain of chainsIn(text, lexicon, 'ru')) {
    for (const [index, amount] of chain.amounts.entries()) {
      if (isLabel(text, amount, lexicon.units) || isRangeEnd(index, chain)) continue;
      const share = shareOf(amount, percentColumn || isPercentage(amount, chain));
      if (share !== undefined) shares.push(share);
    }
  }
  return shares;
}

/** "10–15 %" is no share, "from 10 to 15 %" are two. */
function isRangeEnd(index: number, { amounts, links }: Chain): boolean {
  return [index - 1, index].some((link) => {
    const kinds = [amounts[link], amounts[link + 1]].map((amount) => amount?.unit?.kind ?? 'percent');
    return links[link] === 'dash' && kinds.every((kind) => kind === 'percent');
  });
}

/** Its own percent sign, or that of the last number: "from 20 to 35 %". In "from 0.15 to 15 %" the first has none. */
function isPercentage(amount: Amount, { amounts }: Chain): boolean {
  if (amount.unit?.kind === 'percent') return true;
  const last = amounts[amounts.length - 1];
  return last?.unit?.kind === 'percent' && (amount.number.value >= 1 || last.number.value < 10);
}

function shareOf(amount: Amount, percent: boolean): ShareIn | undefined {
  const { number, unit } = amount;
  if (
    number.irregular ||
    amount.power !== 0 ||
    (unit !== undefined && kindOf(amount) !== undefined && unit.kind !== 'percent')
  ) {
    return undefined;
  }
  const power = number.power - (percent ? 2 : 0);
  const value = Number(`${number.digits}e${power}`);
  const digits = power > 0 ? value : Number(number.digits);
  if (!Number.isSafeInteger(digits) || !Number.isFinite(value)) return undefined;
  return { value, digits, places: Math.max(0, -power), start: number.start, end: amount.end };
}
