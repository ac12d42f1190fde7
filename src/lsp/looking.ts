import { type Connection, DidChangeWatchedFilesNotification, type TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { configNames } from '../lint/config.ts';
import type { Client } from './client.ts';
import type { Folders } from './folders.ts';
import type { Judging } from './judging.ts';
import type { Tell } from './telling.ts';

/** How often configurations and baselines are looked at: not all editors tell of their changes. */
const PERIOD = 1000;

export interface Looking {
  readonly documents: TextDocuments<TextDocument>;
  readonly judging: Judging;
  readonly client: Client;
  readonly folders: Folders;
  readonly tell: Tell;
}

/** What is open is judged anew when something changes around it. */
export function keepLooking(connection: Connection, { documents, judging, client, folders, tell }: Looking): void {
  const renew = (): void => {
    for (const uri of documents.keys()) judging.forget(uri);
    tell(documents.keys());
  };
  connection.onDidChangeWatchedFiles(renew);
  if (client.watches) {
    const watchers = [...configNames, '*.baseline'].map((name) => ({ globPattern: `**/${name}` }));
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
  if (client.changesFolders) {
    connection.workspace.onDidChangeWorkspaceFolders((event) => {
      folders.change(event);
      renew();
    });
  }
  setInterval(() => tell(documents.keys().filter(judging.isStale)), PERIOD).unref();
}
