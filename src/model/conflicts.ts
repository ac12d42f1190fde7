import { equal } from './budget.ts';
import type { Check, Conflict, Decision, Family, Variant } from './decision.ts';
import { nameKey } from './plain.ts';
import type { ProfileCell, ProfileColumn, ProfileRow } from './profile.ts';
import type { Quantity } from './quantity.ts';
import type { Sourced } from './sourced.ts';

const COLUMNS: readonly ProfileColumn[] = ['L_model', 'L_resid', 'L_total'];

/** What is compared: the front matter's value and the body's, each as it was read alone. */
export interface Sides {
  readonly budget: Decision['budget'];
  readonly families: { readonly front: Family | undefined; readonly body: Family | undefined };
  readonly variants: { readonly front: readonly Variant[]; readonly body: readonly Variant[] };
  readonly rows: { readonly front: readonly ProfileRow[]; readonly body: readonly ProfileRow[] };
  readonly estimation: {
    readonly front: Decision['estimation'] | undefined;
    readonly body: Decision['estimation'] | undefined;
  };
  readonly checks: { readonly front: readonly Check[]; readonly body: readonly Check[] };
  readonly actions: { readonly front: Decision['actions']; readonly body: Decision['actions'] };
  readonly bounds: { readonly front: Decision['bounds']; readonly body: Decision['bounds'] };
  readonly inline: Decision['profile']['inline'];
}

export function conflictsOf(sides: Sides): readonly Conflict[] {
  return [
    ...budgetConflicts(sides.budget),
    ...familyConflicts(sides.families.front, sides.families.body),
    ...variantConflicts(sides.variants.front, sides.variants.body),
    ...rowConflicts(sides.rows.front, sides.rows.body),
    ...estimationConflicts(sides.estimation.front, sides.estimation.body),
    ...checkConflicts(sides.checks.front, sides.checks.body),
    ...actionConflicts(sides.actions.front, sides.actions.body),
    ...boundConflicts(sides.bounds.front, sides.bounds.body),
    ...inlineConflicts(sides.inline, [...sides.rows.front, ...sides.rows.body]),
  ];
}

function budgetConflicts({ stated, sweep }: Decision['budget']): readonly Conflict[] {
  const front = stated.find(({ origin }) => origin === 'front');
  if (front?.quantity === undefined || sweep) return [];
  const body = stated.find(
    ({ origin, quantity }) =>
      origin === 'body' &&
      quantity?.unit !== undefined &&
      front.quantity !== undefined &&
      !equal(quantity, front.quantity),
  );
  return body === undefined ? [] : [{ object: 'budget', part: undefined, body: body.text, other: front.text }];
}

function familyConflicts(front: Family | undefined, body: Family | undefined): readonly Conflict[] {
  if (front === undefined || body === undefined) return [];
  const { name } = front;
  if (name !== undefined && body.name !== undefined && nameKey(name.value) !== nameKey(body.name.value))
    return [{ object: 'family', part: 'name', body: body.name, other: name }];
  return textConflicts('family', front.facets, body.facets).slice(0, 1);
}

function variantConflicts(front: readonly Variant[], body: readonly Variant[]): readonly Conflict[] {
  return body.flatMap((variant) => {
    const same = front.find(({ name }) => nameKey(name.value) === nameKey(variant.name.value));
    return same === undefined ? [] : textConflicts('variant', same.facets, variant.facets).slice(0, 1);
  });
}

type Texts = Partial<Readonly<Record<string, Sourced<string>>>>;

function textConflicts(object: string, front: Texts, body: Texts): readonly Conflict[] {
  return Object.entries(front).flatMap(([part, other]): Conflict[] => {
    const value = body[part];
    return other === undefined || value === undefined || !disagree(other.value, value.value)
      ? []
      : [{ object, part, body: value, other }];
  });
}

