import { normalized } from './letters.ts';
import type { Letters } from './lexicon.ts';
import { type Prefix, spelledUnits } from './unit-spelling.ts';

/**
 * `rate`: work per second; `device`: an accelerator; `denominator` has a table of its own, as a token is both a unit and what
 * a bit is counted per; `ambiguous`: bits or bytes.
 */
export type UnitKind =
  | 'compute'
  | 'rate'
  | 'information'
  | 'ambiguous'
  | 'time'
  | 'device'
  | 'money'
  | 'tokens'
  | 'percent'
  | 'count';

/** Words of one unit. `exact` spellings count in their own letter case only, and go before the others. */
export interface UnitEntry {
  readonly unit: string;
  /** How many normalized units one is; 1 where absent. */
  readonly factor?: number;
  readonly spellings?: readonly string[];
  readonly exact?: readonly string[];
  /** Takes SI prefixes; where `bare` is false it is no unit without one. */
  readonly prefixed?: boolean;
  readonly bare?: boolean;
  /** A device's model number may follow as a word of its own (RTX 4090). */
  readonly numbered?: boolean;
}

export type BoundSign = '<=' | '<' | '>=' | '>';

/** One file of unit words; several are read together. */
export interface UnitData {
  readonly prefixes?: readonly {
    readonly power: number;
    readonly symbols: readonly string[];
    readonly words: readonly string[];
  }[];
  readonly binaryPrefixes?: Readonly<Record<string, number>>;
  readonly units?: Readonly<Partial<Record<UnitKind, readonly UnitEntry[]>>>;
  /** What an amount is counted per: `rate` ones make no unit of their own. */
  readonly denominators?: readonly {
    readonly unit: string;
    readonly rate?: boolean;
    readonly spellings: readonly string[];
  }[];
  readonly multipliers?: readonly {
    readonly power: number;
    readonly spellings: readonly string[];
    readonly exact?: readonly string[];
  }[];
  readonly per?: readonly string[];
  /** Words between "per" and what it counts. */
  readonly each?: readonly string[];
  /** Words that a device's name may hold and that tell nothing: makers, forms of a board. */
  readonly deviceWords?: readonly string[];
  readonly bounds?: Readonly<Partial<Record<BoundSign, readonly string[]>>>;
  /** Words between the numbers of a range, of a list. */
  readonly to?: readonly string[];
  readonly and?: readonly string[];
  /** Words before a range that "and" divides. */
  readonly between?: readonly string[];
  /** Words before a part of the amount that was just named: "of which". */
  readonly within?: readonly string[];
  /** Nouns that a number behind them only numbers: section 3, seed 17. */
  readonly numbered?: readonly string[];
  /** Words that say "in" before a unit in a sentence: "all values in Gbit". */
  readonly in?: readonly string[];
  /** Words between a time and the device that it is of, and between a number and a unit of work. */
  readonly of?: readonly string[];
  readonly fillers?: readonly string[];
  /** Words that can stand before "bit" where it is no unit: "a bit more". */
  readonly little?: readonly string[];
}

export interface Unit {
  readonly kind: UnitKind;
  readonly unit: string;
  /** One is `factor × 10^power` normalized units. */
  readonly factor: number;
  readonly power: number;
  readonly prefixed: boolean;
  readonly numbered: boolean;
}

export interface Units {
  readonly letters: Letters;
  readonly exact: ReadonlyMap<string, Unit>;
  readonly folded: ReadonlyMap<string, Unit>;
  readonly prefixes: readonly Prefix[];
  /** What a prefix may stand before. */
  readonly prefixed: { readonly exact: ReadonlyMap<string, Unit>; readonly folded: ReadonlyMap<string, Unit> };
  /** Beginnings of spellings of several words, and how many words the longest has. */
  readonly leads: ReadonlySet<string>;
  readonly longest: number;
  readonly denominators: ReadonlyMap<string, { readonly unit: string; readonly rate: boolean }>;
  readonly multipliers: { readonly exact: ReadonlyMap<string, number>; readonly folded: ReadonlyMap<string, number> };
  readonly per: ReadonlySet<string>;
  readonly each: ReadonlySet<string>;
  readonly deviceWords: ReadonlySet<string>;
  /** Normalized phrases, the longest first. */
  readonly bounds: readonly { readonly phrase: string; readonly sign: BoundSign }[];
  readonly to: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly within: readonly string[];
  readonly numbered: ReadonlySet<string>;
  readonly in: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly little: ReadonlySet<string>;
}

export function unitsOf(files: readonly UnitData[], letters: Letters): Units {
  const fold = (text: string): string => normalized(text, letters).text;
  const setOf = (
    key: 'per' | 'each' | 'deviceWords' | 'to' | 'and' | 'between' | 'numbered' | 'in' | 'of' | 'fillers' | 'little',
  ): ReadonlySet<string> => new Set(files.flatMap((file) => (file[key] ?? []).map(fold)));
  const multipliers = files.flatMap((file) => file.multipliers ?? []);
  const spelled = spelledUnits(files, fold);
  const phrases = [...spelled.folded.keys()].map((spelling) => spelling.split(' ')).filter((words) => words.length > 1);
  return {
    letters,
    ...spelled,
    leads: new Set(phrases.flatMap((words) => words.slice(1).map((_, index) => words.slice(0, index + 1).join(' ')))),
    longest: Math.max(1, ...phrases.map((words) => words.length)),
    denominators: new Map(
      files.flatMap((file) =>
        (file.denominators ?? []).flatMap(({ unit, rate, spellings }) =>
          spellings.map((spelling) => [fold(spelling), { unit, rate: rate === true }] as const),
        ),
      ),
    ),
    multipliers: {
      exact: new Map(
        multipliers.flatMap(({ power, exact }) => (exact ?? []).map((spelling) => [spelling, power] as const)),
      ),
      folded: new Map(
        multipliers.flatMap(({ power, spellings }) => spellings.map((spelling) => [fold(spelling), power] as const)),
      ),
    },
    per: setOf('per'),
    each: setOf('each'),
    deviceWords: setOf('deviceWords'),
    bounds: files
      .flatMap((file) =>
        Object.entries(file.bounds ?? {}).flatMap(([sign, phrases]) =>
          phrases.map((phrase) => ({ phrase: fold(phrase), sign: sign as BoundSign })),
        ),
      )
      .sort((a, b) => b.phrase.length - a.phrase.length),
    to: setOf('to'),
    and: setOf('and'),
    between: setOf('between'),
    within: files.flatMap((file) => (file.within ?? []).map(fold)),
    numbered: setOf('numbered'),
    in: setOf('in'),
    of: setOf('of'),
    fillers: setOf('fillers'),
    little: setOf('little'),
  };
}
