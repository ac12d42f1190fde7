import type { Span } from '../text/span.ts';
import { joined, spanOf, type Visible } from '../text/visible.ts';
import { valueAt, type Yaml } from '../tree/yaml.ts';
import type { FrontBudget } from './budget.ts';
import type { FrontEstimation } from './estimation.ts';
import type { FrontFamily } from './family.ts';
import type { Part } from './field.ts';
import type { VariantDraft } from './variants.ts';

/** The decision's data in the front matter, in the form that the readers of the body take. */
export interface FrontObjects {
  readonly budget: FrontBudget | undefined;
  readonly family: FrontFamily | undefined;
  readonly variants: readonly VariantDraft[];
  readonly profile: readonly FrontRow[];
  readonly profileSpan: Span | undefined;
  readonly estimation: FrontEstimation | undefined;
  readonly actions: readonly FrontEntry[];
  readonly checks: readonly FrontEntry[];
  readonly objective: Visible | undefined;
  readonly context: Visible | undefined;
  readonly risks: readonly Visible[];
  /** Where each key stands. */
  readonly keys: ReadonlyMap<string, Span>;
}

/** A mapping of texts. */
export interface FrontEntry {
  readonly values: ReadonlyMap<string, Visible>;
  readonly span: Span;
}

export type FrontRow = FrontEntry;

export function frontObjectsOf(root: Yaml | undefined, source: string): FrontObjects {
  const keys = new Map<string, Span>();
  if (root?.kind === 'map') for (const { key } of root.entries) keys.set(key.text, spanOf(key));
  const at = (key: string): Yaml | undefined => {
    const value = valueAt(root, key);
    return value === undefined || isEmpty(value) ? undefined : value;
  };
  const place = (key: string): Span => keys.get(key) ?? { start: 0, end: 0 };
  const budget = at('budget');
  const family = at('family');
  const estimation = at('estimation');
  return {
    budget: budget === undefined ? undefined : budgetFrom(budget, place('budget'), source),
    family:
      family === undefined
        ? undefined
        : {
            name: textAt(family, 'name') ?? scalarText(family),
            parts: partsOf(family, 'family', source),
            label: place('family'),
          },
    variants: entriesOf(at('variants'), source).flatMap(({ values }): VariantDraft[] => {
      const name = values.get('name');
      const parts = [...values].flatMap(([field, value]): Part[] =>
        field === 'name' ? [] : [{ field, of: 'variants', label: spanOf(value), value }],
      );
      return name === undefined || name.text === '' ? [] : [{ name, parts, origin: 'front' }];
    }),
    profile: entriesOf(at('profile'), source),
    profileSpan: at('profile') === undefined ? undefined : keys.get('profile'),
    estimation:
      estimation === undefined
        ? undefined
        : {
            text: scalarText(estimation),
            parts: partsOf(estimation, 'estimation', source).filter(({ field }) => field !== 'artifacts'),
            artifacts: textsOf(valueAt(estimation, 'artifacts')),
            label: place('estimation'),
          },
    actions: entriesOf(at('actions'), source),
    checks: entriesOf(at('checks'), source),
    objective: flat(at('objective'), source),
    context: flat(at('context'), source),
    risks: textsOf(at('risks')),
    keys,
  };
}

function isEmpty(value: Yaml): boolean {
  return value.kind === 'scalar'
    ? value.text.text.trim() === ''
    : value.kind === 'list'
      ? value.items.length === 0
      : value.entries.length === 0;
}

function scalarText(value: Yaml | undefined): Visible | undefined {
  return value?.kind === 'scalar' && value.text.text !== '' ? value.text : undefined;
}

function textAt(map: Yaml | undefined, key: string): Visible | undefined {
  return scalarText(valueAt(map, key));
}

/** A list of texts, or one text. */
function textsOf(value: Yaml | undefined): readonly Visible[] {
  const items = value?.kind === 'list' ? value.items : value === undefined ? [] : [value];
  return items.flatMap((item) => {
    const text = scalarText(item);
    return text === undefined ? [] : [text];
  });
}

/** One text for whatever stands there: the scalars of a list or a mapping, in order. */
function flat(value: Yaml | undefined, source: string): Visible | undefined {
  if (value === undefined) return undefined;
  if (value.kind === 'scalar') return scalarText(value);
  const children = value.kind === 'list' ? value.items : value.entries.map((entry) => entry.value);
  const pieces = children.map((child) => flat(child, source)).filter((piece) => piece !== undefined);
  return pieces.length === 0 ? undefined : joined(pieces, value.kind === 'list' ? ', ' : ' ', source);
}

function budgetFrom(value: Yaml, label: Span, source: string): FrontBudget {
  if (value.kind !== 'map') return { value: flat(value, source), covers: undefined, label };
  const pieces = [textAt(value, 'value'), textAt(value, 'unit')].filter((piece) => piece !== undefined);
  return {
    value: pieces.length === 0 ? undefined : joined(pieces, ' ', source),
    covers: flat(valueAt(value, 'covers'), source),
    label,
  };
}

function partsOf(value: Yaml, of: string, source: string): readonly Part[] {
  if (value.kind !== 'map') return [];
  return value.entries.flatMap(({ key, value: each }): Part[] => {
    const text = flat(each, source);
    return key.text === 'name' || text === undefined ? [] : [{ field: key.text, of, label: spanOf(key), value: text }];
  });
}

function entriesOf(value: Yaml | undefined, source: string): readonly FrontEntry[] {
  if (value?.kind !== 'list') return [];
  return value.items.flatMap((item): FrontEntry[] => {
    if (item.kind === 'scalar') return [{ values: new Map([['name', item.text]]), span: item.span }];
    if (item.kind !== 'map') return [];
    const values = new Map<string, Visible>();
    for (const entry of item.entries) {
      const text = flat(entry.value, source);
      if (text !== undefined) values.set(entry.key.text, text);
    }
    return [{ values, span: item.span }];
  });
}
