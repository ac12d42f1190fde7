import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { withoutMark } from '../../src/lint/pipeline.ts';
import { folderOf, run, useCommand } from '../cli/command.ts';
import { filesUnder, textOf } from '../sources.ts';
import { editorIn, flat, pulling } from './editor.ts';

useCommand();

interface Entry {
  readonly filePath: string;
  readonly messages: readonly {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly severity: number;
    readonly ruleId: string;
    readonly message: string;
  }[];
}

/** What the command says of each file of a folder. */
function saidIn(cwd: string, ...words: string[]): ReadonlyMap<string, readonly string[]> {
  const entries: readonly Entry[] = JSON.parse(run(['lint', '--format', 'json', ...words], { cwd }).stdout);
  return new Map(
    entries.map(({ filePath, messages }) => [
      filePath,
      messages.map(
        ({ line, column, endLine, endColumn, severity, ruleId, message }) =>
          `${line}:${column}-${endLine}:${endColumn} ${severity} ${ruleId} ${message}`,
      ),
    ]),
  );
}

/** The example portfolio and all whole documents, as one project. */
function project(): { readonly cwd: string; readonly documents: readonly (readonly [path: string, text: string])[] } {
  const portfolio = filesUnder('fixtures/portfolio').map(
    (path) => [path.replace('fixtures/portfolio/', ''), textOf(path)] as const,
  );
  const documents = filesUnder('fixtures/documents', 'decision.md').map(
    (path) => [`decisions/${path.split('/')[2]}.md`, textOf(path)] as const,
  );
  const all = [...portfolio, ...documents];
  const cwd = folderOf({ ...Object.fromEntries(all), '.git/HEAD': '' });
  return { cwd, documents: all.filter(([path]) => path.endsWith('.md')) };
}

test.each([
  ['pushed', 'en'],
  ['pulled', 'ru'],
] as const)('what is %s in %s is what the command says', async (way, locale) => {
  const { cwd, documents } = project();
  const said = saidIn(cwd, '--locale', locale);
  const isPulled = way === 'pulled';
  const editor = await editorIn({ cwd, locale, folders: [cwd], ...(isPulled && { capabilities: pulling }) });
  const found = new Map<string, readonly string[]>();
  for (const [path, text] of documents) await editor.open(pathToFileURL(join(cwd, path)).href, withoutMark(text));
  for (const [path] of documents) {
    const uri = pathToFileURL(join(cwd, path)).href;
    found.set(path, (await (isPulled ? editor.asked(uri) : editor.told(uri))).map(flat));
  }
  expect(documents.length).toBeGreaterThan(80);
  expect([...said.values()].flat().length).toBeGreaterThan(400);
  for (const [path, diagnostics] of found) expect(diagnostics, path).toEqual(said.get(path) ?? []);
  if (isPulled) expect(editor.published).toEqual([]);
  expect(editor.logged).toEqual([]);
  expect(await editor.end()).toBe(0);
});

const BARE = '---\ntype: data-decision\n---\n# Кто-то 🙂 улучшил качество\n';

test('a diagnostic carries its rule, its page and what belongs to it', async () => {
  const path = 'decisions/0003-forum-threads.md';
  const cwd = folderOf({ [path]: textOf(`fixtures/portfolio/${path}`) });
  const editor = await editorIn({ cwd });
  const uri = pathToFileURL(join(cwd, path)).href;
  await editor.open(uri, textOf(`fixtures/portfolio/${path}`));
  const diagnostics = await editor.told(uri);
  const [entry] = JSON.parse(run(['lint', '--format', 'json'], { cwd }).stdout);
  expect(diagnostics.map(({ codeDescription }) => codeDescription?.href)).toEqual(
    entry.messages.map(({ url }: { readonly url: string }) => url),
  );
  expect(diagnostics.map(({ relatedInformation = [] }) => relatedInformation.map(({ message }) => message))).toEqual(
    entry.messages.map(({ related }: { readonly related: readonly { readonly message: string }[] }) =>
      related.map(({ message }) => message),
    ),
  );
  expect(new Set(diagnostics.map(({ source }) => source))).toEqual(new Set(['data-decision']));
});

