import type { Quantity } from './quantity.js';
import type { Sourced } from './sourced.js';
export type ActionType = 'include-source' | 'exclude-source' | 'reassign-share' | 'replace-transform' | 'change-factorization' | 'recompute-profile';
export interface Actions {
    readonly items: readonly ActionItem[];
}
/** One entry of the actions field: a list item, a table row, the only paragraph, or an entry of the front matter. */
export interface ActionItem {
    readonly text: Sourced<string>;
    readonly records: readonly ActionRecord[];
    /** Names of variants as written; shared by all records of the item. */
    readonly before: Sourced<string> | undefined;
    readonly after: Sourced<string> | undefined;
    /** For `recompute-profile` of one variant: the variant that it names. */
    readonly about: Sourced<string> | undefined;
    readonly budget: Sourced<Quantity> | undefined;
    readonly family: Sourced<string> | undefined;
    readonly origin: 'front' | 'body';
}
export interface ActionRecord {
    /** Undefined: none of the six. */
    readonly type: ActionType | undefined;
    /** The words of the record: the verb's clause. */
    readonly text: Sourced<string>;
    readonly negated: boolean;
    /** Where the verb is none of the six: the closest allowed type, if any. */
    readonly closest: ActionType | undefined;
    readonly verb: Sourced<string> | undefined;
    readonly source: Sourced<string> | undefined;
    readonly share: Sourced<Share> | undefined;
    /** reassign-share: shares; replace-transform: texts. */
    readonly from: Sourced<Share | string> | undefined;
    readonly to: Sourced<Share | string> | undefined;
    readonly order: Sourced<string> | undefined;
    readonly budget: Sourced<Quantity> | undefined;
    readonly family: Sourced<string> | undefined;
}
/** A share as a decimal, exact as printed: `value = digits / 10 ** places`. 12 % has digits 12 and places 2. */
export interface Share {
    readonly value: number;
    readonly digits: number;
    readonly places: number;
}
