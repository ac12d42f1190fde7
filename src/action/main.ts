import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A summary that is larger is not shown, in bytes: https://docs.github.com/actions/reference/workflow-commands-for-github-actions. */
const LARGEST_SUMMARY = 1024 * 1024;

/** A word that is none of these would be taken for the default. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'fail-on': ['error', 'warning', 'never'],
  'changed-lines': ['true', 'false'],
  version: ['action', 'workspace'],
};

const { env } = process;
process.exitCode = run();

/** One step: annotations on standard output, a summary, outputs; the status of `lint`, or what `fail-on` makes of it. */
function run(): number {
  // Annotations and SARIF name files from the repository's root.
  const folder = resolve(env['GITHUB_WORKSPACE'] ?? '.');
  const wrong = Object.entries(ALLOWED).find(([name, words]) => !words.includes(input(name)));
  if (wrong !== undefined) {
    say(`::error::\`${wrong[0]}\` is one of ${wrong[1].join(', ')}.`);
    return 2;
  }
  const command = commandIn(folder);
  if (command === undefined) {
    say(
      '::error::`version: workspace` asks for the package of this repository, and node_modules holds none. Run `npm ci` before.',
    );
    return 2;
  }
  const temporary = env['RUNNER_TEMP'];
  const reports = mkdtempSync(
    join(temporary !== undefined && existsSync(temporary) ? temporary : tmpdir(), 'data-decision-'),
  );
  const [findings, summary, sarif] = [join(reports, 'findings.json'), join(reports, 'summary.md'), input('sarif-file')];
  const args = [
    'lint',
    ...['github', `json=${findings}`, `markdown=${summary}`].flatMap((format) => ['--format', format]),
    ...(sarif === '' ? [] : ['--format', `sarif=${sarif}`]),
    ...['config', 'baseline', 'locale'].flatMap((name) => (input(name) === '' ? [] : [`--${name}`, input(name)])),
    ...changeArguments(folder),
    ...(input('fail-on') === 'warning' ? ['--max-warnings', '0'] : []),
    '--',
    // A step has no standard input.
    ...linesOf('paths').map((path) => (path === '-' ? './-' : path)),
  ];
  const { status, stderr, error } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined) say(`::error::The command cannot be started: ${error.message.replaceAll(/\s+/gu, ' ')}`);
  quote(stderr?.toString('utf8') ?? '');
  if (existsSync(summary)) addSummary(summary);
  const entries: readonly Entry[] = existsSync(findings) ? JSON.parse(readFileSync(findings, 'utf8')) : [];
  const sum = (count: (entry: Entry) => number): string =>
    String(entries.reduce((total, entry) => total + count(entry), 0));
  output('documents', String(entries.length));
  output(
    'errors',
    sum(({ errorCount }) => errorCount),
  );
  output(
    'warnings',
    sum(({ warningCount }) => warningCount),
  );
  output('sarif-file', sarif !== '' && existsSync(resolve(folder, sarif)) ? resolve(folder, sarif) : '');
  return status === 1 && input('fail-on') === 'never' ? 0 : (status ?? 2);
}

interface Entry {
  readonly errorCount: number;
  readonly warningCount: number;
}

/** As action.yml hands it over. */
function input(name: string): string {
  return (env[`INPUT_${name.toUpperCase().replaceAll('-', '_')}`] ?? '').trim();
}

function linesOf(name: string): readonly string[] {
  return input(name)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The command beside this file, or the one that the repository has installed. */
function commandIn(folder: string): string | undefined {
  if (input('version') !== 'workspace') return join(dirname(fileURLToPath(import.meta.url)), 'cli.js');
  const found = join(folder, 'node_modules/remark-lint-data-decision/dist/cli.js');
  return existsSync(found) ? found : undefined;
}

/** On a pull request only what it changes, where its base was fetched. */
function changeArguments(folder: string): readonly string[] {
  const lines = input('changed-lines') === 'true' ? ['--changed-lines'] : [];
  if (input('since') !== '') return ['--since', input('since'), ...lines];
  const base = baseOfPullRequest();
  if (base === undefined) return [];
  const { status } = spawnSync('git', ['cat-file', '-e', `${base}^{commit}`], { cwd: folder, stdio: 'ignore' });
  if (status === 0) return ['--since', base, ...lines];
  say(
    "::notice::The pull request's base was not fetched, and so all documents are linted. Give `fetch-depth: 0` to actions/checkout.",
  );
  return [];
}

function baseOfPullRequest(): string | undefined {
  try {
    const event: Event | null = JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
    const sha = event?.pull_request?.base?.sha;
    return typeof sha === 'string' && /^[\da-f]{40,64}$/u.test(sha) ? sha : undefined;
  } catch {
    // A step that no event tells of lints all.
    return undefined;
  }
}

interface Event {
  readonly pull_request?: { readonly base?: { readonly sha?: unknown } };
}

/** Lines that may begin with the name of a file: the runner takes no command from them. */
function quote(text: string): void {
  if (text === '') return;
  const token = randomUUID();
  say(`::stop-commands::${token}\n${text.trimEnd()}\n::${token}::`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function addSummary(file: string): void {
  const target = env['GITHUB_STEP_SUMMARY'];
  if (target === undefined) return;
  const text = readFileSync(file);
  const written = existsSync(target) ? statSync(target).size : 0;
  if (written + text.length < LARGEST_SUMMARY) append(target, text);
  else say('::notice::The summary is larger than GitHub shows, and is left out.');
}

function output(name: string, value: string): void {
  const target = env['GITHUB_OUTPUT'];
  const mark = `end-${randomUUID()}`;
  if (target !== undefined) append(target, `${name}<<${mark}\n${value}\n${mark}\n`);
}

/** What the runner can't be told is no reason to fail: the annotations stand. */
function append(target: string, text: string | Uint8Array): void {
  try {
    appendFileSync(target, text);
  } catch (error) {
    say(`::notice::${error instanceof Error ? error.message.replaceAll(/\s+/gu, ' ') : String(error)}`);
  }
}
