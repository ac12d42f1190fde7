import { expect, test } from 'vitest';
import { tooDeepAt } from '../../src/text/yaml-depth.ts';
import { yamlIn } from '../../src/tree/yaml.ts';

const hostile: Readonly<Record<string, string>> = {
  brackets: '['.repeat(60_000),
  braces: '{'.repeat(60_000),
  'braces with keys': '{a: '.repeat(15_000),
  hyphens: `${'- '.repeat(30_000)}a`,
  'question marks': '? '.repeat(30_000),
  indentation: Array.from({ length: 300 }, (_, level) => `${' '.repeat(level)}a:\n`).join(''),
};

test.each(Object.entries(hostile))('%s are refused before the parser sees them', (_, yaml) => {
  const at = tooDeepAt(yaml) ?? -1;
  expect(yamlIn(yaml, 10, `${' '.repeat(10)}${yaml}`)).toEqual({
    root: undefined,
    error: {
      message: 'more than 100 levels inside each other',
      code: 'LEVELS',
      span: { start: at + 10, end: at + 11 },
    },
  });
});

test.each([
  'a: [b, [c, {d: e}]]\n',
  'a:\n  b:\n    c:\n      - d\n      - - e\n',
  `a: [${'{b: c}, '.repeat(500)}]\n`,
  `a: |\n${`${' '.repeat(80)}text\n`.repeat(3)}`,
])('%j is no such text', (yaml) => {
  expect(tooDeepAt(yaml)).toBeUndefined();
});
