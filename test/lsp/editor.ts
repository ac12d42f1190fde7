import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { afterAll } from 'vitest';
import {
  type ClientCapabilities,
  CodeAction,
  CodeActionRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  type FileSystemWatcher,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  type ServerCapabilities,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { edited } from '../../src/text/edit.ts';
import { lineStarts, pointAt } from '../../src/text/lines.ts';
import { started } from '../cli/command.ts';

/** One replacement by offsets in the text before it. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** It is told as reaching far behind the last line. */
  readonly isBeyond?: boolean;
}

export interface Editor {
  readonly connection: ProtocolConnection;
  /** What the server says that it can do. */
  readonly capabilities: ServerCapabilities;
  readonly published: readonly PublishDiagnosticsParams[];
  readonly logged: readonly string[];
  /** The globs that the server asked to be told of. */
  readonly watched: readonly string[];
  readonly open: (uri: string, text: string) => Promise<void>;
  /** Several replacements in one notification, each of the text that the ones before it leave. */
  readonly change: (uri: string, ...changes: readonly Change[]) => Promise<void>;
  /** The number that the next change begins to count from. */
  readonly recount: (uri: string, version: number) => void;
  readonly close: (uri: string) => Promise<void>;
  readonly textOf: (uri: string) => string;
  /** What is published of the document as it stands now; waits for it. */
  readonly told: (
    uri: string,
    isMeant?: (diagnostics: readonly Diagnostic[]) => boolean,
  ) => Promise<readonly Diagnostic[]>;
  /** What the server answers when it is asked. */
  readonly asked: (uri: string) => Promise<readonly Diagnostic[]>;
  readonly actions: (uri: string, range: Range, only?: string[]) => Promise<readonly CodeAction[]>;
  /** The status that the server ends with. */
  readonly ended: Promise<number>;
  /** Asks it to end, and waits. */
  readonly end: () => Promise<number>;
}

export interface Setting {
  readonly cwd: string;
  readonly locale?: string;
  readonly folders?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  readonly words?: readonly string[];
  /** The editor's own settings for the server. */
  readonly options?: unknown;
  /** Refuses what the server asks of it. */
  readonly isRefusing?: boolean;
  /** Another language server than ours. */
  readonly server?: ChildProcess;
}

export const pulling: ClientCapabilities = { textDocument: { diagnostic: {} } };

const servers: ChildProcess[] = [];
afterAll(() => {
  for (const server of servers) server.kill();
});

/** An editor with the server running. */
export async function editorIn({
  cwd,
  locale,
  folders,
  capabilities = {},
  words = [],
  options,
  isRefusing = false,
  server = started(['lsp', '--stdio', ...words], { cwd }),
}: Setting): Promise<Editor> {
  servers.push(server);
  if (server.stdout === null || server.stdin === null) throw new Error('no pipes');
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const ended: Promise<number> = once(server, 'exit').then(([status]) => status);
  const published: PublishDiagnosticsParams[] = [];
  const logged: string[] = [];
  const watched: string[] = [];
  const waiting = new Set<() => void>();
  const texts = new Map<string, { text: string; version: number }>();
  connection.onNotification(PublishDiagnosticsNotification.type, (one) => {
    published.push(one);
    for (const look of waiting) look();
  });
  connection.onNotification(LogMessageNotification.type, ({ message }) => void logged.push(message));
  if (!isRefusing)
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const { registerOptions } of registrations)
        watched.push(
          ...(registerOptions?.watchers ?? []).map(({ globPattern }: FileSystemWatcher) => String(globPattern)),
        );
    });
  connection.listen();
  const { capabilities: offered } = await connection.sendRequest(InitializeRequest.type, {
    // The server may run as a user that cannot see this process, and would take it for dead.
    processId: null,
    rootUri: null,
    capabilities,
    ...(locale !== undefined && { locale }),
    initializationOptions: options,
    workspaceFolders: folders?.map((folder) => ({ uri: pathToFileURL(folder).href, name: folder })) ?? null,
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const known = (uri: string): { text: string; version: number } => {
    const found = texts.get(uri);
    if (found === undefined) throw new Error(`${uri} is not open`);
    return found;
  };
  return {
    connection,
    capabilities: offered,
    published,
    logged,
    watched,
    ended,
    textOf: (uri) => known(uri).text,
    open: async (uri, text) => {
      texts.set(uri, { text, version: 1 });
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'markdown', version: 1, text },
      });
    },
    change: async (uri, ...changes) => {
      const document = known(uri);
      const contentChanges = changes.map((change) => {
        const { start, end } = rangeIn(document.text, change);
        const range = { start, end: change.isBeyond === true ? { line: 1e6, character: 1e6 } : end };
        document.text = document.text.slice(0, change.start) + change.text + document.text.slice(change.end);
        return { range, text: change.text };
      });
      document.version++;
      const { version } = document;
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      });
    },
    recount: (uri, version) => {
      known(uri).version = version - 1;
    },
    close: (uri) => connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    told: (uri, isMeant = () => true) =>
      new Promise((resolve) => {
        const look = (): void => {
          const last = published.findLast((one) => one.uri === uri);
          if (last?.version !== known(uri).version || !isMeant(last.diagnostics)) return;
          waiting.delete(look);
          resolve(last.diagnostics);
        };
        waiting.add(look);
        look();
      }),
    asked: async (uri) => {
      const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
      return report.kind === 'full' ? report.items : [];
    },
    actions: async (uri, range, only) => {
      const context = { diagnostics: [], ...(only && { only }) };
      const found = await connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context });
      return (found ?? []).filter((one): one is CodeAction => CodeAction.is(one));
    },
    end: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      return ended;
    },
  };
}

export function rangeIn(text: string, { start, end }: { readonly start: number; readonly end: number }): Range {
  const starts = lineStarts(text);
  const [from, to] = [pointAt(starts, start), pointAt(starts, end)];
  return {
    start: { line: from.line - 1, character: from.column - 1 },
    end: { line: to.line - 1, character: to.column - 1 },
  };
}

/** The whole of a text. */
export function wholeOf(text: string): Range {
  return rangeIn(text, { start: 0, end: text.length });
}

/** The text after an action's edit, applied as an editor applies it. */
export function after(text: string, edit: WorkspaceEdit | undefined): string {
  const edits = editsOf(edit);
  if (edits.length === 0) throw new Error('the action changes nothing');
  const starts = lineStarts(text);
  const offset = ({ line, character }: Range['start']): number => (starts[line] ?? Number.NaN) + character;
  return edited(
    text,
    edits.map(({ range, newText }) => ({
      span: { start: offset(range.start), end: offset(range.end) },
      text: newText,
    })),
  );
}

export function editsOf(edit: WorkspaceEdit | undefined): readonly TextEdit[] {
  const changed = edit?.documentChanges?.flatMap((one) => ('edits' in one ? one.edits : [])) ?? [];
  return [...changed, ...Object.values(edit?.changes ?? {}).flat()].filter((one) => 'newText' in one);
}

/** A diagnostic in the words of the command's JSON. */
export function flat({ range, code, message, severity }: Diagnostic): string {
  const { start, end } = range;
  const place = `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
  return `${place} ${severity === 1 ? 2 : 1} ${code} ${message}`;
}
