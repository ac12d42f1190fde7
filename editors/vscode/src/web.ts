import { commands, type Disposable, type ExtensionContext, l10n, Uri, window, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions, ID, NAME, serve } from './client.ts';

let serving: Disposable | undefined;

/** Where there is no disk and no process: the same client, with the server in a worker. */
export async function activate(context: ExtensionContext): Promise<void> {
  const server = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'server', 'web.js'));
  // From memory: the editor starts no worker at the address of an extension that lies on another machine.
  const address = URL.createObjectURL(new Blob([Uint8Array.from(server)], { type: 'text/javascript' }));
  context.subscriptions.push(
    commands.registerCommand(`${ID}.new`, () =>
      window.showErrorMessage(l10n.t('Open a folder on the disk first: a decision is a file.')),
    ),
  );
  serving = await serve(context, async (output) => {
    const client = new LanguageClient(ID, NAME, new Worker(address), clientOptions(output));
    client.onRequest('data-decision/readFile', (uri: string) => textAt(Uri.parse(uri)));
    await client.start();
    return client;
  });
}

export async function deactivate(): Promise<void> {
  await serving?.dispose();
}

/** Null where there is no such file. */
async function textAt(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
