import type { Visible } from '../text/visible.ts';
import { sameRow } from './conflicts.ts';
import type { Decision, Variants } from './decision.ts';
import { frontProfile } from './front-profile.ts';
import { placedTables } from './placed.ts';
import { nameKey } from './plain.ts';
import type { ProfileRow, ProfileTable } from './profile.ts';
import { inlineProfilesIn } from './profile-inline.ts';
import { type PlacedTable, profileTableOf } from './profile-table.ts';
import type { Sides, Sources } from './sides.ts';

export interface ReadProfile extends Sides<Decision['profile'], readonly ProfileRow[]> {
  readonly rowNames: readonly string[];
  readonly placed: readonly PlacedTable[];
}

/** A row of the body that repeats one of the front matter is left to the conflicts. */
export function readProfile(
  { blocks, data, lexicon, language, source }: Sources,
  families: Decision['families'],
  sentences: readonly Visible[],
): ReadProfile {
  const reading = {
    lexicon,
    language,
    source,
    familyNames: families.all.flatMap(({ name }) => (name === undefined ? [] : [name.value])),
  };
  const frontTable = frontProfile(data, lexicon, language, source);
  const tables: ProfileTable[] = frontTable === undefined ? [] : [frontTable];
  const placed = placedTables(blocks, lexicon);
  for (const table of placed) {
    const profile = profileTableOf(table, tables.length, reading);
    if (profile !== undefined) tables.push(profile);
  }
  const front = frontTable?.rows ?? [];
  const body = tables.filter(({ origin }) => origin === 'body').flatMap(({ rows }) => rows);
  const rows = [...front, ...body.filter((row) => !front.some((other) => sameRow(row, other)))];
  const inline = sentences.flatMap((text) => inlineProfilesIn(text, reading));
  return {
    value: { tables, rows, inline },
    front,
    body,
    rowNames: [...new Set(rows.map(({ variant }) => variant.value))],
    placed,
  };
}

/** `web-only (baseline)` in a row is the one declared variant whose name it starts with. */
export function withDeclaredNames(read: ReadProfile, { all }: Variants): ReadProfile {
  const names = [...new Set(all.map(({ name }) => name.value))];
  const keys = new Set(names.map(nameKey));
  const renamed = new Map<ProfileRow, ProfileRow>();
  for (const row of [...read.front, ...read.body, ...read.value.rows]) {
    const { value } = row.variant;
    const fitting = keys.has(nameKey(value)) ? [] : names.filter((name) => startsWithName(value, name));
    const [name] = fitting;
    if (fitting.length === 1 && name !== undefined)
      renamed.set(row, { ...row, variant: { ...row.variant, value: name } });
  }
  if (renamed.size === 0) return read;
  const own = (rows: readonly ProfileRow[]): readonly ProfileRow[] => rows.map((row) => renamed.get(row) ?? row);
  const { tables, rows, inline } = read.value;
  const value = { tables: tables.map((table) => ({ ...table, rows: own(table.rows) })), rows: own(rows), inline };
  return {
    ...read,
    value,
    front: own(read.front),
    body: own(read.body),
    rowNames: [...new Set(value.rows.map(({ variant }) => variant.value))],
  };
}

function startsWithName(text: string, name: string): boolean {
  return nameKey(text).startsWith(nameKey(name)) && /^[\s*_]*[(\u2190,:\u2014\u2013]/u.test(text.slice(name.length));
}
