import { cuesIn, type Lexicon } from '../lexicon/lexicon.ts';
import { joined, type Visible } from '../text/visible.ts';
import type { Block } from '../tree/block.ts';
import type { Field } from './field.ts';
import { textIn } from './field-text.ts';
import { withoutNumber } from './lead.ts';
import { isBlank, plainText } from './plain.ts';
import type { Sourced } from './sourced.ts';
import { unnumbered } from './unnumbered.ts';

/** The risks that are named, one an entry: list items, table rows, else paragraphs. "None" names none. */
export function risksOf(fields: readonly Field[], lexicon: Lexicon): readonly Sourced<string>[] {
  return fields
    .filter(({ field, inside }) => field === 'risks' && inside !== 'risks')
    .flatMap(({ value, blocks }) => [...(value.text === '' ? [] : [value]), ...entriesIn(blocks)])
    .filter(({ text }) => !isBlank(text) && !isNone(text, lexicon))
    .map(plainText)
    .filter((text) => text !== undefined);
}

function entriesIn(blocks: readonly Block[]): readonly Visible[] {
  const structured = blocks.some(({ kind }) => kind === 'list' || kind === 'table');
  return blocks.flatMap((block): readonly Visible[] => {
    switch (block.kind) {
      case 'list':
        return block.items.map((item) => {
          const nested = textIn(item.blocks, item.head.source);
          return nested.text === '' ? item.head : joined([item.head, nested], '\n', item.head.source);
        });
      case 'table':
        return unnumbered(block).rows.map((row) => joined(row.cells, '; ', row.cells[0]?.source ?? ''));
      case 'paragraph':
        return structured ? [] : [block.text];
      case 'section':
        return block.blocks.length === 0 ? [withoutNumber(block.heading)] : entriesIn(block.blocks);
      default:
        return [];
    }
  });
}

function isNone(text: string, lexicon: Lexicon): boolean {
  const [first] = cuesIn(lexicon, 'checks', text);
  return (
    first?.ids.includes('none') === true &&
    text.slice(0, first.start).trim() === '' &&
    text.slice(first.end).replace(/[\s.!]/gu, '') === ''
  );
}
