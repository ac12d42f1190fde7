import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationTarget, type ExtensionContext, l10n, window, workspace } from 'vscode';
import { ID } from './client.ts';
import { printed } from './running.ts';

/** A server that can be run. */
export interface Server {
  readonly module: string;
  readonly version: string;
}

export function bundledServer({ asAbsolutePath, extension }: ExtensionContext): Server {
  return { module: asAbsolutePath('server/cli.js'), version: extension.packageJSON.version };
}

/** The workspace's own version runs where it is trusted, and where the user has said so. */
export async function chosenServer(context: ExtensionContext): Promise<Server> {
  const bundled = bundledServer(context);
  const wish = workspace.getConfiguration(ID).get<string>('server');
  if (!workspace.isTrusted || wish === 'bundled') return bundled;
  const own = workspaceServer();
  if (own === undefined) return bundled;
  if (wish !== 'workspace') {
    if (own.version !== bundled.version) void offer(own, bundled);
    return bundled;
  }
  if (await canServe(own)) return own;
  void window.showWarningMessage(
    l10n.t(
      'remark-lint-data-decision {0} of this workspace cannot serve an editor. The version of the extension is used.',
      own.version,
    ),
  );
  return bundled;
}

/** Early versions cannot, and a broken one would end as often as it is started. */
function canServe({ module }: Server): Promise<boolean> {
  return printed(module, ['lsp', '--help']).then(
    () => true,
    () => false,
  );
}

function workspaceServer(): Server | undefined {
  for (const { uri } of workspace.workspaceFolders ?? []) {
    const home = join(uri.fsPath, 'node_modules', 'remark-lint-data-decision');
    const module = join(home, 'dist', 'cli.js');
    if (uri.scheme === 'file' && existsSync(module)) return { module, version: versionIn(home) };
  }
  return undefined;
}

function versionIn(home: string): string {
  try {
    return JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version;
  } catch {
    return '?';
  }
}

let isOffered = false;

/** Once a session; an answer is a setting, and the change of a setting restarts the server. */
async function offer(own: Server, bundled: Server): Promise<void> {
  if (isOffered) return;
  isOffered = true;
  const [use, keep] = [l10n.t('Use the Workspace’s'), l10n.t('Use the Bundled One')];
  const answer = await window.showInformationMessage(
    l10n.t(
      'This workspace has remark-lint-data-decision {0}, and the extension brings {1}. Which one judges its decisions?',
      own.version,
      bundled.version,
    ),
    use,
    keep,
  );
  if (answer === undefined) return;
  const value = answer === use ? 'workspace' : 'bundled';
  await workspace.getConfiguration(ID).update('server', value, ConfigurationTarget.Workspace);
}
