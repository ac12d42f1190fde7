import { expect, test } from 'vitest';
import { bareText } from '../../src/lint/bare-text.ts';

test.each([
  ['BPE 32k', 'BPE 32k'],
  [' BPE 32k. ', 'BPE 32k'],
  ['"BPE 32k."', 'BPE 32k'],
  ['\u00abBPE\u00bb.', 'BPE'],
  ['\u201cBPE\u201d', 'BPE'],
  ['\u201eBPE\u201c', 'BPE'],
  ['\u2018BPE\u2019', 'BPE'],
  ['`BPE`', 'BPE'],
  ['"a" and "b"', '"a" and "b"'],
  ['\u00aba\u00bb \u0438 \u00abb\u00bb', '\u00aba\u00bb \u0438 \u00abb\u00bb'],
  ['the so-called "web"', 'the so-called "web"'],
  ['and so on...', 'and so on...'],
  ['and so on\u2026', 'and so on\u2026'],
  ['1.5', '1.5'],
  ['"', '"'],
  ['.', ''],
  ['', ''],
])('%j', (text, expected) => {
  expect(bareText(text)).toBe(expected);
});
