import type { Lexicon } from '../lexicon/lexicon.ts';
import { emptyVisible, spanOf } from '../text/visible.ts';
import { computeIn } from './compute.ts';
import type { Language } from './decision.ts';
import type { FrontObjects, FrontRow } from './front-objects.ts';
import { headUnitIn } from './head-unit.ts';
import { modeIn } from './mode.ts';
import { plainText } from './plain.ts';
import type { ProfileCell, ProfileColumn, ProfileRow, ProfileTable } from './profile.ts';
import { profileCell } from './profile-table.ts';
import { sourced } from './sourced.ts';

const COLUMNS: readonly ProfileColumn[] = ['L_model', 'L_resid', 'L_total'];

/** `profile:` in the front matter as a profile table. */
export function frontProfile(
  data: FrontObjects,
  lexicon: Lexicon,
  language: Language,
  source: string,
): ProfileTable | undefined {
  const head = data.profileSpan;
  if (head === undefined) return undefined;
  const rows = data.profile.flatMap((entry): ProfileRow[] => {
    const name = entry.values.get('variant') ?? entry.values.get('name');
    const variant = name === undefined ? undefined : plainText(name);
    return variant === undefined ? [] : [{ ...rowFrom(entry, lexicon, language, source), variant }];
  });
  const columns = COLUMNS.filter((column) => data.profile.some(({ values }) => values.has(column)));
  const last = data.profile[data.profile.length - 1]?.span ?? head;
  return { origin: 'front', head, span: { start: head.start, end: last.end }, columns, rows, transposed: false };
}

function rowFrom(
  { values, span }: FrontRow,
  lexicon: Lexicon,
  language: Language,
  source: string,
): Omit<ProfileRow, 'variant'> {
  const unit = values.get('unit');
  const head = unit === undefined ? undefined : headUnitIn(`, ${unit.text}`, lexicon, language);
  const cells: Partial<Record<ProfileColumn, ProfileCell>> = {};
  for (const column of COLUMNS) {
    const value = values.get(column);
    const place = value === undefined || value.text === '' ? { start: span.end, end: span.end } : spanOf(value);
    if (value !== undefined) cells[column] = profileCell(value, place, head, { lexicon, language });
  }
  const budget = values.get('budget') ?? values.get('B');
  const read = budget === undefined ? undefined : computeIn(budget.text, lexicon, language);
  const mode = values.get('mode');
  const text = (key: string): ReturnType<typeof plainText> => plainText(values.get(key) ?? emptyVisible(source));
  return {
    table: 0,
    budget:
      budget !== undefined && read !== undefined && 'quantity' in read ? sourced(read.quantity, budget) : undefined,
    family: text('family') ?? text('F'),
    mode: mode === undefined ? undefined : modeIn(mode, lexicon, true),
    heldOutSize: text('heldOutSize'),
    discretization: text('discretization'),
    runs: text('runs'),
    cells,
    span,
  };
}
