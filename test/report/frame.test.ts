import { expect, test } from 'vitest';
import { frameOf } from '../../src/report/frame.ts';
import { styleOf } from '../../src/report/style.ts';
import { lineStarts, pointAt } from '../../src/text/lines.ts';
import { spanOfWords } from '../reading.ts';

/** The frame of `words` in `source`, as lines. */
function framed(source: string, words: string, width = 120): string[] {
  const starts = lineStarts(source);
  const span = spanOfWords(source, words);
  const style = { ...styleOf(false, undefined), width };
  return [...frameOf({ source, starts }, span, pointAt(starts, span.start).line, style)];
}

test('the words are underlined', () => {
  expect(framed('# A\n\nThe share of `legal` rises.\n', '`legal`')).toEqual([
    '  3 | The share of `legal` rises.',
    '    |              ^^^^^^^',
  ]);
});

test.each([
  ['a tab', 'a\tb legal', 'legal', '  1 | a   b legal', '    |       ^^^^^'],
  ['a tab in the words', 'x legal\tdata', 'legal\tdata', '  1 | x legal   data', '    |   ^^^^^^^^^^^^'],
  ['Cyrillic', 'Доля корпуса права', 'корпуса', '  1 | Доля корпуса права', '    |      ^^^^^^^'],
  ['wide characters', '予算 B は 未定', 'は', '  1 | 予算 B は 未定', '    |        ^^'],
  ['a combining mark', 'кни\u0301га права', 'права', '  1 | кни\u0301га права', '    |       ^^^^^'],
  ['control characters', 'a\u001b[2J legal', 'legal', '  1 | a␛[2J legal', '    |       ^^^^^'],
  ['a carriage return at the end', 'legal\r\nb', 'legal', '  1 | legal', '    | ^^^^^'],
])('below %s', (_, source, words, line, under) => {
  expect(framed(source, words)).toEqual([line, under]);
});

test('an empty place is marked by one sign', () => {
  const source = '| a | |\n';
  const frame = frameOf({ source, starts: lineStarts(source) }, { start: 6, end: 6 }, 1, styleOf(false, undefined));
  expect(frame).toEqual(['  1 | | a | |', '    |       ^']);
});

test('an empty document has a frame', () => {
  expect(frameOf({ source: '', starts: [0] }, { start: 0, end: 0 }, 1, styleOf(false, undefined))).toEqual([
    '  1 |',
    '    | ^',
  ]);
});

test('of several lines the first is shown', () => {
  expect(framed('a\nfirst line\nsecond line\n', 'line\nsecond')).toEqual(['  2 | first line', '    |       ^^^^ …']);
});

const long = `${'before '.repeat(20)}legal ${'after '.repeat(20)}`.trim();

test.each([
  ['in the middle', long, 'legal', '  1 | …re before before before legal after af…', 25],
  ['at the start', `legal ${long}`, 'legal', '  1 | legal before before before before befor…', 0],
  ['at the end', `${'before '.repeat(20)}law`, 'law', '  1 | … before before before before before law', 37],
])('a long line is cut around words %s', (_, source, words, line, before) => {
  const [shown = '', under = ''] = framed(source, words, 46);
  expect(shown.length).toBeLessThanOrEqual(46);
  expect([shown, under]).toEqual([line, `    | ${' '.repeat(before)}${'^'.repeat(words.length)}`]);
});

test('words longer than the line are cut, too', () => {
  const [shown = '', marks = ''] = framed(`a ${'x'.repeat(300)} b`, 'x'.repeat(300), 40);
  expect(shown).toBe(`  1 | a ${'x'.repeat(31)}…`);
  expect(marks).toBe(`    |   ${'^'.repeat(31)}`);
});

test('a line of 400,000 characters is cut as quickly as any', () => {
  const [shown = ''] = framed(`${'a'.repeat(200_000)} legal ${'b'.repeat(200_000)}`, 'legal', 60);
  expect(shown).toHaveLength(60);
  expect(shown).toContain(' legal ');
});
