import { expect, test } from 'vitest';
import {
  DefinitionRequest,
  type Location,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
} from 'vscode-languageserver-protocol/node';
import { read } from '../../src/lint/pipeline.ts';
import { folderOf, useCommand } from '../cli/command.ts';
import { after, editorIn, pulling, rangeIn } from './editor.ts';
import { documents, fixtures, type Opened, opened } from './opened.ts';

useCommand();

function placesOf(locations: readonly Location[], text: string): readonly string[] {
  const lines = text.split('\n');
  return locations.map(
    ({ range: { start, end } }) => `${start.line + 1} ${lines[start.line]?.slice(start.character, end.character)}`,
  );
}

async function definedAt({ editor, uri, at, text }: Opened, words: string, behind = 0): Promise<readonly string[]> {
  const position = at(words, behind);
  const found = await editor.connection.sendRequest(DefinitionRequest.type, { textDocument: { uri }, position });
  return placesOf((found ?? []) as Location[], text);
}

test.each([
  ['en', '→ `web+code', 3, '20 web+code', ['20', '27', '33', '41', '50'], 'web+code'],
  ['ru', '→ `веб+код', 3, '20 веб+код', ['20', '27', '31', '39'], 'веб+код'],
] as const)('a variant is found from any of its names: %s', async (language, words, behind, defined, lines, name) => {
  const project = await opened(documents[language], 'en');
  const { editor, uri, at, text } = project;
  const wanted = lines.map((line) => `${line} ${name}`);
  expect(await definedAt(project, words, behind)).toEqual([defined]);
  const position = at(words, behind);
  const ask = async (includeDeclaration: boolean): Promise<readonly string[]> => {
    const context = { includeDeclaration };
    const found = await editor.connection.sendRequest(ReferencesRequest.type, {
      textDocument: { uri },
      position,
      context,
    });
    return placesOf(found ?? [], text);
  };
  expect(await ask(true)).toEqual(wanted);
  expect(await ask(false)).toEqual(wanted.filter((place) => place !== defined));
});

test('no word but a name leads anywhere', async () => {
  const project = await opened(documents.en, 'en');
  expect(await definedAt(project, 'licences')).toEqual([]);
  const { editor, uri, at } = project;
  const position = at('licences');
  const textDocument = { uri };
  const context = { includeDeclaration: true };
  expect(await editor.connection.sendRequest(ReferencesRequest.type, { textDocument, position, context })).toEqual([]);
  expect(await editor.connection.sendRequest(PrepareRenameRequest.type, { textDocument, position })).toBeNull();
  expect(await editor.connection.sendRequest(RenameRequest.type, { textDocument, position, newName: 'x' })).toBeNull();
});

test('a variant is renamed wherever it is named, and what would change the meaning is refused', async () => {
  const { editor, uri, at, text } = await opened(documents.ru, 'ru');
  const position = at('веб+код');
  const textDocument = { uri };
  const rename = async (newName: string): Promise<string> => {
    const edit = await editor.connection.sendRequest(RenameRequest.type, { textDocument, position, newName });
    return after(text, edit ?? undefined);
  };
  const start = { line: position.line, character: position.character };
  expect(await editor.connection.sendRequest(PrepareRenameRequest.type, { textDocument, position })).toEqual({
    range: { start, end: { ...start, character: start.character + 7 } },
    placeholder: 'веб+код',
  });
  expect(await rename('веб-код-2')).toBe(text.replaceAll('веб+код', 'веб-код-2'));
  await expect(rename('ВЕБ')).rejects.toThrow('`ВЕБ` — имя другого варианта.');
  const unreadable = 'в одном из мест, где назван вариант, прочитается как что-то другое.';
  await expect(rename('a | b')).rejects.toThrow(`\`a | b\` ${unreadable}`);
  await expect(rename(' ')).rejects.toThrow(unreadable);
  await expect(rename('a`b')).rejects.toThrow(unreadable);
});

test('a longer name, a path, a label and a source are no names of a variant', async () => {
  const text = `---\ntype: data-decision\n---\n\n# T\n\n## Data variants\n\n- \`v-1\`; source: \`v-1\`\n- \`v-1-dedup\`; source: b

Logs: artifacts/v-1.csv, \`v-1.csv\`, <https://e.org/v-1>. See [v-1], and my-v-1 beside v-1.

[v-1]: https://e.org/x

## Action

- Exclude source \`v-1\`: \`v-1\` → \`v-1-dedup\`
`;
  const { editor, uri, at } = await opened(text, 'en');
  const edit = await editor.connection.sendRequest(RenameRequest.type, {
    textDocument: { uri },
    position: at('v-1'),
    newName: 'zz',
  });
  expect(after(text, edit ?? undefined)).toBe(
    text.replace('- `v-1`;', '- `zz`;').replace('beside v-1.', 'beside zz.').replace(': `v-1` →', ': `zz` →'),
  );
});

test('there and back, every document is what it was', async () => {
  const editor = await editorIn({ cwd: folderOf({}), capabilities: pulling });
  let count = 0;
  for (const [path, text] of fixtures.filter((_, index) => index % 3 === 0)) {
    const reading = read({ text, path: 'decisions/1.md', isInput: true }, {});
    const name = reading.kind === 'decision' ? reading.decision.variants.all[0]?.name : undefined;
    if (name === undefined) continue;
    await editor.open(path, text);
    const textDocument = { uri: path };
    const position = rangeIn(text, name.span).start;
    try {
      const edit = await editor.connection.sendRequest(RenameRequest.type, {
        textDocument,
        position,
        newName: 'qq-renamed',
      });
      const there = after(text, edit ?? undefined);
      await editor.change(path, { start: 0, end: text.length, text: there });
      const back = await editor.connection.sendRequest(RenameRequest.type, {
        textDocument,
        position: rangeIn(there, { start: there.indexOf('qq-renamed'), end: 0 }).start,
        newName: name.value,
      });
      expect(after(there, back ?? undefined).toLowerCase(), path).toBe(text.toLowerCase());
      count++;
    } catch (error) {
      // A name that stands in markup or means something else, too, is not renamed.
      expect(String(error), path).toMatch(/would be read as something else|is the name of another variant/u);
    }
  }
  expect(count).toBeGreaterThan(20);
});
