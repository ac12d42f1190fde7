import type { ActionItem, ActionRecord, Share } from '../model/action-item.ts';
import type { Decision, Family, Variant } from '../model/decision.ts';
import type { ProfileCell, ProfileColumn, ProfileRow } from '../model/profile.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Sourced } from '../model/sourced.ts';
import type { Span } from '../text/span.ts';
import { bareText } from './bare-text.ts';

/** What was read out of a document, each value with its place; `json` and `positions` of it are for printing. */
export type Extracted = Placed | readonly Extracted[] | { readonly [key: string]: Extracted } | string | null;

/** A value of JSON and where it stands. */
export interface Placed {
  readonly value: string | number | null | Readonly<Record<string, string | number | null>>;
  readonly span: Span;
}

/** The decision as `schema/decision.json` describes it; `file` is null where the text has no name. */
export function extracted(decision: Decision, file: string | null): Extracted {
  const { metadata, language, families, variants, profile, actions, checks, risks } = decision;
  const [own, ...others] = families.all.map(familyOf);
  return {
    file,
    type: 'data-decision',
    id: asWritten(metadata.id) ?? null,
    title: titleOf(decision),
    status: metadata.status,
    language,
    budget: budgetOf(decision),
    family: own ?? null,
    ...(own !== undefined && others.length > 0 && { families: [own, ...others] }),
    variants: variants.all.map(variantOf),
    profile: profile.rows.map(rowOf),
    estimation: estimationOf(decision),
    actions: actions.items.flatMap((item) =>
      item.records.filter((record) => !record.negated).map((record) => actionOf(record, item)),
    ),
    checks: checks.all.map(({ name, before, after }) => ({
      name: text(name),
      before: number(before),
      after: number(after),
    })),
    objective: text(decision.objective),
    context: text(decision.context),
    risks: risks.map((risk) => text(risk)),
  };
}

/** The title as a text; undefined where the document has none. */
export function titleText(decision: Decision): string | undefined {
  const title = titleOf(decision);
  return typeof title?.value === 'string' ? title.value : undefined;
}

function titleOf({ metadata, headings }: Decision): Placed | null {
  const heading = headings.find(({ depth }) => depth === 1);
  return asWritten(metadata.title) ?? (heading === undefined ? null : { value: heading.text, span: heading.span });
}

function budgetOf({ budget }: Decision): Extracted {
  const { own, stated, sweep, covers } = budget;
  const first = own ?? (sweep ? undefined : stated[0]);
  if (first === undefined) return null;
  const { quantity, text: words } = first;
  const parts = (['training', 'evaluation'] as const).filter((part) => covers?.[part] === 'included');
  return {
    value: quantity === undefined ? null : { value: rounded(quantity.value), span: words.span },
    unit: quantity?.unit ?? null,
    covers: parts.map((part) => ({ value: part, span: covers?.text.span ?? words.span })),
  };
}

function familyOf({ name, facets }: Family): Extracted {
  return {
    name: text(name),
    architecture: text(facets.architecture),
    representation: text(facets.representation),
    optimizer: text(facets.optimizer),
  };
}

function variantOf({ name, facets }: Variant): Extracted {
  return {
    name: text(name),
    source: text(facets.source),
    cleaning: text(facets.cleaning),
    deduplication: text(facets.deduplication),
    format: text(facets.format),
    order: text(facets.order),
    generator: text(facets.generator),
  };
}

function rowOf({ variant, budget, family, mode, cells }: ProfileRow): Extracted {
  const cell = (column: ProfileColumn): Extracted => cellOf(cells[column]);
  return {
    variant: text(variant),
    budget: quantityOf(budget),
    family: text(family),
    mode: mode === undefined ? null : { value: mode.value, span: mode.span },
    L_model: cell('L_model'),
    L_resid: cell('L_resid'),
    L_total: cell('L_total'),
  };
}

/** Where no unit is written, bits are assumed, and `profile-units` says so. */
function cellOf(cell: ProfileCell | undefined): Extracted {
  if (cell?.quantity === undefined) return null;
  const { value, unit = 'bit' } = cell.quantity;
  return { value: { value: rounded(value), unit }, span: cell.text.span };
}

function estimationOf({ estimation: { mode, facets, artifacts } }: Decision): Extracted {
  if (mode === undefined && artifacts.length === 0 && Object.keys(facets).length === 0) return null;
  return {
    mode: mode === undefined ? null : { value: mode.value, span: mode.span },
    curve: text(facets.curve),
    discretization: text(facets.discretization),
    artifacts: artifacts.map(({ target }) => ({ value: target.value, span: target.span })),
  };
}

function actionOf(record: ActionRecord, item: ActionItem): Extracted {
  const pair = { before: text(item.before ?? item.about), after: text(item.after) };
  const head = {
    type: record.type === undefined ? null : { value: record.type, span: record.verb?.span ?? record.text.span },
  };
  switch (record.type) {
    case undefined:
      return { ...head, raw: { value: bareText(record.text.value), span: record.text.span }, ...pair };
    case 'include-source':
      return { ...head, source: text(record.source), share: shareOf(record.share), ...pair };
    case 'exclude-source':
      return { ...head, source: text(record.source), ...pair };
    case 'reassign-share':
      return { ...head, source: text(record.source), from: shareOf(record.from), to: shareOf(record.to), ...pair };
    case 'replace-transform':
      return { ...head, from: shareOf(record.from), to: shareOf(record.to), ...pair };
    case 'change-factorization':
      return { ...head, order: text(record.order), ...pair };
    case 'recompute-profile':
      return { ...head, budget: quantityOf(record.budget), family: text(record.family), ...pair };
  }
}

function shareOf(share: Sourced<Share | string> | undefined): Extracted {
  if (share === undefined) return null;
  const { value, span } = share;
  return { value: typeof value === 'string' ? bareText(value) : rounded(value.value), span };
}

function quantityOf(quantity: Sourced<Quantity> | undefined): Extracted {
  if (quantity === undefined) return null;
  const { value, unit } = quantity.value;
  return { value: { value: rounded(value), unit: unit ?? null }, span: quantity.span };
}

function number(sourced: Sourced<number> | undefined): Extracted {
  return sourced === undefined ? null : { value: rounded(sourced.value), span: sourced.span };
}

function text(sourced: Sourced<string> | undefined): Extracted {
  const bare = sourced === undefined ? '' : bareText(sourced.value);
  return sourced === undefined || bare === '' ? null : { value: bare, span: sourced.span };
}

function asWritten(sourced: Sourced<string> | undefined): Placed | undefined {
  return sourced === undefined || sourced.value === '' ? undefined : { value: sourced.value, span: sourced.span };
}

/** Without the noise of binary arithmetic: 0.35, not 0.35000000000000003. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}
