import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexiconData } from '../../rules/lexicon/index.ts';
import { lexiconOf } from '../../src/lexicon/lexicon.ts';
import { measuresIn } from '../../src/model/measure.ts';
import { numbersIn } from '../../src/model/number.ts';
import { shareIn, sharesIn } from '../../src/model/share.ts';

const lexicon = lexiconOf(lexiconData);

describe('a share', () => {
  test.each([
    ['0.12', 0.12, 12, 2],
    ['.35', 0.35, 35, 2],
    ['0,07', 0.07, 7, 2],
    ['0.1200', 0.12, 1200, 4],
    ['12,5 %', 0.125, 125, 3],
    ['20%', 0.2, 20, 2],
    ['7.5 percent', 0.075, 75, 3],
    ['12 per cent', 0.12, 12, 2],
    ['12 процентов', 0.12, 12, 2],
    ['0', 0, 0, 0],
    ['1', 1, 1, 0],
    ['140 %', 1.4, 140, 2],
    ['−0.05', -0.05, -5, 2],
    ['1e-3', 0.001, 1, 3],
  ])('%j is %d, exactly %d over ten to the %d', (text, value, digits, places) => {
    expect(shareIn(text, lexicon)).toEqual({ value, digits, places, start: 0, end: text.length });
  });

  test('is in percent without a sign in a column of percentages', () => {
    expect(shareIn('12', lexicon, { percentColumn: true })).toMatchObject({ value: 0.12, digits: 12, places: 2 });
  });

  test.each([
    ['from 20 to 35 %', ['20', '35 %'], [0.2, 0.35]],
    ['с 0,20 на 0,35', ['0,20', '0,35'], [0.2, 0.35]],
    ['from 15 % to 0.15', ['15 %', '0.15'], [0.15, 0.15]],
    ['from 0.15 to 15 %', ['0.15', '15 %'], [0.15, 0.15]],
    ['from 0.30 to 0.35 at B = 4.0e20 FLOPs in phase 2', ['0.30', '0.35'], [0.3, 0.35]],
    ['10–15 %', [], []],
    ['web-2 at 300B tokens', [], []],
    ['a bit more', [], []],
  ])('%j has the shares %j', (text, words, values) => {
    const shares = sharesIn(text, lexicon);
    expect(shares.map(({ start, end }) => text.slice(start, end))).toEqual(words);
    expect(shares.map(({ value }) => value)).toEqual(values);
  });
});

test.each([
  ['41.2', [41.2]],
  ['60.1 %', [60.1]],
  ['14,2', [14.2]],
  ['LegalBench-2: 41.2 -> 44.0', [41.2, 44]],
  ['0.21 ± 0.01', [0.21]],
  ['−0.3', [-0.3]],
])('the measured values of %j are %j', (text, values) => {
  expect(measuresIn(text, lexicon.letters).map(({ value }) => value)).toEqual(values);
});

test('any number that is printed plainly reads as itself', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const [number] = numbersIn(String(value), lexicon.letters, 'en');
      expect(number?.value).toBe(value === 0 ? 0 : value);
      expect(number?.end).toBe(String(value).length);
    }),
  );
});

test('numbers are read from left to right and never overlap', () => {
  const piece = fc.constantFrom(
    '3',
    '12',
    '.',
    ',',
    ' ',
    'e',
    '-',
    '×10^',
    '²',
    '_',
    '±',
    '(',
    ')',
    'x',
    'H',
    '\u00A0',
    "'",
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
      (text) => {
        let end = 0;
        for (const number of numbersIn(text, lexicon.letters, 'en')) {
          expect(number.start).toBeGreaterThanOrEqual(end);
          expect(number.end).toBeGreaterThan(number.start);
          end = number.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      },
    ),
    { numRuns: 500 },
  );
});
