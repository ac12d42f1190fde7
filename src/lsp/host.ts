import type { WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { JudgedText } from '../door/judged-text.ts';

/** What the server asks of the machine that it runs on. */
export interface Host {
  /** Judges a document where it stands. */
  readonly judged: (document: TextDocument) => Promise<JudgedText>;
  /** Another text once another configuration or baseline holds for a document. */
  readonly stamp: (uri: string, result: JudgedText) => string;
  /** A document's path from the folder that is open in the editor; null for one that was never saved. */
  readonly fileOf: (uri: string) => string | null;
  readonly changeFolders: (event: WorkspaceFoldersChangeEvent) => void;
  /** What was read of files beside the documents may be others now. */
  readonly renew: () => void;
  /** Does something again and again, as long as the server lives. */
  readonly repeat: (work: () => void) => void;
  /** The language of the environment. */
  readonly locale: string | undefined;
}
