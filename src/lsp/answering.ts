import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import manifest from '../../package.json' with { type: 'json' };
import { wordingFor } from '../lint/languages.ts';
import { type Client, clientOf } from './client.ts';
import { codeActionsOf, FIX_ALL } from './code-actions.ts';
import { argumentOf, EXTRACT, extractedJson, OPEN_PAGE, openPage } from './commands.ts';
import { completionsOf, TRIGGERS } from './completion.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { hintsOf } from './hints.ts';
import type { Host } from './host.ts';
import { hoverOf } from './hover.ts';
import { type Judged, judgingFor } from './judging.ts';
import { keepLooking } from './looking.ts';
import { symbolsOf } from './symbols.ts';
import { tellerFor } from './telling.ts';
import { TOKEN_MODIFIERS, TOKEN_TYPES, tokensOf } from './tokens.ts';
import { definitionOf, referencesOf, renamableAt, renamed } from './variants.ts';

export interface Serving {
  readonly hostFor: (params: InitializeParams) => Host;
  /** The language of messages that prevails over all others; without it, the editor's initialization option `locale` does. */
  readonly wished: string | undefined;
}

/** Answers whatever an editor asks over a connection. */
export function answer(connection: Connection, { hostFor, wished }: Serving): void {
  connection.onInitialize((params) => {
    answerClient(connection, clientOf(params), hostFor(params), wished);
    return capabilitiesFor(clientOf(params));
  });
  connection.listen();
}

function capabilitiesFor({ pulls, opensPages, countsBytes }: Client): InitializeResult {
  return {
    serverInfo: { name: 'data-decision', version: manifest.version },
    capabilities: {
      positionEncoding: countsBytes ? 'utf-8' : 'utf-16',
      textDocumentSync: {
        openClose: true,
        // The library applies changes by columns of the protocol.
        change: countsBytes ? TextDocumentSyncKind.Full : TextDocumentSyncKind.Incremental,
      },
      codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL] },
      hoverProvider: true,
      completionProvider: { triggerCharacters: [...TRIGGERS] },
      inlayHintProvider: true,
      semanticTokensProvider: {
        legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
        full: true,
        range: true,
      },
      documentSymbolProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      renameProvider: { prepareProvider: true },
      executeCommandProvider: { commands: [EXTRACT, ...(opensPages ? [OPEN_PAGE] : [])] },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      ...(pulls && {
        diagnosticProvider: { identifier: 'data-decision', interFileDependencies: false, workspaceDiagnostics: false },
      }),
    },
  };
}

function answerClient(connection: Connection, client: Client, host: Host, option: string | undefined): void {
  const wished = option ?? client.wishedLocale;
  const judging = judgingFor({ host, client, wished });
  const documents = new TextDocuments(TextDocument);
  documents.listen(connection);
  const log = async (uri: string, error: unknown): Promise<void> => {
    const reason = error instanceof Error ? error.message : String(error);
    const wording = await wordingFor([wished, client.locale, host.locale]);
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
      if (error instanceof ResponseError) throw error;
      await log(uri, error);
      return otherwise;
    }
  };
  connection.onCodeAction((given) => asked(given, [], (judged) => codeActionsOf(given, judged, client)));
  connection.onCompletion((given) => asked(given, [], (judged) => completionsOf(given.position, judged, client)));
  connection.onDefinition((given) => asked(given, [], (judged) => definitionOf(given.position, judged)));
  connection.onReferences((given) =>
    asked(given, [], (judged) => referencesOf(given.position, given.context.includeDeclaration, judged)),
  );
  connection.onPrepareRename((given) => asked(given, null, (judged) => renamableAt(given.position, judged)));
  connection.onRenameRequest((given) =>
    asked(given, null, (judged) => renamed(given.position, given.newName, judged, client)),
  );
  connection.onDocumentSymbol((given) => asked(given, [], (judged) => symbolsOf(judged, client)));
  connection.onHover((given) => asked(given, null, (judged) => hoverOf(given.position, judged, client)));
  connection.languages.inlayHint.on((given) => asked(given, [], (judged) => hintsOf(given.range, judged)));
  connection.languages.semanticTokens.on((given) => asked(given, { data: [] }, (judged) => tokensOf(judged)));
  connection.languages.semanticTokens.onRange((given) =>
    asked(given, { data: [] }, (judged) => tokensOf(judged, given.range)),
  );
  connection.languages.diagnostics.on(async (given) => {
    return { kind: 'full', items: await asked(given, [], diagnosticsOf) };
  });
  connection.onExecuteCommand((given) => {
    const uri = argumentOf(given);
    if (given.command === OPEN_PAGE) return openPage(connection, uri);
    return asked({ textDocument: { uri } }, null, (judged) => extractedJson(judged, host.fileOf(uri)));
  });
  const tell = tellerFor(connection, { documents, judging, client, log });
  connection.onInitialized(() => keepLooking(connection, { documents, judging, client, host, tell }));
}
