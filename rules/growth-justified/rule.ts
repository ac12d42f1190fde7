import type { ActionItem } from '../../src/model/action-item.ts';
import type { Check } from '../../src/model/decision.ts';
import { factor, growthTexts } from '../../src/model/growth.ts';
import { type GrowthFault, growthFault } from '../../src/model/growth-fault.ts';
import { dataChanges } from '../../src/model/pair-rows.ts';
import { lastDigit, printed, printedAs, withUnit } from '../../src/model/printed.ts';
import { boundText } from '../../src/rule/bound-text.ts';
import { quotable } from '../../src/rule/quotable.ts';
import type { Arguments, Rule, RuleContext } from '../../src/rule/rule.ts';

export const growthJustified: Rule = {
  id: 'growth-justified',
  requirement: 'AP-4',
  level: 'warn',
  check(context) {
    for (const item of dataChanges(context.decision)) {
      const fault = growthFault(item, context.decision);
      if (fault !== undefined) reportFault(fault, item, context);
    }
  },
};

function reportFault(fault: GrowthFault, item: ActionItem, { decision, report }: RuleContext<unknown>): void {
  const { broken, worse, pair } = fault;
  const args = argumentsFor(fault, decision.language);
  report({
    message: worse.length > 0 ? 'checks' : (broken?.bound.kind ?? 'factor'),
    at: item.text.span,
    args,
    related: [
      ...(broken === undefined ? [] : [{ message: 'bound', at: broken.bound.quantity.span, args }]),
      ...worse.map((check) => ({ message: 'check', at: check.name.span, args: { check: checkText(check) } })),
    ],
    cause: [pair.before.span, pair.after.span],
  });
}

function argumentsFor({ pair, broken, worse }: GrowthFault, language: 'en' | 'ru'): Arguments {
  const { before, after } = pair;
  const [model, resid] = growthTexts(factor(pair, 'L_model') ?? 1, factor(pair, 'L_resid') ?? 1, language);
  const cell = ({ cells }: typeof before, column: 'L_model' | 'L_resid'): string => {
    const found = cells[column];
    return found === undefined ? '' : quotable(printed(found));
  };
  return {
    before: quotable(before.variant.raw),
    after: quotable(after.variant.raw),
    modelBefore: cell(before, 'L_model'),
    modelAfter: cell(after, 'L_model'),
    residAfter: cell(after, 'L_resid'),
    model,
    resid,
    rise: riseText(pair, language),
    bound: broken === undefined ? '' : boundText(broken.bound),
    checks: worse.map(checkText),
  };
}

/** How much L_resid rises, in the unit and to the digits of the two cells. */
function riseText({ before, after }: GrowthFault['pair'], language: 'en' | 'ru'): string {
  const [from, to] = [before.cells.L_resid, after.cells.L_resid];
  if (from?.quantity === undefined || to?.quantity === undefined) return '';
  const power = Math.max(
    lastDigit(to.quantity),
    lastDigit(from.quantity) + Math.round(Math.log10(from.quantity.scale / to.quantity.scale)),
  );
  return withUnit(printedAs(to.quantity.value - from.quantity.value, to, to.quantity, language, power), to.quantity);
}

function checkText({ name, before, after }: Check): string {
  return `\`${quotable(name.raw)}\` ${before?.raw} → ${after?.raw}`;
}
