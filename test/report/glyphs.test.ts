import { expect, test } from 'vitest';
import { glyphsOf, harmless, widthOf } from '../../src/report/glyphs.ts';

test.each([
  ['abc', 3],
  ['Бюджет', 6],
  ['予算', 4],
  ['é', 1],
  ['e\u0301', 1],
  ['😀', 2],
  ['👩\u200d🔬', 2],
  ['👍🏽', 2],
  ['a\u200bb', 2],
  ['\t', 4],
  ['ab\tc', 5],
  ['⟨L⟩', 3],
])('%j takes %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test.each([
  ['\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
  ['\u001b]8;;http://x\u0007link', '␛]8;;http://x␇link'],
  ['a\rb\u0008c\u0000', 'a␍b␈c␀'],
  ['\u009b2J', '<U+009B>2J'],
  ['\u007f', '<U+007F>'],
  ['a\u202eb\u2066c', 'a<U+202E>b<U+2066>c'],
  ['a\u2028b', 'a<U+2028>b'],
  ['\ud83d', '<U+D83D>'],
  ['\u{e0041}', '<U+E0041>'],
  ['a\tb', 'a   b'],
  ['two\nlines', 'two\nlines'],
  ['Бюджет — 予算 😀', 'Бюджет — 予算 😀'],
])('%j is printed as %j', (text, printed) => {
  expect(harmless(text)).toBe(printed);
});

test('every character of a text is in some glyph', () => {
  const text = 'a\tб\u001b予😀\u202e';
  expect(glyphsOf(text).reduce((length, glyph) => length + glyph.length, 0)).toBe(text.length);
});
