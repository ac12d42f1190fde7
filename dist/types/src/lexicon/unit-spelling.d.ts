import type { Unit, UnitData, Units } from './units.js';
/** The spellings of all units, and of those that a prefix may stand before. */
export declare function spelledUnits(files: readonly UnitData[], fold: (text: string) => string): Pick<Units, 'exact' | 'folded' | 'prefixes' | 'prefixed'>;
/** The unit that a word spells, SI prefixes of any language before it: "Gbit" and its like are not listed one by one. */
export declare function unitSpelled(word: string, units: Units): Unit | undefined;
export interface Prefix {
    readonly exact: string;
    readonly folded: string;
    readonly factor: number;
    readonly power: number;
}
