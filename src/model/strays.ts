import type { Lexicon } from '../lexicon/lexicon.ts';
import { sliced, type Visible } from '../text/visible.ts';
import type { Block } from '../tree/block.ts';
import { computeIn } from './compute.ts';
import type { Language, Stray } from './decision.ts';
import { labelAt } from './label.ts';
import { sourced, sourcedText } from './sourced.ts';

/** Compute quantities under a heading or behind a lead ("Compute: 3.2e21 FLOPs") that is no label: B by all looks. */
export function straysIn(blocks: readonly Block[], lexicon: Lexicon, language: Language): readonly Stray[] {
  const found: Stray[] = [];
  const see = (heading: Visible, text: Visible): void => {
    const read = computeIn(text.text, lexicon, language);
    if (!('quantity' in read) || read.quantity.unit === undefined) return;
    found.push({
      object: 'budget',
      heading: sourcedText(heading),
      value: sourced(
        text.text.slice(read.quantity.start, read.quantity.end),
        text,
        read.quantity.start,
        read.quantity.end,
      ),
    });
  };
  const lead = (text: Visible): void => {
    const colon = text.text.slice(0, 60).search(/:\s/u);
    if (colon > 0 && labelAt(text, 'run', undefined, lexicon) === undefined)
      see(sliced(text, 0, colon), sliced(text, colon + 1));
  };
  const walk = (children: readonly Block[], heading: Visible | undefined): void => {
    for (const block of children) {
      if (block.kind === 'section') {
        const unknown = block.depth > 1 && labelAt(block.heading, 'line', undefined, lexicon) === undefined;
        walk(block.blocks, unknown ? block.heading : undefined);
      } else if (block.kind === 'paragraph') {
        if (heading !== undefined) see(heading, block.text);
        else lead(block.text);
      } else if (block.kind === 'list') {
        for (const { head } of block.items) lead(head);
      }
    }
  };
  walk(blocks, undefined);
  return found;
}
