import type { Rule } from '../rule/rule.ts';
import type { ActiveRule } from '../rule/run.ts';
import type { Setting } from '../rule/severity.ts';
import type { Config, RuleSetting, RuleSettings } from './config.ts';
import { matches } from './glob.ts';

/** The rules that judge a file, by the configuration, its overrides for the file, and `last` (the command's `--rule`). */
export function activeRules(
  rules: readonly Rule[],
  config: Config,
  path: string | undefined,
  last: RuleSettings = {},
): readonly ActiveRule[] {
  const settings = settingsFor(config, path, last);
  return rules.map((rule) => activeRule(rule, settings)).filter(({ rule, level }) => (level ?? rule.level) !== 'off');
}

/** Every rule's setting for a file, as `--print-config` shows it. */
export function everySetting(
  rules: readonly Rule[],
  config: Config,
  path: string | undefined,
  last: RuleSettings = {},
): RuleSettings {
  const settings = settingsFor(config, path, last);
  return Object.fromEntries(
    rules.map((rule): [string, RuleSetting] => {
      const { level = rule.level, options } = activeRule(rule, settings);
      return [rule.id, rule.options === undefined ? level : [level, options as Readonly<Record<string, unknown>>]];
    }),
  );
}

/** What a rule's setting comes from: the file's `rules`, one of its overrides (counted from 1), or what was said last. */
export type Origin = 'rules' | 'last' | number;

/** Where the settings of a file that are none of the defaults come from, rule by rule in their order. */
export function originsOf(
  rules: readonly Rule[],
  { rules: own = {}, overrides = [] }: Config,
  path: string | undefined,
  last: RuleSettings = {},
): readonly { readonly rule: string; readonly origin: Origin }[] {
  const layers: readonly (readonly [Origin, RuleSettings])[] = [
    ['rules', own],
    ...overrides.flatMap(({ files, rules: others }, index): readonly (readonly [Origin, RuleSettings])[] =>
      path !== undefined && matches(path, files) ? [[index + 1, others]] : [],
    ),
    ['last', last],
  ];
  return rules.flatMap(({ id }) => {
    const found = layers.findLast(([, settings]) => Object.hasOwn(settings, id));
    return found === undefined ? [] : [{ rule: id, origin: found[0] }];
  });
}

/** One layer upon another. */
function settingsFor(
  { rules = {}, overrides = [] }: Config,
  path: string | undefined,
  last: RuleSettings,
): readonly RuleSettings[] {
  const matching = path === undefined ? [] : overrides.filter(({ files }) => matches(path, files));
  return [rules, ...matching.map((override) => override.rules), last];
}

function activeRule(rule: Rule, layers: readonly RuleSettings[]): ActiveRule {
  let level: Setting | undefined;
  let options: unknown = rule.options?.defaults;
  for (const layer of layers) {
    const setting = Object.hasOwn(layer, rule.id) ? layer[rule.id] : undefined;
    if (setting === undefined) continue;
    const [own, given] = typeof setting === 'string' ? [setting] : setting;
    level = own;
    if (given !== undefined) options = { ...rule.options?.defaults, ...given };
  }
  return { rule, level, options };
}
