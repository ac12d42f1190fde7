import { hasCue, type Lexicon } from '../lexicon/lexicon.ts';
import { type Count, countIn } from './count.ts';
import type { Decision } from './decision.ts';
import { nameKey } from './plain.ts';
import type { Sourced } from './sourced.ts';

export interface StatedCount {
  readonly text: Sourced<string>;
  readonly count: Count;
}

/** What a run's compute follows from: N, D and the held-out size, as the document states them for all its rows. */
export interface StatedSize {
  readonly parameters: StatedCount;
  readonly trainingTokens: StatedCount;
  readonly heldOut: StatedCount;
}

/** Undefined where one of the three is missing, cannot be read, or differs between families, variants or places. */
export function statedSize(decision: Decision, lexicon: Lexicon): StatedSize | undefined {
  const { families, estimation, language } = decision;
  if (isSeveral(decision) || families.all.some(({ facets }) => isSparse(facets, lexicon))) return undefined;
  const read = (
    texts: readonly (Sourced<string> | undefined)[],
    of: 'parameters' | 'tokens',
  ): StatedCount | undefined => {
    const stated = texts
      .filter((text) => text !== undefined)
      .map((text) => ({ text, count: countIn(text.value, of, lexicon, language) }));
    const [first] = stated;
    if (first?.count === undefined || stated.some(({ count }) => count?.value !== first.count?.value)) return undefined;
    return { text: first.text, count: first.count };
  };
  const parameters = read(
    families.all.map(({ facets }) => facets.parameters),
    'parameters',
  );
  const trainingTokens = read(
    families.all.map(({ facets }) => facets.trainingTokens),
    'tokens',
  );
  const heldOut = read([estimation.facets.heldOutSize], 'tokens');
  return parameters === undefined || trainingTokens === undefined || heldOut === undefined
    ? undefined
    : { parameters, trainingTokens, heldOut };
}

/** Several families, or held-out sizes of single variants: N, D or the held-out size is then not every row's. */
function isSeveral({ families, profile, estimation, conflicts }: Decision): boolean {
  const names = [...families.all.map(({ name }) => name), ...profile.rows.map(({ family }) => family)];
  const distinct = new Set(names.flatMap((name) => (name === undefined ? [] : [nameKey(name.value)])));
  return (
    distinct.size > 1 ||
    profile.rows.some(({ heldOutSize }) => heldOutSize !== undefined) ||
    estimation.byVariant.some(({ facets }) => facets.heldOutSize !== undefined) ||
    conflicts.some(({ part }) => part === 'parameters' || part === 'trainingTokens' || part === 'heldOutSize')
  );
}

/** 6ND counts every parameter for every token; a mixture of experts uses a part of them. */
function isSparse(facets: Decision['families']['all'][number]['facets'], lexicon: Lexicon): boolean {
  return [facets.architecture, facets.parameters].some(
    (text) => text !== undefined && hasCue(lexicon, 'family', 'sparse', text.value),
  );
}
