import type { Lexicon } from '../lexicon/lexicon.ts';
import { chainsIn } from './chain.ts';
import type { Decision, Language } from './decision.ts';
import type { Sourced } from './sourced.ts';

/** 6ND + 2N·(held-out size) in FLOPs, where the document states all three; two digits, as `3.2e21`. */
export function neededCompute({ families, estimation, language }: Decision, lexicon: Lexicon): string | undefined {
  const count = (text: Sourced<string> | undefined): number | undefined =>
    countIn(text?.value ?? '', lexicon, language);
  const [family] = families.all;
  const n = count(family?.facets.parameters);
  const d = count(family?.facets.trainingTokens);
  const heldOut = count(estimation.facets.heldOutSize);
  if (n === undefined || d === undefined || heldOut === undefined) return undefined;
  const printed = (6 * n * d + 2 * n * heldOut).toExponential(1).replace('e+', 'e');
  return language === 'ru' ? printed.replace('.', ',') : printed;
}

/** `1.6e8`, `780M`, `4.4 billion tokens`: the only number of the text. In a count, B is a billion. */
function countIn(text: string, lexicon: Lexicon, language: Language): number | undefined {
  const [chain, ...others] = chainsIn(text, lexicon, language);
  const [amount, ...more] = chain?.amounts ?? [];
  if (amount === undefined || others.length + more.length > 0 || amount.number.irregular) return undefined;
  const { number, power, unit, written } = amount;
  const billions = unit?.kind === 'information' && written === 'B' ? 9 : 0;
  return unit === undefined || unit.kind === 'tokens' || billions > 0
    ? number.value * 10 ** (power + billions)
    : undefined;
}
