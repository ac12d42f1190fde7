import type { Lexicon } from '../lexicon/lexicon.ts';
import type { UnitKind, Units } from '../lexicon/units.ts';
import type { Amount } from './amount.ts';
import { wordBefore } from './before.ts';
import { type Chain, chainsIn, isRange, shared } from './chain.ts';
import type { Language } from './decision.ts';
import { type HeadUnit, headUnitIn } from './head-unit.ts';
import type { Quantity, QuantityReading, Refusal } from './quantity.ts';
import { quantityOf } from './quantity-of.ts';
import { depthsIn, isPart, restates } from './restated.ts';

/** The compute that a budget's text states: the first of several; a total before its parts. Other numbers do not matter. */
export function computeIn(
  text: string,
  lexicon: Lexicon,
  language: Language | undefined,
  head?: HeadUnit,
): QuantityReading {
  const chains = chainsIn(text, lexicon, language);
  const first = chains.find((chain) => hasCompute(chain, head));
  if (first === undefined) {
    const front = head === undefined ? unitBefore(text, chains, lexicon, language) : undefined;
    return front === undefined ? refused(text, chains, lexicon) : computeIn(text, lexicon, language, front);
  }
  const refusal = refusalOf(first);
  if (refusal !== undefined) return { refusal, ...placeOf(first.amounts) };
  const stated = separateIn(text, chains, lexicon.units, head);
  const total = totalOf(text, stated);
  const quantity = total ?? stated[0];
  if (quantity === undefined) return { refusal: 'number', ...placeOf(first.amounts) };
  if (total === undefined && isSum(text, stated)) {
    return { refusal: 'list', start: quantity.start, end: stated[stated.length - 1]?.end ?? quantity.end };
  }
  return { quantity };
}

/** Every compute quantity that stands for itself: what only restates or divides another is left out. */
export function allComputeIn(
  text: string,
  lexicon: Lexicon,
  language: Language | undefined,
  head?: HeadUnit,
): readonly Quantity[] {
  const stated = separateIn(text, chainsIn(text, lexicon, language), lexicon.units, head);
  const total = totalOf(text, stated);
  return total === undefined ? stated : [total];
}

/** `FLOPs: 3.2e21`, `B (FLOPs) = 3.2e21`: the unit of the first number stands before it. */
function unitBefore(
  text: string,
  chains: readonly Chain[],
  lexicon: Lexicon,
  language: Language | undefined,
): HeadUnit | undefined {
  const [amount] = chains[0]?.amounts ?? [];
  if (amount === undefined || amount.unit !== undefined) return undefined;
  const before =
    /^(.*?)\s?[:=]\s?[~≈]?\s?$/su.exec(text.slice(Math.max(0, amount.number.start - 48), amount.number.start))?.[1] ??
    '';
  const head = headUnitIn(before, lexicon, language);
  return head?.kind === 'compute' ? head : undefined;
}

function isCompute(amount: Amount, head: HeadUnit | undefined): boolean {
  return amount.unit === undefined ? head?.kind === 'compute' : amount.unit.kind === 'compute';
}

function hasCompute(chain: Chain, head: HeadUnit | undefined): boolean {
  return chain.amounts.some((amount) => isCompute(amount, head));
}

function refusalOf(chain: Chain): Refusal | undefined {
  if (isRange(chain)) return 'range';
  if (chain.links.includes('product'))
    return chain.amounts.some((amount) => amount.unit?.unit !== undefined && amount.unit.unit !== 'FLOPs')
      ? 'devices'
      : 'list';
  if (chain.links.includes('groups') || chain.amounts.some((amount) => amount.number.irregular)) return 'grouping';
  if (chain.links.length > 0) return 'list';
  return chain.amounts.some((amount) => Number.isFinite(amount.number.value)) ? undefined : 'number';
}

