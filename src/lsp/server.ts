import { createConnection } from 'vscode-languageserver/node';
import { answer } from './answering.ts';
import { diskHost } from './disk-host.ts';

/** `data-decision lsp`: speaks the Language Server Protocol until the editor ends it. */
export function serve({ locale }: { readonly locale: string | undefined }): Promise<0> {
  answer(createConnection(process.stdin, process.stdout), { hostFor: diskHost, wished: locale });
  // The library ends the process with the status that the protocol asks for.
  return new Promise(() => {});
}
