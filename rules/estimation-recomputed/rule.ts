import type { LogFault } from '../../src/measure/log.ts';
import { COARSE, coarseness, everySecond } from '../../src/measure/variants.ts';
import { conditionOf } from '../../src/model/condition.ts';
import { growthText } from '../../src/model/growth.ts';
import { printed, printedAs, scientific, withUnit } from '../../src/model/printed.ts';
import type { ProfileCell } from '../../src/model/profile.ts';
import { quotable } from '../../src/rule/quotable.ts';
import type { Rule, RuleContext } from '../../src/rule/rule.ts';
import { type Attached, attachedIn, isLog } from './attached.ts';
import { agrees, type Computed, computedFrom, type Slip, slipOf } from './recomputed.ts';
import { statedFor } from './stated.ts';

interface Options {
  readonly tolerance: number;
}

export const estimationRecomputed: Rule<Options> = {
  id: 'estimation-recomputed',
  requirement: undefined,
  level: 'error',
  options: {
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: { tolerance: { description: 'Up to which share a cell may differ.', type: 'number', minimum: 0 } },
    },
    defaults: { tolerance: 0.01 },
  },
  check(context) {
    unread(context);
    for (const attached of attachedIn(context)) {
      const { row, logs } = attached;
      const [{ artifact }] = logs;
      const stated = statedFor(conditionOf(row, context.decision).heldOutSize, context);
      const computing = computedFrom(attached, stated);
      if ('fault' in computing) {
        context.report({
          message: QUESTIONS[computing.fault.id] ?? 'unread',
          level: 'warn',
          at: artifact.target.span,
          args: { ...pathArgs(artifact.target.value), names: namesIn(computing.fault) },
        });
        continue;
      }
      coarse(attached, computing.stated, context);
      for (const column of ['L_model', 'L_resid'] as const) judgeCell(column, attached, computing, context);
    }
  },
};

/** What is asked where a log can be read, and what the document says of it fits nothing in it. */
const QUESTIONS: Readonly<Record<string, string>> = {
  'no-tokens': 'tokens',
  'no-column': 'curve',
  'no-kind': 'curve',
  several: 'curve',
};

function namesIn({ args }: LogFault): readonly string[] {
  const { names } = args;
  return Array.isArray(names) ? names.map((name) => `\`${quotable(String(name))}\``) : [];
}

function pathArgs(path: string): { readonly path: string } {
  return { path: quotable(path) };
}

/** A log that can't be read at all is told where it is attached, and `profile` says more. */
function unread({ decision, logs, report }: RuleContext<Options>): void {
  for (const artifact of decision.estimation.artifacts.filter(isLog)) {
    const reading = logs?.(artifact.target.value);
    if (reading !== undefined && 'fault' in reading)
      report({ message: 'unread', level: 'warn', at: artifact.target.span, args: pathArgs(artifact.target.value) });
  }
}

/** The curve that L_model is the area of has too few points for its size. */
function coarse(
  { row, logs: [{ artifact }] }: Attached,
  { convention, measured }: Computed,
  context: RuleContext<Options>,
): void {
  const cell = row.cells.L_model;
  if (cell?.quantity?.unit !== 'bit' || coarseness(measured, convention) <= COARSE) return;
  const half = everySecond(measured, convention);
  const args = {
    ...pathArgs(artifact.target.value),
    variant: quotable(row.variant.raw),
    points: measured.points,
    value: valueText(measured.model, cell, context),
    half: valueText(half, cell, context),
    percent: growthText(half / measured.model, 1, context.decision.language),
  };
  context.report({ message: 'coarse', level: 'warn', at: artifact.target.span, args });
}

function judgeCell(
  column: 'L_model' | 'L_resid',
  { row, logs }: Attached,
  { stated, others }: { readonly stated: Computed; readonly others: () => readonly Computed[] },
  context: RuleContext<Options>,
): void {
  const { decision, options, report } = context;
  const [{ artifact, run }, ...repeated] = logs;
  const cell = row.cells[column];
  const value = amountOf(stated, column);
  if (cell?.quantity?.unit !== 'bit' || value === undefined) return;
  const { quantity } = cell;
  if (agrees(quantity, value, options.tolerance)) return;
  const other = others().find((one) => {
    const found = amountOf(one, column);
    return found !== undefined && agrees(quantity, found, options.tolerance);
  });
  const facets = decision.estimation.facets;
  const isOpen = facets.floor === undefined || facets.integration === undefined || facets.curve === undefined;
  // What the document leaves open may be any of the conventions: one that agrees will do.
  if (other !== undefined && isOpen && fits(other, stated, decision.estimation)) return;
  const { tokens } = stated.measured;
  const steps = run.curves[0]?.steps.at(-1) ?? 0;
  // L_total in the place of L_model is the only sum that anybody writes.
  const resid = column === 'L_model' ? stated.measured.resid : undefined;
  const slip: Slip | undefined = slipOf(quantity, value, { tokens, resid, steps });
  const args = {
    column,
    variant: quotable(row.variant.raw),
    cell: quotable(printed(cell)),
    value: valueText(value, cell, context),
    percent: growthText(quantity.value / value, 1, decision.language),
    ...pathArgs(artifact.target.value),
    count: logs.length,
    asked: stated.asked,
    other: other?.asked ?? '',
  };
  report({
    message: other !== undefined ? 'other' : (slip ?? (repeated.length > 0 ? 'mean' : 'differs')),
    at: cell.text.span,
    args,
    related: [{ message: 'log', at: artifact.target.span, args }],
    cause: [artifact.target.span],
  });
}

function amountOf({ measured }: Computed, column: 'L_model' | 'L_resid'): number | undefined {
  return column === 'L_model' ? measured.model : measured.resid;
}

/** A convention is possible where it differs from the stated one only in what the document leaves open. */
function fits(
  { measured }: Computed,
  stated: Computed,
  { facets }: RuleContext<Options>['decision']['estimation'],
): boolean {
  const sameCurve = facets.curve === undefined || measured.curve.name === stated.measured.curve.name;
  const sameFloor = facets.floor === undefined || measured.floor === stated.measured.floor;
  return sameCurve && sameFloor;
}

/** To four digits, in the unit and style of the cell; far from its size with an exponent. */
function valueText(value: number, cell: ProfileCell, { decision }: RuleContext<Options>): string {
  const { quantity } = cell;
  const size = value / (quantity?.scale ?? 1);
  if (quantity === undefined || Math.abs(Math.log10(Math.abs(value / quantity.value))) > FAR) {
    return `${scientific(size, 4, decision.language)} ${quantity?.printedUnit ?? ''}`.trim();
  }
  const power = Math.floor(Math.log10(Math.abs(size))) - 3;
  return withUnit(printedAs(value, cell, quantity, decision.language, power), quantity);
}

const FAR = 1.5;
