import { expect, test } from 'vitest';
import { SemanticTokensRangeRequest, SemanticTokensRequest } from 'vscode-languageserver-protocol/node';
import { folderOf, useCommand } from '../cli/command.ts';
import { type Editor, editorIn, pulling } from './editor.ts';
import { documents, fixtures, opened } from './opened.ts';

useCommand();

const types = ['budget', 'family', 'variant', 'quantity', 'action', 'slot', 'check', 'trigger'];

interface Token {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly isDeclared: boolean;
}

function decoded(data: readonly number[]): readonly Token[] {
  let [line, start] = [0, 0];
  return Array.from({ length: data.length / 5 }, (_, index) => {
    const [lines = 0, characters = 0, length = 0, type = -1, modifiers = 0] = data.slice(index * 5, index * 5 + 5);
    start = lines === 0 ? start + characters : characters;
    line += lines;
    return { line, start, end: start + length, type: types[type] ?? '', isDeclared: modifiers === 1 };
  });
}

async function tokensOf({ connection }: Editor, uri: string): Promise<readonly Token[]> {
  const tokens = await connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } });
  return decoded(tokens?.data ?? []);
}

test.each([
  [
    'en',
    [
      'budget 2.0 EFLOPs',
      'family dense-1B',
      'variant web*',
      'variant web+code*',
      'variant web',
      'quantity 1.90',
      'quantity 7.20',
      'variant web+code',
      'quantity 2.71',
      'quantity 7.21',
      'quantity 7.5 Gbit',
      'action Include',
      'slot code',
      'slot 0.12',
      'variant web',
      'variant web+code',
      'check CodeOOD',
      'quantity 41.2',
      'quantity 44.0',
      'check PerplexityOOD (lower is better)',
      'quantity 9.0',
      'quantity 9.5',
    ],
  ],
  [
    'ru',
    [
      'budget 20 ПФЛОП-дней',
      'family dense-1B',
      'variant веб*',
      'variant веб+код*',
      'variant веб',
      'quantity 1,90',
      'quantity 7,20',
      'variant веб+код',
      'quantity 2,71',
      'quantity 7,21',
      'action Включить',
      'slot код',
      'slot 0,12',
      'variant веб',
      'variant веб+код',
      'check КодООД',
      'quantity 41,2',
      'quantity 44,0',
      'trigger качество',
    ],
  ],
] as const)('words of a decision are told apart: %s', async (language, expected) => {
  const { editor, uri, text } = await opened(documents[language], 'en');
  const lines = text.split('\n');
  const told = (await tokensOf(editor, uri)).map(
    ({ line, start, end, type, isDeclared }) => `${type} ${lines[line]?.slice(start, end)}${isDeclared ? '*' : ''}`,
  );
  expect(told).toEqual(expected);
});

test.each([
  ['Each run costs 3.47 PF-days (training + evaluation).', '3.47 PF-days'],
  ['😀 3e20 FLOPs', '3e20 FLOPs'],
  ['Compute per run: `3e20 FLOPs`', '3e20 FLOPs'],
])('a budget is its quantity alone: %s', async (line, expected) => {
  const text = `---\ntype: data-decision\n---\n\n# T\n\n## Budget\n\n${line}\n`;
  const { editor, uri } = await opened(text, 'en');
  const [token] = (await tokensOf(editor, uri)).filter(({ type }) => type === 'budget');
  expect(text.split('\n')[token?.line ?? 0]?.slice(token?.start, token?.end)).toBe(expected);
});

test('tokens stand beside each other and inside their lines, and those of a range are those of the whole', async () => {
  const editor = await editorIn({ cwd: folderOf({}), capabilities: pulling });
  let count = 0;
  for (const [path, text] of fixtures) {
    await editor.open(path, text);
    const all = await tokensOf(editor, path);
    const lines = text.split(/\r\n|\r|\n/u);
    for (const [index, { line, start, end }] of all.entries()) {
      const before = all[index - 1];
      expect(end, path).toBeGreaterThan(start);
      expect(end, path).toBeLessThanOrEqual(lines[line]?.length ?? 0);
      if (before?.line === line) expect(start, path).toBeGreaterThanOrEqual(before.end);
    }
    const middle = Math.floor(lines.length / 2);
    const range = { start: { line: middle, character: 0 }, end: { line: lines.length, character: 0 } };
    const part = await editor.connection.sendRequest(SemanticTokensRangeRequest.type, {
      textDocument: { uri: path },
      range,
    });
    expect(decoded(part?.data ?? []), path).toEqual(all.filter(({ line }) => line >= middle));
    count += all.length;
  }
  expect(count).toBeGreaterThan(2000);
});
