import { rules } from '../../rules/index.ts';
import type { Argument } from '../finding/finding.ts';
import { lineStarts, type Point, pointAt } from '../text/lines.ts';
import { spanOf } from '../text/visible.ts';
import { jsonOf, valueAt, type Yaml, yamlIn } from '../tree/yaml.ts';
import type { Config } from './config.ts';
import { type Mistake, mistakeFrom, unknownKey } from './mistake.ts';
import { settingProblems } from './setting-problems.ts';
import { labelledFields } from './words.ts';

export interface ConfigReading {
  /** Holds where there are no problems. */
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

/** A mistake; `id` and `args` make a sentence of the locale (`config.` + id). */
export interface ConfigProblem extends Point {
  readonly file: string;
  readonly id: string;
  readonly args: Readonly<Record<string, Argument>>;
}

/** Reads a configuration, YAML or JSON, and names every mistake in it. */
export async function configFrom(text: string, file: string): Promise<ConfigReading> {
  const source = text.replace(/^\uFEFF/u, '');
  const { root, error } = yamlIn(source, 0, source);
  const mistakes =
    error === undefined
      ? await mistakesIn(root)
      : [{ id: 'syntax', span: error.span, args: { detail: error.message.replace(/[.:]$/u, '') } }];
  const starts = lineStarts(source);
  const problems = mistakes
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(({ id, args, span }) => ({ file, ...pointAt(starts, span.start), id, args }));
  return { config: problems.length > 0 || root === undefined ? {} : (jsonOf(root) as Config), problems };
}

async function mistakesIn(root: Yaml | undefined): Promise<readonly Mistake[]> {
  // A file of comments alone sets nothing.
  if (root === undefined || (root.kind === 'scalar' && root.value === null)) return [];
  if (root.kind !== 'map') return [{ id: 'root', span: root.span, args: {} }];
  const { default: isConfig } = await import('../schema/config.mjs');
  const errors = isConfig(jsonOf(root)) ? [] : (isConfig.errors ?? []);
  const found = errors
    .filter(({ instancePath }) => !SETTINGS.test(instancePath))
    .map((error) => mistakeFrom(error, root));
  const settings = await Promise.all(rulesIn(root).map((map) => settingProblems(map, rules)));
  return [...found, ...settings.flat(), ...fieldMistakes(root)];
}

/** Settings of rules are checked by `settingProblems`, which knows the rules. */
const SETTINGS = /^(?:\/overrides\/\d+)?\/rules\/./u;

function rulesIn(root: Yaml): readonly Yaml[] {
  const overrides = valueAt(root, 'overrides');
  const entries = overrides?.kind === 'list' ? overrides.items : [];
  return [root, ...entries].flatMap((holder) => valueAt(holder, 'rules') ?? []);
}

function fieldMistakes(root: Yaml): readonly Mistake[] {
  const lexicon = valueAt(root, 'lexicon');
  const languages = lexicon?.kind === 'map' ? lexicon.entries.map(({ value }) => value) : [];
  return languages
    .flatMap((language) => valueAt(language, 'labels') ?? [])
    .flatMap((labels) => (labels.kind === 'map' ? labels.entries : []))
    .filter(({ key }) => !labelledFields().includes(key.text))
    .map(({ key }) => unknownKey(key.text, spanOf(key), 'labels', labelledFields()));
}
