import { cuesIn } from '../../src/lexicon/lexicon.ts';
import type { Integration } from '../../src/measure/area.ts';
import type { Floor } from '../../src/measure/convention.ts';
import { amountsOf } from '../../src/model/amount.ts';
import { numbersIn, timesPower } from '../../src/model/number.ts';
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
  const count = countIn(text, context);
  if (cues.has('mean')) return count === undefined || !Number.isInteger(count) ? undefined : { kind: 'mean', count };
  if (cues.has('last')) return { kind: 'last' };
  return count === undefined ? undefined : { kind: 'value', value: count };
}

/** The only number of a text, with its multiplier: `0.5M tokens`, `65,536,000`. */
function countIn(text: Sourced<string> | undefined, { lexicon, decision }: Context): number | undefined {
  if (text === undefined) return undefined;
  const numbers = numbersIn(text.value, lexicon.letters, decision.language);
  const [amount, ...others] = amountsOf(text.value, numbers, lexicon.units);
  return amount === undefined || others.length > 0 ? undefined : timesPower(amount.number, amount.power);
}
