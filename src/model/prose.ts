import { type Span, spanning } from '../text/span.ts';
import { spanOf, type Visible } from '../text/visible.ts';
import type { Block } from '../tree/block.ts';
import type { Comment, Decision, Prose } from './decision.ts';
import type { Sourced } from './sourced.ts';

/** The document's prose, headings and comments in reading order. */
export interface Reading {
  readonly prose: readonly Prose[];
  readonly headings: Decision['headings'];
  readonly comments: readonly Sourced<Comment>[];
}

export function readingOf(blocks: readonly Block[], source: string): Reading {
  const prose: Prose[] = [];
  const headings: { depth: number; text: string; span: Span }[] = [];
  const comments: Sourced<Comment>[] = [];
  const titles = new Set<number>();
  let row = 0;
  const put = (kind: Prose['kind'], text: Visible, inTable?: Pick<Prose, 'row' | 'head'>): void => {
    if (text.text.trim() !== '') prose.push({ kind, text, ...inTable });
    for (const { title } of text.marks) {
      const at = title === undefined ? -1 : spanOf(title).start;
      // References to one definition share its title.
      if (title === undefined || titles.has(at)) continue;
      titles.add(at);
      prose.push({ kind: 'alt', text: title });
    }
  };
  const walk = (children: readonly Block[]): void => {
    for (const block of children) {
      switch (block.kind) {
        case 'section':
          put('heading', block.heading);
          headings.push({
            depth: block.depth,
            text: block.heading.text.trim(),
            span: block.heading.text === '' ? block.span : spanOf(block.heading),
          });
          walk(block.blocks);
          break;
        case 'paragraph':
          put('paragraph', block.text);
          break;
        case 'list':
          for (const item of block.items) {
            put('item', item.head);
            walk(item.blocks);
          }
          break;
        case 'table':
          for (const { cells } of [block.head, ...block.rows]) {
            row++;
            for (const [column, cell] of cells.entries()) {
              const head = cells === block.head.cells ? undefined : block.head.cells[column];
              put('cell', cell, { row, ...(head === undefined ? {} : { head }) });
            }
          }
          break;
        case 'note':
          walk(block.blocks);
          break;
        case 'comment':
          comments.push({
            value: { text: block.text, next: block.next },
            raw: source.slice(block.span.start, block.span.end),
            span: block.span,
          });
          break;
        default:
          break;
      }
    }
  };
  walk(blocks);
  return { prose, headings, comments };
}

/** All text in which a symbol may be used: prose outside tables, and display math. */
export function sentencesOf(blocks: readonly Block[]): readonly Visible[] {
  return blocks.flatMap((block): readonly Visible[] => {
    switch (block.kind) {
      case 'section':
        return [block.heading, ...sentencesOf(block.blocks)];
      case 'paragraph':
      case 'display':
        return [block.text];
      case 'list':
        return block.items.flatMap((item) => [item.head, ...sentencesOf(item.blocks)]);
      case 'note':
        return sentencesOf(block.blocks);
      default:
        return [];
    }
  });
}

/** The stretch of the source that blocks cover. */
export function extentOf(start: Span, blocks: readonly Block[]): Span {
  return blocks.reduce((extent, block) => spanning(extent, block.span), start);
}
