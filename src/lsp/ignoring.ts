import type { Finding } from '../finding/finding.ts';
import { type Edit, edited } from '../text/edit.ts';
import { lineStartAt } from '../text/lines.ts';
import { treeOf } from '../tree/parse.ts';
import type { JudgedDecisionDocument } from './judging.ts';

/** A comment that silences a finding, and how many findings it silences together. */
export interface Ignoring {
  readonly edit: Edit;
  readonly count: number;
}

/**
 * The comment before the finding's block, for its author to give the reason. Undefined where no comment can stand that
 * silences the finding and changes nothing else: what the document says after it is judged.
 */
export function ignoringOf(finding: Finding, { result }: JudgedDecisionDocument): Ignoring | undefined {
  const { source, frontMatter } = result.decision;
  const block = treeOf(source)
    .children.map(({ position }) => ({ start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }))
    .find(({ end }) => finding.span.start < end);
  const place = Math.max(block?.start ?? source.length, frontMatter.span?.end ?? 0);
  const eol = /\r\n|\r|\n/u.exec(source)?.[0] ?? '\n';
  // Front matter ends before its line does.
  const isFirst = place === frontMatter.span?.end;
  const comment = `<!-- lint ignore ${finding.rule} -- … -->`;
  const start = isFirst ? place : lineStartAt(source, place);
  const edit = { span: { start, end: start }, text: isFirst ? `${eol}${eol}${comment}` : `${comment}${eol}${eol}` };
  const others = keysOf(result.again(edited(source, [edit])));
  const silenced = result.findings.filter(({ key }) => !others.has(key));
  const isSound =
    silenced.some(({ key }) => key === finding.key) &&
    silenced.every(({ rule }) => rule === finding.rule) &&
    others.size === result.findings.length - silenced.length;
  return isSound ? { edit, count: silenced.length } : undefined;
}

function keysOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map(({ key }) => key));
}
