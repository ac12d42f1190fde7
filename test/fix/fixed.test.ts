import { expect, test } from 'vitest';
import { fixed } from '../../src/fix/fixed.ts';
import type { Edit } from '../../src/text/edit.ts';
import { findingAt } from '../reading.ts';

const at = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text });
const fixing = (...fixes: readonly (readonly Edit[])[]) => fixes.map((fix) => findingAt({ start: 0, end: 1 }, { fix }));

/** One pass: the fixes are offered for the first text alone. */
function once(text: string, ...fixes: readonly (readonly Edit[])[]): string {
  const { text: after, count } = fixed(text, (now) => (now === text ? fixing(...fixes) : []));
  return `${count} ${after}`;
}

test.each([
  ['nothing to fix', once('abc'), '0 abc'],
  ['one', once('abc', [at(1, 2, 'X')]), '1 aXc'],
  ['two apart, in any order', once('abc', [at(2, 3, 'Z')], [at(0, 1, 'X')]), '2 XbZ'],
  ['two that overlap: the first', once('abcd', [at(0, 2, 'X')], [at(1, 3, 'Y')]), '1 Xcd'],
  ['two insertions at one place: the first', once('abc', [at(1, 1, 'X')], [at(1, 1, 'Y')]), '1 aXbc'],
  [
    'a fix of two edits is taken whole or not at all',
    once('abcd', [at(0, 1, 'X')], [at(0, 1, 'Y'), at(3, 4, 'Z')]),
    '1 Xbcd',
  ],
  ['a fix of two edits', once('abcd', [at(3, 4, 'Z'), at(0, 1, 'Y')]), '1 YbcZ'],
  ['a fix without edits', once('abc', []), '0 abc'],
  ['a fix that changes nothing', once('abc', [at(0, 1, 'a')]), '0 abc'],
])('%s', (_, result, expected) => {
  expect(result).toBe(expected);
});

test('goes on until nothing changes', () => {
  const result = fixed('aaa', (text) => {
    const next = text.indexOf('a');
    return next < 0 ? [] : fixing([at(next, next + 1, 'b')]);
  });
  expect(result).toEqual({ text: 'bbb', count: 3 });
});

test('stops after ten passes', () => {
  expect(fixed('', (text) => fixing([at(text.length, text.length, 'x')])).text).toBe('x'.repeat(10));
});

test('findings without a fix stay', () => {
  expect(fixed('abc', () => [findingAt({ start: 0, end: 1 })])).toEqual({ text: 'abc', count: 0 });
});
