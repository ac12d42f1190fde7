import { normalized } from '../lexicon/letters.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { UnitKind, Units } from '../lexicon/units.ts';
import { type Amount, amountsOf, isTimes, NEAR } from './amount.ts';
import { isLabel, wordBefore } from './before.ts';
import type { Language } from './decision.ts';
import { keptByLanguage } from './kept-by-language.ts';
import { numbersIn } from './number.ts';
import { behindAt } from './unit.ts';
import type { UnitIn } from './unit-word.ts';

/** How an amount hangs on the one before: `dash` is a range by a sign, `range` by words; `groups`: only white space. */
export type Link = 'dash' | 'range' | 'list' | 'sum' | 'product' | 'groups';

/** Amounts that hang together; most chains are one amount. */
export interface Chain {
  readonly amounts: readonly Amount[];
  readonly links: readonly Link[];
}

/** All amounts of a text, those of a range, a list, a sum or a product together. */
export const chainsIn: (text: string, lexicon: Lexicon, language: Language | undefined) => readonly Chain[] =
  keptByLanguage(chainsRead);

function chainsRead(text: string, lexicon: Lexicon, language: Language | undefined): readonly Chain[] {
  const { units } = lexicon;
  const chains: { amounts: Amount[]; links: Link[] }[] = [];
  let last: Amount | undefined;
  for (const amount of amountsOf(text, numbersIn(text, lexicon.letters, language), units)) {
    const chain = chains[chains.length - 1];
    const link = last === undefined ? undefined : linkOf(text, last, amount, units);
    last = amount;
    if (chain === undefined || link === undefined) chains.push({ amounts: [amount], links: [] });
    else {
      chain.amounts.push(amount);
      chain.links.push(link);
    }
  }
  return chains.map((chain) => withBracketedUnit(text, chain, units));
}

function linkOf(text: string, first: Amount, second: Amount, units: Units): Link | undefined {
  const from = first.end;
  const to = second.number.start;
  if (to - from > NEAR) return undefined;
  const between = text.slice(from, to);
  const link = linkSaid(between, units);
  if (link === undefined || isLabel(text, first, units) || !belong(text, first, second)) return undefined;
  if (link === 'groups') {
    if (/^[-\u2212]/u.test(text.charAt(to))) return 'dash';
    return first.unit === undefined && first.power === 0 ? link : undefined;
  }
  if (link !== 'list') return link;
  if (units.between.has(wordBefore(text, first.number.start, units)) && /\p{L}/u.test(between)) return 'range';
  // "3 rungs, 3.2e21 FLOPs" is cut by its noun, "17, 3.2e21 FLOPs" by the sizes.
  const ratio = Math.abs(first.number.value / second.number.value);
  return (ratio < 1e5 && ratio > 1e-5) || !Number.isFinite(ratio) || ratio === 0 ? link : undefined;
}

const MEASURES: ReadonlySet<UnitKind> = new Set(['compute', 'information', 'ambiguous', 'rate', 'percent', 'time']);

/** Both are of one unit, or one of them leaves it to the other. */
function belong(text: string, first: Amount, second: Amount): boolean {
  if (first.unit === undefined) return true;
  if (second.unit !== undefined) return sameUnit(first.unit, second.unit);
  // A word behind the second number says what it counts.
  return MEASURES.has(first.unit.kind) && !/^[\s-]?[\p{L}\p{Sc}]/u.test(text.slice(second.end, second.end + 2));
}

function sameUnit(first: UnitIn, second: UnitIn): boolean {
  return first.kind === second.kind && first.unit === second.unit;
}

function linkSaid(between: string, units: Units): Link | undefined {
  const said = normalized(between, units.letters)
    .text.replace(/[~≈≃≅∼\p{Sc}]/gu, ' ')
    .trim();
  if (said === '') return /^[~∼]$/u.test(between) ? 'dash' : 'groups';
  if (/^(?:[-\u2010-\u2014\u2212]|\.{2,3}|…|÷)$/u.test(said)) return 'dash';
  if (units.to.has(said)) return 'range';
  if (said === '+') return 'sum';
  if (/^(?:[,;/|&]|→|->|=>|⟶)$/u.test(said)) return 'list';
  if (/^[×·*⋅∙•✕✖]$/u.test(said) || (said.length === 1 && isTimes(said, units))) return 'product';
  return units.and.has(said.replace(/^[,;]\s*/u, '')) ? 'list' : undefined;
}

const OPENING = /[([{⟨<〈]\s?$/u;
const CLOSING = /^\s?[)\]}⟩>〉]/u;

/** `⟨2.5e8, 5.4e9⟩ bit`: the unit behind the bracket is every number's. */
function withBracketedUnit(text: string, chain: Chain, units: Units): Chain {
  const first = chain.amounts[0];
  const last = chain.amounts[chain.amounts.length - 1];
  if (first === undefined || last === undefined || last.unit !== undefined) return chain;
  const closing = CLOSING.exec(text.slice(last.end, last.end + 2));
  const { start } = first.number;
  if (closing === null || !OPENING.test(text.slice(Math.max(0, start - 2), start))) return chain;
  const behind = behindAt(text, last.end + closing[0].length, units);
  if (behind?.unit === undefined) return chain;
  const { unit, power } = behind;
  const written = text.slice(behind.start, behind.end);
  const amounts = chain.amounts.map((amount) =>
    amount.unit === undefined ? { ...amount, unit, power: amount.power + power, written } : amount,
  );
  return { ...chain, amounts };
}

/** A unit behind the last number is every number's: "from 6.1e9 to 6.9e9 bit". */
export function shared({ amounts }: Chain, kind: UnitKind): readonly Amount[] {
  const last = [...amounts].reverse().find(({ unit }) => unit?.kind === kind);
  if (last === undefined) return amounts;
  const { unit, power, written } = last;
  return amounts.map((amount) =>
    amount.unit === undefined && amount.power === 0 ? { ...amount, unit, power, written } : amount,
  );
}

export function isRange({ links }: Chain): boolean {
  return links.includes('range') || links.includes('dash');
}
