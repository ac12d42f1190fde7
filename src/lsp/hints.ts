import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver';
import { changesOf } from '../lint/card.ts';
import type { Wording } from '../locale/wording.ts';
import type { ActionItem } from '../model/action-item.ts';
import type { Decision } from '../model/decision.ts';
import { firstOfPairs } from '../model/pair-rows.ts';
import type { ProfileRow } from '../model/profile.ts';
import { sumOf, totalText } from '../model/total.ts';
import type { Judged } from './judging.ts';
import { rangeOf, spanOf } from './locations.ts';
import { normalText } from './numbers.ts';
import { type Value, valuesIn } from './values.ts';

interface Hint {
  /** It stands behind this place. */
  readonly at: number;
  readonly label: string;
  /** The whole of what the label has no room for: some editors cut one at 43 characters. */
  readonly tooltip?: string;
}

/** What follows from the numbers of a document: B in FLOPs, totals that are not written, differences between two profiles. */
export function hintsOf(range: Range, { document, result, wording }: Judged): InlayHint[] {
  if (result.kind !== 'decision') return [];
  const { decision } = result;
  const { start, end } = spanOf(range, document);
  const hints = [
    ...valuesIn(decision).flatMap((value) => budgetHint(value, decision, wording)),
    ...decision.profile.rows.flatMap((row) => totalHint(row, decision)),
    ...firstOfPairs(decision.actions.items).flatMap((item) => changeHints(item, decision)),
  ].map((hint) => ({ ...hint, at: behindMarks(hint.at, decision.source) }));
  // Rows can have one budget, which stands in one place.
  return [...new Map(hints.map((hint) => [hint.at, hint])).values()]
    .filter(({ at }) => start <= at && at <= end)
    .map(({ at, label, tooltip }) => ({
      position: rangeOf({ start: at, end: at }, document).end,
      label,
      ...(tooltip !== undefined && { tooltip }),
      kind: InlayHintKind.Parameter,
      paddingLeft: true,
    }));
}

/** Behind what closes a name in code, emphasis or quotation marks. */
function behindMarks(at: number, source: string): number {
  const [marks = ''] = /^[`*_"'\u00BB\u201C\u201D$]*/u.exec(source.slice(at, at + 4)) ?? [];
  return at + marks.length;
}

/** Only where it is written in another unit. */
function budgetHint(value: Value, { language }: Decision, wording: Wording): readonly Hint[] {
  if (value.kind !== 'budget') return [];
  const { unit, scale } = value.quantity;
  return unit === 'FLOPs' && scale !== 1
    ? [{ at: value.span.end, label: `= ${normalText(value.quantity, language, wording)}` }]
    : [];
}

/** Behind the last of the two that are added, where no total is written. */
function totalHint(row: ProfileRow, decision: Decision): readonly Hint[] {
  const sum = row.cells.L_total?.quantity === undefined ? sumOf(row) : undefined;
  if (sum === undefined) return [];
  const at = Math.max(sum.model.cell.text.span.end, sum.resid.cell.text.span.end);
  return [{ at, label: `L_total = ${totalText(row, sum, decision).shown}` }];
}

/** Behind the action's pair. */
function changeHints(item: ActionItem, decision: Decision): readonly Hint[] {
  const at = Math.max(item.before?.span.end ?? 0, item.after?.span.end ?? 0);
  const [change, ...others] = changesOf(item, decision);
  if (change === undefined || others.length > 0) return [];
  const differences = change.columns.flatMap(({ column, amount, percent }) =>
    amount === undefined || percent === undefined ? [] : [{ column, amount, percent }],
  );
  // Half of a comparison would mislead.
  if (['L_model', 'L_resid'].some((column) => differences.every((one) => one.column !== column))) return [];
  const short = differences.filter(({ column }) => column !== 'L_total');
  return [
    {
      at,
      label: short.map(({ column, percent }) => `Δ${column} ${percent}`).join(', '),
      tooltip: differences.map(({ column, amount, percent }) => `Δ${column} ${amount} (${percent})`).join(', '),
    },
  ];
}
