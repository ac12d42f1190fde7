import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import {
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
} from 'vscode-languageserver-protocol/node';
import { folderOf, useCommand } from '../cli/command.ts';
import { textOf } from '../sources.ts';
import { editorIn, flat } from './editor.ts';

useCommand();

const PATH = 'decisions/0006-more-code.md';
const TEXT = textOf(`fixtures/portfolio/${PATH}`);

/** What a server says that has seen nothing but this text. */
async function fresh(cwd: string, uri: string, text: string): Promise<readonly string[]> {
  const editor = await editorIn({ cwd });
  await editor.open(uri, text);
  return (await editor.told(uri)).map(flat);
}

test.each([
  ['LF', TEXT],
  ['CRLF', TEXT.replaceAll('\n', '\r\n')],
])('edits of a text with Cyrillic, emoji and %s are understood', async (_, text) => {
  const cwd = folderOf({ [PATH]: text });
  const uri = pathToFileURL(join(cwd, PATH)).href;
  const editor = await editorIn({ cwd });
  await editor.open(uri, text);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const inserted = `Это 🙂 повысит качество.${eol}${eol}`;
  const at = text.indexOf('## ');
  await editor.change(
    uri,
    { start: at, end: at, text: inserted },
    { start: at + 4, end: at + 6, text: '👍🏽—' },
    { start: at + inserted.indexOf('качество'), end: at + inserted.indexOf('качество') + 2, text: '' },
    { start: text.length - 3, end: text.length - 1, text: `${eol}è` },
  );
  await editor.change(uri, { start: at + 4, end: at + 9, text: 'качество 🙂 ' });
  const told = (await editor.told(uri)).map(flat);
  expect(editor.textOf(uri)).toContain('Это качество 🙂');
  expect(told).toEqual(await fresh(cwd, uri, editor.textOf(uri)));
  expect(told.some((one) => one.includes('`качество`'))).toBe(true);
});

test('fast writing is judged seldom, and its end is what counts', async () => {
  const cwd = folderOf({ [PATH]: TEXT });
  const uri = pathToFileURL(join(cwd, PATH)).href;
  const editor = await editorIn({ cwd });
  await editor.open(uri, TEXT);
  await editor.told(uri);
  const before = editor.published.length;
  const words = 'Лучшее качество 🙂 и better data. '.repeat(6).slice(0, 200);
  const at = TEXT.length;
  for (let typed = 0; typed < words.length; typed++)
    await editor.change(uri, { start: at + typed, end: at + typed, text: words.charAt(typed) });
  const told = (await editor.told(uri)).map(flat);
  expect(words).toHaveLength(200);
  expect(told).toEqual(await fresh(cwd, uri, TEXT + words));
  // A machine that stops in the middle lets a pause pass: at the very most every tenth stroke.
  expect(editor.published.length - before).toBeLessThan(20);
  const versions = editor.published.map(({ version = 0 }) => version);
  expect(versions).toEqual(versions.toSorted((a, b) => a - b));
});

test('a configuration, its mistakes and its end take effect while a document is open', async () => {
  const cwd = folderOf({ [PATH]: TEXT });
  const uri = pathToFileURL(join(cwd, PATH)).href;
  const config = join(cwd, 'data-decision.config.yaml');
  const editor = await editorIn({ cwd });
  await editor.open(uri, TEXT);
  const first = (await editor.told(uri)).map(flat);
  const rules = new Set((await editor.told(uri)).map(({ code }) => String(code)));
  expect(first).not.toEqual([]);
  const off = [...rules].map((rule) => `  ${rule}: off\n`).join('');
  writeFileSync(config, `rules:\n${off}`);
  expect(await editor.told(uri, (all) => all.length === 0)).toEqual([]);
  writeFileSync(config, 'rules:\n  same-budgets: off\n');
  const [broken] = await editor.told(uri, (all) => all.length === 1);
  expect(broken).toMatchObject({
    code: 'configuration',
    severity: 1,
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } },
    message: `${config}:2:3: \`same-budgets\` is not a rule. Did you mean \`same-budget\`?`,
  });
  rmSync(config);
  const last = await editor.told(uri, (all) => all.length === first.length);
  expect(last.map(flat)).toEqual(first);
});

test('an editor that watches files is asked to, and told of documents that are others now', async () => {
  const cwd = folderOf({ [PATH]: TEXT });
  const uri = pathToFileURL(join(cwd, PATH)).href;
  const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
  const editor = await editorIn({ cwd, capabilities });
  await editor.open(uri, TEXT);
  await editor.told(uri);
  expect(editor.watched).toEqual([
    '**/data-decision.config.yaml',
    '**/data-decision.config.yml',
    '**/data-decision.config.json',
    '**/*.baseline',
  ]);
  const before = editor.published.length;
  await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [] });
  await editor.told(uri, () => editor.published.length > before);
  expect(editor.published.at(-1)).toEqual(editor.published[before - 1]);
});

test('a folder that is opened later brings its configuration', async () => {
  const folder = folderOf({ 'data-decision.config.yaml': 'rules: { no-trigger-words: off }\n' });
  const capabilities = { workspace: { workspaceFolders: true } };
  const editor = await editorIn({ cwd: folderOf({}), folders: [], capabilities });
  await editor.open('untitled:1', '---\ntype: data-decision\n---\n# Лучшее качество\n');
  const rules = (all: readonly Diagnostic[]): readonly unknown[] => all.map(({ code }) => code);
  const before = rules(await editor.told('untitled:1'));
  expect(before).toContain('no-trigger-words');
  const added = [{ uri: pathToFileURL(folder).href, name: 'a' }];
  await editor.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
    event: { added, removed: [] },
  });
  const left = await editor.told('untitled:1', (all) => !rules(all).includes('no-trigger-words'));
  expect(rules(left)).toEqual(before.filter((rule) => rule !== 'no-trigger-words'));
});

test('the folder that holds a document decides what globs are from', async () => {
  const [one, other] = [folderOf({}), folderOf({})];
  for (const folder of [one, other]) mkdirSync(join(folder, 'decisions'));
  writeFileSync(join(other, 'data-decision.config.yaml'), 'include: ["notes/*.md"]\n');
  const editor = await editorIn({ cwd: '/', folders: [one, other] });
  const uris = ['decisions/a.md', 'notes/a.md'].flatMap((path) =>
    [one, other].map((folder) => pathToFileURL(join(folder, path)).href),
  );
  for (const uri of uris) await editor.open(uri, '# Better data\n');
  const judged = await Promise.all(uris.map(async (uri) => (await editor.told(uri)).length > 0));
  expect(judged).toEqual([true, false, false, true]);
});
