import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { type BlockLine, blockLines, frontMatterEnd } from '../../src/text/blocks.ts';
import { treeOf } from '../../src/tree/parse.ts';

/** Each line as its kind; `+` goes on with a paragraph, `>` is a level of nesting. */
function shapeOf(text: string): string[] {
  return [...blockLines(text)].map(({ kind, continues, depth }) => '>'.repeat(depth) + kind + (continues ? '+' : ''));
}

test.each([
  ['a\nb\n\nc', ['text', 'text+', 'blank', 'text']],
  ['# a\nb\n===\nc', ['heading', 'text', 'text+', 'text']],
  ['- a\n- b\n  c\n\nd', ['>text', '>text', '>text+', '>blank', 'text']],
  ['- a\nb\n> c\nd', ['>text', '>text+', '>text', '>text+']],
  ['- a\n    - b\n\n      c', ['>text', '>>text', '>>blank', '>>text']],
  ['a\n2. b\n\n2. c', ['text', 'text+', 'blank', '>text']],
  ['a\n- b\n* * *', ['text', '>text', 'opaque']],
  ['```\n- a\n```\nb', ['opaque', 'opaque', 'opaque', 'text']],
  ['- ```\n  a\nb', ['>opaque', '>opaque', 'text']],
  ['    a\n\n\tb\nc', ['opaque', 'blank', 'opaque', 'text']],
  ['<!-- a\n\nb -->\nc', ['opaque', 'blank', 'opaque', 'text']],
  ['<div>\na\n\nb', ['opaque', 'opaque', 'blank', 'text']],
  ['a\n<b>\n\n<b>\na', ['text', 'text+', 'blank', 'opaque', 'opaque']],
  ['$$\na\n$$\nb', ['opaque', 'opaque', 'opaque', 'text']],
  ['|a|b|\n|-|-|\n|c|\n\nd', ['text', 'row', 'row', 'blank', 'text']],
  ['|a|b|\n|-|\n|c|', ['text', 'text+', 'text+']],
  ['[^a]: b\n\n    c\nd', ['>text', '>blank', '>text', '>text+']],
  ['---\na: b\n---\nc', ['blank', 'text']],
  ['---\na: b\n> c', ['opaque', 'text', 'text+']],
  ['a\rb\r\nc', ['text', 'text+', 'text+']],
])('%j', (text, shape) => {
  expect(shapeOf(text)).toEqual(shape);
});

test.each([
  ['---\na\n---\n', 9],
  ['---\na\n--- \nb', 10],
  ['+++\r\na\r\n+++', 11],
  ['---\na\n', 0],
  ['a\n---\n---\n', 0],
  ['---\na\u2028---\nb', 0],
])('the front matter of %j ends at %i', (text, end) => {
  expect(frontMatterEnd(text)).toBe(end);
});

const marks = ['', '', '', ' ', '  ', '   ', '    ', '\t', '> ', '>', '- ', '-   ', '* ', '1. ', '2. ', '  - ', '-\t'];
const words = [
  'a',
  'a b',
  '',
  '# h',
  '---',
  '===',
  '***',
  '```',
  '~~~',
  '$$',
  '|a|b|',
  '|-|-|',
  'a | b',
  '- | -',
  '<div>',
  '</div>',
];
const more = ['<!-- x', '-->', '<pre>', '</pre>', '<a b>', '<a', '[a]: b', '\u00a0', '`a'];
const randomLine = fc
  .tuple(fc.constantFrom(...marks), fc.constantFrom(...marks), fc.constantFrom(...words, ...more))
  .map((parts) => parts.join(''));

test('what the parser reads as text is hardly ever taken for something that costs nothing', () => {
  let lines = 0;
  let missed = 0;
  fc.assert(
    fc.property(fc.array(randomLine, { minLength: 1, maxLength: 10 }), (parts) => {
      const text = parts.join('\n');
      const read = textLines(text);
      const seen: readonly BlockLine[] = [...blockLines(text)];
      if (frontMatterEnd(text) > 0) return;
      lines += parts.length;
      missed += seen.filter(({ kind }, index) => read.has(index + 1) && kind === 'opaque').length;
    }),
  );
  expect(missed / lines).toBeLessThan(0.002);
});

/** Lines that the parser reads as text, from 1. */
function textLines(text: string): ReadonlySet<number> {
  const lines = new Set<number>();
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'table') {
      for (let at = node.position?.start.line ?? 0; at <= (node.position?.end.line ?? -1); at++) lines.add(at);
    } else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(treeOf(text));
  return lines;
}
