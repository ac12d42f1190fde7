// What can be told of the extension for VS Code without an editor; test/hosts/vscode drives it in one.
import { describe, expect, test } from 'vitest';
import { judge, read } from '../src/lint/pipeline.ts';
import type { Decision } from '../src/model/decision.ts';
import { filesUnder, textOf } from './sources.ts';

const home = 'editors/vscode';
const json = (path: string) => JSON.parse(textOf(`${home}/${path}`));
const manifest = json('package.json');

test('the extension has the version of the package', () => {
  expect(manifest.version).toBe(JSON.parse(textOf('package.json')).version);
});

test('the lock file of the extension holds no addresses', () => {
  expect(textOf(`${home}/package-lock.json`)).not.toMatch(/"resolved":|https?:\/\/(?:[^"]*\.)?registry\./u);
});

describe.each([
  ['package.nls.json', Object.values(manifest)],
  ['package.nls.ru.json', Object.values(manifest)],
])('%s', (name, values) => {
  test('says each text of the manifest, and no other', () => {
    const asked = [...JSON.stringify(values).matchAll(/"%([^"%]+)%"/gu)].map(([, key]) => key);
    expect(Object.keys(json(name)).sort()).toEqual([...new Set(asked)].sort());
  });
});

test('each sentence of the code has a translation, and no other has', () => {
  const code = filesUnder(`${home}/src`).map(textOf).join('\n');
  const said = [...code.matchAll(/l10n\.t\(\s*'([^']+)'/gu)].map(([, sentence]) => sentence);
  expect(said.length).toBe(code.split('l10n.t(').length - 1);
  const translations: Readonly<Record<string, string>> = json('l10n/bundle.l10n.ru.json');
  expect(Object.keys(translations).sort()).toEqual([...new Set(said)].sort());
  const holes = (text: string): string[] => (text.match(/\{\d\}/gu) ?? []).sort();
  for (const [sentence, translation] of Object.entries(translations))
    expect(holes(translation)).toEqual(holes(sentence));
});

interface Snippet {
  readonly body: readonly string[];
}

/** The text of a snippet whose gaps nobody has filled in, or with something in each. */
function inserted({ body }: Snippet, fill?: string): string {
  const text = body.join('\n').replaceAll('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-03-10');
  const first: Record<string, string> = {};
  const gaps = text.replaceAll(
    /\$\{(\d+)(?::([^}]*)|\|([^,|]*)[^}]*)\}/gu,
    (_, number: string, value = '', choice = '') => {
      const shown: string = choice || (value === '…' ? (fill ?? value) : value);
      first[number] = shown;
      return shown;
    },
  );
  return gaps.replaceAll(/\$(\d+)/gu, (_, number) => first[number] ?? '');
}

function decisionIn(text: string): Decision {
  const reading = read({ text, path: 'decisions/decision.md', isInput: false }, {});
  if (reading.kind !== 'decision') throw new Error('no decision document');
  return reading.decision;
}

describe.each(['en', 'ru'])('snippets/%s.json', (language) => {
  const snippets: Readonly<Record<string, Snippet>> = json(`snippets/${language}.json`);
  const texts = Object.values(snippets);
  const [whole] = texts;
  if (whole === undefined) throw new Error('no snippets');

  const rulesIn = (decision: Decision): readonly string[] => {
    const found = judge(decision, { config: {}, path: 'decisions/decision.md', links: undefined, logs: undefined });
    return [...new Set(found.map(({ rule }) => rule))].sort();
  };

  test('the whole document has gaps and no other faults', () => {
    const decision = decisionIn(inserted(whole));
    expect(decision.language).toBe(language);
    expect(rulesIn(decision)).toEqual([
      ...['action-allowed', 'budget-named', 'estimation-artifacts', 'estimation-method', 'family-complete'],
      ...['profile-table', 'risk-stated', 'variant-named'],
    ]);
  });

  test('the last six are the records of the six actions, with all their slots', () => {
    const heading = language === 'ru' ? '## Действие' : '## Action';
    const types = texts.slice(-6).flatMap((snippet) => {
      const decision = decisionIn(`# 1\n\n${heading}\n\n${inserted(snippet, '0.5')}`);
      return decision.actions.items.flatMap(({ records }) => records.map(({ type }) => type));
    });
    expect(types).toEqual([
      ...['include-source', 'exclude-source', 'reassign-share', 'replace-transform', 'change-factorization'],
      'recompute-profile',
    ]);
  });
});
