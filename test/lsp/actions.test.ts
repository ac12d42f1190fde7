import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import {
  type CodeAction,
  CodeActionRequest,
  type Diagnostic,
  DocumentSymbolRequest,
  HoverRequest,
} from 'vscode-languageserver-protocol/node';
import { withoutMark } from '../../src/lint/pipeline.ts';
import { folderOf, run, useCommand } from '../cli/command.ts';
import { filesUnder, textOf } from '../sources.ts';
import { after, type Editor, editorIn, flat, pulling, wholeOf } from './editor.ts';

useCommand();

/** A fifth of the whole documents, and the portfolio: an action asks for several runs of each. */
const sources = [
  ...filesUnder('fixtures/documents', 'decision.md').filter((_, index) => index % 5 === 0),
  ...filesUnder('fixtures/portfolio/decisions', '.md'),
];
/** Right in their folder, which the command may write to. */
const documents = sources.map((path, index) => [`${index}.decision.md`, withoutMark(textOf(path))] as const);

interface Project {
  readonly cwd: string;
  readonly editor: Editor;
  readonly uriOf: (path: string) => string;
}

async function opened(locale = 'en'): Promise<Project> {
  const cwd = folderOf({ ...Object.fromEntries(documents), '.git/HEAD': '' });
  const editor = await editorIn({ cwd, locale, capabilities: pulling });
  const uriOf = (path: string): string => pathToFileURL(join(cwd, path)).href;
  for (const [path, text] of documents) await editor.open(uriOf(path), text);
  return { cwd, editor, uriOf };
}

/** What the server says of another text in a document's place. */
async function judgedAs(uri: string, text: string, editor: Editor): Promise<readonly string[]> {
  const before = editor.textOf(uri);
  await editor.change(uri, { start: 0, end: before.length, text });
  const keys = (await editor.asked(uri)).map(({ data }) => data.key);
  await editor.change(uri, { start: 0, end: text.length, text: before });
  return keys;
}

const keysOf = ({ diagnostics = [] }: CodeAction): readonly string[] => diagnostics.map(({ data }) => data.key);

test('"fix all" writes what the command writes, in every document', async () => {
  const { cwd, editor, uriOf } = await opened();
  run(['lint', '--fix'], { cwd });
  let count = 0;
  for (const [path, text] of documents) {
    const actions = await editor.actions(uriOf(path), wholeOf(''), ['source.fixAll']);
    const mended = withoutMark(textOf(join(cwd, path)));
    expect(
      actions.map(({ title, kind }) => ({ title, kind })),
      path,
    ).toEqual(
      mended === text
        ? []
        : [{ title: 'Fix all that is safe to fix (data-decision)', kind: 'source.fixAll.data-decision' }],
    );
    if (mended === text) continue;
    count++;
    expect(after(text, actions[0]?.edit), path).toBe(mended);
  }
  expect(count).toBeGreaterThan(0);
});

test('a fix and a rewrite take their finding away', async () => {
  const { editor, uriOf } = await opened();
  const counts = { fix: 0, rewrite: 0 };
  for (const [path, text] of documents) {
    const actions = await editor.actions(uriOf(path), wholeOf(text), ['quickfix']);
    for (const action of actions.filter(({ title }) => !/^(?:Ignore|Insert) /u.test(title))) {
      const left = await judgedAs(uriOf(path), after(text, action.edit), editor);
      expect(left, `${path}: ${action.title}`).not.toContain(keysOf(action)[0]);
      counts[action.isPreferred === true ? 'fix' : 'rewrite']++;
    }
  }
  expect(counts.fix).toBeGreaterThan(0);
  expect(counts.rewrite).toBeGreaterThan(20);
});

test('a comment silences its finding, and nothing else', async () => {
  const { editor, uriOf } = await opened();
  let count = 0;
  for (const [path, text] of documents) {
    const before = (await editor.asked(uriOf(path))).map(({ data }) => data.key);
    const actions = await editor.actions(uriOf(path), wholeOf(text));
    for (const action of actions.filter(({ title }) => /^Ignore .* reason$/u.test(title))) {
      const [key = ''] = keysOf(action);
      const left = await judgedAs(uriOf(path), after(text, action.edit), editor);
      expect(left.toSorted(), `${path}: ${action.title}`).toEqual(before.filter((one) => one !== key).toSorted());
      count++;
    }
  }
  expect(count).toBeGreaterThan(80);
});

const TEXT = '---\ntype: data-decision\n---\n\n# Ещё\n\nЭто 🙂 повысит качество.\r\n';
const at = TEXT.indexOf('качество');
const WORD = { start: { line: 6, character: 15 }, end: { line: 6, character: 15 } };

test('only what is asked for is offered', async () => {
  const editor = await editorIn({ cwd: folderOf({}) });
  await editor.open('untitled:1', TEXT);
  const kinds = async (only: string[]): Promise<number> => (await editor.actions('untitled:1', WORD, only)).length;
  expect(await kinds(['quickfix'])).toBeGreaterThan(1);
  expect(await kinds(['refactor', 'source.organizeImports', 'quick', 'source.fixAll.other'])).toBe(0);
  expect(
    await editor.actions('untitled:1', { start: { line: 5, character: 0 }, end: { line: 5, character: 0 } }),
  ).toEqual([]);
});

