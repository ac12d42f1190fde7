import { normalized } from '../../src/lexicon/letters.ts';
import type { Variant, VariantFacet } from '../../src/model/decision.ts';
import { exampleFor } from '../../src/rule/missing.ts';
import { quotable, quoted } from '../../src/rule/quotable.ts';
import type { Rule, RuleContext } from '../../src/rule/rule.ts';

const needed: readonly VariantFacet[] = ['source', 'cleaning', 'format', 'order'];
/** Those for which nothing may have been done, so that a dash may mean that. */
const optional: readonly VariantFacet[] = ['cleaning', 'format'];

export const variantComplete: Rule = {
  id: 'variant-complete',
  requirement: 'CC-ML4-3',
  level: 'error',
  check(context) {
    const { variants } = context.decision;
    if (!variants.declared) return;
    const merged = described(variants.all, context);
    for (const variant of merged) incomplete(variant, merged, context);
  },
};

/** What is said of one name in two places is said of one variant. */
function described(all: readonly Variant[], { lexicon }: RuleContext<unknown>): readonly Variant[] {
  const byName = new Map<string, Variant>();
  for (const variant of all) {
    const key = normalized(variant.name.value, lexicon.letters).text;
    const first = byName.get(key);
    const merged = first && {
      ...first,
      facets: { ...variant.facets, ...first.facets },
      synthetic: first.synthetic ?? variant.synthetic,
      generatorParameters: first.generatorParameters || variant.generatorParameters,
      dashes: [...first.dashes, ...variant.dashes],
    };
    byName.set(key, merged ?? variant);
  }
  return [...byName.values()];
}

function incomplete(variant: Variant, all: readonly Variant[], context: RuleContext<unknown>): void {
  const { decision, lexicon, report } = context;
  const { name, facets, synthetic, generatorParameters } = variant;
  const bare = synthetic !== undefined && !generatorParameters;
  const missing = needed.filter((facet) => facets[facet] === undefined);
  if (bare && facets.generator === undefined) missing.push('generator');
  if (missing.length === 0 && !bare) return;
  const spelling = (facet: VariantFacet): string => lexicon.spelling(facet, decision.language);
  const dashes = optional.filter((facet) => missing.includes(facet) && variant.dashes.includes(facet));
  report({
    message: messageFor(missing, bare, dashes.length > 0),
    at: name.span,
    args: {
      name: quotable(name.raw),
      missing: quoted(missing.map(spelling)),
      lines: missing.map((facet) => line(facet, spelling(facet), all)),
      dashes: quoted(dashes.map(spelling)),
      none: exampleFor('nothing-done', context),
      synthetic: quotable(synthetic?.raw ?? ''),
      generator: quotable(facets.generator?.raw ?? ''),
    },
  });
}

function messageFor(missing: readonly VariantFacet[], bare: boolean, dashes: boolean): string {
  if (!bare) return dashes ? 'dashes' : 'facets';
  if (!missing.includes('generator')) return missing.length === 0 ? 'parameters' : 'facets-parameters';
  return missing.length === 1 ? 'generator' : 'synthetic';
}

/** What to write, with what another variant of the document says there: `order: …` (`web-only`: `shuffled, seed 4`). */
function line(facet: VariantFacet, spelling: string, all: readonly Variant[]): string {
  const like = all.find((variant) => variant.facets[facet] !== undefined);
  const example = like && ` (\`${quotable(like.name.raw)}\`: \`${quotable(like.facets[facet]?.raw ?? '')}\`)`;
  return `\`${spelling}: …\`${example ?? ''}`;
}
