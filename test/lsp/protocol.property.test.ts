import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentSymbolRequest,
  HoverRequest,
  InlayHintRequest,
  type Position,
  RenameRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol/node';
import { judge, read, withoutMark } from '../../src/lint/pipeline.ts';
import { lineStarts, pointAt } from '../../src/text/lines.ts';
import { folderOf, useCommand } from '../cli/command.ts';
import { filesUnder, textOf } from '../sources.ts';
import { type Change, type Editor, editorIn, pulling } from './editor.ts';

useCommand();

const documents = filesUnder('fixtures/documents', 'decision.md')
  .map((path) => withoutMark(textOf(path)))
  .filter((text) => text.includes('type: data-decision') && text.length < 6000)
  .flatMap((text) => [text, text.replaceAll(/\r?\n/gu, '\r\n')]);

/** What a fresh run over the text finds. */
function judged(text: string): readonly string[] {
  const reading = read({ text, path: undefined, isInput: false }, {});
  if (reading.kind === 'excess') return ['1:1 limit'];
  if (reading.kind === 'other') return [];
  const starts = lineStarts(reading.decision.source);
  return judge(reading.decision, { config: {}, path: undefined }).map(({ span, rule }) => {
    const { line, column } = pointAt(starts, span.start);
    return `${line}:${column} ${rule}`;
  });
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const piece = fc.oneof(
  fc.constantFrom(
    '',
    'качество',
    'better data',
    '🙂',
    '\r\n',
    '\n',
    '\r',
    '| a |',
    '<!--',
    '---\n',
    '- ',
    '\u2028',
    'е\u0301',
  ),
  fc.string({ maxLength: 5, unit: 'grapheme' }),
);
/** Behind the end of any document. */
const FAR = 1e9;
const edit = fc.record({
  from: share,
  length: fc.oneof({ weight: 9, arbitrary: fc.nat(30) }, fc.constant(FAR)),
  text: piece,
});
const place = fc.record({ line: fc.integer({ min: 0, max: 500 }), character: fc.integer({ min: 0, max: 500 }) });
const kinds = ['hover', 'actions', 'symbols', 'diagnostics', 'tokens', 'hints', 'completion', 'definition', 'rename'];
const step = fc.oneof(
  fc.record({
    edits: fc.array(edit, { minLength: 1, maxLength: 4 }),
    version: fc.option(fc.nat(9), { nil: undefined, freq: 5 }),
  }),
  fc.record({ kind: fc.constantFrom(...kinds), at: place }),
);

/** Editors do not cut a line end in two. */
function whole(text: string, at: number): number {
  return text[at] === '\n' && text[at - 1] === '\r' ? at - 1 : at;
}

function changesOf(
  edits: readonly { from: number; length: number; text: string }[],
  before: string,
): readonly Change[] {
  let text = before;
  return edits.map(({ from, length, text: put }) => {
    const start = whole(text, Math.floor(from * text.length));
    const end = Math.max(start, whole(text, Math.min(text.length, start + length)));
    text = text.slice(0, start) + put + text.slice(end);
    return { start, end, text: put, isBeyond: length === FAR };
  });
}

async function ask({ connection, asked }: Editor, uri: string, kind: string, position: Position): Promise<unknown> {
  const textDocument = { uri };
  const range = { start: position, end: position };
  switch (kind) {
    case 'hover':
      return connection.sendRequest(HoverRequest.type, { textDocument, position });
    case 'actions':
      return connection.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [] } });
    case 'symbols':
      return connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    case 'tokens':
      return connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    case 'hints':
      return connection.sendRequest(InlayHintRequest.type, { textDocument, range });
    case 'completion':
      return connection.sendRequest(CompletionRequest.type, { textDocument, position });
    case 'definition':
      return connection.sendRequest(DefinitionRequest.type, { textDocument, position });
    case 'rename':
      return connection.sendRequest(RenameRequest.type, { textDocument, position, newName: 'q' }).catch(() => null);
    default:
      return asked(uri);
  }
}

test('whatever is written and asked, the findings are those of the text as it stands', async () => {
  const editor = await editorIn({ cwd: folderOf({}), capabilities: pulling });
  let count = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...documents), fc.array(step, { maxLength: 8 }), async (text, steps) => {
      const uri = `untitled:${++count}`;
      await editor.open(uri, text);
      const answers: Promise<unknown>[] = [];
      for (const one of steps) {
        if ('edits' in one) {
          if (one.version !== undefined) editor.recount(uri, one.version);
          await editor.change(uri, ...changesOf(one.edits, editor.textOf(uri)));
        } else answers.push(ask(editor, uri, one.kind, one.at));
      }
      await Promise.all(answers);
      const told = await editor.asked(uri);
      await editor.close(uri);
      const found = told.map(({ range: { start }, code }) => `${start.line + 1}:${start.character + 1} ${code}`);
      expect(found).toEqual(judged(editor.textOf(uri)));
    }),
  );
  expect(editor.logged).toEqual([]);
  expect(await editor.end()).toBe(0);
});
