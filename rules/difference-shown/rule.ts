import type { ActionItem } from '../../src/model/action-item.ts';
import type { Language } from '../../src/model/decision.ts';
import { differenceOf } from '../../src/model/difference.ts';
import { type DifferenceFault, differenceFault } from '../../src/model/difference-fault.ts';
import { dataChanges } from '../../src/model/pair-rows.ts';
import { lastDigit, printed, printedAs, withUnit } from '../../src/model/printed.ts';
import type { ProfileRow } from '../../src/model/profile.ts';
import { quotable } from '../../src/rule/quotable.ts';
import type { Arguments, Rule, RuleContext } from '../../src/rule/rule.ts';

interface Options {
  /** Less than this share of the value before is no difference, where neither runs nor an uncertainty are stated. */
  readonly share: number;
}

export const differenceShown: Rule<Options> = {
  id: 'difference-shown',
  requirement: undefined,
  level: 'warn',
  options: {
    schema: {
      type: 'object',
      properties: { share: { type: 'number', minimum: 0, maximum: 1 } },
      additionalProperties: false,
    },
    defaults: { share: 0.01 },
  },
  check(context) {
    for (const item of dataChanges(context.decision)) {
      const fault = differenceFault(item, context.decision, context.options.share);
      if (fault !== undefined) reportFault(fault, item, context);
    }
  },
};

function reportFault(fault: DifferenceFault, item: ActionItem, context: RuleContext<Options>): void {
  const { before, after } = fault.pair;
  context.report({
    message: fault.kind,
    at: item.text.span,
    args: argumentsFor(fault, context),
    related: [before, after].flatMap((row) => {
      const cell = row.cells.L_model;
      const args = { variant: quotable(row.variant.raw), cell: cellText(row) };
      return cell === undefined ? [] : [{ message: 'cell', at: cell.text.span, args }];
    }),
    cause: [before.span, after.span],
  });
}

function argumentsFor(fault: DifferenceFault, { decision, options }: RuleContext<Options>): Arguments {
  const { pair, kind } = fault;
  const { language } = decision;
  // 0.07 × 100 is a little more than 7.
  const share = Number((options.share * 100).toPrecision(6));
  const difference = differenceOf(pair, 'L_model', language, kind === 'share' ? share : undefined);
  return {
    before: quotable(pair.before.variant.raw),
    after: quotable(pair.after.variant.raw),
    cellBefore: cellText(pair.before),
    cellAfter: cellText(pair.after),
    amount: difference?.amount ?? '',
    percent: difference?.percent ?? '',
    share: `${String(share).replace('.', language === 'ru' ? ',' : '.')} %`,
    uncertainty: uncertaintyText(fault, language),
  };
}

function cellText({ cells }: ProfileRow): string {
  return cells.L_model === undefined ? '' : quotable(printed(cells.L_model));
}

const MOST = 4;

/** The uncertainty, with as many more digits than the cells have as it takes to tell it from the difference. */
function uncertaintyText({ pair, limit }: DifferenceFault, language: Language): string {
  const [from, to] = [pair.before.cells.L_model, pair.after.cells.L_model];
  if (from?.quantity === undefined || to?.quantity === undefined) return '';
  const { quantity } = to;
  const change = Math.abs(quantity.value - from.quantity.value);
  const text = (value: number, power: number): string => printedAs(value, to, quantity, language, power);
  const scales = Math.round(Math.log10(from.quantity.scale / quantity.scale));
  const least = Math.min(lastDigit(quantity), lastDigit(from.quantity) + scales);
  let power = least;
  while (power > least - MOST && text(limit, power) === text(change, power)) power--;
  return withUnit(text(limit, power), quantity);
}
