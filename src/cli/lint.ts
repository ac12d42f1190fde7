import manifest from '../../package.json' with { type: 'json' };
import type { Finding } from '../finding/finding.ts';
import { cardOf } from '../lint/card.ts';
import type { RuleSettings } from '../lint/config.ts';
import { pasteFor } from '../lint/paste.ts';
import { withoutMark } from '../lint/pipeline.ts';
import { lexiconFor } from '../lint/words.ts';
import { harmless } from '../report/glyphs.ts';
import { INPUT, type Reported } from '../report/reported.ts';
import { type Judged, type JudgedDocument, judged, type Subject } from './judged.ts';
import { knownFindings } from './known.ts';
import { mended, patchOf, writeWhole } from './mending.ts';
import { fullPath } from './paths.ts';
import { machineFormat } from './reporters.ts';
import { selected } from './selection.ts';
import type { Session } from './session.ts';
import { settingsFrom } from './settings.ts';
import { type Sinks, sinksFor } from './sinks.ts';
import type { Status } from './status.ts';
import { progressOn } from './terminal.ts';

/** `data-decision lint [PATH…]` */
export async function lint(session: Session): Promise<Status> {
  const { given, fail, note } = session;
  const { quiet, file } = { quiet: given.has('quiet'), file: given.value('print-config') };
  const settings = settingsFrom(given);
  for (const fault of settings.faults) fail(fault);
  if (file !== undefined && !session.hasFailed())
    return (await import('./print-config.ts')).printConfig(file, settings.last, session);

  const subjects = session.hasFailed() ? [] : await subjectsOf(session);
  const sinks = await sinksFor(settings, session);
  const progress = progressOn(process.stderr, () => performance.now());
  const others: string[] = [];
  const counts = { documents: 0, error: 0, warn: 0 };
  const ledger = knownFindings(session);
  for (const [index, subject] of subjects.entries()) {
    progress.show(index, subjects.length, harmless(subject.shown));
    const result = await judgedSafely(subject, session, settings.last, ledger.without, progress.clear);
    if (result.kind === 'document') {
      const { findings } = result;
      const isShown = ({ level }: Finding): boolean => !quiet || level === 'error';
      const shown = findings.filter(isShown);
      if (shown.length > 0) progress.clear();
      counts.documents++;
      for (const { level } of findings) counts[level]++;
      const [silenced, known] = [result.silenced.filter(isShown), result.known.filter(isShown)];
      await report({ ...result, findings: shown, silenced, known }, subject.shown, session, sinks.document);
    } else {
      progress.clear();
      if (result.kind === 'other' && subject.isNamed) others.push(subject.shown);
      if (result.kind === 'faults') for (const fault of result.faults) fail(fault);
    }
  }
  progress.clear();
  if (others.length <= FEW) for (const other of others) note('other', { file: other });
  else note('others', { count: others.length });
  if (counts.documents === 0 && others.length === 0 && !session.hasFailed()) {
    if (given.has('since') && subjects.length === 0) note('no-changes');
    // Most commits are about something else.
    else if (!given.has('staged')) note('no-documents', { count: subjects.length });
  }
  ledger.tell();
  const isOver = settings.maxWarnings !== undefined && counts.warn > settings.maxWarnings;
  const tooMany = isOver ? { warnings: counts.warn, allowed: settings.maxWarnings ?? 0 } : undefined;
  sinks.end({ files: subjects.length, documents: counts.documents, tooMany });
  return session.hasFailed() ? 2 : counts.error > 0 || isOver ? 1 : 0;
}

/** How many named files that are no decision documents are told one by one. */
const FEW = 1;

/** What the operands name, standard input among it; the working directory where they name nothing. */
async function subjectsOf(session: Session): Promise<readonly Subject[]> {
  const { given, cwd, fail } = session;
  const operands = given.operands.length === 0 ? ['.'] : given.operands;
  if (given.has('since') || given.has('staged'))
    return (await import('./changes.ts')).changedSubjects(operands, session);
  const { files, faults } = await selected(
    operands.filter((operand) => operand !== '-'),
    cwd,
  );
  for (const fault of faults) fail(fault);
  const input = operands.includes('-') ? [inputSubject(given.value('stdin-filename'), cwd)] : [];
  return [...input, ...files].sort((a, b) => (a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0));
}

export function inputSubject(name: string | undefined, cwd: string): Subject {
  if (name === undefined) return { path: fullPath(cwd, INPUT), shown: INPUT, isNamed: true, input: 'nameless' };
  return { path: fullPath(cwd, name), shown: name.replaceAll('\\', '/'), isNamed: true, input: 'named' };
}

/** Judged, and mended where that is asked. A fault of ours in one document leaves the others to be judged. */
async function judgedSafely(
  subject: Subject,
  session: Session,
  last: RuleSettings,
  withoutKnown: (result: Judged, subject: Subject) => Judged,
  clear: () => void,
): Promise<Judged> {
  const { given } = session;
  try {
    const whole = withoutKnown(await judged(subject, session, last), subject);
    const result = given.has('changed-lines') ? await (await import('./changes.ts')).inChange(whole, subject) : whole;
    const isAsked = given.has('fix') || given.has('fix-dry-run');
    return isAsked && result.kind === 'document' ? await withFixes(result, subject, session, clear) : result;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const fault = { at: subject.shown, id: 'cli.fault.internal', args: { reason, url: manifest.bugs.url } };
    return { kind: 'faults', faults: [fault] };
  }
}

/** The document as it is when the fixes are written; the document as it stands when they are only shown. */
async function withFixes(
  document: JudgedDocument,
  { path, shown, input }: Subject,
  { given, print, style, fail, note }: Session,
  clear: () => void,
): Promise<JudgedDocument> {
  const { text, count } = mended(document);
  if (text === document.text) return document;
  if (given.has('fix-dry-run')) {
    const patch = await patchOf(shown, document.text, text);
    clear();
    if (machineFormat(given) !== undefined) process.stderr.write(patch);
    else print(style.isTerminal ? harmless(patch) : patch);
    return document;
  }
  const fault = input === undefined ? writeWhole(path, text, shown) : undefined;
  clear();
  if (fault !== undefined) fail(fault);
  else if (input === undefined) note('fixed', { count, file: shown });
  return { ...document, ...(fault === undefined ? document.again(withoutMark(text)) : undefined) };
}

async function report(
  { decision, findings, silenced, known, place }: JudgedDocument,
  file: string,
  session: Session,
  put: Sinks['document'],
): Promise<void> {
  const lexicon = lexiconFor(place.config);
  const { source, language } = decision;
  const reported: Reported = {
    file,
    source,
    findings,
    spelling: (label) => lexicon.spelling(label, language),
    home: decision.home,
    paste: pasteFor(decision),
    silenced: [
      ...silenced.map((finding) => ({ finding, by: 'comment' as const, reason: finding.reason })),
      ...known.map((finding) => ({ finding, by: 'list' as const, reason: undefined })),
    ],
    card: () => cardOf(decision),
  };
  put(reported, await session.wordingBy(place.config.locale), await session.wordingOf(language));
}