/** Quantities of all readable chains; a list's unit is that of its last number. */
function separateIn(
  text: string,
  chains: readonly Chain[],
  units: Units,
  head: HeadUnit | undefined,
): readonly Quantity[] {
  const depths = depthsIn(text, chains);
  const found: Quantity[] = [];
  let depth = Number.POSITIVE_INFINITY;
  for (const [index, chain] of chains.entries()) {
    const refusal = refusalOf(chain);
    if (!hasCompute(chain, head) || (refusal !== undefined && chain.links.some((link) => link !== 'list'))) continue;
    const here = depths[index] ?? 0;
    if (
      here > depth ||
      isPart(text, found[found.length - 1], chain, units) ||
      restates(text, found[found.length - 1], chain, units)
    )
      continue;
    depth = here;
    for (const amount of shared(chain, 'compute')) {
      const quantity = quantityOf(text, amount, units, head?.kind === 'compute' ? head : undefined);
      if (quantity !== undefined) found.push(quantity);
    }
  }
  return found;
}

/** The one that is the sum of all others, to the rounding of their digits, where a plus or a colon tells parts from rungs. */
function totalOf(text: string, stated: readonly Quantity[]): Quantity | undefined {
  const [first] = stated;
  if (first === undefined || stated.length < 3 || stated.some(({ unit }) => unit !== first.unit)) return undefined;
  if (!isSum(text, stated) && !/^\s?[:=\u2013\u2014]/u.test(text.slice(first.end, first.end + 2))) return undefined;
  const sum = stated.reduce((all, quantity) => all + quantity.value, 0);
  const half = stated.reduce((all, quantity) => all + quantity.half, 0);
  return stated.find((quantity) => Math.abs(sum - 2 * quantity.value) <= half);
}

/** Some quantity is added to another by a plus sign. */
function isSum(text: string, stated: readonly Quantity[]): boolean {
  return stated.some(
    ({ start, unit }, index) =>
      index > 0 &&
      unit === stated[0]?.unit &&
      /\+\s*$/u.test(text.slice(Math.max(0, start - 24), start).replace(/[\p{L}\s]+$/u, '')),
  );
}

const REFUSALS: readonly (readonly [UnitKind, Refusal])[] = [
  ['device', 'devices'],
  ['rate', 'rate'],
  ['money', 'money'],
  ['tokens', 'tokens'],
  ['time', 'time'],
];

/** Why no compute can be read: what the numbers measure instead. */
function refused(text: string, chains: readonly Chain[], lexicon: Lexicon): QuantityReading {
  const amounts = chains.flatMap((chain) => chain.amounts);
  const isPriced = ({ number: { start } }: Amount): boolean => priceStart(text, start, lexicon) < start;
  const kinds = amounts.map((amount) => amount.unit?.kind ?? (isPriced(amount) ? 'money' : undefined));
  for (const [kind, refusal] of REFUSALS) {
    const amount = amounts[kinds.indexOf(kind)];
    if (amount === undefined) continue;
    const place = placeOf([amount]);
    return { refusal, ...place, ...(kind === 'money' && { start: priceStart(text, place.start, lexicon) }) };
  }
  const [first] = amounts;
  if (first === undefined) return { refusal: 'number', start: 0, end: text.length };
  return { refusal: 'unit', ...placeOf([first]) };
}

/** `$180k`, `US$ 180k`, `USD 20 000`: where the currency before a number begins, else the number. */
function priceStart(text: string, start: number, { units }: Lexicon): number {
  const before = text.slice(Math.max(0, start - 24), start);
  const sign = /(?<![\p{L}\p{N}])\p{Lu}{0,3}\p{Sc}\s?$/u.exec(before) ?? /\p{Sc}\s?$/u.exec(before);
  if (sign !== null) return start - before.length + sign.index;
  if (units.folded.get(wordBefore(text, start, units))?.kind !== 'money') return start;
  return start - before.length + (/\p{L}+[.\s]*$/u.exec(before)?.index ?? before.length);
}

function placeOf(amounts: readonly Amount[]): { start: number; end: number } {
  return { start: amounts[0]?.number.start ?? 0, end: amounts[amounts.length - 1]?.end ?? 0 };
}
