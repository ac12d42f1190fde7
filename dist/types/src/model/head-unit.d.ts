import type { Lexicon } from '../lexicon/lexicon.js';
import type { UnitKind } from '../lexicon/units.js';
import type { Language } from './decision.js';
/** The unit that a column's head or a sentence gives to bare numbers: one printed is `factor × 10^power` of `unit`. */
export interface HeadUnit {
    /** `ambiguous`: bits or bytes; `power`: a power of ten and no unit. */
    readonly kind: UnitKind | 'power';
    readonly unit: string | undefined;
    readonly factor: number;
    readonly power: number;
    readonly printed: string;
    readonly start: number;
    readonly end: number;
}
/** The unit of a column's header or of a label: `L_model, Gbit`, `L_model (10⁹ bit)`, `share, %`. */
export declare function headUnitIn(header: string, lexicon: Lexicon, language: Language | undefined): HeadUnit | undefined;
/** The unit of a sentence about the table below it: only where it is said to be one ("all values in Gbit"). */
export declare function captionUnitIn(sentence: string, lexicon: Lexicon, language: Language | undefined): HeadUnit | undefined;
