import { cuesIn } from '../../src/lexicon/lexicon.ts';
import type { Integration } from '../../src/measure/area.ts';
import type { Floor } from '../../src/measure/convention.ts';
import { type Amount, amountsOf } from '../../src/model/amount.ts';
import { numbersIn, timesPower } from '../../src/model/number.ts';
import { quantityOf } from '../../src/model/quantity-of.ts';
import type { Sourced } from '../../src/model/sourced.ts';
import type { RuleContext } from '../../src/rule/rule.ts';

/** What a document says of the convention; undefined where it says nothing that can be told for certain. */
export interface Stated {
  readonly curve: 'train' | 'validation' | undefined;
  readonly floor: Floor | undefined;
  readonly integration: Integration | undefined;
  readonly tokensPerStep: number | undefined;
  readonly heldOut: number | undefined;
}

/** What a loss per position may be written in, once nats are bits. */
const LOSS_UNITS: ReadonlySet<string> = new Set(['bit', 'bit/token', 'bit/byte']);

type Context = Pick<RuleContext<unknown>, 'decision' | 'lexicon'>;

export function statedFor(heldOut: Sourced<string> | undefined, context: Context): Stated {
  const { facets } = context.decision.estimation;
  const cues = (text: Sourced<string> | undefined): ReadonlySet<string> =>
    new Set(text === undefined ? [] : cuesIn(context.lexicon, 'convention', text.value).flatMap(({ ids }) => ids));
  const one = <Word extends string>(found: ReadonlySet<string>, words: readonly Word[]): Word | undefined => {
    const named = words.filter((word) => found.has(word));
    return named.length === 1 ? named[0] : undefined;
  };
  return {
    curve: one(cues(facets.curve), ['train', 'validation']),
    floor: floorOf(facets.floor, cues(facets.floor), context),
    integration: one(new Set([...cues(facets.integration), ...cues(facets.curve)]), ['trapezoid', 'rectangle']),
    tokensPerStep: countIn(facets.tokensPerStep, context),
    heldOut: countIn(heldOut, context),
  };
}

function floorOf(text: Sourced<string> | undefined, cues: ReadonlySet<string>, context: Context): Floor | undefined {
  if (text === undefined) return undefined;
  if (cues.has('mean')) {
    const count = countIn(text, context);
    return count === undefined || !Number.isInteger(count) ? undefined : { kind: 'mean', count };
  }
  if (cues.has('last')) return { kind: 'last' };
  const amount = amountIn(text, context);
  const quantity = amount && quantityOf(text.value, amount, context.lexicon.units);
  if (quantity === undefined) return undefined;
  if (quantity.unit === undefined) return { kind: 'value', value: quantity.value };
  return LOSS_UNITS.has(quantity.unit) ? { kind: 'value', value: quantity.value, unit: 'bit' } : undefined;
}

/** The count of a text, with its multiplier: `0.5M tokens`, `65,536,000`. */
export function countIn(text: Sourced<string> | undefined, context: Context): number | undefined {
  const amount = amountIn(text, context);
  return amount && timesPower(amount.number, amount.power);
}

/** The only number of a text, and what belongs to it. */
function amountIn(text: Sourced<string> | undefined, { lexicon, decision }: Context): Amount | undefined {
  if (text === undefined) return undefined;
  const numbers = numbersIn(text.value, lexicon.letters, decision.language);
  const [amount, ...others] = amountsOf(text.value, numbers, lexicon.units);
  return others.length > 0 ? undefined : amount;
}
