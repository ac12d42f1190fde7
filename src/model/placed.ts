import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Visible } from '../text/visible.ts';
import type { Block } from '../tree/block.ts';
import { labelAt } from './label.ts';
import type { PlacedTable } from './profile-table.ts';

/** All tables with the headings over them (the title of the document left out) and the sentence right above. */
export function placedTables(blocks: readonly Block[], lexicon: Lexicon): readonly PlacedTable[] {
  const found: PlacedTable[] = [];
  collect(blocks, [], undefined, lexicon, found);
  return found;
}

function collect(
  blocks: readonly Block[],
  headings: readonly Visible[],
  above: Visible | undefined,
  lexicon: Lexicon,
  found: PlacedTable[],
): void {
  let caption = above;
  for (const block of blocks) {
    switch (block.kind) {
      case 'section':
        collect(block.blocks, block.depth === 1 ? headings : [...headings, block.heading], undefined, lexicon, found);
        caption = undefined;
        break;
      case 'table':
        found.push({ table: block, headings, caption });
        caption = undefined;
        break;
      case 'paragraph':
        caption = isCaption(block.text, lexicon) ? block.text : undefined;
        break;
      case 'list':
        for (const item of block.items)
          collect(item.blocks, headings, isCaption(item.head, lexicon) ? item.head : undefined, lexicon, found);
        caption = undefined;
        break;
      case 'comment':
        break;
      default:
        caption = undefined;
        break;
    }
  }
}

/** A paragraph that is another field's does not speak of the table below it. */
function isCaption(text: Visible, lexicon: Lexicon): boolean {
  const labelled = labelAt(text, 'run', undefined, lexicon);
  return labelled === undefined ||
    labelled.field === 'profile' ||
    labelled.field === 'budget' ||
    labelled.of === 'estimation'
    ? labelled?.field !== 'budget' || labelled.symbol
    : false;
}
