import { exampleFor, headingFor } from '../../src/rule/missing.ts';
import { quotable } from '../../src/rule/quotable.ts';
import type { Rule } from '../../src/rule/rule.ts';

export const estimationArtifacts: Rule = {
  id: 'estimation-artifacts',
  requirement: 'CC-ML4-5',
  level: 'warn',
  check(context) {
    const { decision, lexicon, links, report } = context;
    const { artifacts } = decision.estimation;
    if (artifacts.length === 0 && decision.frontMatter.parsed) {
      const name = decision.variants.all[0]?.name ?? decision.profile.rows[0]?.variant;
      report({
        message: name === undefined ? 'missing' : 'missing-named',
        at: decision.sections.estimation ?? decision.home,
        missing: 'artifacts',
        args: {
          label: headingFor('artifacts', lexicon, decision.language),
          log: exampleFor('log', context),
          name: quotable(name?.value ?? ''),
          file: quotable(name?.value ?? '').replaceAll(/\s/gu, '-'),
        },
      });
    }
    for (const { target, kind } of artifacts) {
      const found = kind === 'path' ? (links?.(target.value) ?? 'found') : 'found';
      if (found === 'found') continue;
      const broken = target.value.startsWith('/') ? 'broken-root' : 'broken';
      const message = found === 'outside' ? 'outside' : broken;
      report({ message, level: 'error', at: target.span, args: { path: quotable(target.value) } });
    }
  },
};
