import { l10n, Uri, type WorkspaceFolder, window, workspace } from 'vscode';
import { spokenLocale } from './client.ts';
import { printed } from './running.ts';

/** Asks for a title, has the command write the next document of a folder, and opens it. */
export async function newDecision(command: string): Promise<void> {
  const folder = await chosenFolder();
  if (folder === undefined) return;
  const title = await window.showInputBox({
    title: l10n.t('New Decision'),
    prompt: l10n.t('What is decided? The title also gives the file its name.'),
    placeHolder: l10n.t('Source code in the mixture'),
    ignoreFocusOut: true,
  });
  if (title === undefined || title.trim() === '') return;
  try {
    const args = ['new', '--locale', spokenLocale(), '--', title];
    const stdout = await printed(command, args, folder.uri.fsPath);
    // `written  decisions/0001-source-code.md`
    const path = /^\S+\s+(.+)$/mu.exec(stdout)?.[1] ?? '';
    await window.showTextDocument(Uri.joinPath(folder.uri, path));
  } catch (error) {
    const { stderr, message } = error as Error & { readonly stderr?: string };
    void window.showErrorMessage(l10n.t('No decision was written: {0}', stderr || message));
  }
}

async function chosenFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders?.filter(({ uri }) => uri.scheme === 'file') ?? [];
  if (folders.length === 0)
    void window.showErrorMessage(l10n.t('Open a folder on the disk first: a decision is a file.'));
  if (folders.length < 2) return folders[0];
  return window.showWorkspaceFolderPick({ placeHolder: l10n.t('The folder of the new decision') });
}
