import { cuesIn } from '../lexicon/lexicon.ts';
import { joined, sliced, type Visible } from '../text/visible.ts';
import type { Table } from '../tree/block.ts';
import type { ActionContext } from './action-context.ts';
import type { Entry } from './action-entries.ts';
import { labelAt } from './label.ts';
import { nameKey } from './plain.ts';

const ARROW = /→|->|=>|⟶/u;

/** The action in one column; before and after, budget and family in columns of their own where they have some. */
export function tableEntries(table: Table, context: ActionContext): readonly Entry[] {
  const { lexicon } = context;
  const heads = table.head.cells;
  const labels = heads.map((cell) => labelAt(cell, 'line', undefined, lexicon));
  const says = (index: number, meaning: string): boolean =>
    cuesIn(lexicon, 'checks', heads[index]?.text ?? '').some(({ ids }) => ids.includes(meaning));
  const columns = heads.map((_, index) => index);
  const action = Math.max(
    0,
    labels.findIndex((label) => label?.field === 'actions'),
  );
  const both = columns.find((index) => index !== action && says(index, 'before') && says(index, 'after'));
  const { before, after, change } = pairColumns(table, action, both === undefined, context);
  const budget = labels.findIndex((label) => label?.field === 'budget');
  const family = labels.findIndex((label) => label?.field === 'family');
  const used = new Set([action, both, before, after, budget, family, ...change]);
  return table.rows.map((row): Entry => {
    const cell = (index: number | undefined): Visible | undefined =>
      index === undefined || index < 0 ? undefined : row.cells[index];
    const pair =
      cell(both) ??
      columns
        .filter((index) => !used.has(index) && before === undefined && after === undefined)
        .map(cell)
        .find((piece) => piece !== undefined && ARROW.test(piece.text));
    const slots = columns.filter(
      (index) =>
        !used.has(index) && cell(index) !== pair && cuesIn(lexicon, 'action', heads[index]?.text ?? '').length > 0,
    );
    const slot = change.map(cell).filter((value) => value !== undefined && value.text !== '') as Visible[];
    const pieces = [
      cell(action),
      ...slots.map((index) => slotText(heads[index], cell(index))),
      joined(slot, ' → ', table.head.cells[0]?.source ?? ''),
    ].filter((piece) => piece !== undefined && piece.text !== '') as Visible[];
    const text = joined(pieces, '; ', table.head.cells[0]?.source ?? '');
    const named = { pair, before: cell(before), after: cell(after), budget: cell(budget), family: cell(family) };
    const extra = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)) as NonNullable<
      ActionContext['extra']
    >;
    return { text, extra: { extra } };
  });
}

interface PairColumns {
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** "Old" and "New" of the share or the transform. */
  readonly change: readonly number[];
}

/** "Before" and "After" over names of variants are the pair; over anything else, beside a pair, what is changed. */
function pairColumns(
  table: Table,
  action: number,
  wanted: boolean,
  { lexicon, variantNames, rowNames }: ActionContext,
): PairColumns {
  const names = new Set([...variantNames, ...rowNames].map(nameKey));
  const named = (index: number): boolean =>
    table.rows.some(({ cells }) => names.has(nameKey(cells[index]?.text ?? '')));
  const numeric = (index: number): boolean =>
    table.rows.some(({ cells }) => /^[\u2212-]?\d*[.,]?\d+\s*%?$/u.test(cells[index]?.text.trim() ?? ''));
  const columns = (meaning: string): readonly number[] =>
    table.head.cells.flatMap(({ text }, index) =>
      index !== action && cuesIn(lexicon, 'checks', text).some(({ ids }) => ids.includes(meaning)) ? [index] : [],
    );
  const [befores, afters] = [columns('before'), columns('after')];
  if (!wanted) return { before: undefined, after: undefined, change: [] };
  const pick = (found: readonly number[]): number | undefined =>
    found.find(named) ?? found.find((index) => !numeric(index));
  const [before, after] = [pick(befores), pick(afters)];
  const change = [befores.find((index) => index !== before), afters.find((index) => index !== after)];
  return { before, after, change: change.filter((index) => index !== undefined) };
}

/** A slot in a column of its own reads like one in the sentence: "share 12 %", "from 0.20". */
function slotText(head: Visible | undefined, cell: Visible | undefined): Visible | undefined {
  if (head === undefined || cell === undefined || cell.text === '') return undefined;
  const name = sliced(head, 0, /[,([]/u.exec(head.text)?.index ?? head.text.length);
  if (!head.text.includes('%') || cell.text.includes('%')) return joined([name, cell], ' ', cell.source);
  // The head's percent sign stands right behind the number.
  const end = cell.ends[cell.ends.length - 1] ?? 0;
  const percent = { text: ' %', starts: [end, end], ends: [end, end], source: cell.source, marks: [] };
  return joined([name, joined([cell, percent], '', cell.source)], ' ', cell.source);
}
