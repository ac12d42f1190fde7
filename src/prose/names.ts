import { normalized } from '../lexicon/letters.ts';
import type { Letters, Lexicon } from '../lexicon/lexicon.ts';
import type { Decision } from '../model/decision.ts';
import type { Visible } from '../text/visible.ts';

/** Names of this document and of its configuration. */
export interface Names {
  /** External checks, declared or planned. */
  readonly checks: readonly string[];
  /** Variants, sources and transforms that are written as an identifier, and names of the configuration. */
  readonly identifiers: readonly string[];
}

export interface Occurrence {
  readonly start: number;
  readonly end: number;
}

export function namesIn({ checks, variants, profile, actions }: Decision, lexicon: Lexicon): Names {
  const records = actions.items.flatMap((item) => [
    item.before?.value,
    item.after?.value,
    item.about?.value,
    ...item.records.flatMap(({ source, from, to }) => [source?.value, textOf(from?.value), textOf(to?.value)]),
  ]);
  const declared = [
    ...variants.all.map(({ name }) => name.value),
    ...profile.rows.map(({ variant }) => variant.value),
    ...records,
  ];
  return {
    checks: distinct(checks.all.map(({ name }) => name.value)),
    identifiers: distinct([...declared.filter(isIdentifier), ...lexicon.names]),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** No space, and a sign, a digit or a capital inside: a name that is one plain word is a word where it stands in no code. */
export function isIdentifier(name: string | undefined): name is string {
  return name !== undefined && /^\S+$/u.test(name) && (/[^\p{L}\p{M}]/u.test(name) || /\p{Ll}\p{Lu}/u.test(name));
}

function distinct(names: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== undefined && name !== ''))] as readonly string[];
}

const INSIDE = /[\p{L}\p{N}_]/u;

/** Where names stand in a text, whole and with any hyphens; in any letter case, but for names that are one plain word. */
export function occurrencesOf(
  names: readonly string[],
  { text }: Pick<Visible, 'text'>,
  letters: Letters,
): readonly Occurrence[] {
  if (names.length === 0) return [];
  const normal = normalized(text, letters);
  return names.flatMap((name) => {
    const found: Occurrence[] = [];
    const wanted = normalized(name, letters).text;
    if (wanted === '') return [];
    // `QuALITY` is a word but for its letter case.
    const isWord = /^\p{L}+$/u.test(name);
    for (let at = normal.text.indexOf(wanted); at !== -1; at = normal.text.indexOf(wanted, at + wanted.length)) {
      const end = at + wanted.length;
      if (INSIDE.test(normal.text.charAt(at - 1)) || INSIDE.test(normal.text.charAt(end))) continue;
      const place = { start: normal.at[at] ?? 0, end: (normal.at[end - 1] ?? 0) + 1 };
      if (!isWord || text.slice(place.start, place.end) === name) found.push(place);
    }
    return found;
  });
}
