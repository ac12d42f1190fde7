import manifest from '../../package.json' with { type: 'json' };
import type { Argument } from '../finding/finding.ts';
import { type Config, configNames } from '../lint/config.ts';
import { configFrom } from '../lint/config-reading.ts';
import { harmless } from '../report/glyphs.ts';
import { isUndecided } from '../rule/undecided.ts';
import type { Fault } from './fault.ts';
import { hookStep } from './hook.ts';
import { judged } from './judged.ts';
import { writeWhole } from './mending.ts';
import { draftOf, writeNew } from './new.ts';
import { shownPath } from './paths.ts';
import { installing, isInstalled, type Repository, repositoryAt } from './repository.ts';
import { reviewSteps } from './review.ts';
import type { Session } from './session.ts';
import { folderFor, type Standing, siteOf, standingIn } from './standing.ts';
import type { Status } from './status.ts';
import type { Step } from './step.ts';

/** `data-decision init`: sets a repository up. What stands there is kept, and a second run changes nothing. */
export async function init(session: Session): Promise<Status> {
  const { given, cwd, places, fail } = session;
  const [word] = given.operands;
  if (word !== undefined) fail({ id: 'cli.usage.no-operand', args: { word } });
  const { root } = siteOf(cwd);
  for (const fault of (await places.config(root)).faults) fail(fault);
  if (session.hasFailed()) return 2;
  const repository = repositoryAt(root);
  const standing = (await standingIn(root, session)).filter(({ decision }) => !isUndecided(decision));
  const steps = await stepsFor(repository, standing, session);
  if (session.hasFailed()) return 2;
  for (const step of steps) take(step, root, session);
  for (const step of steps) if (step.kind === 'manual') offer(step, root, session);
  if (!repository.isGit) remark('no-repository', {}, session);
  // Later runs find documents that are being written.
  if (steps[0]?.kind === 'written') await baselineAdvice(standing, session);
  sayNext(repository, steps, session);
  return session.hasFailed() ? 2 : 0;
}

async function stepsFor(
  repository: Repository,
  standing: readonly Standing[],
  session: Session,
): Promise<readonly Step[]> {
  const { wording, cwd } = session;
  const { root, has } = repository;
  const config = configNames.find(has);
  const [name = ''] = configNames;
  const text = wording.sentence(`cli.init.config.${standing.length === 0 ? 'fresh' : 'standing'}`);
  const first: Step = config === undefined ? { kind: 'written', file: name, text } : { kind: 'kept', file: config };
  // The document is judged by the configuration that will be there.
  const assumed = config === undefined ? (await configFrom(text, name)).config : {};
  const hook = hookStep(repository);
  return [
    first,
    standing.length === 0
      ? await firstDocument(assumed, root, session)
      : { kind: 'kept', file: shownPath(root, folderFor(standing, cwd, root, {})) },
    ...(hook === undefined ? [] : [hook]),
    ...reviewSteps(repository),
  ];
}

async function firstDocument(assumed: Config, root: string, session: Session): Promise<Step> {
  const title = session.wording.sentence('cli.init.title');
  const wish = { title, language: undefined, folder: undefined, logs: [], variants: [] };
  const { path, text } = await draftOf(wish, [], session, assumed);
  return { kind: 'written', file: shownPath(root, path), text };
}

/** Does what a step says, unless nothing is to be changed, and tells it. */
function take(step: Step, root: string, { given, cwd, wording, style, print, fail }: Session): void {
  if (step.kind === 'failed') fail(step.fault);
  if (step.kind === 'failed' || step.kind === 'manual') return;
  const path = pathOf(step.file, root);
  const file = shownPath(cwd, path);
  const isDry = given.has('dry-run');
  const fault = isDry ? undefined : written(step, path, file);
  const did = wording.sentence(`cli.init.${isDry && step.kind !== 'kept' ? 'would' : 'did'}.${step.kind}`);
  if (fault === undefined) print(`${did}  ${style.bold(harmless(file))}\n`);
  else fail(fault);
}

function written(step: Extract<Step, { readonly file: string }>, path: string, shown: string): Fault | undefined {
  if (step.kind === 'written') return writeNew(path, step.text, shown, step.mode);
  return step.kind === 'changed' ? writeWhole(path, step.text, shown) : undefined;
}

/** Lines to add by hand. */
function offer(
  { id, file, lines }: Extract<Step, { readonly kind: 'manual' }>,
  root: string,
  { cwd, wording, style, print }: Session,
): void {
  const args = { file: harmless(shownPath(cwd, pathOf(file, root))) };
  const head = style.prose(wording.sentence(`cli.init.${id}`, args));
  print(`\n${head}\n${lines.map((line) => `    ${line}\n`).join('')}`);
}

function remark(id: string, args: Readonly<Record<string, Argument>>, { wording, style, print }: Session): void {
  print(`\n${style.prose(wording.sentence(`cli.init.${id}`, args))}\n`);
}

/** Where documents with findings stand, what keeps those findings from failing every run. */
async function baselineAdvice(standing: readonly Standing[], session: Session): Promise<void> {
  const count = await faultyAmong(standing, session);
  const args = { count, all: standing.length, command: 'data-decision baseline create' };
  if (count > 0) remark('baseline', args, session);
}

async function faultyAmong(standing: readonly Standing[], session: Session): Promise<number> {
  let count = 0;
  for (const { file } of standing) {
    const result = await judged(file, session);
    if (result.kind === 'document' && result.findings.length > 0) count++;
  }
  return count;
}

/** The package first, which everything else runs; then the document. */
function sayNext(repository: Repository, steps: readonly Step[], { cwd, wording, style, print }: Session): void {
  const { name } = manifest;
  const document = steps.find((step) => step.kind === 'written' && step.file.endsWith('.md'));
  const file = document === undefined || !('file' in document) ? undefined : pathOf(document.file, repository.root);
  const next = [
    ...(isInstalled(repository, name)
      ? []
      : [wording.sentence('cli.init.install', { command: installing(name, repository) })]),
    file === undefined
      ? wording.sentence('cli.init.lint')
      : wording.sentence('cli.new.next', { file: harmless(shownPath(cwd, file)) }),
  ];
  print(`\n${next.map((line) => `${style.prose(line)}\n`).join('')}`);
}

function pathOf(file: string, root: string): string {
  return `${root.replace(/\/$/u, '')}/${file}`;
}