test.each([
  ['title: A\ntittle: B', []],
  ['tittle: B', ['Rename `tittle` to `title`.']],
  ['budget: {title: A}\ntittle: B', ['Rename `tittle` to `title`.']],
  ['variants:\n  - name: a\n    sorce: x\n  - name: b\n    source: y', ['Rename `sorce` to `source`.']],
])('a key is renamed where the other does not stand beside it: %j', async (lines, expected) => {
  const editor = await editorIn({ cwd: folderOf({}) });
  const text = `---\ntype: data-decision\n${lines}\n---\n\n# T\n\n## Budget\n\n3e20 FLOPs\n`;
  await editor.open('untitled:1', text);
  const titles = (await editor.actions('untitled:1', wholeOf(text))).map(({ title }) => title);
  expect(titles.filter((title) => title.startsWith('Rename '))).toEqual(expected);
});

test('a finding that the editor names is mended, wherever its cursor seems to be', async () => {
  const editor = await editorIn({ cwd: folderOf({}), capabilities: pulling });
  await editor.open('untitled:1', TEXT);
  const diagnostics = (await editor.asked('untitled:1')).filter(({ code }) => code === 'no-trigger-words');
  const end = { line: 6, character: 1000 };
  const textDocument = { uri: 'untitled:1' };
  const ask = (named: readonly Diagnostic[]): Promise<unknown> =>
    editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: { start: end, end },
      context: { diagnostics: [...named] },
    });
  expect(await ask([])).toEqual([]);
  expect(await ask(diagnostics)).toEqual(await editor.actions('untitled:1', WORD));
  expect(await ask([{ range: WORD, message: 'of another server' }])).toEqual([]);
});

test('an edit names the version that it is for, where the editor takes it', async () => {
  const capabilities = { workspace: { workspaceEdit: { documentChanges: true } } };
  const editor = await editorIn({ cwd: folderOf({}), capabilities });
  await editor.open('untitled:1', TEXT);
  await editor.change('untitled:1', { start: at, end: at, text: '' });
  const [action] = await editor.actions('untitled:1', WORD);
  expect(action?.edit?.documentChanges).toMatchObject([{ textDocument: { uri: 'untitled:1', version: 2 } }]);
});

test('the comment keeps the line ends of the document', async () => {
  const editor = await editorIn({ cwd: folderOf({}), locale: 'ru' });
  const text = TEXT.replaceAll(/\r?\n/gu, '\r\n');
  await editor.open('untitled:1', text);
  const ignore = (await editor.actions('untitled:1', WORD)).find(({ title }) => title.startsWith('Не проверять'));
  expect(ignore?.title).toBe('Не проверять `no-trigger-words` в этом блоке, указав причину');
  expect(after(text, ignore?.edit)).toBe(text.replace('Это', '<!-- lint ignore no-trigger-words -- … -->\r\n\r\nЭто'));
});

test('a finding is explained, with its page', async () => {
  const hover = { contentFormat: ['markdown' as const] };
  const editor = await editorIn({ cwd: folderOf({}), locale: 'ru', capabilities: { textDocument: { hover } } });
  await editor.open('untitled:1', TEXT);
  const said = async (character: number): Promise<unknown> =>
    editor.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: 'untitled:1' },
      position: { line: 6, character },
    });
  expect(await said(1)).toBe(null);
  expect(await said(16)).toMatchObject({
    contents: {
      kind: 'markdown',
      value: expect.stringMatching(/^\S.*\n\n\[no-trigger-words\]\(https:.*README\.ru\.md\): \S/u),
    },
    range: { start: { line: 6, character: 15 }, end: { line: 6, character: 23 } },
  });
});

test('headings are the outline', async () => {
  const documentSymbol = { hierarchicalDocumentSymbolSupport: true };
  const editor = await editorIn({ cwd: folderOf({}), capabilities: { textDocument: { documentSymbol } } });
  await editor.open('untitled:1', '---\ntype: data-decision\n---\n# A\n\n## Б 🙂\n\nb\n\n### C\n\n## D\n');
  const symbols = await editor.connection.sendRequest(DocumentSymbolRequest.type, {
    textDocument: { uri: 'untitled:1' },
  });
  const outline = (all: unknown): unknown =>
    (all as { name: string; range: { end: { line: number } }; children?: unknown[] }[]).map((one) => [
      one.name,
      one.range.end.line,
      outline(one.children ?? []),
    ]);
  expect(outline(symbols)).toEqual([
    [
      'A',
      12,
      [
        ['Б 🙂', 11, [['C', 11, []]]],
        ['D', 12, []],
      ],
    ],
  ]);
});

test('diagnostics of actions are those that were told', async () => {
  const editor = await editorIn({ cwd: folderOf({}) });
  await editor.open('untitled:1', TEXT);
  const told = (await editor.told('untitled:1')).map(flat);
  const named = (await editor.actions('untitled:1', WORD)).flatMap(({ diagnostics = [] }) => diagnostics).map(flat);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((one) => !told.includes(one))).toEqual([]);
});
