import { lines, type Visible } from '../text/visible.ts';
import type { Block } from '../tree/block.ts';
import type { Field } from './field.ts';

/** All text of a field: behind the label and under it, nested lists too. */
export function fullTextOf(field: Field, source: string): Visible {
  const under = textIn(field.blocks, source);
  if (field.value.text.trim() === '') return under;
  return under.text === '' ? field.value : lines([field.value, under], source);
}

export function textIn(blocks: readonly Block[], source: string): Visible {
  return lines(blocks.flatMap(piecesOf), source);
}

function piecesOf(block: Block): Visible[] {
  switch (block.kind) {
    case 'paragraph':
    case 'display':
      return [block.text];
    case 'list':
      return block.items.flatMap((item) => [item.head, ...item.blocks.flatMap(piecesOf)]);
    case 'section':
      return [block.heading, ...block.blocks.flatMap(piecesOf)];
    case 'note':
      return block.blocks.flatMap(piecesOf);
    default:
      return [];
  }
}
