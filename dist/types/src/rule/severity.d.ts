import type { Level } from '../finding/finding.js';
import type { Rule } from './rule.js';
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
export declare function levelOf({ rule, configured, reported, isDraft }: Weighed): Setting;
