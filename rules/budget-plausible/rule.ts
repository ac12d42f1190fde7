import { type BudgetFault, budgetFault } from '../../src/model/budget-fault.ts';
import { countText } from '../../src/model/count.ts';
import { lastDigit, printedLike, withUnit } from '../../src/model/printed.ts';
import type { StatedCount } from '../../src/model/stated-size.ts';
import { exampleFor } from '../../src/rule/missing.ts';
import { quotable } from '../../src/rule/quotable.ts';
import type { Arguments, Rule, RuleContext } from '../../src/rule/rule.ts';
import { printedBudget } from '../../src/rule/stated-budget.ts';

interface Options {
  /** A share of B. */
  readonly tolerance: number;
}

export const budgetPlausible: Rule<Options> = {
  id: 'budget-plausible',
  requirement: undefined,
  level: 'warn',
  options: {
    schema: {
      type: 'object',
      properties: { tolerance: { type: 'number', minimum: 0, maximum: 1 } },
      additionalProperties: false,
    },
    defaults: { tolerance: 0.15 },
  },
  check(context) {
    const { decision, lexicon, options, report } = context;
    const fault = budgetFault(decision, lexicon, options.tolerance);
    if (fault === undefined) return;
    const { parameters, trainingTokens, heldOut } = fault.size;
    const args = argumentsFor(fault, context);
    const place = (message: string, { text }: StatedCount) => ({ message, at: text.span, args });
    report({
      message: fault.reading.kind,
      at: fault.budget.text.span,
      args,
      related: [
        place('parameters-place', parameters),
        place('tokens-place', trainingTokens),
        place('held-out-place', heldOut),
      ],
      cause: [parameters, trainingTokens, heldOut, decision.budget.covers].flatMap((said) => said?.text.span ?? []),
    });
  },
};

function argumentsFor(fault: BudgetFault, context: RuleContext<unknown>): Arguments {
  const { budget, size, expected } = fault;
  const raw = printedBudget(budget);
  const printed = (flops: number): string => {
    const { quantity } = budget;
    const number = printedLike(flops / quantity.scale, raw, lastDigit(quantity), context.decision.language);
    return quotable(withUnit(number, quantity));
  };
  return {
    raw,
    formula: { term: `work.${expected.work}` },
    expected: printed(expected.flops),
    parameters: quotable(size.parameters.text.value),
    trainingTokens: quotable(size.trainingTokens.text.value),
    heldOut: quotable(size.heldOut.text.value),
    ...readingArguments(fault, printed, context),
  };
}

function readingArguments(
  { reading, size }: BudgetFault,
  printed: (flops: number) => string,
  context: RuleContext<unknown>,
): Arguments {
  switch (reading.kind) {
    case 'covers': {
      const { work, flops, said } = reading;
      return { other: { term: `counted.${work}` }, reading: printed(flops), said: exampleFor(said, context) };
    }
    case 'forward':
      return { other: { term: `work.${reading.work}` }, reading: printed(reading.flops) };
    case 'prefix':
      return { times: { term: `prefix.${reading.factor}` } };
    case 'parameters': {
      const { text, count } = size.parameters;
      return { fitting: quotable(countText(reading.parameters, count, text.value, context.decision.language)) };
    }
    case 'none':
      return {};
  }
}
