import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, uinteger } from 'vscode-languageserver';
import { type Hindrance, toldHindrance } from '../door/judged-text.ts';
import type { Finding } from '../finding/finding.ts';
import { pageOf } from '../lint/link.ts';
import type { Judged, JudgedDecisionDocument } from './judging.ts';
import { rangeOf } from './locations.ts';

export const SOURCE = 'data-decision';

/** What is wrong with a document, as editors show it. */
export function diagnosticsOf(judged: Judged): Diagnostic[] {
  const { result } = judged;
  if (result.kind === 'hindrances') return result.hindrances.map((one) => hindranceOf(one, judged));
  return result.kind === 'decision'
    ? result.findings.map((finding) => diagnosticOf(finding, { ...judged, result }))
    : [];
}

export function diagnosticOf(finding: Finding, { document, result, wording }: JudgedDecisionDocument): Diagnostic {
  const words = wording.worded(finding, result.spelling);
  const related = finding.related.map(({ span }, index) => ({
    location: { uri: document.uri, range: rangeOf(span, document) },
    message: words.related[index] ?? '',
  }));
  return {
    range: rangeOf(finding.span, document),
    severity: finding.level === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code: finding.rule,
    codeDescription: { href: pageOf(finding.rule, wording.locale) },
    source: SOURCE,
    message: words.message,
    ...(related.length > 0 && { relatedInformation: related }),
    ...(UNUSED.test(`${finding.rule} ${finding.message}`) && { tags: [DiagnosticTag.Unnecessary] }),
    data: { key: finding.key },
  };
}

/** A comment that does nothing, which editors grey out. */
const UNUSED = /^unused-suppression unused-/u;

/** Stands on the first line: it is about the whole document. */
function hindranceOf(hindrance: Hindrance, { document, wording }: Judged): Diagnostic {
  const end = document.offsetAt({ line: 0, character: uinteger.MAX_VALUE });
  return {
    range: { start: document.positionAt(0), end: document.positionAt(end) },
    severity: DiagnosticSeverity.Error,
    code: hindrance.ruleId,
    source: SOURCE,
    message: toldHindrance(hindrance, wording),
  };
}