/** Texts may be worded twice; they disagree where their numbers do, or where they share less than half of their words. */
function disagree(a: string, b: string): boolean {
  const numbers = (text: string): string =>
    [...text.matchAll(/\d+(?:[.,]\d+)?/gu)]
      .map(([number]) => number.replace(',', '.'))
      .sort()
      .join(' ');
  const [ours, theirs] = [numbers(a), numbers(b)];
  if (ours !== theirs) return ours !== '' && theirs !== '';
  if (nameKey(a).includes(nameKey(b)) || nameKey(b).includes(nameKey(a))) return false;
  const words = (text: string): Set<string> => new Set(nameKey(text).match(/[\p{L}\p{N}]+/gu) ?? []);
  const [first, second] = [words(a), words(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared < Math.min(first.size, second.size) / 2;
}

/** One variant at the same budget, family and mode. */
export function sameRow(a: ProfileRow, b: ProfileRow): boolean {
  const budgets = a.budget === undefined || b.budget === undefined || equal(a.budget.value, b.budget.value);
  const families =
    a.family === undefined || b.family === undefined || nameKey(a.family.value) === nameKey(b.family.value);
  const modes = a.mode === undefined || b.mode === undefined || a.mode.value === b.mode.value;
  return nameKey(a.variant.value) === nameKey(b.variant.value) && budgets && families && modes;
}

function rowConflicts(front: readonly ProfileRow[], body: readonly ProfileRow[]): readonly Conflict[] {
  return body.flatMap((row) => {
    const same = front.find((other) => sameRow(row, other));
    return same === undefined
      ? []
      : COLUMNS.flatMap((column) => cellConflict(column, row.cells[column], same.cells[column]));
  });
}

function cellConflict(
  column: ProfileColumn,
  body: ProfileCell | undefined,
  other: ProfileCell | undefined,
): readonly Conflict[] {
  if (body?.quantity === undefined || other?.quantity === undefined || agree(body.quantity, other.quantity)) return [];
  return [{ object: 'profile', part: column, body: body.text, other: other.text }];
}

/** The same within the rounding of both; a bare number is bits. */
function agree(a: Quantity, b: Quantity): boolean {
  if ((a.unit ?? 'bit') !== (b.unit ?? 'bit')) return true;
  return (
    Math.abs(a.value - b.value) <= (Math.max(a.half, b.half) + (a.uncertainty ?? 0) + (b.uncertainty ?? 0)) * (1 + 1e-9)
  );
}

function inlineConflicts(inline: Decision['profile']['inline'], rows: readonly ProfileRow[]): readonly Conflict[] {
  return inline.flatMap(({ variant, cells }) => {
    const own = rows.filter((row) => nameKey(row.variant.value) === nameKey(variant.value));
    const [first] = own;
    // At several budgets an inline profile repeats one of the rows.
    if (
      first === undefined ||
      own.some((row) => COLUMNS.every((column) => cellConflict(column, cells[column], row.cells[column]).length === 0))
    )
      return [];
    return COLUMNS.flatMap((column) => cellConflict(column, cells[column], first.cells[column])).slice(0, 1);
  });
}

function estimationConflicts(
  front: Decision['estimation'] | undefined,
  body: Decision['estimation'] | undefined,
): readonly Conflict[] {
  if (front === undefined || body === undefined) return [];
  if (
    front.mode !== undefined &&
    body.mode !== undefined &&
    front.mode.value !== body.mode.value &&
    front.mode.value !== 'A+B' &&
    body.mode.value !== 'A+B'
  ) {
    return [{ object: 'estimation', part: 'mode', body: { ...body.mode }, other: { ...front.mode } }];
  }
  return textConflicts('estimation', front.facets, body.facets).slice(0, 1);
}

function checkConflicts(front: readonly Check[], body: readonly Check[]): readonly Conflict[] {
  return body.flatMap((check): Conflict[] => {
    const same = front.find(({ name }) => nameKey(name.value) === nameKey(check.name.value));
    for (const part of ['before', 'after'] as const) {
      const [own, other] = [check[part], same?.[part]];
      if (own !== undefined && other !== undefined && own.value !== other.value)
        return [{ object: 'check', part, body: asText(own), other: asText(other) }];
    }
    return [];
  });
}

function actionConflicts(front: Decision['actions'], body: Decision['actions']): readonly Conflict[] {
  if (front.items.length === 0) return [];
  const records = front.items.flatMap((item) => item.records.map((record) => ({ item, record })));
  return body.items.flatMap((item) =>
    item.records.flatMap((record): Conflict[] => {
      const same = records.find(
        (other) =>
          record.type !== undefined &&
          other.record.type === record.type &&
          (record.source === undefined ||
            other.record.source === undefined ||
            nameKey(other.record.source.value) === nameKey(record.source.value)),
      );
      if (same === undefined) return [];
      for (const part of ['share', 'from', 'to'] as const) {
        const [own, other] = [record[part], same.record[part]];
        if (own !== undefined && other !== undefined && slotKey(own.value) !== slotKey(other.value))
          return [{ object: 'action', part, body: asText(own), other: asText(other) }];
      }
      for (const part of ['before', 'after'] as const) {
        const [own, other] = [item[part], same.item[part]];
        if (own !== undefined && other !== undefined && nameKey(own.value) !== nameKey(other.value))
          return [{ object: 'action', part, body: own, other }];
      }
      return [];
    }),
  );
}

function slotKey(slot: string | { readonly value: number }): string {
  return typeof slot === 'string' ? nameKey(slot) : String(slot.value);
}

function boundConflicts(front: Decision['bounds'], body: Decision['bounds']): readonly Conflict[] {
  return body
    .flatMap((bound): Conflict[] => {
      const same = front.find(
        (other) => other.column === bound.column && other.kind === bound.kind && other.sign === bound.sign,
      );
      return same === undefined || agree(same.quantity.value, bound.quantity.value)
        ? []
        : [{ object: 'objective', part: bound.column, body: asText(bound.quantity), other: asText(same.quantity) }];
    })
    .slice(0, 1);
}

function asText(value: Sourced<unknown>): Sourced<string> {
  return { value: value.raw, raw: value.raw, span: value.span };
}
