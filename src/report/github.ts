import type { Level } from '../finding/finding.ts';
import type { Message } from '../lint/message.ts';
import type { Wording } from '../locale/wording.ts';
import { harmless } from './glyphs.ts';
import { messagesOf } from './messages.ts';
import type { Reporter } from './reporter.ts';

/** How many errors, and how many warnings, GitHub shows of one step; what is behind them is lost. */
const SHOWN = 10;

interface Told {
  readonly file: string;
  readonly message: Message;
  /** How many findings of its level stand before it in its document. */
  readonly rank: number;
}

/** Commands of a workflow, by which GitHub shows findings beside the lines of a pull request; and how many it does not show. */
export function githubReporter(wording: Wording): Reporter {
  const told: Readonly<Record<Level, Told[]>> = { error: [], warn: [] };
  return {
    document: (reported, words) => {
      const ranks = { error: 0, warn: 0 };
      for (const message of messagesOf(reported, words)) {
        const level = message.severity === 2 ? 'error' : 'warn';
        told[level].push({ file: reported.file, message, rank: ranks[level]++ });
      }
      return '';
    },
    end: () => {
      const commands = [...foremost(told.error).map(commandOf), ...foremost(told.warn).map(commandOf)];
      const count = told.error.length + told.warn.length - commands.length;
      const more = count === 0 ? [] : [wording.sentence('report.github.more', { count, shown: SHOWN })];
      return [...commands, ...more].map((line) => `${line}\n`).join('');
    },
  };
}

/** All in order where there is room; else the first finding of each document, then the second ones. */
function foremost(told: readonly Told[]): readonly Told[] {
  return told.length <= SHOWN ? told : told.toSorted((a, b) => a.rank - b.rank).slice(0, SHOWN);
}

function commandOf({ file, message }: Told): string {
  const { ruleId, requirement, severity, line, column, endLine, endColumn } = message;
  const properties = {
    file: harmless(file),
    line,
    endLine,
    // GitHub takes columns only where they are of one line.
    ...(line === endLine && { col: column, endColumn }),
    title: requirement === null ? ruleId : `${ruleId} (${requirement})`,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${severity === 2 ? 'error' : 'warning'} ${written.join(',')}::${escapedText(harmless(message.message))}`;
}

/** As GitHub's own toolkit escapes them. */
function escapedText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
