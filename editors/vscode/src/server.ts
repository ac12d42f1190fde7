import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { answer } from '../../../src/lsp/answering.ts';
import { readingHost } from '../../../src/lsp/reading-host.ts';

// The server in a worker of the browser: it has no disk, and asks the editor for files.
const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
answer(connection, {
  hostFor: (params) => readingHost(params, (uri) => connection.sendRequest('data-decision/readFile', uri)),
  wished: undefined,
});
