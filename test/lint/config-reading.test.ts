import { describe, expect, test } from 'vitest';
import { configFrom } from '../../src/lint/config-reading.ts';
import { wordingFor } from '../../src/lint/languages.ts';

async function mistakesIn(text: string, locale = 'en'): Promise<readonly string[]> {
  const { problems } = await configFrom(text, 'data-decision.config.yaml');
  const wording = await wordingFor([locale]);
  return problems.map(({ file, line, column, id, args }) => {
    expect(file).toBe('data-decision.config.yaml');
    const sentence = wording.sentence(`config.${id}`, args);
    expect(sentence).not.toMatch(/\{\w+\}|undefined|config\./u);
    return `${line}:${column} ${sentence}`;
  });
}

test('a whole configuration is read as it stands', async () => {
  const yaml = `# yaml-language-server: $schema=schema/config.json
include: ['data/**/*.md']
exclude: [archive/**]
rules:
  budget-named: off
  risk-stated: error
  transfer-check: [warn, {majorShare: 0.1}]
overrides:
  - files: ['old/**']
    rules: {budget-named: warn, profile-table: ["error"]}
lexicon:
  en: {words: [best], phrases: [best practice], names: [QuALITY], labels: {budget: [compute envelope]}}
  ru: {}
majorShare: 0.1
requireReason: true
language: ru
locale: en
initial: {web: 0.8, code: 0.2}
`;
  const { config, problems } = await configFrom(yaml, 'a.yaml');
  expect(problems).toEqual([]);
  expect(config).toEqual({
    include: ['data/**/*.md'],
    exclude: ['archive/**'],
    rules: { 'budget-named': 'off', 'risk-stated': 'error', 'transfer-check': ['warn', { majorShare: 0.1 }] },
    overrides: [{ files: ['old/**'], rules: { 'budget-named': 'warn', 'profile-table': ['error'] } }],
    lexicon: {
      en: { words: ['best'], phrases: ['best practice'], names: ['QuALITY'], labels: { budget: ['compute envelope'] } },
      ru: {},
    },
    majorShare: 0.1,
    requireReason: true,
    language: 'ru',
    locale: 'en',
    initial: { web: 0.8, code: 0.2 },
  });
});

test.each([
  ['JSON', '{\n\t"$schema": "schema/config.json",\n\t"rules": {"risk-stated": "off"}\n}\n'],
  ['JSON behind a byte order mark', '\uFEFF{"$schema": "schema/config.json", "rules": {"risk-stated": "off"}}'],
])('%s is read', async (_, text) => {
  expect(await configFrom(text, 'a.json')).toEqual({
    config: { $schema: 'schema/config.json', rules: { 'risk-stated': 'off' } },
    problems: [],
  });
});

test.each([
  ['nothing', ''],
  ['comments', '# nothing yet\n'],
  ['an empty mapping', '{}'],
])('%s sets nothing', async (_, text) => {
  expect(await configFrom(text, 'a.yaml')).toEqual({ config: {}, problems: [] });
});

