import fc from 'fast-check';

const FOREIGN = [
  '\u0000',
  '\ud800',
  '|',
  '\n\n',
  '\r\n',
  '`',
  '$',
  '**',
  '<!--',
  '---\n',
  '\u202e',
  '\u00a0',
  '⟨',
  '\t',
  '> ',
  '- ',
  '## ',
  '\\',
  '&amp;',
  '€',
  'е\u0301',
  '{',
  '[',
  '](',
  '—',
  ';',
  ':',
  '→',
];

/** A document cut, doubled, shuffled by lines, or with foreign characters put in. */
export function mutated(documents: readonly string[]): fc.Arbitrary<string> {
  const document = fc.constantFrom(...documents);
  const at = fc.double({ min: 0, max: 1, noNaN: true });
  const cut = fc
    .tuple(document, at, at)
    .map(([text, a, b]) => text.slice(0, Math.floor(a * text.length)) + text.slice(Math.floor(b * text.length)));
  const doubled = fc
    .tuple(document, at, at)
    .map(([text, a, b]) => text.slice(0, Math.floor(a * text.length)) + text.slice(Math.floor(b * text.length)) + text);
  const shuffled = document
    .chain((text) => fc.shuffledSubarray(text.split('\n'), { minLength: 1 }))
    .map((lines) => lines.join('\n'));
  const strewn = fc
    .tuple(
      document,
      fc.array(fc.tuple(at, fc.oneof(fc.constantFrom(...FOREIGN), fc.string({ maxLength: 3, unit: 'grapheme' }))), {
        minLength: 1,
        maxLength: 12,
      }),
    )
    .map(([text, pieces]) =>
      pieces.reduce((result, [where, piece]) => {
        const index = Math.floor(where * result.length);
        return result.slice(0, index) + piece + result.slice(index);
      }, text),
    );
  return fc.oneof(cut, doubled, shuffled, strewn);
}
