import { environmentLocale } from './door/environment.ts';
import { type Hindrance, judgedText, toldHindrance } from './door/judged-text.ts';
import { placeOf } from './door/place.ts';
import type { Finding } from './finding/finding.ts';
import type { Config } from './lint/config.ts';
import { wordingFor } from './lint/languages.ts';
import { type Message, messageOf, type Replacement } from './lint/message.ts';
import { lineStarts } from './text/lines.ts';
import type { Span } from './text/span.ts';

/** What is used of a virtual file; spelled out, so that the package's types need no other package. */
interface File {
  readonly path: string | undefined;
  readonly cwd: string;
  readonly toString: () => string;
  readonly message: (reason: string, options: MessageOptions) => FileMessage;
}

interface MessageOptions {
  readonly source: string;
  readonly ruleId: string;
  readonly place?: { readonly start: FilePoint; readonly end: FilePoint };
}

interface FilePoint {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

interface FileMessage {
  fatal?: boolean | null | undefined;
  url?: string | undefined;
  note?: string | undefined;
  actual?: string | undefined;
  expected?: string[] | undefined;
}

/**
 * Judges data-decision documents. It adds no syntax to the processor and changes no tree: it reads the file's own text, so
 * that its messages are the command's. Options are the configuration's keys; they prevail over the configuration file, which
 * is found as the command finds it.
 */
function remarkLintDataDecision(
  options: Config = {},
): (tree: { readonly type: string }, file: File) => Promise<undefined> {
  return async (_, file) => {
    await judgeFile(file, options);
  };
}

export default remarkLintDataDecision;

async function judgeFile(file: File, options: Config): Promise<void> {
  const place = placeOf(file);
  const judged = await judgedText({ text: String(file), place, isInput: file.path === undefined }, options);
  const wording = await wordingFor([judged.locale, environmentLocale()]);
  if (judged.kind === 'hindrances')
    for (const one of judged.hindrances) complain(file, one.ruleId, toldHindrance(one, wording));
  if (judged.kind !== 'decision') return;
  const { source } = judged.decision;
  const told = { source, starts: lineStarts(source), file: file.path ?? null, spelling: judged.spelling };
  for (const finding of judged.findings) tell(file, finding, { source, message: messageOf(finding, wording, told) });
}

/** Something that keeps the file from being judged. */
function complain(file: File, ruleId: Hindrance['ruleId'], reason: string): void {
  const message = file.message(reason, { source: 'data-decision', ruleId });
  message.fatal = true;
}

function tell(
  file: File,
  finding: Finding,
  { source, message }: { readonly source: string; readonly message: Message },
): void {
  const { start, end } = finding.span;
  const told = file.message(message.message, {
    place: {
      start: { line: message.line, column: message.column, offset: start },
      end: { line: message.endLine, column: message.endColumn, offset: end },
    },
    ruleId: message.ruleId,
    source: 'data-decision',
  });
  told.fatal = message.severity === 2;
  told.url = message.url;
  told.note = message.note;
  told.actual = source.slice(start, end);
  told.expected = [message.fix, ...message.suggestions.map(({ fix }) => fix)].flatMap((one) =>
    replaced(one, finding.span, source),
  );
}

/** What the words of the finding become under a proposal that changes nothing else: editors offer it in their place. */
function replaced(fix: Replacement | null, { start, end }: Span, source: string): readonly string[] {
  if (fix === null || fix.range[0] < start || fix.range[1] > end) return [];
  return [source.slice(start, fix.range[0]) + fix.text + source.slice(fix.range[1], end)];
}
