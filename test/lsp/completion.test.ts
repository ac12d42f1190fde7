import { expect, test } from 'vitest';
import { type CompletionItem, CompletionRequest, type Position } from 'vscode-languageserver-protocol/node';
import { rules } from '../../rules/index.ts';
import { read } from '../../src/lint/pipeline.ts';
import { useCommand } from '../cli/command.ts';
import { after, pulling } from './editor.ts';
import { able, documents, type Opened, opened } from './opened.ts';

useCommand();

/** What is offered at `▮`. */
async function offeredIn(
  marked: string,
  capabilities = able,
): Promise<{ items: readonly CompletionItem[]; project: Opened }> {
  const at = marked.indexOf('▮');
  const text = marked.replace('▮', '');
  const project = await opened(text, 'en', capabilities);
  const lines = text.slice(0, at).split('\n');
  const position: Position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  const { editor, uri } = project;
  const found = await editor.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
  return { items: Array.isArray(found) ? found : (found?.items ?? []), project };
}

async function labelsIn(marked: string): Promise<readonly string[]> {
  return (await offeredIn(marked)).items.map(({ label }) => label);
}

/** The text after an offer is taken. */
function taken({ text }: Opened, { textEdit }: CompletionItem): string {
  if (textEdit === undefined || !('range' in textEdit)) throw new Error('no edit');
  return after(text, { changes: { a: [textEdit] } });
}

const TYPES = [
  ...['include-source', 'exclude-source', 'reassign-share'],
  ...['replace-transform', 'change-factorization', 'recompute-profile'],
];

const front = (lines: string): string => `---\ntype: data-decision\n${lines}\n---\n\n# T\n`;

test.each([
  ['a key', front('st▮'), ['id', 'title', 'status', 'date']],
  ['a key of the budget', front('budget:\n  ▮'), ['value', 'unit', 'covers']],
  ['a key of a variant', front('variants:\n  - name: a\n    ▮'), ['source', 'cleaning', 'deduplication', 'format']],
  ['a key of the next variant', front('variants:\n  - name: a\n    source: b\n  - ▮'), ['name', 'source', 'cleaning']],
])('the front matter takes %s', async (_, marked, expected) => {
  const labels = await labelsIn(marked);
  expect(labels.slice(0, expected.length)).toEqual(expected);
  expect(labels).not.toContain('type');
});

test.each([
  ['status', front('status: ▮'), ['draft', 'proposed', 'accepted', 'rejected', 'superseded']],
  ['lang', front('lang: r▮'), ['en', 'ru']],
  ['the type of an action', front('actions:\n  - type: ▮'), TYPES],
  [
    'a variant of an action',
    front('variants:\n  - {name: a}\n  - {name: b}\nactions:\n  - type: exclude-source\n    before: ▮'),
    ['a', 'b'],
  ],
  ['nothing that is free', front('title: ▮'), []],
])('the front matter takes as %s', async (_, marked, expected) => {
  expect(await labelsIn(marked)).toEqual(expected);
});

test.each(['<!-- lint ignore ▮ -->', '<!-- lint disable no-trigger-words, ▮ -->', '<!-- lint enable action▮'])(
  'a comment takes ids of rules: %s',
  async (comment) => {
    expect(await labelsIn(documents.ru.replace('## Риски', `${comment}\n\n## Риски`))).toEqual(
      rules.map(({ id }) => id),
    );
  },
);

test.each(['At `▮`.', 'From web → ▮', '| ▮', 'From web -> we▮'])('variants are named: %s', async (line) => {
  const { items, project } = await offeredIn(documents.en.replace('## Estimation', `${line}\n\n## Estimation`));
  expect(items.map(({ label }) => label)).toEqual(['web', 'web+code']);
  expect(taken(project, items[1] as CompletionItem)).toContain(line.replace(/(?:we)?▮/u, 'web+code'));
});

test.each([
  ['en', 'order: random\n\n## Estimation', ['deduplication', 'generator']],
  ['ru', 'порядок: случайный\n\n## Профиль', ['дедупликация', 'генератор']],
] as const)('a section takes the labels that it lacks: %s', async (language, words, expected) => {
  const [line = ''] = words.split('\n');
  const text = documents[language];
  const at = text.lastIndexOf(line) + line.length;
  expect(await labelsIn(`${text.slice(0, at)}\n  - ▮${text.slice(at)}`)).toEqual(expected);
});

test.each(['en', 'ru'] as const)('each form of an action, filled in, is read as that action: %s', async (language) => {
  const text = documents[language];
  const line = /^- (?:Include|Включить).*$/mu.exec(text)?.[0] ?? '';
  const { items, project } = await offeredIn(text.replace(line, '- ▮'));
  expect(items).toHaveLength(7);
  const types = items.map((item) => {
    const written = taken(project, item)
      .replaceAll(/\$\{\d+\|([^,|]+)[^}]*\}/gu, '$1')
      .replaceAll(/\$\{\d+:(?:…|([^}]+))\}/gu, (_, words: string | undefined) => words ?? '0.2');
    const reading = read({ text: written, path: 'a.md', isInput: true }, {});
    return reading.kind === 'decision' ? reading.decision.actions.items[0]?.records[0]?.type : undefined;
  });
  expect(types).toEqual([...TYPES, 'recompute-profile']);
});

test.each([
  [front('status:▮'), 'status: draft\n'],
  [front('variants:\n  - {name: "v: a"}\nprofile:\n  - variant: ▮'), 'variant: "v: a"\n'],
])('what is chosen is YAML: %s', async (marked, expected) => {
  const { items, project } = await offeredIn(marked);
  expect(taken(project, items[0] as CompletionItem)).toContain(expected);
});

test.each(['status: "pro▮"', 'status: # ▮', 'sta▮tus: proposed', 'variants:\n-▮'])(
  'the front matter takes nothing at %s',
  async (lines) => {
    expect(await labelsIn(front(lines))).toEqual([]);
  },
);

test('an editor without snippets gets the forms as they are', async () => {
  const { items } = await offeredIn(documents.en.replace(/^- Include.*$/mu, '- ▮'), pulling);
  expect(items[0]?.textEdit?.newText).toBe('Include source `…` in the mixture with share …: `…` → `…`');
  expect(items[0]?.insertTextFormat).toBe(1);
});

test.each([
  'Some words ▮',
  '# ▮',
  '- web+code has li▮',
  `${'→ '.repeat(501)}▮`,
  'LawQA: 41 → ▮',
  '```sh\n▮',
  '<!-- lint ignore action-allowed -- quoted from ▮',
])('nothing is offered: %s', async (line) => {
  expect(await labelsIn(documents.en.replace('- web+code has licences to watch.', line))).toEqual([]);
});
