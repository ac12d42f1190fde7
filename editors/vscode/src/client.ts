import {
  commands,
  type Disposable,
  type ExtensionContext,
  env,
  type LogOutputChannel,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { showingJson } from './decision-json.ts';

/** Settings and commands begin with it. */
export const ID = 'dataDecision';
export const NAME = 'Data Decision';

/** The language of messages that the user has chosen; undefined leaves it to the configuration and the editor. */
export function chosenLocale(): 'en' | 'ru' | undefined {
  const locale = workspace.getConfiguration(ID).get<string>('locale');
  return locale === 'en' || locale === 'ru' ? locale : undefined;
}

/** The language in which the user is told something outside any document. */
export function spokenLocale(): 'en' | 'ru' {
  return chosenLocale() ?? (env.language.startsWith('ru') ? 'ru' : 'en');
}

export function clientOptions(outputChannel: LogOutputChannel): LanguageClientOptions {
  const schemes = workspace.workspaceFolders?.map(({ uri }) => uri.scheme) ?? [];
  return {
    documentSelector: [...new Set(['file', 'untitled', ...schemes])].map((scheme) => ({
      scheme,
      language: 'markdown',
    })),
    outputChannel,
    // A server without arguments, as in a browser, reads it here.
    initializationOptions: { locale: chosenLocale() },
  };
}

/** Starts a client, and another one in its place where something changes that only a start takes in. */
export async function serve(
  context: ExtensionContext,
  start: (output: LogOutputChannel) => Promise<BaseLanguageClient>,
): Promise<Disposable> {
  const output = window.createOutputChannel(NAME, { log: true });
  let client: BaseLanguageClient | undefined;
  let last: Promise<void> = Promise.resolve();
  // Starts and ends wait for each other.
  const inTurn = (step: () => Promise<void>): Promise<void> => {
    last = last.then(step).catch((error: unknown) => output.error(error instanceof Error ? error : String(error)));
    return last;
  };
  const end = async (): Promise<void> => {
    const ended = client;
    client = undefined;
    await ended?.dispose();
  };
  const restart = (): Promise<void> =>
    inTurn(async () => {
      await end();
      client = await start(output);
    });
  context.subscriptions.push(
    output,
    commands.registerCommand(`${ID}.restart`, restart),
    ...showingJson(() => client),
    workspace.onDidGrantWorkspaceTrust(restart),
    workspace.onDidChangeWorkspaceFolders(restart),
    workspace.onDidChangeConfiguration((change) => {
      if (['server', 'locale'].some((name) => change.affectsConfiguration(`${ID}.${name}`))) void restart();
    }),
  );
  await restart();
  return { dispose: () => inTurn(end) };
}
