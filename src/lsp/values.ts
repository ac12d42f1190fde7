import { nameOf } from '../lint/card.ts';
import type { ActionItem, ActionRecord } from '../model/action-item.ts';
import type { Bound, Check, Decision, Family, StatedBudget } from '../model/decision.ts';
import type { InlineProfile, ProfileCell, ProfileColumn, ProfileRow } from '../model/profile.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Sourced } from '../model/sourced.ts';
import type { Span } from '../text/span.ts';

/** Something that was read out of a decision, where it stands. */
export type Value = { readonly span: Span } & (
  | { readonly kind: 'budget'; readonly text: string; readonly quantity: Quantity; readonly stated?: StatedBudget }
  | { readonly kind: 'family'; readonly name: string }
  | { readonly kind: 'variant'; readonly name: string; readonly isDeclared: boolean }
  | {
      readonly kind: 'quantity';
      readonly column: ProfileColumn;
      readonly cell: ProfileCell;
      readonly row: ProfileRow | InlineProfile;
    }
  | { readonly kind: 'bound'; readonly bound: Bound }
  | { readonly kind: 'action' | 'slot'; readonly item: ActionItem; readonly record: ActionRecord }
  | { readonly kind: 'check' | 'result'; readonly check: Check }
);

/** Every value of a decision, in no order; several that stand at one place are several. */
export function valuesIn(decision: Decision): readonly Value[] {
  const { budget, families, variants, profile, actions, checks, bounds } = decision;
  return [
    ...budget.stated.flatMap((stated): readonly Value[] => {
      const { quantity } = stated;
      return quantity === undefined ? [] : [{ ...budgetAt(stated, quantity), stated }];
    }),
    ...families.all.flatMap(({ name }: Family) => familyAt(name)),
    ...variants.all.flatMap(({ name }) => variantAt(name, true)),
    ...profile.rows.flatMap(rowValues),
    ...profile.inline.flatMap((row) => [...variantAt(row.variant), ...cellValues(row)]),
    ...bounds.map((bound): Value => ({ kind: 'bound', span: bound.quantity.span, bound })),
    ...actions.items.flatMap(itemValues),
    ...checks.all.flatMap(checkValues),
  ];
}

/** The value at a place: of several the shortest, and of those at one place the first. */
export function valueAt(at: number, decision: Decision): Value | undefined {
  return valuesIn(decision)
    .filter(({ span }) => span.start <= at && at <= span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
}

function rowValues(row: ProfileRow): readonly Value[] {
  return [...variantAt(row.variant), ...quantityAt(row.budget), ...familyAt(row.family), ...cellValues(row)];
}

function cellValues(row: ProfileRow | InlineProfile): readonly Value[] {
  return COLUMNS.flatMap((column): readonly Value[] => {
    const cell = row.cells[column];
    return cell?.quantity === undefined ? [] : [{ kind: 'quantity', span: cell.text.span, column, cell, row }];
  });
}

const COLUMNS: readonly ProfileColumn[] = ['L_model', 'L_resid', 'L_total'];

function itemValues(item: ActionItem): readonly Value[] {
  return [
    ...[item.before, item.after, item.about].flatMap((name) => variantAt(name)),
    ...quantityAt(item.budget),
    ...familyAt(item.family),
    ...item.records.flatMap((record) => recordValues(record, item)),
  ];
}

function recordValues(record: ActionRecord, item: ActionItem): readonly Value[] {
  const { type, negated, verb, source, share, from, to, order, budget, family } = record;
  if (negated || type === undefined) return [];
  return [
    ...(verb === undefined ? [] : [{ kind: 'action', span: verb.span, item, record } as const]),
    ...[source, share, from, to, order].flatMap((slot): readonly Value[] =>
      slot === undefined ? [] : [{ kind: 'slot', span: slot.span, item, record }],
    ),
    ...quantityAt(budget),
    ...familyAt(family),
  ];
}

function checkValues(check: Check): readonly Value[] {
  const results = [check.before, check.after].filter((number) => number !== undefined);
  return [
    { kind: 'check', span: check.name.span, check },
    ...results.map(({ span }): Value => ({ kind: 'result', span, check })),
  ];
}

/** A name before its parts ends with a sign that is none of its own. */
function familyAt(name: Sourced<string> | undefined): readonly Value[] {
  if (name === undefined) return [];
  const { start, end } = name.span;
  const sign = /[:;,]$/u.test(name.raw) ? 1 : 0;
  return [{ kind: 'family', span: { start, end: end - sign }, name: nameOf(name) ?? '' }];
}

function variantAt(name: Sourced<string> | undefined, isDeclared = false): readonly Value[] {
  if (name === undefined) return [];
  const { value, raw, span } = name;
  // A remark behind the name belongs to its cell.
  const length = raw.startsWith(value) ? value.length : raw.length;
  return [{ kind: 'variant', span: { start: span.start, end: span.start + length }, name: value, isDeclared }];
}

function quantityAt(quantity: Sourced<Quantity> | undefined): readonly Value[] {
  return quantity === undefined
    ? []
    : [{ kind: 'budget', span: quantity.span, text: quantity.raw, quantity: quantity.value }];
}

/** In the body the text is the quantity; in front matter it is the whole value, which may be a mapping. */
function budgetAt({ text, origin }: StatedBudget, quantity: Quantity): Value & { readonly kind: 'budget' } {
  const { raw, value, span } = text;
  if (origin === 'body') return { kind: 'budget', span, text: value, quantity };
  const own = value.slice(quantity.start, quantity.end);
  const start = span.start + Math.max(0, raw.indexOf(own));
  return { kind: 'budget', span: raw.includes(own) ? { start, end: start + own.length } : span, text: own, quantity };
}
