import { type ChosenFault, chosenFaults } from '../../src/model/chosen-fault.ts';
import type { Decision } from '../../src/model/decision.ts';
import { differenceOf } from '../../src/model/difference.ts';
import { printed, printedAs, withUnit } from '../../src/model/printed.ts';
import type { ProfileCell } from '../../src/model/profile.ts';
import { type ClaimFault, claimFaults } from '../../src/prose/claim-faults.ts';
import { boundText } from '../../src/rule/bound-text.ts';
import { quotable } from '../../src/rule/quotable.ts';
import type { Arguments, Report, Rule } from '../../src/rule/rule.ts';

export const claimConsistent: Rule = {
  id: 'claim-consistent',
  requirement: undefined,
  level: 'error',
  check({ decision, lexicon, report }) {
    for (const fault of claimFaults(decision, lexicon)) {
      const { claim, kind, cells, pair, row } = fault;
      report({
        message: kind === 'level' && pair !== undefined ? 'ends' : kind,
        at: claim.span,
        args: claimArguments(fault, decision),
        related: placesOf(cells.before, cells.after),
        cause: pair === undefined ? [row.span] : [pair.before.span, pair.after.span],
      });
    }
    for (const fault of chosenFaults(decision)) {
      const { item, bound, before, after } = fault;
      const args = boundArguments(fault, decision);
      report({
        message: bound.kind === 'level' ? 'bounded' : 'risen',
        at: item.text.span,
        args,
        related: [
          { message: 'bound', at: bound.quantity.span, args },
          ...placesOf(bound.kind === 'rise' ? before?.cells[bound.column] : undefined, after.cells[bound.column]),
        ],
        cause: [after.span],
      });
    }
  },
};

function claimArguments({ claim, cells, pair, row }: ClaimFault, { source, language }: Decision): Arguments {
  const difference = pair === undefined ? undefined : differenceOf(pair, cells.column, language);
  return {
    claim: quotable(source.slice(claim.span.start, claim.span.end)),
    quantity: cells.column,
    before: quotable(pair?.before.variant.raw ?? ''),
    after: quotable(row.variant.raw),
    cellBefore: cellText(cells.before),
    cellAfter: cellText(cells.after),
    difference: difference === undefined ? '' : `${difference.amount} (${difference.percent})`,
  };
}

function boundArguments({ bound, value, after }: ChosenFault, { language }: Decision): Arguments {
  const cell = after.cells[bound.column];
  const rise = cell?.quantity && withUnit(printedAs(value, cell, cell.quantity, language), cell.quantity);
  return {
    bound: boundText(bound),
    quantity: bound.column,
    after: quotable(after.variant.raw),
    value: bound.kind === 'rise' ? (rise ?? '') : cellText(cell),
  };
}

function cellText(cell: ProfileCell | undefined): string {
  return cell === undefined ? '' : quotable(printed(cell));
}

function placesOf(...cells: readonly (ProfileCell | undefined)[]): Required<Report>['related'] {
  return cells.flatMap((cell) =>
    cell === undefined ? [] : [{ message: 'cell', at: cell.text.span, args: { cell: cellText(cell) } }],
  );
}
