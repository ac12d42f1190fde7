import { chainsIn } from '../../src/model/chain.ts';
import type { Decision, StatedBudget } from '../../src/model/decision.ts';
import { neededCompute } from '../../src/model/needed-compute.ts';
import type { Quantity } from '../../src/model/quantity.ts';
import { exampleFor, reportMissing } from '../../src/rule/missing.ts';
import type { Arguments, Rule, RuleContext } from '../../src/rule/rule.ts';
import { printedBudget } from '../../src/rule/stated-budget.ts';

export const budgetNamed: Rule = {
  id: 'budget-named',
  requirement: 'CC-ML4-1',
  level: 'error',
  check(context) {
    const { own, stated, sweep } = context.decision.budget;
    const unread = stated.find((one) => one.text.value !== '');
    if (own?.quantity?.unit !== undefined) {
      if (own.quantity.value <= 0) report('not-positive', own, context);
      else if (!sweep) seconds(own, context);
    } else if (sweep) return;
    else if (unread === undefined) missing(context);
    else if (unread.refusal === 'devices') devices(unread, context);
    else report(faultOf(unread, context.decision), unread, context);
  },
};

/** A number with something else behind it (`100k steps`) lacks more than a unit. */
function faultOf({ refusal = 'number', text }: StatedBudget, { source }: Decision): string {
  if (refusal !== 'unit' && refusal !== 'ambiguous-unit') return refusal;
  const bare = /[\d⁰¹²³⁴-⁹})$]$/u.test(text.raw) && !/\p{L}/u.test(source.charAt(text.span.end));
  return bare ? 'unit' : 'number';
}

function missing(context: RuleContext<unknown>): void {
  const amount = neededCompute(context.decision, context.lexicon);
  if (amount === undefined) reportMissing('budget', context, { budget: exampleFor('budget', context) });
  else reportMissing('budget', context, { computed: exampleFor('computed', context, { amount }) }, '-computed');
}

/** `64 × H100 for 72 h` is 4608 H100-hours. */
function devices(stated: StatedBudget, context: RuleContext<unknown>): void {
  const { lexicon, decision } = context;
  const amounts = chainsIn(stated.text.value, lexicon, decision.language).flatMap((chain) => chain.amounts);
  const [count, time, ...others] = amounts;
  const device = count?.unit?.kind === 'device' ? count.unit.unit : undefined;
  const unit = time?.unit?.kind === 'time' && others.length === 0 ? time.unit.unit : undefined;
  if (count === undefined || time === undefined || device === undefined || (unit !== 'hour' && unit !== 'day')) {
    report('devices', stated, context);
    return;
  }
  const values = { device, count: `${count.number.value * time.number.value}` };
  report('product', stated, context, { product: exampleFor(`device-${unit}s`, context, values) });
}

function report(message: string, stated: StatedBudget, context: RuleContext<unknown>, args: Arguments = {}): void {
  const raw = printedBudget(stated);
  const examples = {
    budget: exampleFor('budget', context),
    amount: exampleFor('amount', context),
    unit: exampleFor('compute-unit', context, { raw }),
    hours: exampleFor('device-hours', context, { device: 'H100', count: '5400' }),
    counted: exampleFor('device-hours', context, { device: 'H100', count: '4608' }),
    column: exampleFor('budget-column', context),
  };
  context.report({ message, at: stated.text.span, args: { ...examples, ...args, raw } });
}

/** Two Bs in the body; where the front matter has one, `conflicting-values` compares. */
function seconds(own: StatedBudget, context: RuleContext<unknown>): void {
  const readable = context.decision.budget.stated.filter((one) => one.quantity?.unit !== undefined);
  if (readable.some((one) => one.origin === 'front')) return;
  const other = readable.find((one) => one !== own && differ(one.quantity, own.quantity));
  if (other === undefined) return;
  const args = {
    raw: printedBudget(other),
    first: printedBudget(own),
    column: exampleFor('budget-column', context),
  };
  context.report({
    message: 'second',
    at: other.text.span,
    args,
    related: [{ message: 'first', at: own.text.span, args }],
    cause: [own.text.span],
  });
}

/** In units that can be compared, by more than the printed digits allow. */
function differ(a: Quantity | undefined, b: Quantity | undefined): boolean {
  if (a === undefined || b === undefined || a.unit !== b.unit) return false;
  return Math.abs(a.value - b.value) > Math.max(a.half, b.half);
}
