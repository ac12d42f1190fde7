import type { Lexicon } from '../lexicon/lexicon.ts';
import { sliced } from '../text/visible.ts';
import type { Block } from '../tree/block.ts';
import type { Estimation } from './decision.ts';
import { facetsOf, statedMode } from './estimation-facets.ts';
import type { Part } from './field.ts';
import { labelAt } from './label.ts';
import { modeIn } from './mode.ts';
import { plainText } from './plain.ts';
import { sourced } from './sourced.ts';

/** What the estimation says of one variant alone. */
export function saidOfVariants(
  blocks: readonly Block[],
  parts: readonly Part[],
  names: readonly string[],
  lexicon: Lexicon,
): Estimation['byVariant'] {
  return [...tableFacets(blocks, lexicon), ...namedFacets(parts, names), ...namedModes(parts, names, lexicon)];
}

/** "A, except for `web+forum`, which is in mode B": the mode behind a name is its own, the one in front is the others'. */
function namedModes(parts: readonly Part[], names: readonly string[], lexicon: Lexicon): Estimation['byVariant'] {
  return parts.flatMap((part): Estimation['byVariant'] => {
    const places = part.field === 'mode' ? placesOf(part.value.text, names) : [];
    const own = places.map(({ end }, index) => modeIn(sliced(part.value, end, places[index + 1]?.start), lexicon));
    if (own.every((mode) => mode === undefined)) return [];
    const others = modeIn(sliced(part.value, 0, places[0]?.start), lexicon, true);
    return names.map((variant) => {
      const at = places.findIndex(({ name }) => name === variant);
      return { variant, facets: {}, mode: own[at] ?? others };
    });
  });
}

/** A table with a row a variant. */
function tableFacets(blocks: readonly Block[], lexicon: Lexicon): Estimation['byVariant'] {
  return blocks.flatMap((block): Estimation['byVariant'] => {
    if (block.kind === 'section') return tableFacets(block.blocks, lexicon);
    if (block.kind !== 'table') return [];
    const heads = block.head.cells.map((cell) => labelAt(cell, 'line', 'estimation', lexicon));
    const at = heads.findIndex((head) => head?.field === 'variants');
    if (at < 0) return [];
    return block.rows.flatMap((row) => {
      const variant = row.cells[at] === undefined ? undefined : plainText(row.cells[at]);
      const parts = heads.flatMap((head, index): Part[] => {
        const value = row.cells[index];
        return head?.of === 'estimation' && value !== undefined
          ? [{ field: head.field, of: head.of, label: head.label, value }]
          : [];
      });
      return variant === undefined
        ? []
        : [{ variant: variant.value, facets: facetsOf(parts), mode: statedMode(parts, [], lexicon) }];
    });
  });
}

/** "300 points for web-only, 120 for web+legal"; "web-only: 300 points; web+legal: 120": what is said of each variant. */
function namedFacets(parts: readonly Part[], names: readonly string[]): Estimation['byVariant'] {
  return parts.flatMap((part): Estimation['byVariant'] => {
    if (part.field !== 'discretization' && part.field !== 'heldOutSize') return [];
    const { text } = part.value;
    const places = placesOf(text, names);
    if (places.length < 2) return [];
    const nameFirst = !/\d/u.test(text.slice(0, places[0]?.start ?? 0));
    return places.flatMap(({ name, start, end }, index): Estimation['byVariant'] => {
      const from = nameFirst ? end : (places[index - 1]?.end ?? 0);
      const to = nameFirst ? (places[index + 1]?.start ?? text.length) : start;
      const said = sliced(part.value, from, to);
      const number = /\d[\d\s.,]*/u.exec(said.text);
      if (number === null) return [];
      const value = sourced(
        number[0].replace(/[\s.,]+$/u, ''),
        said,
        number.index,
        number.index + number[0].replace(/[\s.,]+$/u, '').length,
      );
      return [{ variant: name, facets: { [part.field]: value }, mode: undefined }];
    });
  });
}

function placesOf(
  text: string,
  names: readonly string[],
): readonly { readonly name: string; readonly start: number; readonly end: number }[] {
  const places: { name: string; start: number; end: number }[] = [];
  // The longest name first: `web` stands inside `web+legal`.
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const start = text.indexOf(name);
    if (start >= 0 && !places.some((place) => place.start <= start && start < place.end))
      places.push({ name, start, end: start + name.length });
  }
  return places.sort((a, b) => a.start - b.start);
}
