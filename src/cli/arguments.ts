import { parseArgs } from 'node:util';
import type { Argument } from '../finding/finding.ts';
import { closest } from '../text/closest.ts';

/** A mistake in how the command was called; `id` and `args` make a sentence of the locale (`cli.usage.` + id). */
export interface Mistake {
  readonly id: string;
  readonly args: Readonly<Record<string, Argument>>;
}

export interface Given {
  /** Paths, or a rule's name, in order. */
  readonly operands: readonly string[];
  /** The last value of an option. */
  readonly value: (option: string) => string | undefined;
  readonly values: (option: string) => readonly string[];
  readonly has: (option: string) => boolean;
  readonly mistakes: readonly Mistake[];
}

/** `value` options take the next word, `flag` options none. */
export type Options = Readonly<Record<string, 'value' | 'flag'>>;

const everywhere: Options = { locale: 'value', color: 'flag', 'no-color': 'flag', help: 'flag' };
const configured: Options = { ...everywhere, config: 'value', 'no-config': 'flag', 'stdin-filename': 'value' };
/** How logs are measured. */
const measured: Options = {
  name: 'value',
  mode: 'value',
  curve: 'value',
  floor: 'value',
  integration: 'value',
  'tokens-per-step': 'value',
  unit: 'value',
  'held-out': 'value',
};

export const commands: Readonly<Record<string, Options>> = {
  lint: {
    ...configured,
    format: 'value',
    fix: 'flag',
    'fix-dry-run': 'flag',
    quiet: 'flag',
    'max-warnings': 'value',
    rule: 'value',
    'print-config': 'value',
    since: 'value',
    staged: 'flag',
    'changed-lines': 'flag',
    baseline: 'value',
  },
  baseline: { ...configured, baseline: 'value' },
  extract: { ...configured, format: 'value', positions: 'flag' },
  profile: { ...everywhere, ...measured, format: 'value', csv: 'value', plot: 'value' },
  init: { ...everywhere, 'dry-run': 'flag' },
  new: { ...everywhere, ...measured, lang: 'value', dir: 'value', from: 'value' },
  explain: everywhere,
  lsp: { ...everywhere, stdio: 'flag', clientProcessId: 'value' },
};

const SHORT: Readonly<Record<string, string>> = { h: 'help' };

/** Reads the words behind a command; every mistake is named, and what is right is read all the same. */
export function given(words: readonly string[], options: Options): Given {
  const mistakes: Mistake[] = [];
  const operands: string[] = [];
  const found = new Map<string, string[]>();
  const types = Object.entries(options).map(([name, kind]) => [
    name,
    { type: kind === 'flag' ? ('boolean' as const) : ('string' as const), multiple: true },
  ]);
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(types),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const name = token.rawName.startsWith('--') ? token.name : (SHORT[token.name] ?? token.name);
    const kind = Object.hasOwn(options, name) ? options[name] : undefined;
    const { rawName: option, value, inlineValue } = token;
    if (kind === undefined) mistakes.push(unknownOption(option, options));
    else if (kind === 'flag' && value !== undefined) mistakes.push({ id: 'no-value', args: { option } });
    else if (kind === 'value' && (value === undefined || value === '' || (!inlineValue && value.startsWith('-'))))
      mistakes.push({ id: 'value', args: { option } });
    else found.set(name, [...(found.get(name) ?? []), value ?? '']);
  }
  return {
    operands,
    value: (option) => found.get(option)?.at(-1),
    values: (option) => found.get(option) ?? [],
    has: (option) => found.has(option),
    mistakes,
  };
}

function unknownOption(option: string, options: Options): Mistake {
  const meant = closest(
    option,
    Object.keys(options).map((name) => `--${name}`),
  );
  return meant === undefined
    ? { id: 'unknown-option', args: { option } }
    : { id: 'unknown-option-meant', args: { option, meant } };
}

/** A word that is none of the allowed ones. */
export function unknownWord(kind: string, word: string, allowed: readonly string[]): Mistake {
  const meant = closest(word, allowed);
  const args = { word, allowed: allowed.map((one) => `\`${one}\``) };
  return meant === undefined
    ? { id: `unknown-${kind}`, args }
    : { id: `unknown-${kind}-meant`, args: { ...args, meant } };
}