test('what a baseline knows is not told, and what is new is', async () => {
  const file = 'a.decision.md';
  const text = textOf('fixtures/portfolio/decisions/0003-forum-threads.md');
  const cwd = folderOf({ [file]: text, 'data-decision.config.yaml': 'baseline: data-decision.baseline\n' });
  run(['baseline', 'create'], { cwd });
  const uri = pathToFileURL(join(cwd, file)).href;
  const editor = await editorIn({ cwd });
  await editor.open(uri, text);
  expect(await editor.told(uri)).toEqual([]);
  await editor.change(uri, { start: text.length, end: text.length, text: '\nThis is better data.\n' });
  const told = (await editor.told(uri)).map(flat);
  expect(told.length).toBeGreaterThan(0);
  const input = editor.textOf(uri);
  const [entry] = JSON.parse(run(['lint', '--format', 'json', '--stdin-filename', file, '-'], { cwd, input }).stdout);
  expect(told.map((one) => one.split(' ')[2])).toEqual(entry.messages.map(({ ruleId }: { ruleId: string }) => ruleId));
});

test('an unsaved document is judged where its front matter says what it is', async () => {
  const editor = await editorIn({ cwd: folderOf({}), locale: 'ru' });
  await editor.open('untitled:Untitled-1', BARE);
  await editor.open('untitled:Untitled-2', '# Кто-то улучшил качество\n');
  const words = (await editor.told('untitled:Untitled-1')).filter(({ code }) => code === 'no-trigger-words');
  expect(words.map(({ range }) => range)).toEqual([
    { start: { line: 3, character: 20 }, end: { line: 3, character: 28 } },
  ]);
  expect(await editor.told('untitled:Untitled-2')).toEqual([]);
});

test('a comment that does nothing is greyed out', async () => {
  const editor = await editorIn({ cwd: folderOf({}) });
  await editor.open(
    'untitled:1',
    '---\ntype: data-decision\n---\n# A\n\n<!-- lint ignore profile-units -- x -->\n\nB\n',
  );
  const unused = (await editor.told('untitled:1')).filter(({ tags }) => tags !== undefined);
  expect(unused.map(({ code, tags }) => ({ code, tags }))).toEqual([{ code: 'unused-suppression', tags: [1] }]);
});

test('a closed document has no diagnostics', async () => {
  const editor = await editorIn({ cwd: folderOf({}) });
  await editor.open('untitled:1', BARE);
  expect(await editor.told('untitled:1')).not.toEqual([]);
  await editor.close('untitled:1');
  await editor.open('untitled:2', BARE);
  await editor.told('untitled:2');
  expect(editor.published.findLast(({ uri }) => uri === 'untitled:1')?.diagnostics).toEqual([]);
});

test.each([
  [{ words: ['--locale', 'en'], locale: 'ru' }, 'stands in place of a measurement'],
  [{ words: [], locale: 'en', options: { locale: 'ru' } }, 'стоит вместо измерения'],
  [{ words: ['--locale', 'en'], options: { locale: 'ru' } }, 'stands in place of a measurement'],
  [{ words: [], locale: 'en', options: { locale: 7 } }, 'stands in place of a measurement'],
  [{ words: [], locale: 'ru-RU' }, 'стоит вместо измерения'],
  [{ words: [], locale: 'fr' }, 'stands in place of a measurement'],
  [{ words: [] }, 'stands in place of a measurement'],
])('%j decides about the language', async (setting, words) => {
  const editor = await editorIn({ cwd: folderOf({}), ...setting });
  await editor.open('untitled:1', BARE);
  const found = (await editor.told('untitled:1')).find(({ code }) => code === 'no-trigger-words');
  expect(found?.message).toContain(words);
});

test('a text that no parser may see has one diagnostic that says so', async () => {
  const editor = await editorIn({ cwd: folderOf({}) });
  await editor.open('untitled:1', `${BARE}${'> '.repeat(5000)}a\n`);
  const found = await editor.told('untitled:1');
  expect(found.map(({ code, range }) => ({ code, range }))).toEqual([
    { code: 'limit', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } } },
  ]);
});
