import { expect, test } from 'vitest';
import {
  type DocumentSymbol,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  ShowDocumentRequest,
} from 'vscode-languageserver-protocol/node';
import { folderOf, run, useCommand } from '../cli/command.ts';
import { pulling, wholeOf } from './editor.ts';
import { documents, opened } from './opened.ts';

useCommand();

test('the decision as JSON is what the command prints, of text that is not saved, too', async () => {
  const { editor, uri, text } = await opened(documents.ru, 'en');
  const extract = (): Promise<unknown> =>
    editor.connection.sendRequest(ExecuteCommandRequest.type, {
      command: 'data-decision.extract',
      arguments: [uri],
    });
  const cwd = folderOf({ 'decisions/1.md': text });
  expect(await extract()).toBe(run(['extract', 'decisions/1.md'], { cwd }).stdout);
  await editor.change(uri, { start: text.indexOf('20 ПФЛОП'), end: text.indexOf('20 ПФЛОП') + 2, text: '30' });
  expect(JSON.parse(String(await extract())).budget.value).toBe(30 * 8.64e19);
  const other = { command: 'data-decision.extract', arguments: ['untitled:9'] };
  expect(await editor.connection.sendRequest(ExecuteCommandRequest.type, other)).toBeNull();
  await editor.open('untitled:9', '---\ntype: data-decision\n---\n');
  expect(JSON.parse(String(await editor.connection.sendRequest(ExecuteCommandRequest.type, other))).file).toBeNull();
});

test('the page of a rule opens in a browser, where the editor can', async () => {
  const { editor, uri, text } = await opened(documents.ru, 'ru');
  const shown: string[] = [];
  editor.connection.onRequest(ShowDocumentRequest.type, ({ uri: page, external }) => {
    shown.push(`${page} ${external}`);
    return { success: true };
  });
  const actions = await editor.actions(uri, wholeOf(text), ['quickfix']);
  const page = actions.find(({ title }) => title === 'Открыть страницу правила `no-trigger-words`');
  expect(page?.command?.command).toBe('data-decision.openPage');
  await editor.connection.sendRequest(ExecuteCommandRequest.type, page?.command ?? { command: '' });
  expect(shown).toEqual([
    'https://github.com/remark-lint-data-decision/remark-lint-data-decision/blob/main/rules/no-trigger-words/README.ru.md true',
  ]);
  const without = await opened(documents.ru, 'ru', pulling);
  const others = await without.editor.actions(without.uri, wholeOf(text), ['quickfix']);
  expect(others.filter(({ title }) => title.startsWith('Открыть'))).toEqual([]);
});

test('the outline holds what the sections say', async () => {
  const { editor, uri } = await opened(documents.en, 'en');
  const symbols = await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
  const shown = (all: readonly DocumentSymbol[], depth: number): readonly string[] =>
    all.flatMap(({ name, detail, children = [] }) => [
      ' '.repeat(depth) + [name, detail].filter(Boolean).join(' | '),
      ...shown(children, depth + 1),
    ]);
  expect(shown((symbols ?? []) as DocumentSymbol[], 0)).toEqual([
    'More code',
    ' Budget (B)',
    '  B = 2.0 EFLOPs',
    ' Family (F)',
    '  F = dense-1B',
    ' Data variants (D_var)',
    '  web | data variant',
    '  web+code | data variant',
    ' Profile',
    ' Estimation',
    ' Objective',
    ' Action',
    '  Include source code in the mixture with share 0.12 | action',
    ' Transfer check',
    '  CodeOOD | check',
    '  PerplexityOOD (lower is better) | check',
    ' Risks',
  ]);
});
