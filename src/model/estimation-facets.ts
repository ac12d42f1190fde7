import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Visible } from '../text/visible.ts';
import type { Estimation, EstimationFacet } from './decision.ts';
import type { Part } from './field.ts';
import { modeIn } from './mode.ts';
import { facetText } from './plain.ts';
import type { Mode } from './profile.ts';
import type { Sourced } from './sourced.ts';

type TextFacet = Exclude<EstimationFacet, 'mode'>;

/** The first text of each facet; mode and artifacts are read apart. */
export function facetsOf(parts: readonly Part[]): Estimation['facets'] {
  const facets: Partial<Record<TextFacet, Sourced<string>>> = {};
  for (const part of parts) {
    const text = facetText(part.value);
    if (part.field === 'mode' || part.field === 'artifacts' || text === undefined) continue;
    facets[part.field as TextFacet] ??= text;
  }
  return facets;
}

/** The mode of a labelled part, else the first that a text names. */
export function statedMode(
  parts: readonly Part[],
  texts: readonly Visible[],
  lexicon: Lexicon,
): Sourced<Mode> | undefined {
  for (const part of parts) {
    const mode = part.field === 'mode' ? modeIn(part.value, lexicon, true) : undefined;
    if (mode !== undefined) return mode;
  }
  return texts.map((text) => modeIn(text, lexicon)).find((mode) => mode !== undefined);
}
