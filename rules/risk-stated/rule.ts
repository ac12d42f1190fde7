import { reportMissing } from '../../src/rule/missing.ts';
import { quotable } from '../../src/rule/quotable.ts';
import type { Rule } from '../../src/rule/rule.ts';

export const riskStated: Rule = {
  id: 'risk-stated',
  requirement: undefined,
  level: 'warn',
  check(context) {
    const { risks, actions } = context.decision;
    if (risks.length > 0) return;
    const name = actions.items.find((item) => item.after !== undefined)?.after;
    if (name === undefined) reportMissing('risks', context);
    else reportMissing('risks', context, { name: quotable(name.raw) }, '-named');
  },
};
