import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { baselineAt } from './disk/baseline-disk.ts';
import { logInside } from './disk/log-disk.ts';
import { unknownIn } from './finding/baseline.ts';
import type { Finding } from './finding/finding.ts';
import { type Config, merged } from './lint/config.ts';
import { type ConfigReading, configFrom } from './lint/config-reading.ts';
import { wordingFor } from './lint/languages.ts';
import { type Message, messageOf, type Replacement } from './lint/message.ts';
import { judge, read } from './lint/pipeline.ts';
import {
  linksFrom,
  logsFrom,
  pathFrom,
  pathInBaseline,
  type Surroundings,
  surroundingsOf,
} from './lint/surroundings.ts';
import { lexiconFor } from './lint/words.ts';
import type { Links, Logs } from './rule/rule.ts';
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
  const { config, problems } = await configOf(options, place.configFile);
  const wording = await wordingFor([config.locale, environmentLocale()]);
  for (const { file: where, line, column, id, args } of problems) {
    complain(file, 'configuration', `${where}:${line}:${column}: ${wording.sentence(`config.${id}`, args)}`);
  }
  if (problems.length > 0) return;
  const reading = read({ text: String(file), path: place.relative, isInput: file.path === undefined }, config);
  if (reading.kind === 'excess')
    complain(file, 'limit', wording.sentence(`excess.${reading.excess.limit}`, { ...reading.excess }));
  if (reading.kind !== 'decision') return;
  const { decision } = reading;
  const { source, language } = decision;
  const spelling = (label: string): string => lexiconFor(config).spelling(label, language);
  const told = { source, starts: lineStarts(source), file: file.path ?? null, spelling };
  const findings = judge(decision, { config, path: place.relative, links: place.links, logs: place.logs });
  const known = config.baseline === undefined ? undefined : place.known(config.baseline);
  if (known !== undefined && 'fault' in known) {
    complain(
      file,
      'configuration',
      `${config.baseline}${known.at}: ${wording.sentence(`cli.fault.${known.fault}`, known.args)}`,
    );
    return;
  }
  for (const finding of unknownIn(findings, known?.keys).fresh) {
    tell(file, finding, { source, message: messageOf(finding, wording, told) });
  }
}

interface Place extends Pick<Surroundings, 'configFile'> {
  readonly relative: string | undefined;
  readonly links: Links | undefined;
  readonly logs: Logs | undefined;
  /** The keys that a baseline knows of this file; nothing for a file without a name. */
  readonly known: (baseline: string) => KnownKeys | undefined;
}

type KnownKeys =
  | { readonly keys: ReadonlySet<string> | undefined }
  | { readonly fault: string; readonly at: string; readonly args: { readonly reason: string } };

/** Where the file stands; without a name the working directory's configuration holds, and links are not checked. */
function placeOf({ path, cwd }: File): Place {
  const disk = { exists: existsSync };
  if (path === undefined)
    return {
      configFile: surroundingsOf(slashed(cwd), slashed(cwd), disk).configFile,
      relative: undefined,
      links: undefined,
      logs: undefined,
      known: () => undefined,
    };
  const full = slashed(resolve(cwd, path));
  const folder = slashed(dirname(full));
  const { configFile, base, root } = surroundingsOf(folder, slashed(cwd), disk);
  return {
    configFile,
    relative: pathFrom(base, full),
    links: linksFrom(folder, root, disk),
    logs: logsFrom(folder, root, logInside),
    known: (baseline) => knownIn(slashed(resolve(base, baseline)), full),
  };
}

function knownIn(baseline: string, document: string): KnownKeys {
  const reading = baselineAt(baseline);
  if ('baseline' in reading) return { keys: reading.baseline.get(pathInBaseline(baseline, document)) };
  const args = { reason: 'code' in reading ? reading.code : '' };
  if ('problem' in reading) return { fault: `baseline-${reading.problem.id}`, at: `:${reading.problem.line}`, args };
  return { fault: reading.code === 'ENOENT' ? 'no-baseline' : 'unreadable', at: '', args };
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

async function configOf(options: Config, file: string | undefined): Promise<ConfigReading> {
  const given = await configFrom(JSON.stringify(options), 'remark-lint-data-decision');
  const found = file === undefined ? { config: {}, problems: [] } : await configIn(file);
  return { config: merged(found.config, given.config), problems: [...given.problems, ...found.problems] };
}

async function configIn(file: string): Promise<ConfigReading> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { config: {}, problems: [{ file, line: 1, column: 1, id: 'unreadable', args: { reason } }] };
  }
  return configFrom(text, file);
}

function environmentLocale(): string | undefined {
  const { env } = process;
  return env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || undefined;
}

/** Something that keeps the file from being judged. */
function complain(file: File, ruleId: 'configuration' | 'limit', reason: string): void {
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
