import { normalized } from '../../src/lexicon/letters.ts';
import type { Variant } from '../../src/model/decision.ts';
import type { Sourced } from '../../src/model/sourced.ts';
import { headingFor, reportMissing } from '../../src/rule/missing.ts';
import { quotable, quoted } from '../../src/rule/quotable.ts';
import type { Rule, RuleContext } from '../../src/rule/rule.ts';

export const variantNamed: Rule = {
  id: 'variant-named',
  requirement: 'CC-ML4-3',
  level: 'error',
  check(context) {
    const { variants } = context.decision;
    if (variants.declared && variants.all.length > 0) doubles(variants.all, context);
    else undescribed(context);
  },
};

function undescribed(context: RuleContext<unknown>): void {
  const { decision, lexicon, report } = context;
  const rows = distinct(decision.profile.rows.map((row) => row.variant));
  if (rows.length === 0 || decision.sections.variants !== undefined) {
    const compared = distinct(decision.actions.items.flatMap(({ before, after }) => [before, after]));
    const names = [rows, compared, ['web-only', 'web+legal']].find((known) => known.length > 0) ?? [];
    reportMissing('variants', context, { names: quoted(names) });
  } else if (decision.frontMatter.parsed) {
    const label = headingFor('variants', lexicon, decision.language);
    report({ message: 'rows-only', at: decision.home, args: { label, names: quoted(rows) }, missing: 'variants' });
  }
}

function distinct(names: readonly (Sourced<string> | undefined)[]): readonly string[] {
  return [...new Set(names.flatMap((name) => name?.value || []))];
}

/** A table names the variants and sections below it say the rest: what is said twice of one name makes two variants. */
function goesOn(first: Variant, second: Variant): boolean {
  const said = Object.keys(second.facets);
  return said.length > 0 && said.every((facet) => !Object.hasOwn(first.facets, facet));
}

/** Front matter and body may both describe a variant: a name is taken twice only within one of them. */
function doubles(variants: readonly Variant[], { lexicon, report }: RuleContext<unknown>): void {
  const firsts = new Map<string, Variant>();
  for (const variant of variants) {
    const key = `${variant.origin} ${normalized(variant.name.value, lexicon.letters).text}`;
    const first = firsts.get(key);
    if (first === undefined || goesOn(first, variant)) {
      firsts.set(key, first ?? variant);
      continue;
    }
    const args = { name: quotable(variant.name.raw), first: quotable(first.name.raw) };
    const related = [{ message: 'first', at: first.name.span, args }];
    report({ message: 'double', at: variant.name.span, args, related, cause: [first.name.span] });
  }
}
