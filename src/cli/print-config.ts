import { rules } from '../../rules/index.ts';
import { everySetting, originsOf } from '../lint/active.ts';
import { type Config, defaults, type RuleSettings } from '../lint/config.ts';
import { fullPath, shownPath } from './paths.ts';
import type { Session } from './session.ts';
import type { Status } from './status.ts';

/** The configuration that holds for a file, as a configuration file would say it; where each value comes from that is no default goes to standard error. */
export async function printConfig(
  file: string,
  last: RuleSettings,
  { cwd, places, print, note, fail }: Session,
): Promise<Status> {
  const place = await places.of(fullPath(cwd, file));
  for (const fault of place.faults) fail(fault);
  if (place.faults.length > 0) return 2;
  const { overrides: _, ...config }: Config = { ...defaults, ...place.config };
  const shown = shownPath(cwd, place.file ?? '');
  note(place.file === undefined ? 'no-config' : 'config', { file: shown });
  for (const key of Object.keys(place.config).filter(
    (one) => one !== 'rules' && one !== 'overrides' && one !== '$schema',
  ))
    note('origin.file', { key, file: shown });
  for (const { rule, origin } of originsOf(rules, place.config, place.path, last)) {
    const kind = typeof origin === 'number' ? 'override' : origin === 'last' ? 'option' : 'file';
    note(`origin.${kind}`, { key: `rules.${rule}`, file: shown, index: typeof origin === 'number' ? origin : 0 });
  }
  print(`${JSON.stringify({ ...config, rules: everySetting(rules, place.config, place.path, last) }, undefined, 2)}\n`);
  return 0;
}
