import type { Level } from '../finding/finding.ts';
import type { Rule } from './rule.ts';

export type Setting = Level | 'off';

export interface Weighed {
  readonly rule: Pick<Rule, 'level' | 'formal'>;
  /** By the configuration. */
  readonly configured: Setting | undefined;
  /** By the rule, for this finding. */
  readonly reported: Level | undefined;
  readonly isDraft: boolean;
}

/** A level set in the configuration holds for every finding of the rule; the cap of a draft comes last. */
export function levelOf({ rule, configured, reported, isDraft }: Weighed): Setting {
  const level = configured ?? (rule.level === 'off' ? 'off' : (reported ?? rule.level));
  return level === 'error' && isDraft && rule.formal === undefined ? 'warn' : level;
}
