import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { activeRules, everySetting } from '../../src/lint/active.ts';
import { type Config, defaults, merged } from '../../src/lint/config.ts';
import { read } from '../../src/lint/pipeline.ts';
import { lexiconFor } from '../../src/lint/words.ts';
import type { Rule } from '../../src/rule/rule.ts';
import { textOf } from '../sources.ts';

const schema = JSON.parse(textOf('schema/config.json'));

describe('schema/config.json', () => {
  test('has the defaults of the program', () => {
    for (const [key, value] of Object.entries(defaults)) {
      const own = schema.properties[key];
      expect([key, (own.$ref === undefined ? own : schema.definitions.rules).default]).toEqual([key, value]);
    }
  });

  test('describes every key and names every rule', () => {
    for (const key of Object.keys(schema.properties)) {
      const own = schema.properties[key];
      expect([key, (own.$ref === undefined ? own : schema.definitions.rules).description]).toEqual([
        key,
        expect.stringMatching(/\.$/u),
      ]);
    }
    expect(Object.keys(schema.definitions.rules.properties)).toEqual(rules.map(({ id }) => id));
  });

  test.each([
    [{ rules: { 'budget-named': 'off' } }, true],
    [{ rules: { 'budget-named': ['error'] } }, true],
    [{ rules: { 'transfer-check': ['error', { majorShare: 0.1 }] } }, true],
    [{ rules: { 'budget-named': ['error', {}] } }, false],
    [{ rules: { 'transfer-check': ['error', { share: 0.1 }] } }, false],
    [{ rules: { 'budget-name': 'off' } }, false],
    [{ overrides: [{ files: ['a'], rules: { 'budget-named': 'of' } }] }, false],
  ])('%j: %s', (config, expected) => {
    expect(new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(schema)(config)).toBe(
      expected,
    );
  });
});

const silent: Rule['check'] = () => undefined;
const own: readonly Rule[] = [
  { id: 'one', requirement: undefined, level: 'error', check: silent },
  { id: 'two', requirement: undefined, level: 'off', check: silent },
  {
    id: 'three',
    requirement: undefined,
    level: 'warn',
    options: { schema: {}, defaults: { a: 1, b: 2 } },
    check: silent,
  },
];

function active(config: Config, path?: string, last = {}): readonly string[] {
  return activeRules(own, config, path, last).map(
    ({ rule, level, options }) => `${rule.id} ${level} ${JSON.stringify(options)}`,
  );
}

describe('the rules that judge a file', () => {
  test.each([
    ['by default', {}, undefined, {}, ['one undefined undefined', 'three undefined {"a":1,"b":2}']],
    ['one turned off', { rules: { one: 'off' } }, undefined, {}, ['three undefined {"a":1,"b":2}']],
    [
      'one turned on',
      { rules: { two: 'warn' } },
      undefined,
      {},
      ['one undefined undefined', 'two warn undefined', 'three undefined {"a":1,"b":2}'],
    ],
    [
      'with options',
      { rules: { one: 'off', three: ['error', { b: 3 }] } },
      undefined,
      {},
      ['three error {"a":1,"b":3}'],
    ],
    ['a level in a list', { rules: { one: ['warn'], three: 'off' } }, undefined, {}, ['one warn undefined']],
    [
      'an override for the file, whose level keeps the options',
      {
        rules: { one: 'off', three: ['error', { b: 3 }] },
        overrides: [{ files: ['old/**'], rules: { three: 'warn' } }],
      },
      'old/a.md',
      {},
      ['three warn {"a":1,"b":3}'],
    ],
    [
      'an override for other files',
      { overrides: [{ files: ['old/**'], rules: { one: 'off', three: 'off' } }] },
      'new/a.md',
      {},
      ['one undefined undefined', 'three undefined {"a":1,"b":2}'],
    ],
    [
      'a later override prevails',
      {
        overrides: [
          { files: ['**'], rules: { one: 'off', three: 'off' } },
          { files: ['*.md'], rules: { one: 'warn' } },
        ],
      },
      'a.md',
      {},
      ['one warn undefined'],
    ],
    [
      'text without a path has no overrides',
      { overrides: [{ files: ['**'], rules: { one: 'off' } }], rules: { three: 'off' } },
      undefined,
      {},
      ['one undefined undefined'],
    ],
    [
      'the last word prevails over all',
      { overrides: [{ files: ['**'], rules: { one: 'off' } }] },
      'a.md',
      { one: 'warn', three: 'off' },
      ['one warn undefined'],
    ],
  ] as const)('%s', (_, config, path, last, expected) => {
    expect(active(config, path, last)).toEqual(expected);
  });

  test('are shown with their levels', () => {
    const config: Config = { rules: { two: 'error' }, overrides: [{ files: ['a.md'], rules: { one: 'warn' } }] };
    expect(everySetting(own, config, 'a.md', { two: 'warn' })).toEqual({
      one: 'warn',
      two: 'warn',
      three: ['warn', { a: 1, b: 2 }],
    });
  });
});

test('one configuration upon another', () => {
  const under: Config = {
    include: ['a'],
    rules: { one: 'off', two: 'warn' },
    overrides: [{ files: ['a'], rules: {} }],
    majorShare: 0.1,
  };
  const over: Config = {
    include: ['b'],
    rules: { one: 'warn' },
    overrides: [{ files: ['b'], rules: {} }],
    locale: 'ru',
  };
  expect(merged(under, over)).toEqual({
    include: ['b'],
    rules: { one: 'warn', two: 'warn' },
    overrides: [
      { files: ['a'], rules: {} },
      { files: ['b'], rules: {} },
    ],
    majorShare: 0.1,
    locale: 'ru',
  });
  expect(merged(under, {})).toEqual(under);
});

test('a configuration adds spellings of labels', () => {
  const config: Config = { lexicon: { en: { labels: { budget: ['compute envelope'] } } } };
  const text = '# T\n\n## Compute envelope\n\n3.2e21 FLOPs\n';
  const budgetBy = (by: Config): number | undefined => {
    const reading = read({ text, path: undefined, isInput: true }, by);
    return reading.kind === 'decision' ? reading.decision.budget.own?.quantity?.value : undefined;
  };
  expect([budgetBy({}), budgetBy(config)]).toEqual([undefined, 3.2e21]);
  expect(lexiconFor(config)).toBe(lexiconFor(config));
  expect(lexiconFor({})).toBe(lexiconFor({ lexicon: {} }));
  expect(lexiconFor(config).spelling('budget', 'en')).toBe('budget');
});
