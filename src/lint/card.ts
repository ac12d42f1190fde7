import type { ActionItem, ActionRecord, ActionType, Share } from '../model/action-item.ts';
import { commonModes } from '../model/condition.ts';
import type { Decision, Language } from '../model/decision.ts';
import { differenceOf } from '../model/difference.ts';
import { comparable, firstOfPairs, type RowPair } from '../model/pair-rows.ts';
import { printed, withUnit } from '../model/printed.ts';
import type { ProfileCell, ProfileColumn } from '../model/profile.ts';
import type { Quantity } from '../model/quantity.ts';
import { readable } from '../model/recorded.ts';
import type { Sourced } from '../model/sourced.ts';
import { printedBudget } from '../rule/stated-budget.ts';
import { bareText } from './bare-text.ts';
import { titleText } from './extract.ts';

/** A decision in short, as texts in the author's own numbers and names: what, why, on what evidence, at what risk. */
export interface Card {
  readonly language: Language;
  readonly title: string | undefined;
  readonly status: Decision['metadata']['status'];
  readonly budget: string | undefined;
  readonly family: string | undefined;
  readonly actions: readonly CardAction[];
  readonly changes: readonly CardChange[];
  readonly checks: readonly { readonly name: string; readonly before: string; readonly after: string }[];
  readonly objective: string | undefined;
  readonly context: string | undefined;
  readonly risks: readonly string[];
}

export interface CardAction {
  /** Undefined where it is none of the six. */
  readonly type: ActionType | undefined;
  readonly raw: string;
  readonly source: string | undefined;
  readonly share: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly order: string | undefined;
  readonly budget: string | undefined;
  readonly family: string | undefined;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Two variants beside each other, at one budget and for one family. */
export interface CardChange {
  readonly before: string;
  readonly after: string;
  readonly budget: string | undefined;
  readonly family: string | undefined;
  /** `A`, `B` or both, where it is told. */
  readonly mode: string | undefined;
  readonly columns: readonly ColumnChange[];
}

export interface ColumnChange {
  readonly column: ProfileColumn;
  readonly before: string;
  readonly after: string;
  readonly amount: string | undefined;
  readonly percent: string | undefined;
}

/** More than anybody reads on a card. */
const MOST = 8;

export function cardOf(decision: Decision): Card {
  const { budget, families, checks, objective, context, risks, metadata, language } = decision;
  return {
    language,
    title: titleText(decision),
    status: metadata.status,
    budget: budget.own?.quantity && filled(printedBudget(budget.own)),
    family: nameOf(families.all[0]?.name),
    actions: decision.actions.items.flatMap((item) => readableOrRaw(item).map((record) => actionOf(record, item))),
    changes: firstOfPairs(decision.actions.items)
      .flatMap((item) => changesOf(item, decision))
      .slice(0, MOST),
    checks: checks.all.flatMap(({ name, before, after }) => {
      const text = textOf(name);
      return text === undefined ? [] : [{ name: text, before: before?.raw ?? OPEN, after: after?.raw ?? OPEN }];
    }),
    objective: filled(objective?.value.trim() ?? ''),
    context: filled(context?.value.trim() ?? ''),
    risks: risks.flatMap((risk) => filled(risk.value.trim()) ?? []),
  };
}

const OPEN = '…';

/** What is none of the six stands as its author wrote it. */
function readableOrRaw(item: ActionItem): readonly ActionRecord[] {
  const known = readable(item);
  return known.length > 0 ? known : item.records.filter(({ negated }) => !negated).slice(0, 1);
}

export function actionOf(record: ActionRecord, item: ActionItem): CardAction {
  const budget = record.budget ?? item.budget;
  return {
    type: record.type,
    raw: bareText(record.text.value),
    source: textOf(record.source),
    share: record.share?.raw,
    from: shareText(record.from),
    to: shareText(record.to),
    order: textOf(record.order),
    budget: budget && quantityText(budget),
    family: nameOf(record.family ?? item.family),
    before: textOf(item.before ?? item.about),
    after: textOf(item.after),
  };
}

/** The variants of an action beside each other, at each budget and for each family that both were measured at. */
export function changesOf(item: ActionItem, decision: Decision): readonly CardChange[] {
  return comparable(item, decision).map((pair) => ({
    before: bareText(pair.before.variant.value),
    after: bareText(pair.after.variant.value),
    budget: pair.after.budget && quantityText(pair.after.budget),
    family: nameOf(pair.after.family),
    mode: filled(commonModes(...pair.conditions).join(', ')),
    columns: COLUMNS.flatMap((column) => columnOf(pair, column, decision.language) ?? []),
  }));
}

const COLUMNS: readonly ProfileColumn[] = ['L_model', 'L_resid', 'L_total'];

function columnOf(pair: RowPair, column: ProfileColumn, language: Language): ColumnChange | undefined {
  const [before, after] = [pair.before.cells[column], pair.after.cells[column]];
  if (before?.quantity === undefined && after?.quantity === undefined) return undefined;
  const { amount, percent } = differenceOf(pair, column, language) ?? {};
  return { column, before: cellText(before), after: cellText(after), amount, percent };
}

function cellText(cell: ProfileCell | undefined): string {
  return cell?.quantity === undefined ? OPEN : printed(cell);
}

function quantityText({ raw, value }: Sourced<Quantity>): string {
  return withUnit(raw, value);
}

function shareText(share: Sourced<Share | string> | undefined): string | undefined {
  return share === undefined || typeof share.value !== 'string' ? share?.raw : filled(bareText(share.value));
}

function textOf(sourced: Sourced<string> | undefined): string | undefined {
  return sourced === undefined ? undefined : filled(bareText(sourced.value));
}

/** A name in a heading or before its parts ends with a sign that is none of its own. */
export function nameOf(name: Sourced<string> | undefined): string | undefined {
  return filled(textOf(name)?.replace(/[:;,]$/u, '') ?? '');
}

function filled(text: string): string | undefined {
  return text === '' ? undefined : text;
}
