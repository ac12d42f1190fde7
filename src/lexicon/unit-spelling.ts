import { normalized } from './letters.ts';
import type { Unit, UnitData, UnitEntry, UnitKind, Units } from './units.ts';

/** The spellings of all units, and of those that a prefix may stand before. */
export function spelledUnits(
  files: readonly UnitData[],
  fold: (text: string) => string,
): Pick<Units, 'exact' | 'folded' | 'prefixes' | 'prefixed'> {
  const exact = new Map<string, Unit>();
  const folded = new Map<string, Unit>();
  const prefixed = { exact: new Map<string, Unit>(), folded: new Map<string, Unit>() };
  for (const [kind, entry] of files.flatMap((file) => kindsOf(file.units))) {
    const { unit, factor = 1, bare = true, numbered = false } = entry;
    const made: Unit = { kind, unit, factor, power: 0, prefixed: false, numbered };
    for (const spelling of entry.exact ?? []) {
      if (bare) exact.set(spelling, made);
      if (entry.prefixed === true) prefixed.exact.set(spelling, made);
    }
    for (const spelling of entry.spellings ?? []) {
      if (bare) folded.set(fold(spelling), made);
      if (entry.prefixed === true) prefixed.folded.set(fold(spelling), made);
    }
  }
  return { exact, folded, prefixes: prefixesOf(files, fold), prefixed };
}

/** The unit that a word spells, SI prefixes of any language before it: "Gbit" and its like are not listed one by one. */
export function unitSpelled(word: string, units: Units): Unit | undefined {
  const folded = normalized(word, units.letters).text;
  return (
    units.exact.get(word) ??
    withPrefix(word, 'exact', units) ??
    units.folded.get(folded) ??
    withPrefix(folded, 'folded', units)
  );
}

function withPrefix(word: string, as: 'exact' | 'folded', units: Units): Unit | undefined {
  for (const prefix of units.prefixes) {
    if (!word.startsWith(prefix[as])) continue;
    const unit = units.prefixed[as].get(word.slice(prefix[as].length));
    if (unit !== undefined) {
      return { ...unit, factor: unit.factor * prefix.factor, power: prefix.power, prefixed: true };
    }
  }
  return undefined;
}

export interface Prefix {
  readonly exact: string;
  readonly folded: string;
  readonly factor: number;
  readonly power: number;
}

function prefixesOf(files: readonly UnitData[], fold: (text: string) => string): readonly Prefix[] {
  const decimal = files
    .flatMap((file) => file.prefixes ?? [])
    .flatMap(({ power, symbols, words }) =>
      [...symbols, ...words, ...words.map((word) => `${word}-`)].map((exact) => ({ exact, factor: 1, power })),
    );
  const binary = files
    .flatMap((file) => Object.entries(file.binaryPrefixes ?? {}))
    .map(([exact, factor]) => ({ exact, factor, power: 0 }));
  return [...decimal, ...binary].map((prefix) => ({ ...prefix, folded: fold(prefix.exact) }));
}

function kindsOf(units: UnitData['units']): readonly (readonly [UnitKind, UnitEntry])[] {
  return Object.entries(units ?? {}).flatMap(([kind, entries]) =>
    entries.map((entry): readonly [UnitKind, UnitEntry] => [kind as UnitKind, entry]),
  );
}
