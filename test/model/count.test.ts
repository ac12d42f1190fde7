import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexiconFor } from '../../src/lint/words.ts';
import { countIn, countText } from '../../src/model/count.ts';

const lexicon = lexiconFor({});

function parameters(text: string, language: 'en' | 'ru' = 'en'): number | undefined {
  return countIn(text, 'parameters', lexicon, language)?.value;
}

function tokens(text: string, language: 'en' | 'ru' = 'en'): number | undefined {
  return countIn(text, 'tokens', lexicon, language)?.value;
}

describe('parameters', () => {
  test.each([
    ['1.3B', 1.3e9],
    ['1.3 B', 1.3e9],
    ['1.3 B parameters', 1.3e9],
    ['1.3B params (dense)', 1.3e9],
    ['760M', 7.6e8],
    ['760 M parameters', 7.6e8],
    ['~124M', 1.24e8],
    ['780K', 7.8e5],
    ['1.1T', 1.1e12],
    ['1.3 billion', 1.3e9],
    ['1.3 bn', 1.3e9],
    ['1.3e9', 1.3e9],
    ['1.3×10^9', 1.3e9],
    ['3,145,728', 3_145_728],
    ['3145728', 3_145_728],
    ['3_145_728', 3_145_728],
    ['3145728 (3.15M)', 3_145_728],
  ])('in %j are %d', (text, value) => {
    expect(parameters(text)).toBe(value);
  });

  test.each([
    ['1,3 млрд', 1.3e9],
    ['1,3B', 1.3e9],
    ['760 млн параметров', 7.6e8],
    ['3 145 728', 3_145_728],
    ['3 145 728 (3,15 млн)', 3_145_728],
  ])('in the Russian %j are %d', (text, value) => {
    expect(parameters(text, 'ru')).toBe(value);
  });

  test.each([
    ['small'],
    ['24 layers'],
    ['760 megaparameters'],
    ['1.3B (24 layers)'],
    ['1.3B (1.1B without embeddings)'],
    ['8 × 7B'],
    ['1B to 3B'],
    ['1.3B, 2.6B'],
    ['up to 1.3B'],
    ['1.3B tokens'],
    ['1.3 GB'],
    ['1.3 kB'],
    ['1,31,000'],
    ['0'],
    ['1e-3'],
    ['1e999'],
  ])('in %j are none that is certain', (text) => {
    expect(parameters(text)).toBeUndefined();
  });
});

describe('tokens', () => {
  test.each([
    ['26B', 2.6e10],
    ['26B tokens', 2.6e10],
    ['26 B tokens', 2.6e10],
    ['26B unique tokens', 2.6e10],
    ['26B tokens per run', 2.6e10],
    ['26B per run', 2.6e10],
    ['65.5M tokens (one epoch)', 6.55e7],
    ['65,536,000 tokens', 65_536_000],
    ['4.4 billion tokens', 4.4e9],
    ['2.6e10', 2.6e10],
    ['2.6e10 ± 1e9', 2.6e10],
  ])('in %j are %d', (text, value) => {
    expect(tokens(text)).toBe(value);
  });

  test.each([
    ['26 млрд', 2.6e10],
    ['26 млрд токенов', 2.6e10],
    ['26 млрд на прогон', 2.6e10],
    ['65 536 000 обучающих токенов', 65_536_000],
  ])('in the Russian %j are %d', (text, value) => {
    expect(tokens(text, 'ru')).toBe(value);
  });

  test.each([
    ['all of the crawl'],
    ['20 tokens per parameter'],
    ['0.5M tokens/step'],
    ['0.5M tokens per step'],
    ['16M tokens per epoch'],
    ['16M tokens × 4 epochs'],
    ['16M tokens, 4 epochs'],
    ['250,000 documents'],
    ['65,536,000 bytes'],
    ['65 MB'],
    ['5 % of the corpus'],
    ['40,000 games of chess that nobody saw'],
  ])('in %j are none that is certain', (text) => {
    expect(tokens(text)).toBeUndefined();
  });

  test('in a part of an epoch are none that is certain', () => {
    expect(tokens('16 млн токенов за эпоху', 'ru')).toBeUndefined();
  });
});

test.each([
  ['1.3B', 9.75e8, '0.975B'],
  ['1.3 B parameters', 9.75e8, '0.975 B'],
  ['760 M parameters', 5e8, '500 M'],
  ['1.3e9', 9.75e8, '9.75e8'],
  ['3,145,728', 1_180_234, '1,180,000'],
  ['about 1.3 billion', 9.75e8, '0.975 billion'],
])('%j as %d is written %j', (text, value, written) => {
  const count = countIn(text, 'parameters', lexicon, 'en');
  expect(count === undefined ? undefined : countText(value, count, text, 'en')).toBe(written);
});

test('every count of any text is a number above zero, and lies inside it', () => {
  const piece = fc.constantFrom(
    '1.3',
    '26',
    '65,536,000',
    'B',
    'M',
    ' ',
    'tokens',
    'per',
    'step',
    '×',
    '±',
    'e9',
    '-',
    '(',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('parameters', 'tokens'), (pieces, of) => {
      const text = pieces.join('');
      const count = countIn(text, of, lexicon, 'en');
      if (count === undefined) return;
      expect(count.value).toBeGreaterThan(0);
      expect(count.value).toBeLessThan(Number.POSITIVE_INFINITY);
      expect(count.number.start).toBeGreaterThanOrEqual(0);
      expect(count.number.end).toBeLessThanOrEqual(count.end);
      expect(count.end).toBeLessThanOrEqual(text.length);
    }),
  );
});
