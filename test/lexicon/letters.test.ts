import { describe, expect, test } from 'vitest';
import { lexiconData } from '../../rules/lexicon/index.ts';
import { normalized } from '../../src/lexicon/letters.ts';
import { tokensOf } from '../../src/lexicon/vocabulary.ts';

const { letters } = lexiconData;

describe('normalized text', () => {
  test.each([
    ['letter case', 'ДОЛЯ Share', 'доля share'],
    ['ё is е', 'Пересчёт', 'пересчет'],
    ['ё of two units is е', 'Пересче\u0308т', 'пересчет'],
    ['й of two units is й', 'и\u0306', 'й'],
    ['non-breaking space', '12\u00A0%', '12 %'],
    ['narrow space and line break', 'a\u202Fb\nc', 'a b c'],
    ['soft hyphen', 'исто\u00ADчник', 'источник'],
    ['non-breaking hyphen', 'web\u2011only', 'web-only'],
    ['stress mark', 'включи\u0301ть', 'включить'],
    ['zero-width space', 'a\u200Bb', 'ab'],
  ])('%s', (_, original, expected) => {
    expect(normalized(original, letters).text).toBe(expected);
  });

  test('keeps where each unit came from, and the end', () => {
    //            0123 45
    const text = 'а\u0301ё\u00AD б';
    expect(normalized(text, letters)).toEqual({ text: 'ае б', at: [0, 2, 4, 5, 6] });
  });
});

describe('words of a text', () => {
  const words = (text: string): string[] => tokensOf(text, letters).map(({ word }) => word);

  test('look-alike letters count as the script that most letters have', () => {
    expect(words('дoля')).toEqual(['доля']);
    expect(words('shаre')).toEqual(['share']);
    expect(words('Bключить')).toEqual(['включить']);
  });

  test('stand where the author wrote them', () => {
    const text = 'исто\u00ADчник, «до\u0301ля»';
    expect(tokensOf(text, letters).map(({ start, end }) => text.slice(start, end))).toEqual([
      'исто\u00ADчник',
      'до\u0301ля',
    ]);
  });

  test('hang together across space, hyphens and slashes only', () => {
    expect(tokensOf('a b-c / d, e', letters).map(({ close }) => close)).toEqual([true, true, true, true, false]);
  });
});
