import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { configNames } from '../lint/config.ts';
import type { Host } from './host.ts';
import { refusable, type Tell, type Told } from './telling.ts';

export interface Looking extends Omit<Told, 'log'> {
  readonly host: Host;
  readonly tell: Tell;
}

/** What is open is judged anew when something changes around it. */
export function keepLooking(connection: Connection, { documents, judging, client, host, tell }: Looking): void {
  const renew = (uris: readonly string[]): void => {
    host.renew();
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
      host.changeFolders(event);
      renew(documents.keys());
    });
  }
  host.repeat(() => renew(documents.keys().filter(judging.isStale)));
}
