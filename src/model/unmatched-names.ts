import type { Decision } from './decision.ts';
import { nameKey } from './plain.ts';
import type { Sourced } from './sourced.ts';

/** Declared variants without a row, and names of rows that no variant is declared under; each once, where it stands first. */
export interface UnmatchedNames {
  readonly withoutRow: readonly Sourced<string>[];
  readonly withoutVariant: readonly Sourced<string>[];
}

export function unmatchedNames({ variants, profile }: Decision): UnmatchedNames {
  const declared = firsts(variants.all.map(({ name }) => name));
  const measured = firsts(profile.rows.map(({ variant }) => variant));
  const missingIn = (
    names: ReadonlyMap<string, Sourced<string>>,
    others: ReadonlyMap<string, unknown>,
  ): readonly Sourced<string>[] => [...names].flatMap(([key, name]) => (others.has(key) ? [] : [name]));
  return { withoutRow: missingIn(declared, measured), withoutVariant: missingIn(measured, declared) };
}

function firsts(names: readonly Sourced<string>[]): ReadonlyMap<string, Sourced<string>> {
  const found = new Map<string, Sourced<string>>();
  for (const name of names) if (!found.has(nameKey(name.value))) found.set(nameKey(name.value), name);
  return found;
}
