import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import {
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  ErrorCodes,
  ExitNotification,
} from 'vscode-languageserver-protocol/node';
import { folderOf, run, useCommand } from '../cli/command.ts';
import { editorIn, pulling } from './editor.ts';

useCommand();

const TEXT = '---\ntype: data-decision\n---\n# Better data\n';

test('the server ends as the protocol asks', async () => {
  const editor = await editorIn({ cwd: folderOf({}), words: ['--clientProcessId', String(process.ppid)] });
  await editor.open('untitled:1', TEXT);
  expect(await editor.end()).toBe(0);
});

test('without `shutdown` its end is a failure', async () => {
  const editor = await editorIn({ cwd: folderOf({}) });
  await editor.connection.sendNotification(ExitNotification.type);
  expect(await editor.ended).toBe(1);
});

test('the server ends when nobody writes to it any more', () => {
  expect(run(['lsp', '--stdio']).stderr).toBe('');
});

test('an unknown request is answered, and an unknown document has no findings', async () => {
  const editor = await editorIn({ cwd: folderOf({}), capabilities: pulling });
  await expect(editor.connection.sendRequest('textDocument/nothing', {})).rejects.toMatchObject({
    code: ErrorCodes.MethodNotFound,
  });
  await expect(editor.connection.sendRequest(DocumentDiagnosticRequest.method, null)).rejects.toBeInstanceOf(Error);
  expect(await editor.asked('untitled:1')).toEqual([]);
  await editor.open('untitled:1', TEXT);
  expect(await editor.asked('untitled:1')).not.toEqual([]);
});

test('an editor that refuses what it said it could do leaves the server alive', async () => {
  const refreshSupport = true;
  const workspace = {
    diagnostics: { refreshSupport },
    inlayHint: { refreshSupport },
    semanticTokens: { refreshSupport },
    didChangeWatchedFiles: { dynamicRegistration: true },
  };
  const capabilities = { ...pulling, workspace };
  const editor = await editorIn({ cwd: folderOf({}), capabilities, locale: 'ru', isRefusing: true });
  await editor.open('untitled:1', TEXT);
  await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [] });
  await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [] });
  expect(await editor.asked('untitled:1')).not.toEqual([]);
  expect(await editor.end()).toBe(0);
  // The library says it of the files that it asked to be told of.
  expect(editor.logged).toEqual([expect.stringContaining('workspace/didChangeWatchedFiles')]);
});

test.each(['file://host/a%2F.md', 'file:///', 'file:///%00/%ff.md', 'vscode-vfs://github/a.md', ':'])(
  'a document at %s is judged',
  async (uri) => {
    const editor = await editorIn({ cwd: folderOf({}), capabilities: pulling });
    await editor.open(uri, TEXT);
    expect(await editor.asked(uri)).not.toEqual([]);
    expect(editor.logged).toEqual([]);
  },
);

test('a configuration and a baseline that cannot be read are told on the first line', async () => {
  const [one, other] = [folderOf({}), folderOf({ 'data-decision.config.yaml': 'baseline: known.txt\n' })];
  mkdirSync(join(one, 'data-decision.config.yaml'));
  const editor = await editorIn({ cwd: one, folders: [one, other], capabilities: pulling });
  for (const [folder, message] of [
    [one, /^\/.*data-decision\.config\.yaml:1:1: The configuration cannot be read: /u],
    [other, /^known\.txt: /u],
  ] as const) {
    const uri = pathToFileURL(join(folder, 'a.md')).href;
    await editor.open(uri, TEXT);
    expect(await editor.asked(uri)).toMatchObject([
      { code: 'configuration', range: { start: { line: 0, character: 0 } }, message: expect.stringMatching(message) },
    ]);
  }
});
