import { cuesIn, type Lexicon } from '../lexicon/lexicon.ts';
import type { Span } from '../text/span.ts';
import { spanOf, type Visible } from '../text/visible.ts';
import type { Table } from '../tree/block.ts';
import { allComputeIn, computeIn } from './compute.ts';
import type { Language } from './decision.ts';
import { captionUnitIn, type HeadUnit, headUnitIn } from './head-unit.ts';
import { informationIn } from './information.ts';
import { modeIn } from './mode.ts';
import { facetText, isBlank, plainText } from './plain.ts';
import type { Mode, ProfileCell, ProfileColumn, ProfileRow, ProfileTable } from './profile.ts';
import { type Cells, columnsOf, type Headed, type Place, placeOf, rowOf } from './profile-cells.ts';
import { namedQuantities } from './profile-column.ts';
import type { Quantity } from './quantity.ts';
import { type Sourced, sourced, sourcedText } from './sourced.ts';

/** A table and what stands over it: the headings of its part of the document and the sentence right above. */
export interface PlacedTable {
  readonly table: Table;
  readonly headings: readonly Visible[];
  readonly caption: Visible | undefined;
}

export interface ProfileReading {
  readonly lexicon: Lexicon;
  readonly language: Language;
  readonly source: string;
  readonly familyNames: readonly string[];
}

/** What holds for all rows of a table. */
interface Surroundings {
  readonly budget: Sourced<Quantity> | undefined;
  readonly family: Sourced<string> | undefined;
  readonly mode: Sourced<Mode> | undefined;
  readonly unit: HeadUnit | undefined;
}

/** The table as a profile, if it has L_model and L_resid as columns or as rows. */
export function profileTableOf(placed: PlacedTable, index: number, reading: ProfileReading): ProfileTable | undefined {
  const { table } = placed;
  const heads = table.head.cells.map((cell, at) => placeOf(cell, at, reading.lexicon));
  const labels = table.rows.map((row) =>
    row.cells[0] === undefined ? undefined : placeOf(row.cells[0], 1, reading.lexicon),
  );
  const transposed = !isProfile(heads) && isProfile(labels);
  if (!transposed && !isProfile(heads)) return undefined;
  const columns = (['L_model', 'L_resid', 'L_total'] as const).filter((column) =>
    (transposed ? labels : heads).includes(column),
  );
  const corner = transposed ? table.head.cells[0] : undefined;
  const around = withUnit(surroundingsOf(placed, reading), corner, reading);
  const entries = transposed
    ? columnsOf(table, labels, heads.indexOf('unit'), reading.source)
    : table.rows.map((row) => rowOf(row, table.head, heads, reading.source));
  const rows = entries
    .filter(({ cells }) => isVariantName(cells.get('variant')?.cell.text ?? '', reading.lexicon))
    .map(({ cells, span }) => profileRow(cells, span, index, around, reading));
  return { origin: 'body', head: table.head.span, span: table.span, columns, rows, transposed };
}

/** Not a blank, and not the row of differences below the variants. */
function isVariantName(text: string, lexicon: Lexicon): boolean {
  if (isBlank(text) || /^\s*[Δ∆]/u.test(text)) return false;
  return !cuesIn(lexicon, 'profile', text).some(
    ({ ids, start, end }) => ids.includes('difference') && start === 0 && end === text.trimEnd().length,
  );
}

function isProfile(places: readonly (Place | undefined)[]): boolean {
  return places.includes('L_model') && places.includes('L_resid');
}

function profileRow(
  cells: Cells,
  span: Span,
  table: number,
  around: Surroundings,
  reading: ProfileReading,
): ProfileRow {
  const name = cells.get('variant');
  const text = (place: Place): Sourced<string> | undefined => {
    const found = cells.get(place);
    return found === undefined ? undefined : plainText(found.cell);
  };
  const [mode, runs] = [cells.get('mode'), cells.get('runs')];
  const quantities: Partial<Record<ProfileColumn, ProfileCell>> = {};
  for (const column of ['L_model', 'L_resid', 'L_total'] as const) {
    const found = cells.get(column);
    if (found === undefined) continue;
    const unit = headUnitOf(found, around, reading);
    quantities[column] = {
      ...profileCell(found.cell, found.span, unit, reading),
      head: { text: sourcedText(found.head), unit },
    };
  }
  const variant = (name === undefined ? undefined : (variantIn(name.cell) ?? plainText(name.cell))) ?? {
    value: '',
    raw: '',
    span,
  };
  return {
    table,
    variant,
    budget: budgetIn(cells.get('budget'), reading) ?? around.budget,
    family: text('family') ?? around.family,
    mode: (mode === undefined ? undefined : modeIn(mode.cell, reading.lexicon, true)) ?? around.mode,
    heldOutSize: text('heldOutSize'),
    discretization: text('discretization'),
    runs: runs === undefined ? undefined : facetText(runs.cell),
    cells: quantities,
    span,
  };
}

