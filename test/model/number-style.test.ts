import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberStyleOf, numberText } from '../../src/model/number-style.ts';

describe('a number is printed in the style of another', () => {
  test.each([
    ['12.41', -2, 31.9, '31.90'],
    ['12,41', -2, 31.9, '31,90'],
    ['5,361.0', -1, 5640.8, '5,640.8'],
    ['1 278,6', -1, 1302.8, '1 302,8'],
    ['1 278,6', -1, 999.5, '999,5'],
    ['4050', 0, 4576, '4576'],
    ['7.39e11', 9, 7.42e11, '7.42e11'],
    ['7.39E+11', 9, 7.42e12, '7.420E+12'],
    ['4,413·10¹⁰', 7, 4.422e10, '4,422·10¹⁰'],
    ['4,413·10¹⁰', 7, 9.31e9, '9,31·10⁹'],
    ['2.1 × 10^9', 8, 7.4e10, '7.40 × 10^10'],
    ['2.1\\times10^{9}', 8, 7.4e10, '7.40\\times10^{10}'],
    ['0.412', -3, -0.05, '-0.050'],
    ['−0,412', -3, -0.05, '−0,050'],
    ['0,412', -3, 0, '0,000'],
  ])('%s → %s', (like, power, value, expected) => {
    const style = numberStyleOf(like, power, like.includes(',') && !like.includes('.') ? 'ru' : 'en');
    if (style === undefined) throw new Error('no style');
    expect(numberText(value, style)).toBe(expected);
  });

  test('a whole number has the decimal sign of the language', () => {
    const of = (language: 'en' | 'ru') => numberStyleOf('12', 0, language);
    expect([of('en'), of('ru')].map((style) => style && numberText(1.5, style, -1))).toEqual(['1.5', '1,5']);
  });

  test('a text without a number has no style', () => {
    expect(numberStyleOf('n/a', 0, 'en')).toBeUndefined();
  });

  test('nothing makes it fail', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: -400, max: 400 }),
        fc.double({ noNaN: true }),
        (like, power, value) => {
          const style = numberStyleOf(like, power, 'en');
          if (style !== undefined) expect(numberText(value, style)).toEqual(expect.any(String));
        },
      ),
    );
  });
});
