import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from './client.ts';
import { diagnosticsOf } from './diagnostics.ts';
import type { Judging } from './judging.ts';
import { publishingFor } from './publishing.ts';

/** A pause in writing, after which people look at what is said. */
const PAUSE = 150;

export interface Told {
  readonly documents: TextDocuments<TextDocument>;
  readonly judging: Judging;
  readonly client: Client;
  readonly log: (uri: string, error: unknown) => Promise<void>;
}

/** Tells the editor of documents whose findings may be others now. */
export type Tell = (uris: readonly string[]) => void;

/** Publishes after each change, unless the editor asks by itself. */
export function tellerFor(connection: Connection, { documents, judging, client, log }: Told): Tell {
  const publish = async (uri: string): Promise<void> => {
    const document = documents.get(uri);
    if (document === undefined) return;
    try {
      const judged = await judging.of(document);
      const { version } = judged.document;
      // Newer edits have a run of their own.
      if (documents.get(uri) !== document || document.version !== version) return;
      await connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(judged) });
    } catch (error) {
      await log(uri, error);
    }
  };
  const { changed, closed } = publishingFor(publish, PAUSE);
  documents.onDidClose(({ document: { uri } }) => {
    closed(uri);
    judging.forget(uri);
    if (!client.pulls) refusable(connection.sendDiagnostics({ uri, diagnostics: [] }));
  });
  if (!client.pulls) documents.onDidChangeContent(({ document }) => changed(document.uri));
  return (uris) => {
    if (!client.pulls) for (const uri of uris) changed(uri);
    else if (client.refreshes && uris.length > 0) refusable(connection.languages.diagnostics.refresh());
    if (client.refreshesHints && uris.length > 0) refusable(connection.languages.inlayHint.refresh());
    if (client.refreshesTokens && uris.length > 0) refusable(connection.languages.semanticTokens.refresh());
  };
}

/** What an editor may refuse without harm: it then asks, or shows what it has, until the next change. */
export function refusable(answer: Promise<unknown>): void {
  answer.catch(() => undefined);
}
