import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../finding/finding.ts';
import { fixed } from '../fix/fixed.ts';
import { wordingFor } from '../lint/languages.ts';
import { pageOf } from '../lint/link.ts';
import type { Wording } from '../locale/wording.ts';
import type { Edit } from '../text/edit.ts';
import type { Client } from './client.ts';
import { OPEN_PAGE } from './commands.ts';
import { diagnosticOf } from './diagnostics.ts';
import { editTo, workspaceEdit } from './edits.ts';
import { type Ignoring, ignoringOf } from './ignoring.ts';
import { insertionOf } from './inserting.ts';
import type { Judged, JudgedDecisionDocument } from './judging.ts';
import { spanOf, touches } from './locations.ts';

/**
 * UTF-16 code units that are judged again for all findings of a list but the first: whether a comment silences a finding, and whether a section is
 * read where it is put, shows only then.
 */
const MOST = 400_000;

export const FIX_ALL = 'source.fixAll.data-decision';

/** What can be done at a place: mend a finding, take a rewrite, ignore it; and mend the whole document. */
export async function codeActionsOf(
  { range, context: { only, diagnostics } }: Pick<CodeActionParams, 'range' | 'context'>,
  judged: Judged,
  client: Client,
): Promise<CodeAction[]> {
  const { result, document } = judged;
  if (result.kind !== 'decision') return [];
  const decided = { ...judged, result };
  const own = await wordingFor([result.decision.language]);
  const isWanted = (kind: string): boolean =>
    only === undefined || only.some((one) => one === '' || one === kind || kind.startsWith(`${one}.`));
  const place = spanOf(range, document);
  // Some editors name all diagnostics of a line, and one takes the cursor for the end of its line.
  const named = new Set(diagnostics.map(({ data }) => data?.key));
  const here = isWanted(CodeActionKind.QuickFix)
    ? result.findings.filter(({ span, key }) => touches(span, place) || named.has(key))
    : [];
  return [
    ...here.flatMap((finding, index) => {
      const isQuick = index === 0 || (index + 1) * result.decision.source.length <= MOST;
      return quickFixesOf(finding, decided, isQuick ? own : undefined, client);
    }),
    ...(isWanted(FIX_ALL) ? fixAll(decided, client) : []),
  ];
}

function quickFixesOf(
  finding: Finding,
  judged: JudgedDecisionDocument,
  own: Wording | undefined,
  client: Client,
): readonly CodeAction[] {
  const { document, result, wording } = judged;
  const diagnostics: Diagnostic[] = [diagnosticOf(finding, judged)];
  const action = (title: string, edits: readonly Edit[]): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: workspaceEdit(edits, document, client),
  });
  const { rule, fix, suggestions } = finding;
  const titles = wording.worded(finding, result.spelling).suggestions;
  const ignoring = own && ignoringOf(finding, judged);
  const insertion = own && insertionOf(finding, own, judged);
  return [
    ...(fix === undefined ? [] : [{ ...action(wording.sentence('lsp.fix', { rule }), fix), isPreferred: true }]),
    ...suggestions.flatMap(({ edits }, index) => (edits.length === 0 ? [] : [action(titles[index] ?? '', edits)])),
    ...(insertion === undefined
      ? []
      : [action(wording.sentence('lsp.insert', { label: insertion.label }), [insertion.edit])]),
    ...(ignoring === undefined ? [] : [action(ignoreTitle(ignoring, rule, judged), [ignoring.edit])]),
    ...(client.opensPages ? [pageAction(rule, diagnostics, judged)] : []),
  ];
}

function pageAction(rule: string, diagnostics: Diagnostic[], { wording }: JudgedDecisionDocument): CodeAction {
  const title = wording.sentence('lsp.open-page', { rule });
  const command = { title, command: OPEN_PAGE, arguments: [pageOf(rule, wording.locale)] };
  return { title, kind: CodeActionKind.QuickFix, diagnostics, command };
}

function ignoreTitle({ count }: Ignoring, rule: string, { wording }: JudgedDecisionDocument): string {
  return count === 1
    ? wording.sentence('lsp.ignore', { rule })
    : wording.sentence('lsp.ignore-several', { rule, count });
}

function fixAll({ document, result, wording }: JudgedDecisionDocument, client: Client): readonly CodeAction[] {
  const { source } = result.decision;
  if (result.findings.every(({ fix }) => fix === undefined)) return [];
  const { text } = fixed(source, (other) => (other === source ? result.findings : result.again(other)));
  if (text === source) return [];
  const edit = workspaceEdit([editTo(text, document)], document, client);
  return [{ title: wording.sentence('lsp.fix-all'), kind: FIX_ALL, edit }];
}
