import { conditionOf } from '../../src/model/condition.ts';
import { type EstimationFault, estimationFault } from '../../src/model/estimation-fault.ts';
import type { ProfileRow } from '../../src/model/profile.ts';
import { readable } from '../../src/model/recorded.ts';
import { quotable } from '../../src/rule/quotable.ts';
import type { Arguments, Rule, RuleContext } from '../../src/rule/rule.ts';

export const sameEstimation: Rule = {
  id: 'same-estimation',
  requirement: 'CC-ML4-5',
  level: 'error',
  check(context) {
    const { decision, report } = context;
    for (const item of decision.actions.items) {
      // What is to be recomputed need not compare yet.
      const isRecomputed =
        readable(item).length > 0 && readable(item).every(({ type }) => type === 'recompute-profile');
      const fault = isRecomputed ? undefined : estimationFault(item, context);
      if (fault === undefined) continue;
      const { before, after } = fault.pair;
      report({
        message: fault.kind,
        at: item.text.span,
        args: argumentsFor(fault, context),
        cause: [before.span, after.span],
      });
    }
  },
};

function argumentsFor(
  { kind, pair: { before, after } }: EstimationFault,
  { decision }: RuleContext<unknown>,
): Arguments {
  const said = (row: ProfileRow): string => {
    const condition = conditionOf(row, decision);
    return kind === 'mode' ? condition.modes.join(' + ') : quotable(condition[kind]?.value ?? '');
  };
  return {
    before: quotable(before.variant.raw),
    after: quotable(after.variant.raw),
    from: said(before),
    to: said(after),
  };
}
