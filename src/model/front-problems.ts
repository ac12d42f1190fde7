import type { ErrorObject } from 'ajv';
import { distance } from 'fastest-levenshtein';
import schema from '../../schema/front-matter.json' with { type: 'json' };
import validate from '../schema/front-matter.mjs';
import type { Span } from '../text/span.ts';
import { spanOf } from '../text/visible.ts';
import { jsonOf, type Yaml } from '../tree/yaml.ts';
import type { FrontMatterProblem } from './decision.ts';

/** What the published schema says against the front matter, and keys that are a slip away from one of its own. */
export function frontMatterProblems(root: Yaml | undefined, fence: Span): readonly FrontMatterProblem[] {
  if (root === undefined) return [];
  if (root.kind !== 'map')
    return [{ kind: 'shape', span: root.kind === 'scalar' ? root.span : fence, key: '', due: 'mapping' }];
  validate(withoutEmpty(jsonOf(root)));
  const wrong = (validate.errors ?? []).flatMap((error) => problemOf(error, root));
  const problems = [...nearMisses(root, schema as Schema), ...wrong, ...noDays(root)];
  return problems.sort((a, b) => a.span.start - b.span.start);
}

/** A key without a value says nothing yet. */
function withoutEmpty(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withoutEmpty);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).flatMap(([key, value]) =>
      value === null || value === '' ? [] : [[key, withoutEmpty(value)]],
    ),
  );
}

function problemOf({ instancePath, keyword, params }: ErrorObject, root: Yaml): readonly FrontMatterProblem[] {
  const steps = instancePath.split('/').slice(1);
  let key = '';
  let keySpan: Span = root.span;
  let value: Yaml = root;
  for (const step of steps) {
    const entry = value.kind === 'map' ? value.entries.find((each) => each.key.text === step) : undefined;
    const next = value.kind === 'list' ? value.items[Number(step)] : entry?.value;
    if (entry !== undefined) {
      key = step;
      keySpan = spanOf(entry.key);
    }
    if (next === undefined) return [];
    value = next;
  }
  const span = value.kind === 'scalar' ? value.span : keySpan;
  const detail = value.kind === 'scalar' ? value.text.text : '';
  if (keyword === 'type') return [{ kind: 'shape', span, key, due: dueOf(String(params['type']), steps) }];
  const allowed: unknown =
    keyword === 'enum' ? params['allowedValues'] : keyword === 'const' ? [params['allowedValue']] : ['YYYY-MM-DD'];
  return [{ kind: 'value', span, key, detail, allowed: allowed as readonly string[] }];
}

/** ajv lists the types that would do: `string,number,object`. */
function dueOf(types: string, steps: readonly string[]): string {
  if (types.includes('object')) return 'mapping';
  if (types.includes('array')) return 'list';
  return /^\d+$/u.test(steps[steps.length - 1] ?? '') ? 'list' : 'text';
}

/** `2026-02-30` has the form of a date and is no day of the calendar. */
function noDays(root: Yaml & { readonly kind: 'map' }): readonly FrontMatterProblem[] {
  const value = root.entries.find(({ key }) => key.text === 'date')?.value;
  if (value?.kind !== 'scalar' || !/^\d{4}-\d{2}-\d{2}$/u.test(value.text.text)) return [];
  const day = new Date(`${value.text.text}T00:00:00Z`);
  const real = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value.text.text);
  return real
    ? []
    : [{ kind: 'value', span: value.span, key: 'date', detail: value.text.text, allowed: ['YYYY-MM-DD'] }];
}

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** `context` is a letter away from the ordinary key `content`; two letters are a letter away from anything. */
const NO_NEIGHBOURS = new Set(['context', 'id']);

function nearMisses(value: Yaml, known: Schema): readonly FrontMatterProblem[] {
  if (value.kind === 'list')
    return known.items === undefined ? [] : value.items.flatMap((item) => nearMisses(item, known.items ?? {}));
  const { properties } = known;
  if (value.kind !== 'map' || properties === undefined) return [];
  return value.entries.flatMap(({ key, value: under }): readonly FrontMatterProblem[] => {
    const own = Object.hasOwn(properties, key.text) ? properties[key.text] : undefined;
    if (own !== undefined) return nearMisses(under, own);
    const meant = Object.keys(properties).find((name) => isNear(key.text, name));
    if (meant === undefined) return [];
    const isTaken = value.entries.some((other) => other.key.text === meant);
    return [{ kind: 'near-miss', span: spanOf(key), key: key.text, meant, isTaken }];
  });
}

function isNear(written: string, known: string): boolean {
  const plain = (key: string): string => key.toLowerCase().replaceAll('_', '-');
  if (plain(written) === plain(known)) return true;
  return (
    !NO_NEIGHBOURS.has(known) &&
    known.length > 3 &&
    distance(plain(written), plain(known)) <= (known.length > 5 ? 2 : 1)
  );
}
