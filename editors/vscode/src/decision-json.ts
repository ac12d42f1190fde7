import { commands, type Disposable, EventEmitter, l10n, Uri, ViewColumn, window, workspace } from 'vscode';
import { type BaseLanguageClient, ExecuteCommandRequest } from 'vscode-languageclient';

const SCHEME = 'data-decision-json';

/** Shows what is read out of a document, saved or not, in a document of its own that nobody can write in. */
export function showingJson(client: () => BaseLanguageClient | undefined): readonly Disposable[] {
  const texts = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  const show = async (): Promise<void> => {
    const active = window.activeTextEditor?.document.uri;
    if (active === undefined) return;
    const source = active.scheme === SCHEME ? Uri.parse(active.query) : active;
    const json = await read(source, client());
    if (json === undefined) return;
    const name = source.path.replace(/^.*\/|\.\w+$/gu, '');
    const uri = Uri.from({ scheme: SCHEME, path: `${name}.json`, query: source.toString() });
    texts.set(uri.toString(), json);
    changed.fire(uri);
    const viewColumn = active.scheme === SCHEME ? ViewColumn.Active : ViewColumn.Beside;
    await window.showTextDocument(uri, { viewColumn, preserveFocus: true, preview: true });
  };
  return [
    changed,
    workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
    }),
    workspace.onDidCloseTextDocument(({ uri }) => texts.delete(uri.toString())),
    commands.registerCommand('dataDecision.showJson', show),
  ];
}

/** Undefined where there is nothing to show, which the user is told. */
async function read(source: Uri, client: BaseLanguageClient | undefined): Promise<string | undefined> {
  try {
    if (client === undefined) throw new Error(l10n.t('the server is not running'));
    const given = { command: 'data-decision.extract', arguments: [client.code2ProtocolConverter.asUri(source)] };
    const answer: unknown = await client.sendRequest(ExecuteCommandRequest.type, given);
    if (typeof answer === 'string') return answer;
    void window.showInformationMessage(
      l10n.t('This is not a decision document: neither its path nor its front matter says so.'),
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('The decision cannot be shown: {0}', reason));
  }
  return undefined;
}
