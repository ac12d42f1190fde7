import type { InitializeParams } from 'vscode-languageserver';

/** What the editor can do, as far as we care. */
export interface Client {
  /** Of its user interface. */
  readonly locale: string | undefined;
  /** The language of messages that its settings ask for. */
  readonly wishedLocale: string | undefined;
  /** Its settings say that it counts columns in bytes of UTF-8, and not as the protocol does. */
  readonly countsBytes: boolean;
  /** It asks for diagnostics, so that they are not sent on our own account. */
  readonly pulls: boolean;
  /** It asks again when told to. */
  readonly refreshes: boolean;
  /** It tells which files have changed, when asked to. */
  readonly watches: boolean;
  /** It tells which folders are opened and closed. */
  readonly changesFolders: boolean;
  /** Edits can name the version that they are for. */
  readonly takesVersions: boolean;
  /** Symbols can stand inside each other. */
  readonly nestsSymbols: boolean;
  readonly takesMarkdown: boolean;
  readonly takesSnippets: boolean;
  /** It opens pages in a browser when told to. */
  readonly opensPages: boolean;
  /** It asks for inlay hints and tokens again when told to. */
  readonly refreshesHints: boolean;
  readonly refreshesTokens: boolean;
}

export function clientOf({ locale, capabilities, initializationOptions }: InitializeParams): Client {
  const { textDocument, window, workspace } = capabilities;
  const wishes: { readonly locale?: unknown; readonly positionEncoding?: unknown } = Object(initializationOptions);
  return {
    locale,
    wishedLocale: typeof wishes.locale === 'string' ? wishes.locale : undefined,
    countsBytes: wishes.positionEncoding === 'utf-8',
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    takesVersions: workspace?.workspaceEdit?.documentChanges === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    takesMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    takesSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    opensPages: window?.showDocument?.support === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
  };
}
