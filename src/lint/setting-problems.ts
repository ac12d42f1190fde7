import type { Rule } from '../rule/rule.ts';
import { closest } from '../text/closest.ts';
import type { Span } from '../text/span.ts';
import { spanOf } from '../text/visible.ts';
import { jsonOf, type Yaml } from '../tree/yaml.ts';
import { type Mistake, mistakeFrom } from './mistake.ts';

const LEVELS = ['off', 'warn', 'error'];

/** What is wrong in a mapping of rule ids to settings. */
export async function settingProblems(map: Yaml, rules: readonly Rule[]): Promise<readonly Mistake[]> {
  if (map.kind !== 'map') return [];
  const found = await Promise.all(
    map.entries.map(({ key, value }) => {
      const rule = rules.find(({ id }) => id === key.text);
      return rule === undefined
        ? [unknownRule(key.text, spanOf(key), rules)]
        : settingMistakes(rule, value, spanOf(key));
    }),
  );
  return found.flat();
}

/** What is wrong with a level as the command takes it (`--rule ID:LEVEL`); nothing where all is well. */
export function levelMistake(id: string, level: string, rules: readonly Rule[]): Omit<Mistake, 'span'> | undefined {
  const nowhere = { start: 0, end: 0 };
  const rule = rules.find((one) => one.id === id);
  return rule === undefined
    ? unknownRule(id, nowhere, rules)
    : LEVELS.includes(level)
      ? undefined
      : noLevel(rule, level, nowhere);
}

function unknownRule(key: string, span: Span, rules: readonly Rule[]): Mistake {
  const meant = closest(
    key,
    rules.map(({ id }) => id),
  );
  return meant === undefined
    ? { id: 'unknown-rule', span, args: { key } }
    : { id: 'unknown-rule-meant', span, args: { key, meant } };
}

function noLevel(rule: Rule, value: string, span: Span): Mistake {
  const meant = closest(value, LEVELS);
  const args = { rule: rule.id, value, allowed: LEVELS.map((level) => `\`${level}\``) };
  return meant === undefined ? { id: 'level', span, args } : { id: 'level-meant', span, args: { ...args, meant } };
}

async function settingMistakes(rule: Rule, setting: Yaml, key: Span): Promise<readonly Mistake[]> {
  const [level, options, ...more] = setting.kind === 'list' ? setting.items : [setting];
  if (level?.kind !== 'scalar' || more.length > 0) return [{ id: 'setting', span: key, args: { rule: rule.id } }];
  const mistakes: Mistake[] = [];
  const written = level.text.text;
  if (level.value !== written || !LEVELS.includes(written))
    mistakes.push(noLevel(rule, written, written === '' ? key : level.span));
  if (options === undefined) return mistakes;
  if (options.kind !== 'map') return [...mistakes, { id: 'setting', span: options.span, args: { rule: rule.id } }];
  if (rule.options === undefined)
    return [...mistakes, { id: 'no-options', span: options.span, args: { rule: rule.id } }];
  const { ruleOptions } = await import('../schema/rule-options.mjs');
  const isRight = ruleOptions[rule.id];
  if (isRight === undefined || isRight(jsonOf(options))) return mistakes;
  const { properties } = rule.options.schema;
  const keys = typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
  return [...mistakes, ...(isRight.errors ?? []).map((error) => mistakeFrom(error, options, 'options', keys))];
}