describe('mistakes', () => {
  test.each([
    [
      'a near-miss key',
      'includes: []\n',
      ['1:1 `includes` is not a key of the configuration. Did you mean `include`?'],
    ],
    ['an unknown key', 'extends: base\n', ['1:1 `extends` is not a key of the configuration.']],
    [
      'a near-miss rule',
      'rules:\n  budget-name: off\n',
      ['2:3 `budget-name` is not a rule. Did you mean `budget-named`?'],
    ],
    ['an unknown rule', 'rules:\n  no-html: off\n', ['2:3 `no-html` is not a rule.']],
    [
      'a near-miss level',
      'rules:\n  budget-named: eror\n',
      ['2:17 `eror` is not a level of `budget-named`. Did you mean `error`?'],
    ],
    [
      'an unknown level',
      'rules:\n  budget-named: 2\n',
      ['2:17 `2` is not a level of `budget-named`. A level is one of `off`, `warn` and `error`.'],
    ],
    [
      'a level that is no text',
      'rules:\n  budget-named: false\n',
      ['2:17 `false` is not a level of `budget-named`. A level is one of `off`, `warn` and `error`.'],
    ],
    [
      'an empty level',
      'rules:\n  budget-named:\n',
      ['2:3 `` is not a level of `budget-named`. A level is one of `off`, `warn` and `error`.'],
    ],
    [
      'options without a level',
      'rules:\n  budget-named: {a: 1}\n',
      ['2:3 The setting of `budget-named` is a level, or a list of a level and options.'],
    ],
    [
      'too many settings',
      'rules:\n  budget-named: [warn, {}, {}]\n',
      ['2:3 The setting of `budget-named` is a level, or a list of a level and options.'],
    ],
    [
      'options of a rule that has none',
      'rules:\n  budget-named: [warn, {a: 1}]\n',
      ['2:24 `budget-named` takes no options.'],
    ],
    [
      'a near-miss option',
      'rules:\n  transfer-check: [warn, {majorshares: 1}]\n',
      ['2:27 `majorshares` is not a key of the options. Did you mean `majorShare`?'],
    ],
    [
      'an option out of range',
      'rules:\n  transfer-check: [warn, {majorShare: 2}]\n',
      ['2:39 `majorShare` is `2`, which is out of its range: <= 1.'],
    ],
    ['rules that are a list', 'rules: [budget-named]\n', ['1:1 `rules` is not a mapping.']],
    ['a text where a list is due', 'include: "**/*.md"\n', ['1:10 `include` is not a list.']],
    ['a number where a text is due', 'include: [1]\n', ['1:11 `include` is not a text.']],
    ['a text where a number is due', 'majorShare: "5 %"\n', ['1:13 `majorShare` is not a number.']],
    ['a text where a boolean is due', 'requireReason: yes\n', ['1:16 `requireReason` is not `true` or `false`.']],
    ['a near-miss value', 'locale: eng\n', ['1:9 `locale` is `eng`. Did you mean `en`?']],
    ['an unknown value', 'language: german\n', ['1:11 `language` is `german`. Allowed: `en` and `ru`.']],
    ['a share out of range', 'initial: {web: 1.2}\n', ['1:16 `web` is `1.2`, which is out of its range: <= 1.']],
    ['an entry of overrides that lacks a key', 'overrides:\n  - files: [a]\n', ['2:5 `overrides` lacks `rules`.']],
    [
      'an unknown key of an entry',
      'overrides:\n  - file: [a]\n    files: [a]\n    rules: {}\n',
      ['2:5 `file` is not a key of an entry of `overrides`. Did you mean `files`?'],
    ],
    [
      'a rule of an entry',
      'overrides:\n  - files: [a]\n    rules:\n      risk-state: off\n',
      ['4:7 `risk-state` is not a rule. Did you mean `risk-stated`?'],
    ],
    ['a language of the lexicon', 'lexicon: {de: {}}\n', ['1:11 `de` is not a key of `lexicon`.']],
    [
      'a kind of the lexicon',
      'lexicon:\n  en: {name: [a]}\n',
      ['2:8 `name` is not a key of a language of `lexicon`. Did you mean `names`?'],
    ],
    [
      'a label of the lexicon',
      'lexicon:\n  en:\n    labels: {bugdet: [a]}\n',
      ['3:14 `bugdet` is not a key of `labels`. Did you mean `budget`?'],
    ],
    ['a list at the top', '- a\n', ['1:1 The configuration is not a mapping of keys.']],
    ['a text at the top', 'rules\n', ['1:1 The configuration is not a mapping of keys.']],
  ])('%s', async (_, text, expected) => {
    expect(await mistakesIn(text)).toEqual(expected);
  });

  test('are all named, in their order', async () => {
    expect(await mistakesIn('rules:\n  risk-state: off\n  budget-named: of\nincldue: []\nlocale: x\n')).toEqual([
      '2:3 `risk-state` is not a rule. Did you mean `risk-stated`?',
      '3:17 `of` is not a level of `budget-named`. Did you mean `off`?',
      '4:1 `incldue` is not a key of the configuration. Did you mean `include`?',
      '5:9 `locale` is `x`. Allowed: `en` and `ru`.',
    ]);
  });

  test('of YAML itself stand where the parser stopped', async () => {
    const [mistake = ''] = await mistakesIn('rules:\n  a: [b\nlocale: en\n');
    expect(mistake).toMatch(/^\d:\d+ The configuration does not parse: .+[^.]\.$/u);
    expect(await mistakesIn('locale: en\nlocale: ru\n')).toEqual([
      '2:1 The configuration does not parse: Map keys must be unique.',
    ]);
  });

  test('have words in Russian', async () => {
    expect(await mistakesIn('includes: []\nrules: {budget-name: off}\nmajorShare: x\n', 'ru')).toEqual([
      '1:1 `includes` \u2014 \u043d\u0435 \u043a\u043b\u044e\u0447 \u043a\u043e\u043d\u0444\u0438\u0433\u0443\u0440\u0430\u0446\u0438\u0438. \u041c\u043e\u0436\u0435\u0442 \u0431\u044b\u0442\u044c, `include`?',
      '2:9 \u041f\u0440\u0430\u0432\u0438\u043b\u0430 `budget-name` \u043d\u0435\u0442. \u041c\u043e\u0436\u0435\u0442 \u0431\u044b\u0442\u044c, `budget-named`?',
      '3:13 `majorShare` \u2014 \u043d\u0435 \u0447\u0438\u0441\u043b\u043e.',
    ]);
  });
});
