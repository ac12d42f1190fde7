import { type Disposable, type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions, ID, NAME, serve } from './client.ts';

let serving: Disposable | undefined;

/** Where there is no disk and no process: the same client, with the server in a worker. */
export async function activate(context: ExtensionContext): Promise<void> {
  const server = Uri.joinPath(context.extensionUri, 'server', 'web.js').toString(true);
  serving = await serve(context, async (output) => {
    const client = new LanguageClient(ID, NAME, new Worker(server), clientOptions(output));
    await client.start();
    return client;
  });
}

export async function deactivate(): Promise<void> {
  await serving?.dispose();
}
