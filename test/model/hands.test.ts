import { describe, expect, test } from 'vitest';
import { extracted } from '../../src/lint/extract.ts';
import { plainJson } from '../../src/lint/extract-json.ts';
import { judge, read } from '../../src/lint/pipeline.ts';
import type { Decision } from '../../src/model/decision.ts';
import { filesUnder, textOf } from '../sources.ts';

const home = 'fixtures/hands';

// One decision, many hands: however its author lays it out, the same is read.
describe.each(['en', 'ru'])('in %s', (language) => {
  const expected = json(`${home}/${language}/decision.json`) as object;
  const documents = filesUnder(`${home}/${language}`, '.md');

  test('there are sixteen layouts and more', () => {
    expect(documents.length).toBeGreaterThanOrEqual(16);
  });

  describe.each(documents)('%s', (path) => {
    const decision = decisionIn(path);

    test('gives the decision', () => {
      expect(plainJson(extracted(decision, null))).toEqual({ file: null, ...expected });
    });

    test('has no finding', () => {
      expect(judge(decision, { config: {}, path }).map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
    });
  });
});

test('the decision is one in both languages but for its words', () => {
  const words = json(`${home}/words.json`) as Record<string, string>;
  const translated = withWords(json(`${home}/en/decision.json`), { ...words, en: 'ru' });
  expect(translated).toEqual(json(`${home}/ru/decision.json`));
});

test('one layout has the line ends of Windows and a byte order mark', () => {
  const text = textOf(`${home}/en/lines-end-as-on-windows.md`);
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.match(/(?<!\r)\n/gu)).toBeNull();
});

function decisionIn(path: string): Decision {
  const reading = read({ text: textOf(path), path, isInput: false }, {});
  if (reading.kind !== 'decision') throw new Error(`${path} is no decision document`);
  return reading.decision;
}

function json(path: string): unknown {
  return JSON.parse(textOf(path));
}

/** Every text that the table knows in the other language; numbers, addresses and identifiers stay. */
function withWords(value: unknown, words: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') return words[value] ?? value;
  if (Array.isArray(value)) return value.map((each) => withWords(each, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withWords(each, words)]));
}
