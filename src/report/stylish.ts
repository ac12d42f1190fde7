import type { Wording } from '../locale/wording.ts';
import { lineStarts, pointAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { checklist, isMissing } from './checklist.ts';
import { frameOf, type Lined } from './frame.ts';
import { harmless } from './glyphs.ts';
import { grouped } from './grouped.ts';
import { countsOf, type Reported, type WordedFinding } from './reported.ts';
import type { Reporter } from './reporter.ts';
import type { Style } from './style.ts';
import { type NextStep, nextStepIn, summary } from './summary.ts';

/** For people: a block of lines for each place, and a last line that says what to do next. */
export function stylishReporter(wording: Wording, style: Style): Reporter {
  let errors = 0;
  let warnings = 0;
  let fixable = 0;
  let next: NextStep | undefined;
  return {
    document: (reported, words, own) => {
      const counts = countsOf(reported.findings);
      errors += counts.errors;
      warnings += counts.warnings;
      fixable += counts.fixableErrors + counts.fixableWarnings;
      if (next === undefined || (!next.isError && counts.errors > 0)) next = nextStepIn(reported) ?? next;
      return stylishDocument(reported, words, own, style);
    },
    end: (run) => summary({ ...run, errors, warnings, fixable, next }, wording, style),
  };
}

/** A document's findings for people: what is missing as a list in the order to write it, then the others where they stand. */
function stylishDocument(reported: Reported, wording: Wording, own: Wording, style: Style): string {
  const { file, source, spelling } = reported;
  const findings = reported.findings.map((finding) => ({ finding, words: wording.worded(finding, spelling) }));
  const lined: Lined = { source, starts: lineStarts(source) };
  const missing = findings.filter(({ finding }) => isMissing(finding));
  const { shown, more } = foldedFamilies(findings.filter(({ finding }) => !isMissing(finding)));
  const blocks: (readonly string[])[] = [];
  if (missing.length > 0) blocks.push(checklist(missing, reported, lined, wording, own, style));
  for (const here of grouped(shown, ({ finding }) => keyOf(finding.span)).values()) {
    const [first] = here;
    if (first !== undefined) blocks.push(group(file, lined, first.finding.span, here, wording, style));
  }
  for (const words of more) blocks.push(moreWords(file, lined, words, wording, style));
  return blocks.map((lines) => `${lines.join('\n')}\n\n`).join('');
}

/** Findings on one span share one frame. */
function group(
  file: string,
  lined: Lined,
  span: Span,
  findings: readonly WordedFinding[],
  wording: Wording,
  style: Style,
): string[] {
  const { line, column } = pointAt(lined.starts, span.start);
  return [
    style.place(`${harmless(file)}:${line}:${column}`),
    ...findings.flatMap((one) => said(one, wording, style)),
    ...frameOf(lined, span, line, style),
    ...findings.flatMap((one) => relatedPlaces(one, file, lined, wording, style)),
  ];
}

/** `  error  What is wrong.  rule-id`, and below what to write. */
function said({ finding, words }: WordedFinding, wording: Wording, style: Style): readonly string[] {
  const level = wording.sentence(`report.level.${finding.level}`);
  const indent = level.length + 4;
  const fix = finding.fix === undefined ? '' : `, ${wording.sentence('report.fixable')}`;
  const what = style.sentence(harmless(words.what), `${finding.rule}${fix}`, indent);
  const write =
    words.write === undefined
      ? []
      : [`${' '.repeat(indent)}${style.prose(style.wrapped(harmless(words.write), indent))}`];
  return [`  ${style.level(finding.level, level)}  ${what}`, ...write];
}

const RELATED = 3;

function relatedPlaces(
  { finding, words }: WordedFinding,
  file: string,
  lined: Lined,
  wording: Wording,
  style: Style,
): readonly string[] {
  const lines = finding.related.slice(0, RELATED).flatMap((related, index) => {
    const text = harmless(words.related[index] ?? '');
    if (related.file !== undefined && related.file !== file)
      return [`  ${style.place(harmless(related.file))}: ${style.prose(text)}`];
    const { line } = pointAt(lined.starts, related.span.start);
    const [shown = '', under = ''] = frameOf(lined, related.span, line, style);
    return [shown, `${under} ${style.prose(text)}`];
  });
  const count = finding.related.length - RELATED;
  return count > 0 ? [...lines, `  ${wording.sentence('report.more-places', { count })}`] : lines;
}

const FAMILY = 3;

/** Words of one family: the first three are shown, the others counted. */
function foldedFamilies(findings: readonly WordedFinding[]): {
  readonly shown: readonly WordedFinding[];
  readonly more: readonly (readonly WordedFinding[])[];
} {
  const ofFamilies = findings.filter(({ finding }) => finding.args['family'] !== undefined);
  const families = grouped(ofFamilies, ({ finding }) => JSON.stringify([finding.rule, finding.args['family']]));
  const more = [...families.values()].map((words) => words.slice(FAMILY)).filter((words) => words.length > 1);
  const folded = new Set(more.flat());
  return { shown: findings.filter((one) => !folded.has(one)), more };
}

function moreWords(
  file: string,
  { source, starts }: Lined,
  words: readonly WordedFinding[],
  wording: Wording,
  style: Style,
): string[] {
  const [first] = words;
  if (first === undefined) return [];
  const { level, rule } = first.finding;
  const name = wording.sentence(`report.level.${level}`);
  const indent = name.length + 4;
  const places = words.map(({ finding: { span } }) => {
    const { line, column } = pointAt(starts, span.start);
    return `${line}:${column} \`${harmless(source.slice(span.start, span.end))}\``;
  });
  return [
    style.place(harmless(file)),
    `  ${style.level(level, name)}  ${wording.sentence('report.more-words', { count: words.length })}  ${style.dim(rule)}`,
    `${' '.repeat(indent)}${style.prose(style.wrapped(places.join(', '), indent))}`,
  ];
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}
