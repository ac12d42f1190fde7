import { commands, type Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { bundledServer, chosenServer, type Server } from './choice.ts';
import { chosenLocale, clientOptions, ID, NAME, serve } from './client.ts';
import { newDecision } from './new-decision.ts';

let serving: Disposable | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  context.subscriptions.push(commands.registerCommand(`${ID}.new`, () => newDecision(bundledServer(context).module)));
  serving = await serve(context, async (output) => started(await chosenServer(context), output));
}

export async function deactivate(): Promise<void> {
  await serving?.dispose();
}

async function started({ module, version }: Server, output: LogOutputChannel): Promise<LanguageClient> {
  const locale = chosenLocale();
  const args = ['lsp', ...(locale === undefined ? [] : ['--locale', locale])];
  output.info(`${module} (${version}) ${args.join(' ')}`);
  const client = new LanguageClient(ID, NAME, { module, args, transport: TransportKind.stdio }, clientOptions(output));
  await client.start();
  return client;
}
