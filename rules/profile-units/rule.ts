import { conditionOf } from '../../src/model/condition.ts';
import type { Decision } from '../../src/model/decision.ts';
import { lastDigit, printed, printedAs } from '../../src/model/printed.ts';
import { type MeasuredCell, type UnitFault, unitFaults } from '../../src/model/unit-faults.ts';
import { exampleFor } from '../../src/rule/missing.ts';
import { quotable } from '../../src/rule/quotable.ts';
import type { Arguments, Report, Rule, RuleContext } from '../../src/rule/rule.ts';
import type { Span } from '../../src/text/span.ts';

export const profileUnits: Rule = {
  id: 'profile-units',
  requirement: 'CC-ML4-4',
  level: 'warn',
  check(context) {
    for (const fault of unitFaults(context.decision)) context.report(reportOf(fault, context));
  },
};

function reportOf(fault: UnitFault, context: RuleContext<unknown>): Report {
  const { decision } = context;
  const { kind, odd } = fault;
  if (kind === 'none') {
    const modelColumn = exampleFor('model-column', context);
    const residColumn = exampleFor('resid-column', context);
    return { message: 'none', at: odd.table.head, args: { modelColumn, residColumn } };
  }
  const { usual } = fault;
  const size = conditionOf(odd.row, decision).heldOutSize;
  const converted = convertedText(odd, usual, decision);
  const args: Arguments = {
    column: odd.column,
    name: quotable(odd.row.variant.raw),
    raw: quotable(odd.cell.text.value),
    own: unitOf(odd),
    other: usual.column,
    otherName: quotable(usual.row.variant.raw),
    like: quotable(printed(usual.cell)),
    unit: unitOf(usual),
    size: quotable(size?.value ?? ''),
    converted,
  };
  const message = messageFor(fault, size !== undefined);
  const at = kind === 'row' || (kind === 'mixed' && isInCell(odd)) ? odd.cell.text.span : headOf(odd);
  const isPlain = odd.cell.text.raw === odd.cell.text.value;
  const edits = [{ span: at, text: converted }];
  const suggestions = message === 'row' && isPlain ? [{ message: 'convert', edits, args }] : [];
  return { message, at, args, suggestions, cause: [odd.cell.text.span, usual.cell.text.span] };
}

function messageFor({ kind, odd, usual }: Exclude<UnitFault, { kind: 'none' }>, isSized: boolean): string {
  switch (kind) {
    case 'column':
      return odd.column === usual.column ? 'table' : 'column';
    case 'table':
      return 'table-other';
    case 'row':
      if (odd.quantity.unit === usual.quantity.unit) return 'row';
      return odd.quantity.unit === undefined ? 'row-bare' : 'row-other';
    default:
      if (usual.quantity.unit === 'bit') return isSized ? 'mixed-sized' : 'mixed';
      return odd.quantity.unit === 'bit' ? 'reverse' : 'denominators';
  }
}

/** The value in the unit of the column, with the digits that were printed. */
function convertedText(odd: MeasuredCell, usual: MeasuredCell, { language }: Decision): string {
  const power = lastDigit({ ...odd.quantity, scale: usual.quantity.scale });
  const number = printedAs(odd.quantity.value, usual.cell, usual.quantity, language, power);
  return isInCell(usual) ? `${number} ${usual.quantity.printedUnit}` : number;
}

function unitOf({ quantity }: MeasuredCell): string {
  return quotable(quantity.printedUnit ?? '');
}

/** Where the unit stands: in the cell, or in the head above it. */
function isInCell({ cell, quantity }: MeasuredCell): boolean {
  return quantity.printedUnit !== undefined && cell.text.value.includes(quantity.printedUnit);
}

function headOf({ cell, table }: MeasuredCell): Span {
  return cell.head?.text.span ?? table.head;
}
