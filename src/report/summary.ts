import type { Argument, Finding } from '../finding/finding.ts';
import type { Wording } from '../locale/wording.ts';
import { lineStarts, pointAt } from '../text/lines.ts';
import { inPatternOrder, isMissing } from './checklist.ts';
import { harmless } from './glyphs.ts';
import { INPUT, type Reported } from './reported.ts';
import type { Run } from './reporter.ts';
import type { Style } from './style.ts';

/** What to do first, as a sentence of `report.next`. */
export interface NextStep {
  readonly id: string;
  readonly args: Readonly<Record<string, Argument>>;
  readonly isError: boolean;
}

export interface Summary extends Run {
  readonly errors: number;
  readonly warnings: number;
  readonly fixable: number;
  readonly next: NextStep | undefined;
}

/** The first missing thing, else the first error, else the first warning. */
export function nextStepIn({ file, source, findings }: Reported): NextStep | undefined {
  const missing = inPatternOrder(findings.filter(isMissing));
  const isError = ({ level }: Finding): boolean => level === 'error';
  const finding = missing.find(isError) ?? findings.find(isError) ?? missing[0] ?? findings[0];
  if (finding === undefined) return undefined;
  const { line, column } = pointAt(lineStarts(source), finding.span.start);
  const args = { file: harmless(file), line, column, rule: finding.rule, label: finding.args['label'] ?? '' };
  const isFixed = finding.fix !== undefined && file !== INPUT;
  const id = isMissing(finding) ? 'write' : isFixed ? 'fix' : 'correct';
  return { id, args, isError: isError(finding) };
}

/** The counts, and the next step on the last line. */
export function summary(
  { files, documents, errors, warnings, fixable, tooMany, next }: Summary,
  wording: Wording,
  style: Style,
): string {
  if (documents === 0) return '';
  const count = (id: string, number: number): string => wording.sentence(`report.${id}`, { count: number });
  const counted = [errors > 0 && count('errors', errors), warnings > 0 && count('warnings', warnings)]
    .filter(Boolean)
    .join(', ');
  const seen = `${count('files', files)}, ${count('documents', documents)}`;
  const lines = [style.bold(`${seen}: ${counted === '' ? wording.sentence('report.none') : counted}.`)];
  if (tooMany !== undefined)
    lines.push(wording.sentence('report.too-many-warnings', { count: tooMany.warnings, allowed: tooMany.allowed }));
  if (fixable > 0 && next?.id !== 'fix') lines.push(count('fixes', fixable));
  if (next !== undefined) lines.push(wording.sentence(`report.next.${next.id}`, next.args));
  return lines.map((line) => `${style.prose(style.wrapped(line, 0))}\n`).join('');
}
