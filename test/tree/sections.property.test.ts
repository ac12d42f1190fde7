import fc from 'fast-check';
import { expect, test } from 'vitest';
import { treeOf, wholeTreeOf } from '../../src/tree/parse.ts';
import { filesUnder, textOf } from '../sources.ts';

/** Lines that open, close or reach over others. */
const LINES = [
  '',
  '',
  '',
  '# One',
  '## Two',
  '### Three ###',
  '#',
  '#\tTab',
  '#no heading',
  ' # indented',
  '    # code',
  '- item',
  '  - inner',
  '  # in an item',
  '1. first',
  '   more of it',
  '> quoted',
  '> # in a quote',
  '```',
  '```yaml',
  '~~~~',
  '$$',
  '$$ x',
  '<!-- open',
  'closed -->',
  '<!-- both -->',
  '<div>',
  '</div>',
  '<script>',
  '</script>',
  '<?php',
  '---',
  '+++',
  '===',
  '| a | b |',
  '| - | - |',
  '| [x] | [^x] |',
  'type: data-decision',
  '[x]: https://example.org "title"',
  '[x]:',
  '  [Y z]: <u>',
  '- [y Z]: in-a-list',
  '[^x]: a note',
  '    more of the note',
  '[^Note]:',
  'a link [x], [text][X], ![y  z], a note [^x] and [^note]',
  '[x](y) and [q]',
  '[a\\]b]: c',
  'see [a\\]b]',
  'a `run',
  'ends` here\\',
  '&amp; \u2028 # \u0000',
  'ru слова 🙂',
  '\tcode',
];

const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...LINES) },
  // Sections have a least length.
  { weight: 1, arbitrary: fc.constantFrom('words and '.repeat(45), `- ${'of a list '.repeat(45)}`) },
  { weight: 1, arbitrary: fc.string({ maxLength: 8, unit: 'grapheme' }) },
);
const eol = fc.constantFrom('\n', '\n', '\r\n', '\r');
const lines = fc.array(line, { maxLength: 60 });
const fence = fc.constantFrom('---', '+++', '--- ', '----', '');
const fronted = fc
  .tuple(fence, fc.array(fc.constantFrom('# a comment', 'key: value '.repeat(40)), { maxLength: 6 }), fence, lines)
  .map(([open, front, close, body]) => [open, ...front, close, ...body]);
const written = fc.tuple(fc.oneof(lines, fronted), eol).map(([all, end]) => all.join(end));
const documents = filesUnder('fixtures', '.md').map((path) => textOf(path).replace(/^\uFEFF/u, ''));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const edit = fc.record({
  from: share,
  length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 })),
  text: fc.oneof(
    line,
    line.map((text) => `\n${text}\n`),
  ),
});

test.each([
  ['very long', `${'word '.repeat(40_000)}\n\n# One\n\n${'word '.repeat(25_000)}`],
  ['full of definitions', Array.from({ length: 200 }, (_, at) => `## ${at}\n\n[${at}]\n\n[${at}]: x\n`).join('\n')],
])('a text that is %s has its tree too', (_, text) => {
  for (let count = 0; count < 2; count++) expect(treeOf(text)).toEqual(wholeTreeOf(text));
});

test('section by section, and with what was read before, the tree is that of the whole text', () => {
  fc.assert(
    fc.property(
      fc.oneof(written, fc.constantFrom(...documents)),
      fc.array(edit, { maxLength: 3 }),
      (document, edits) => {
        let text = document;
        // A text that is like none before is read whole.
        for (const _ of [1, 2]) expect(treeOf(text)).toEqual(wholeTreeOf(text));
        for (const { from, length, text: put } of edits) {
          const start = Math.floor(from * text.length);
          text = text.slice(0, start) + put + text.slice(start + length);
          expect(treeOf(text)).toEqual(wholeTreeOf(text));
        }
      },
    ),
  );
});
