import type { Lexicon } from '../lexicon/lexicon.ts';
import { cuesIn } from '../lexicon/lexicon.ts';
import { sliced, type Visible } from '../text/visible.ts';
import { chainsIn } from './chain.ts';
import type { Bound, Language } from './decision.ts';
import { informationIn } from './information.ts';
import { namedQuantities } from './profile-column.ts';
import type { Quantity } from './quantity.ts';
import { percentOf } from './quantity-of.ts';
import { sourced } from './sourced.ts';

/**
 * Bounds that an objective states: `L_resid ≤ 5.5 Gbit` on a level, `ΔL_resid ≤ 0.5 Gbit` and "L_resid may grow by at
 * most 0.5 Gbit" on a rise.
 */
export function boundsIn(text: Visible, lexicon: Lexicon, language: Language): readonly Bound[] {
  const named = namedQuantities(text.text, lexicon);
  return named.flatMap(({ column, delta, start, end }, index): Bound[] => {
    const clause = clauseEnd(text.text, end, named[index + 1]?.start ?? text.text.length);
    const rest = sliced(text, end, clause);
    const read = informationIn(rest.text, lexicon, language, undefined);
    const quantity = 'quantity' in read ? read.quantity : percentIn(rest.text, lexicon, language);
    if (quantity?.bound === undefined) return [];
    const from = index === 0 ? 0 : (named[index - 1]?.end ?? 0);
    const words = `${text.text.slice(from, start)} ${rest.text.slice(0, quantity.start)}`;
    const rise = delta || cuesIn(lexicon, 'bounds', words).some(({ ids }) => ids.includes('rise'));
    return [
      {
        column,
        kind: rise ? 'rise' : 'level',
        sign: quantity.bound,
        quantity: sourced(quantity, rest, quantity.start, quantity.end),
      },
    ];
  });
}

/** A rise may be bounded in percent of what was. */
function percentIn(text: string, lexicon: Lexicon, language: Language): Quantity | undefined {
  const amount = chainsIn(text, lexicon, language)[0]?.amounts[0];
  return amount?.unit?.kind === 'percent' ? percentOf(text, amount, lexicon.units) : undefined;
}

function clauseEnd(text: string, from: number, next: number): number {
  const stop = /[;\n]|[.](?=\s|$)|,(?=\s)/gu;
  stop.lastIndex = from;
  return Math.min(next, stop.exec(text)?.index ?? text.length);
}
