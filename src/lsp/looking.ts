import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver/node';
import { configNames } from '../lint/config.ts';
import type { Folders } from './folders.ts';
import { refusable, type Tell, type Told } from './telling.ts';

/** How often configurations and baselines are looked at: not all editors tell of their changes. */
const PERIOD = 1000;

export interface Looking extends Omit<Told, 'log'> {
  readonly folders: Folders;
  readonly tell: Tell;
}

/** What is open is judged anew when something changes around it. */
export function keepLooking(connection: Connection, { documents, judging, client, folders, tell }: Looking): void {
  const renew = (uris: readonly string[]): void => {
    for (const uri of uris) judging.forget(uri);
    tell(uris);
  };
  connection.onDidChangeWatchedFiles(() => renew(documents.keys()));
  if (client.watches) {
    const watchers = [...configNames, '*.baseline'].map((name) => ({ globPattern: `**/${name}` }));
    refusable(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  }
  if (client.changesFolders) {
    connection.workspace.onDidChangeWorkspaceFolders((event) => {
      folders.change(event);
      renew(documents.keys());
    });
  }
  setInterval(() => renew(documents.keys().filter(judging.isStale)), PERIOD).unref();
}
