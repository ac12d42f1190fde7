import { expect, test } from 'vitest';
import { keptByText, keptFor } from '../../src/text/kept.ts';

test('a text is worked on once, also where nothing comes of it', () => {
  const asked: string[] = [];
  const kept = keptByText((text) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  });
  expect(['ab', '', 'ab', ''].map(kept)).toEqual([2, undefined, 2, undefined]);
  expect(asked).toEqual(['ab', '']);
});

test('what is asked for again and again stays; what is not is forgotten', () => {
  const asked: string[] = [];
  const kept = keptByText((text) => asked.push(text));
  const long = 'word '.repeat(10_000);
  kept('once');
  for (let count = 0; count < 20; count++) {
    kept('often');
    kept(`${count} ${long}`);
  }
  kept('once');
  expect(asked.filter((text) => text === 'often')).toHaveLength(1);
  expect(asked.filter((text) => text === 'once')).toHaveLength(2);
});

test('each object has a memory of its own', () => {
  const kept = keptFor((text: string, { sign }: { readonly sign: string }) => text + sign);
  const [a, b] = [{ sign: '!' }, { sign: '?' }];
  expect([kept('x', a), kept('x', b), kept('x', a)]).toEqual(['x!', 'x?', 'x!']);
});
