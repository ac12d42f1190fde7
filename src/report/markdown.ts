import type { Message } from '../lint/message.ts';
import type { Wording } from '../locale/wording.ts';
import { actionText, changeTexts, conditionsText } from './decision-text.ts';
import { codeText, plainText, proseText } from './markdown-text.ts';
import { messagesOf } from './messages.ts';
import { type Counts, countsOf, type Reported } from './reported.ts';
import type { Reporter } from './reporter.ts';

/** GitHub shows no summary above 1 MiB of a step; what else the step says needs room too. */
const BYTES = 1_000_000;
/** For the lines that say what is left out. */
const ROOM = 1000;

interface Told {
  readonly row: string;
  readonly head: string;
  readonly findings: readonly string[];
}

/** For the summary of a run or the body of a pull request: a table of the decisions, then the findings of each. */
export function markdownReporter(wording: Wording): Reporter {
  const told: Told[] = [];
  let errors = 0;
  let warnings = 0;
  return {
    document: (reported, words) => {
      const counts = countsOf(reported.findings);
      errors += counts.errors;
      warnings += counts.warnings;
      told.push({
        row: rowOf(reported, counts, words),
        head: `### ${codeText(reported.file)}`,
        findings: messagesOf(reported, words).map((message) => findingOf(message, words)),
      });
      return '';
    },
    end: ({ documents }) => {
      if (documents === 0) return '';
      const counted = `${wording.sentence('report.documents', { count: documents })}: ${countText({ errors, warnings }, wording)}.`;
      return fitted([`## ${wording.sentence('report.markdown.title')}`, '', counted], told, wording);
    },
  };
}

/** As much as there is room for: all rows come before the first finding. */
function fitted(head: readonly string[], told: readonly Told[], { sentence }: Wording): string {
  const lines: string[] = [];
  let left = BYTES - ROOM;
  const put = (...texts: readonly string[]): boolean => {
    const bytes = new TextEncoder().encode(`${texts.join('\n')}\n`).length;
    if (bytes > left) return false;
    left -= bytes;
    lines.push(...texts);
    return true;
  };
  put(...head);
  if (told.length > 0) put('', sentence('report.markdown.head'));
  const rows = told.findIndex(({ row }) => !put(row));
  if (rows >= 0) lines.push('', sentence('report.markdown.more-decisions', { count: told.length - rows }));
  const findings = told.flatMap((one) => one.findings.map((text, index) => ({ text, head: index === 0 && one.head })));
  const cut = findings.findIndex(({ text, head: above }) => !(above ? put('', above, '', text) : put(text)));
  if (cut >= 0) lines.push('', sentence('report.markdown.more-findings', { count: findings.length - cut }));
  return `${lines.join('\n')}\n`;
}

function rowOf({ file, card }: Reported, counts: Counts, wording: Wording): string {
  const { title, status, budget, family, actions, changes } = card();
  const cells = [
    [
      title === undefined ? '' : wording.sentence(`report.titled.${status}`, { title: plainText(title) }),
      codeText(file),
    ],
    [plainText(budget ?? '')],
    [plainText(family ?? '')],
    actions.slice(0, MOST).map((action) => actionText(action, wording)),
    changes
      .slice(0, MOST)
      .flatMap((change) => [
        ...(changes.length === 1 ? [] : [conditionsText(change, wording)]),
        ...changeTexts(change),
      ]),
    [countText(counts, wording)],
  ];
  return `| ${cells.map((lines) => lines.filter((line) => line !== '').join('<br>') || NONE).join(' | ')} |`;
}

const NONE = '–';
/** More lines of a cell than anybody reads. */
const MOST = 5;

function countText({ errors, warnings }: Pick<Counts, 'errors' | 'warnings'>, { sentence }: Wording): string {
  const counted = [
    errors > 0 && sentence('report.errors', { count: errors }),
    warnings > 0 && sentence('report.warnings', { count: warnings }),
  ].filter(Boolean);
  return counted.length === 0 ? sentence('report.none') : counted.join(', ');
}

function findingOf({ severity, line, column, ruleId, message, url }: Message, { sentence }: Wording): string {
  const level = sentence(`report.level.${severity === 2 ? 'error' : 'warn'}`);
  return `- **${level}** ${line}:${column} [${ruleId}](${url}): ${proseText(message)}`;
}
