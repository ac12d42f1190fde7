import { largeChange } from '../../src/model/large-change.ts';
import { exampleFor, headingFor } from '../../src/rule/missing.ts';
import { quotable } from '../../src/rule/quotable.ts';
import type { Rule } from '../../src/rule/rule.ts';

interface Options {
  /** Goes before the configuration's own `majorShare`. */
  readonly majorShare?: number;
}

export const transferCheck: Rule<Options> = {
  id: 'transfer-check',
  requirement: 'CC-ML4-8',
  level: 'warn',
  options: {
    schema: {
      type: 'object',
      properties: { majorShare: { type: 'number', minimum: 0, maximum: 1 } },
      additionalProperties: false,
    },
    defaults: {},
  },
  check(context) {
    const { decision, lexicon, options, settings, report } = context;
    const { checks, frontMatter, sections, home, language } = decision;
    if (checks.all.length > 0 || !frontMatter.parsed) return;
    const large = largeChange(decision, options.majorShare ?? settings.majorShare);
    if (large === undefined) return;
    const { record, item } = large.action;
    const args = {
      action: quotable(record.text.raw),
      label: headingFor('checks', lexicon, language),
      line: exampleFor('check', context),
      planned: exampleFor('planned-check', context),
      source: quotable(record.source?.raw ?? ''),
      share: quotable(record.share?.raw ?? ''),
      from: quotable(record.from?.raw ?? ''),
      to: quotable(record.to?.raw ?? ''),
    };
    report({
      message: large.reason,
      at: sections.checks ?? home,
      missing: 'checks',
      args,
      related: [{ message: 'action', at: item.text.span, args }],
      cause: [item.text.span],
    });
  },
};
