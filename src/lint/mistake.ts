import type { ErrorObject } from 'ajv';
import type { Argument } from '../finding/finding.ts';
import { closest } from '../text/closest.ts';
import type { Span } from '../text/span.ts';
import { spanOf } from '../text/visible.ts';
import type { Yaml } from '../tree/yaml.ts';

/** Something wrong in a configuration; `id` and `args` make a sentence of the locale (`config.` + id). */
export interface Mistake {
  readonly id: string;
  readonly args: Readonly<Record<string, Argument>>;
  readonly span: Span;
}

const KEYS: Readonly<Record<string, readonly string[]>> = {
  config: [
    'include',
    'exclude',
    'rules',
    'overrides',
    'lexicon',
    'majorShare',
    'requireReason',
    'baseline',
    'language',
    'locale',
    'initial',
    '$schema',
  ],
  overrides: ['files', 'rules'],
  lexicon: ['en', 'ru'],
  words: ['words', 'phrases', 'names', 'labels'],
};

/** What a validator found wrong, in our words; `root` is the value that it saw. */
export function mistakeFrom(
  { keyword, params, instancePath }: ErrorObject,
  root: Yaml,
  place: string = placeOf(instancePath),
  keys: readonly string[] = KEYS[place] ?? [],
): Mistake {
  const { value, name, span } = nodeAt(instancePath, root);
  const written = value.kind === 'scalar' ? value.text.text : String(params['value'] ?? '');
  const key = name === '' ? place : name;
  switch (keyword) {
    case 'additionalProperties': {
      const unknown = String(params['additionalProperty']);
      const entry = value.kind === 'map' ? value.entries.find((one) => one.key.text === unknown) : undefined;
      return unknownKey(unknown, entry === undefined ? span : spanOf(entry.key), place, keys);
    }
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly unknown[]).map(String);
      const meant = closest(written, allowed);
      const args = { key, value: written, allowed: allowed.map((one) => `\`${one}\``) };
      return meant === undefined ? { id: 'value', span, args } : { id: 'value-meant', span, args: { ...args, meant } };
    }
    case 'type':
      return { id: 'shape', span, args: { key, due: { term: `due.${[params['type']].flat()[0]}` } } };
    case 'required':
      return { id: 'missing', span, args: { key, missing: String(params['missingProperty']) } };
    case 'uniqueItems':
      return { id: 'double', span, args: { key } };
    default:
      return {
        id: 'range',
        span,
        args: { key, value: written, limit: `${params['comparison'] ?? keyword} ${params['limit'] ?? ''}`.trim() },
      };
  }
}

export function unknownKey(key: string, span: Span, place: string, keys: readonly string[]): Mistake {
  const meant = closest(key, keys);
  const args = { key, place: { term: `place.${place}` } };
  return meant === undefined
    ? { id: 'unknown-key', span, args }
    : { id: 'unknown-key-meant', span, args: { ...args, meant } };
}

function placeOf(path: string): string {
  if (/^\/overrides\/\d+/u.test(path)) return 'overrides';
  if (path.startsWith('/lexicon')) return path === '/lexicon' ? 'lexicon' : 'words';
  return 'config';
}

/** The value that a JSON pointer leads to, the key that it stands under, and where to point at. */
function nodeAt(pointer: string, root: Yaml): { readonly value: Yaml; readonly name: string; readonly span: Span } {
  let value = root;
  let name = '';
  let span = root.span;
  for (const step of pointer.split('/').slice(1)) {
    const part = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (value.kind === 'map') {
      const entry = value.entries.find(({ key }) => key.text === part);
      if (entry === undefined) break;
      name = part;
      span = entry.value.kind === 'scalar' && entry.value.text.text !== '' ? entry.value.span : spanOf(entry.key);
      value = entry.value;
    } else if (value.kind === 'list') {
      const item: Yaml | undefined = value.items[Number(part)];
      if (item === undefined) break;
      value = item;
      span = item.span;
    }
  }
  return { value, name, span };
}
