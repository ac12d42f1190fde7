import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SemanticTokensRequest } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { inBytes } from '../../src/lsp/byte-columns.ts';
import { folderOf, useCommand } from '../cli/command.ts';
import { editorIn, pulling } from './editor.ts';

useCommand();

const TEXT = '---\ntype: data-decision\n---\n\n# Ещё\n\nЭто 🙂 повысит качество.\n';
const BEFORE = Buffer.byteLength('Это 🙂 повысит ');
const WORD = Buffer.byteLength('качество');
const range = { start: { line: 6, character: BEFORE }, end: { line: 6, character: BEFORE + WORD } };

const written = fc
  .array(fc.oneof(fc.constantFrom('\n', '\r\n', '\r', '🙂', 'ё', 'a'), fc.string({ unit: 'grapheme', maxLength: 4 })))
  .map((parts) => parts.join(''));

test('columns are counted in bytes of UTF-8, there and back', () => {
  fc.assert(
    fc.property(written, fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
      const document = inBytes(TextDocument.create('untitled:1', 'markdown', 1, text));
      const plain = TextDocument.create('untitled:1', 'markdown', 1, text);
      const wanted = Math.floor(share * text.length);
      // No editor puts its cursor into a character or a line end.
      const isInside = /[\uDC00-\uDFFF]/u.test(text.charAt(wanted)) || text.slice(wanted - 1, wanted + 1) === '\r\n';
      const offset = isInside ? wanted - 1 : wanted;
      const { line, character } = document.positionAt(offset);
      const start = plain.offsetAt({ line, character: 0 });
      expect(line).toBe(plain.positionAt(offset).line);
      expect(character).toBe(Buffer.byteLength(text.slice(start, offset)));
      expect(document.offsetAt({ line, character })).toBe(offset);
      expect(document.getText({ start: { line, character: 0 }, end: { line, character } })).toBe(
        text.slice(start, offset),
      );
    }),
  );
});

test('an editor that counts bytes gets and sends bytes', async () => {
  const options = { positionEncoding: 'utf-8' };
  const editor = await editorIn({ cwd: folderOf({}), capabilities: pulling, options });
  expect(editor.capabilities).toMatchObject({ positionEncoding: 'utf-8', textDocumentSync: { change: 1 } });
  await editor.open('untitled:1', TEXT);
  const found = (await editor.asked('untitled:1')).filter(({ code }) => code === 'no-trigger-words');
  expect(found.map((one) => one.range)).toEqual([range]);
  const inWord = { line: 6, character: BEFORE + WORD - 2 };
  const [action] = await editor.actions('untitled:1', { start: inWord, end: inWord });
  expect(action?.edit?.changes?.['untitled:1']?.[0]?.range).toEqual(range);
  const tokens = await editor.connection.sendRequest(SemanticTokensRequest.type, {
    textDocument: { uri: 'untitled:1' },
  });
  expect(tokens?.data.slice(0, 3)).toEqual([6, BEFORE, WORD]);
});
