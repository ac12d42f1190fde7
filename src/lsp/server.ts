import {
  type Connection,
  createConnection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import manifest from '../../package.json' with { type: 'json' };
import { environmentLocale } from '../door/environment.ts';
import { wordingFor } from '../lint/languages.ts';
import { type Client, clientOf } from './client.ts';
import { codeActionsOf, FIX_ALL } from './code-actions.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { foldersFrom } from './folders.ts';
import { hoverOf } from './hover.ts';
import { type Judged, judgingFor } from './judging.ts';
import { keepLooking } from './looking.ts';
import { symbolsOf } from './symbols.ts';
import { tellerFor } from './telling.ts';

/** `data-decision lsp`: speaks the Language Server Protocol until the editor ends it. */
export function serve({ locale }: { readonly locale: string | undefined }): Promise<0> {
  const connection = createConnection(process.stdin, process.stdout);
  connection.onInitialize((params) => {
    answer(connection, params, locale);
    return capabilitiesFor(clientOf(params));
  });
  connection.listen();
  // The library ends the process with the status that the protocol asks for.
  return new Promise(() => {});
}

function capabilitiesFor({ pulls }: Client): InitializeResult {
  return {
    serverInfo: { name: 'data-decision', version: manifest.version },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL] },
      hoverProvider: true,
      documentSymbolProvider: true,
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      ...(pulls && {
        diagnosticProvider: { identifier: 'data-decision', interFileDependencies: false, workspaceDiagnostics: false },
      }),
    },
  };
}

function answer(connection: Connection, params: InitializeParams, wished: string | undefined): void {
  const client = clientOf(params);
  const folders = foldersFrom(params);
  const judging = judgingFor({ folderOf: folders.of, locales: { wished, client: client.locale } });
  const documents = new TextDocuments(TextDocument);
  documents.listen(connection);
  const log = async (uri: string, error: unknown): Promise<void> => {
    const reason = error instanceof Error ? error.message : String(error);
    const wording = await wordingFor([wished, client.locale, environmentLocale()]);
    connection.console.error(`${uri}: ${wording.sentence('cli.fault.internal', { reason, url: manifest.bugs.url })}`);
  };
  /** A fault of ours in one document leaves the server alive. */
  const asked = async <Answer>(
    { textDocument: { uri } }: { readonly textDocument: { readonly uri: string } },
    otherwise: Answer,
    answered: (judged: Judged) => Answer | Promise<Answer>,
  ): Promise<Answer> => {
    const document = documents.get(uri);
    try {
      return document === undefined ? otherwise : await answered(await judging.of(document));
    } catch (error) {
      await log(uri, error);
      return otherwise;
    }
  };
  connection.onCodeAction((given) => asked(given, [], (judged) => codeActionsOf(given, judged, client)));
  connection.onDocumentSymbol((given) => asked(given, [], (judged) => symbolsOf(judged, client)));
  connection.onHover((given) => asked(given, null, (judged) => hoverOf(given.position, judged, client)));
  connection.languages.diagnostics.on(async (given) => {
    return { kind: 'full', items: await asked(given, [], diagnosticsOf) };
  });
  const tell = tellerFor(connection, { documents, judging, client, log });
  connection.onInitialized(() => keepLooking(connection, { documents, judging, client, folders, tell }));
}
