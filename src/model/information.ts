import { normalized } from '../lexicon/letters.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { UnitKind } from '../lexicon/units.ts';
import { type Amount, kindOf, NEAR } from './amount.ts';
import { type Chain, chainsIn, isRange, shared } from './chain.ts';
import type { Language } from './decision.ts';
import { type HeadUnit, headUnitIn } from './head-unit.ts';
import { isBlank } from './plain.ts';
import type { Quantity, Refusal } from './quantity.ts';
import { quantityOf } from './quantity-of.ts';

/**
 * Without a unit in cell and head the quantity is read as if it were bits, and its `unit` is undefined. The cell's unit goes
 * before the head's; `unitConflict` names both where they disagree. `empty`: nothing, a dash or an ellipsis.
 */
export type CellReading =
  | { readonly quantity: Quantity; readonly unitConflict: { readonly head: string; readonly cell: string } | undefined }
  | { readonly refusal: Refusal }
  | { readonly empty: true };

/** The amount of information that a cell states, or a clause of a sentence. */
export function informationIn(
  cell: string,
  lexicon: Lexicon,
  language: Language | undefined,
  head?: HeadUnit,
): CellReading {
  if (isBlank(cell)) return { empty: true };
  const chain = told(chainsIn(cell, lexicon, isCyrillic(head) ? 'ru' : language));
  const [amount] = chain?.amounts ?? [];
  if (chain === undefined || amount === undefined) return { refusal: 'number' };
  const outer =
    head ?? headUnitIn(cell.slice(Math.max(0, amount.number.start - NEAR), amount.number.start), lexicon, language);
  const refusal =
    refusalOf(chain) ?? (kindOf(amount) === undefined && outer?.kind === 'ambiguous' ? 'ambiguous-unit' : undefined);
  if (refusal !== undefined) return { refusal };
  const informing = outer?.kind === 'information' || outer?.kind === 'power' ? outer : undefined;
  const quantity = quantityOf(cell, amount, lexicon.units, informing);
  if (quantity === undefined) return { refusal: 'number' };
  return { quantity, unitConflict: conflictOf(amount, informing) };
}

/** The first amounts of information, else the first without a unit, else the first. */
function told(chains: readonly Chain[]): Chain | undefined {
  return (
    chains.find((chain) => chain.amounts.some(isInformation)) ??
    chains.find((chain) => chain.amounts.every((amount) => kindOf(amount) === undefined)) ??
    chains[0]
  );
}

/** A head in Cyrillic makes a lone comma decimal, as a unit in Cyrillic does. */
function isCyrillic(head: HeadUnit | undefined): boolean {
  return /\p{Script=Cyrillic}/u.test(head?.printed ?? '');
}

/** Every amount of information in a text, from left to right; one unit behind several numbers is each one's. */
export function informationsIn(text: string, lexicon: Lexicon, language: Language | undefined): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const chain of chainsIn(text, lexicon, language)) {
    for (const amount of shared(chain, 'information')) {
      // "1.3B parameters": in a sentence a lone letter is no unit.
      const named = isInformation(amount) && amount.written?.length !== 1;
      const quantity = named ? quantityOf(text, amount, lexicon.units) : undefined;
      if (quantity !== undefined) found.push(quantity);
    }
  }
  return found;
}

const FAR = 200;

/** The amount that stands right behind `from`, over white space, a colon, `=` or a constraint; its unit may be missing. */
export function quantityBehind(
  text: string,
  from: number,
  lexicon: Lexicon,
  language: Language | undefined,
): Quantity | undefined {
  const near = text.slice(from, from + FAR);
  const amount = chainsIn(near, lexicon, language)[0]?.amounts[0];
  if (amount === undefined || !(kindOf(amount) === undefined || isInformation(amount))) return undefined;
  const between = normalized(near.slice(0, amount.number.start), lexicon.letters).text.replace(
    /^[\s:=]+|[\s~≈=]+$/gu,
    '',
  );
  if (between !== '' && !lexicon.units.bounds.some(({ phrase }) => phrase === between)) return undefined;
  const quantity = quantityOf(near, amount, lexicon.units);
  return quantity === undefined ? undefined : { ...quantity, start: quantity.start + from, end: quantity.end + from };
}

function isInformation(amount: Amount): boolean {
  return kindOf(amount) === 'information';
}

const REFUSALS: Readonly<Partial<Record<UnitKind, Refusal>>> = {
  ambiguous: 'ambiguous-unit',
  rate: 'rate',
  money: 'money',
  tokens: 'tokens',
  time: 'time',
};

function refusalOf(chain: Chain): Refusal | undefined {
  if (isRange(chain)) return 'range';
  if (chain.links.includes('groups') || chain.amounts.some((amount) => amount.number.irregular)) return 'grouping';
  if (chain.links.length > 0) return 'list';
  const kind = chain.amounts[0] === undefined ? undefined : kindOf(chain.amounts[0]);
  return kind === undefined || kind === 'information' ? undefined : (REFUSALS[kind] ?? 'unit');
}

function conflictOf(
  amount: Amount,
  head: HeadUnit | undefined,
): { readonly head: string; readonly cell: string } | undefined {
  const { unit } = amount;
  if (unit === undefined || head?.unit === undefined || kindOf(amount) === undefined) return undefined;
  const same = unit.unit === head.unit && unit.factor === head.factor && amount.power + unit.power === head.power;
  return same ? undefined : { head: head.printed, cell: amount.written ?? '' };
}
