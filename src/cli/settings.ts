import { rules } from '../../rules/index.ts';
import type { RuleSettings } from '../lint/config.ts';
import { levelMistake } from '../lint/setting-problems.ts';
import type { Setting } from '../rule/severity.ts';
import { type Given, unknownWord } from './arguments.ts';
import type { Fault } from './fault.ts';
import { formats, machineFormat } from './reporters.ts';

/** What the options of `lint` ask for. */
export interface Settings {
  /** Each report and where it goes: a file, or standard output. */
  readonly reports: readonly { readonly format: string; readonly file: string | undefined }[];
  readonly maxWarnings: number | undefined;
  /** `--rule`: prevails over the configuration. */
  readonly last: RuleSettings;
  readonly faults: readonly Fault[];
}

export function settingsFrom(given: Given): Settings {
  const faults: Fault[] = [];
  const reports = given.values('format').map((value) => {
    const [format = '', ...file] = value.split('=');
    if (!formats.includes(format)) {
      const { id, args } = unknownWord('format', format, formats);
      faults.push({ id: `cli.usage.${id}`, args });
    }
    return { format, file: file.length === 0 ? undefined : file.join('=') };
  });
  const toOutput = new Set(reports.filter(({ file }) => file === undefined).map(({ format }) => format));
  toOutput.delete('stylish');
  if (faults.length === 0 && toOutput.size > 1)
    faults.push({ id: 'cli.usage.one-output', args: { formats: [...toOutput].map((format) => `\`${format}\``) } });
  // Whoever asks for what machines read gets nothing else.
  const shown = { format: machineFormat(given) ?? 'stylish', file: undefined };
  const maxWarnings = given.value('max-warnings');
  if (maxWarnings !== undefined && !/^\d+$/.test(maxWarnings))
    faults.push({ id: 'cli.usage.max-warnings', args: { value: maxWarnings } });
  const last: Record<string, Setting> = {};
  for (const value of given.values('rule')) {
    const [, id = '', level = ''] = /^(?:data-decision:)?([^:]*):?(.*)$/s.exec(value) ?? [];
    const mistake = levelMistake(id, level, rules);
    if (level === '' && !mistake?.id.startsWith('unknown'))
      faults.push({ id: 'cli.usage.rule-level', args: { value, rule: id } });
    else if (mistake !== undefined) faults.push({ id: `config.${mistake.id}`, args: mistake.args });
    last[id] = level as Setting;
  }
  if (given.has('fix') && !given.has('fix-dry-run') && given.operands.includes('-'))
    faults.push({ id: 'cli.usage.fix-input' });
  const files = reports.flatMap(({ file }) => file ?? []);
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) faults.push({ at: twice, id: 'cli.usage.same-file' });
  faults.push(...changeFaults(given));
  return {
    reports: [shown, ...reports.filter(({ file }) => file !== undefined)],
    maxWarnings: maxWarnings === undefined ? undefined : Number(maxWarnings),
    last,
    faults,
  };
}

/** Options that make no sense together. */
function changeFaults(given: Given): readonly Fault[] {
  const fault = (id: string): Fault => ({ id: `cli.usage.${id}` });
  const isOfChange = given.has('since') || given.has('staged');
  return [
    ...(given.has('since') && given.has('staged') ? [fault('since-staged')] : []),
    ...(given.has('changed-lines') && !isOfChange ? [fault('changed-lines')] : []),
    ...(isOfChange && given.operands.includes('-') ? [fault('change-input')] : []),
    // The file may hold more than what is staged, and other lines than those that are reported.
    ...(given.has('fix') && (given.has('staged') || given.has('changed-lines')) ? [fault('change-fix')] : []),
  ];
}
