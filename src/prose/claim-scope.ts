import { hasCue, type Lexicon } from '../lexicon/lexicon.ts';
import type { Decision } from '../model/decision.ts';
import { overlaps } from '../text/span.ts';
import { spanOf } from '../text/visible.ts';
import { type Named, nameIn } from './claim-pieces.ts';
import { quotationsIn } from './mention.ts';
import { occurrencesOf } from './names.ts';
import { type Sentence, sentencesWhere } from './sentence.ts';

/** A sentence in its place. */
export interface Placed {
  readonly sentence: Sentence;
  /** The variants that its headings, and the sentences before it in its section, name. */
  readonly named: ReadonlySet<string>;
  /** Its headings or the sentence before it speak of something else than this profile. */
  readonly isAside: boolean;
}

/** The sentences that may claim something of the profile, in reading order. */
export function placedSentences(decision: Decision, named: Named, lexicon: Lexicon): readonly Placed[] {
  const depths = new Map(decision.headings.map(({ span, depth }) => [span.start, depth]));
  const open: { readonly depth: number; readonly names: readonly string[]; readonly isAside: boolean }[] = [];
  const placed: Placed[] = [];
  let [names, isAside]: [ReadonlySet<string>, boolean] = [new Set(), false];
  for (const sentence of sentencesWhere(decision, lexicon, (text) => /\p{L}/u.test(text))) {
    if (sentence.kind === 'cell' || sentence.kind === 'alt' || sentence.kind === 'title') continue;
    const own = variantsIn(sentence, named, lexicon);
    const speaksAside = hasCue(lexicon, 'claims', 'elsewhere', sentence.text.text);
    if (sentence.kind !== 'heading') {
      placed.push({
        sentence,
        named: names,
        isAside: isAside || open.some((heading) => heading.isAside),
      });
      if (own.length > 0) names = new Set([...names, ...own]);
      isAside = speaksAside;
      continue;
    }
    const depth = depths.get(spanOf(sentence.text).start) ?? 1;
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    names = new Set(open.flatMap((heading) => heading.names));
    placed.push({ sentence, named: names, isAside: open.some((heading) => heading.isAside) });
    // The title of a document names its decision, and all variants may stand in it.
    if (depth > 1) open.push({ depth, names: own, isAside: speaksAside });
    names = new Set(open.flatMap((heading) => heading.names));
    isAside = false;
  }
  return placed;
}

function variantsIn({ text, tokens }: Sentence, named: Named, { letters }: Lexicon): readonly string[] {
  return occurrencesOf(named.variants(tokens), text, letters).map(({ start, end }) =>
    nameIn(text.text.slice(start, end), letters),
  );
}

/** The sentence asks, quotes, wishes, or stands where a document says what is wanted or feared. */
export function claimsNothing({ text }: Sentence, { objective, risks }: Decision): boolean {
  const span = spanOf(text);
  return (
    /\?["'\u00BB\u201D)\s]*$/u.test(text.text) ||
    quotationsIn(text.text).some(({ words }) => words > 3) ||
    text.marks.some(({ kind, url }) => kind === 'delete' || (kind === 'link' && /\.md(?:#|$)/u.test(url ?? ''))) ||
    [objective, ...risks].some((field) => field !== undefined && overlaps(field.span, span))
  );
}