/** A name in code is the name, whatever stands beside it ("`web-only` (base)"). */
function variantIn(cell: Visible): Sourced<string> | undefined {
  const codes = cell.marks.filter((mark) => mark.kind === 'code');
  const [code] = codes;
  return codes.length === 1 && code !== undefined
    ? sourced(cell.text.slice(code.start, code.end), cell, code.start, code.end)
    : undefined;
}

/** Reads one cell; an empty one keeps its place. */
export function profileCell(
  cell: Visible,
  place: Span,
  head: HeadUnit | undefined,
  reading: Pick<ProfileReading, 'lexicon' | 'language'>,
): ProfileCell {
  const read = informationIn(cell.text, reading.lexicon, reading.language, head);
  const span = cell.text.trim() === '' ? place : spanOf(cell);
  return {
    text: { value: cell.text.trim(), raw: cell.source.slice(span.start, span.end), span },
    quantity: 'quantity' in read ? read.quantity : undefined,
    refusal: 'refusal' in read ? read.refusal : undefined,
    empty: 'empty' in read,
    unitConflict: 'quantity' in read ? read.unitConflict : undefined,
  };
}

/** The unit stands in the row's column of units, or behind the quantity's name: "model bits, Gbit". */
function headUnitOf({ head, unit }: Headed, around: Surroundings, reading: ProfileReading): HeadUnit | undefined {
  const { lexicon, language } = reading;
  const [named] = namedQuantities(head.text, lexicon);
  const own = unit === undefined ? undefined : headUnitIn(unit.text, lexicon, language);
  return own ?? headUnitIn(head.text.slice(named?.end ?? 0), lexicon, language) ?? around.unit;
}

/** A bare number takes the head's unit: `B, FLOPs | 1.0e20`, `B (10^20 FLOPs) | 1.0`. */
function budgetIn(
  found: { readonly cell: Visible; readonly head: Visible } | undefined,
  reading: ProfileReading,
): Sourced<Quantity> | undefined {
  if (found === undefined) return undefined;
  const read = computeIn(
    found.cell.text,
    reading.lexicon,
    reading.language,
    headUnitIn(found.head.text, reading.lexicon, reading.language),
  );
  return 'quantity' in read ? sourced(read.quantity, found.cell) : undefined;
}

function surroundingsOf({ headings, caption }: PlacedTable, reading: ProfileReading): Surroundings {
  const texts = [...(caption === undefined ? [] : [caption]), ...[...headings].reverse()];
  const first = <T>(read: (text: Visible) => T | undefined): T | undefined =>
    texts.map(read).find((found) => found !== undefined);
  return {
    budget: first((text) => {
      const all = allComputeIn(text.text, reading.lexicon, reading.language);
      const [one] = all;
      return all.length === 1 && one !== undefined ? sourced(one, text, one.start, one.end) : undefined;
    }),
    family: reading.familyNames.length > 1 ? first((text) => familyNamed(text, reading.familyNames)) : undefined,
    mode: first((text) => modeIn(text, reading.lexicon)),
    unit: first((text) => captionUnitIn(text.text, reading.lexicon, reading.language)),
  };
}

/** Over rows of quantities, the head of their names may give the unit: `Quantity, Gbit`. */
function withUnit(around: Surroundings, corner: Visible | undefined, reading: ProfileReading): Surroundings {
  const unit = corner === undefined ? undefined : headUnitIn(corner.text, reading.lexicon, reading.language);
  return unit === undefined ? around : { ...around, unit };
}

/** The one declared family that a text names. */
function familyNamed(text: Visible, names: readonly string[]): Sourced<string> | undefined {
  const found = names.filter((name) => text.text.includes(name));
  const [name] = found;
  if (name === undefined || found.length !== 1) return undefined;
  const at = text.text.indexOf(name);
  return sourced(name, text, at, at + name.length);
}
