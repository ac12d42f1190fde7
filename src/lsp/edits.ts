import { TextDocumentEdit, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { withoutMark } from '../lint/pipeline.ts';
import type { Edit } from '../text/edit.ts';
import { type Located, rangeOf } from './locations.ts';

/** Edits of one document; an editor that can refuses them for another version. */
export function workspaceEdit(
  edits: readonly Edit[],
  document: Located,
  { takesVersions }: { readonly takesVersions: boolean },
): WorkspaceEdit {
  const { uri, version } = document;
  const changes: TextEdit[] = edits.map(({ span, text }) => ({ range: rangeOf(span, document), newText: text }));
  return takesVersions
    ? { documentChanges: [TextDocumentEdit.create({ uri, version }, changes)] }
    : { changes: { [uri]: changes } };
}

/** What turns the document into another text: one edit, that leaves equal whole lines around it alone. */
export function editTo(text: string, document: Located): Edit {
  const source = withoutMark(document.getText());
  const most = Math.min(source.length, text.length);
  let before = 0;
  while (before < most && source[before] === text[before]) before++;
  const start = source.lastIndexOf('\n', before - 1) + 1;
  let behind = 0;
  while (behind < most - start && source.at(-1 - behind) === text.at(-1 - behind)) behind++;
  const lineEnd = source.indexOf('\n', source.length - behind);
  const end = lineEnd === -1 ? source.length : lineEnd + 1;
  return { span: { start, end }, text: text.slice(start, text.length - (source.length - end)) };
}
