import { expect, test } from 'vitest';
import { levelOf } from '../../src/rule/severity.ts';

const error = { level: 'error' } as const;
const formal = { level: 'error', formal: true } as const;
const off = { level: 'off' } as const;

test.each([
  ["the rule's own level", { rule: error }, 'error'],
  ["the finding's level goes before the rule's", { rule: error, reported: 'warn' }, 'warn'],
  ["the configuration's goes before both", { rule: error, reported: 'warn', configured: 'error' }, 'error'],
  ['the configuration turns a rule off', { rule: error, reported: 'warn', configured: 'off' }, 'off'],
  ['a rule that is off stays off', { rule: off, reported: 'error' }, 'off'],
  ['the configuration turns it on', { rule: off, configured: 'warn' }, 'warn'],
  ['a draft has warnings only', { rule: error, isDraft: true }, 'warn'],
  ['a draft caps the configuration, too', { rule: error, configured: 'error', isDraft: true }, 'warn'],
  ['a draft does not turn anything on', { rule: error, configured: 'off', isDraft: true }, 'off'],
  ['front matter is judged in a draft as elsewhere', { rule: formal, isDraft: true }, 'error'],
] as const)('%s', (_, given, expected) => {
  expect(levelOf({ configured: undefined, reported: undefined, isDraft: false, ...given })).toBe(expected);
});
