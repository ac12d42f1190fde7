import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root, textOf } from './sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'data-decision-action-'));
const action: Action = parse(textOf('action.yml'));
const bad = textOf('fixtures/portfolio/decisions/0003-forum-threads.md');
const clean = textOf('fixtures/portfolio/decisions/0009-leading-digit-first.md');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: {
    readonly steps: readonly [{ readonly run: string; readonly env: Readonly<Record<string, string>> }];
  };
}

interface Step {
  readonly stdout: string;
  readonly status: number | null;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** The step as the runner starts it: a shell, its environment from `action.yml`, files for what it says. */
function step(workspace: string, inputs: Readonly<Record<string, string>> = {}, event: object = {}): Step {
  const run = mkdtempSync(join(folder, 'run-'));
  const file = (name: string, text = ''): string => {
    writeFileSync(join(run, name), text);
    return join(run, name);
  };
  const [{ run: script, env: handed }] = action.runs.steps;
  const given = Object.entries(handed).map(([name, expression]) => {
    const [, asked = ''] = /^\$\{\{ inputs\.(.+) \}\}$/u.exec(expression) ?? [];
    return [name, inputs[asked] ?? action.inputs[asked]?.default];
  });
  const [summary, output] = [file('summary'), file('output')];
  const { stdout, status } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: workspace,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      HOME: run,
      LANG: 'C.UTF-8',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION_PATH: root,
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event)),
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_OUTPUT: output,
      RUNNER_TEMP: run,
      ...Object.fromEntries(given),
    },
  });
  const outputs = [...readFileSync(output, 'utf8').matchAll(/^(.+)<<(.+)\n([\s\S]*?)\n\2$/gmu)];
  return {
    stdout,
    status,
    summary: readFileSync(summary, 'utf8'),
    outputs: Object.fromEntries(outputs.map(([, name = '', , value = '']) => [name, value])),
  };
}

function git(cwd: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  return execFileSync('git', [...who, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: folder },
  });
}

function commit(cwd: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  git(cwd, 'add', '--all');
  git(cwd, 'commit', '--quiet', '--message', 'change');
  return git(cwd, 'rev-parse', 'HEAD').trim();
}

/** A branch with one new, one changed and one untouched bad document; the logs that they link to are there. */
function pullRequest(): { readonly cwd: string; readonly event: object } {
  const cwd = mkdtempSync(join(folder, 'repository-'));
  git(cwd, 'init', '--quiet', '--initial-branch=main');
  const logs = ['least-first', 'most-first', 'manuals-code'].map((name) => [
    `runs/${name}.csv`,
    textOf(`fixtures/portfolio/runs/${name}.csv`),
  ]);
  const sha = commit(cwd, {
    ...Object.fromEntries(logs),
    'decisions/untouched.md': bad,
    'decisions/changed.md': clean,
  });
  git(cwd, 'checkout', '--quiet', '-b', 'work');
  commit(cwd, {
    'decisions/new.md': bad,
    'decisions/changed.md': clean.replace('|          70.3 |', '|          73.0 |'),
  });
  return { cwd, event: { pull_request: { base: { sha } } } };
}

/** `file:line title` of each annotation. */
function annotations({ stdout }: Step): readonly string[] {
  return [...stdout.matchAll(/^::(error|warning) (.*?)::/gmu)].map(([, level = '', properties = '']) => {
    const of = Object.fromEntries(properties.split(',').map((one) => one.split('=')));
    return `${level} ${of.file}:${of.line}`;
  });
}

test('every input is handed over, and every output handed back', () => {
  const [{ env }] = action.runs.steps;
  expect(Object.values(env)).toEqual(Object.keys(action.inputs).map((name) => `\${{ inputs.${name} }}`));
  expect(Object.entries(action.outputs).map(([name, { value }]) => [name, value])).toEqual(
    ['documents', 'errors', 'warnings', 'sarif-file'].map((name) => [name, `\${{ steps.lint.outputs.${name} }}`]),
  );
});

test('a pull request with one new, one changed and one untouched document', () => {
  const { cwd, event } = pullRequest();
  const result = step(cwd, { 'sarif-file': 'out.sarif' }, event);
  expect(result.status).toBe(1);
  expect(annotations(result).filter((one) => one.includes('changed.md'))).toEqual([
    'error decisions/changed.md:33',
    'error decisions/changed.md:33',
  ]);
  // GitHub shows ten errors and ten warnings of a step.
  expect(annotations(result).filter((one) => one.startsWith('error'))).toHaveLength(10);
  expect(annotations(result).filter((one) => one.startsWith('warning'))).toHaveLength(2);
  expect(annotations(result).some((one) => one.includes('untouched'))).toBe(false);
  expect(result.outputs).toEqual({
    documents: '2',
    errors: '12',
    warnings: '2',
    'sarif-file': join(cwd, 'out.sarif'),
  });
  expect(result.summary).toContain('L_model');
  expect(JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8')).runs[0].results).toHaveLength(14);
});

test('what fails the step is asked for, and a step without a pull request lints all', () => {
  const { cwd } = pullRequest();
  expect(step(cwd, { 'fail-on': 'never' })).toMatchObject({ status: 0, outputs: { documents: '3' } });
  expect(step(cwd, { paths: 'decisions/untouched.md\ndecisions/new.md' }).outputs).toMatchObject({ documents: '2' });
  const quiet = mkdtempSync(join(folder, 'quiet-'));
  mkdirSync(join(quiet, 'decisions'));
  writeFileSync(
    join(quiet, 'decisions/a.md'),
    clean.replace(/\*\*Risks[\s\S]*$/u, '').replaceAll('../runs/', 'https://example.org/'),
  );
  expect(step(quiet)).toMatchObject({ status: 0, outputs: { errors: '0', warnings: '1' } });
  expect(step(quiet, { 'fail-on': 'warning' }).status).toBe(1);
});

test('a base that was not fetched, a wrong path and a missing package are told', () => {
  const { cwd } = pullRequest();
  const unfetched = step(cwd, {}, { pull_request: { base: { sha: 'f'.repeat(40) } } });
  expect(unfetched.stdout).toContain('::notice::The pull request');
  expect(unfetched.outputs).toMatchObject({ documents: '3' });
  expect(step(cwd, { paths: 'nowhere' })).toMatchObject({ status: 2, outputs: { documents: '0' } });
  expect(step(cwd, { version: 'workspace' })).toMatchObject({ status: 2, outputs: {} });
  expect(step(cwd, { 'fail-on': 'warnings' })).toMatchObject({
    status: 2,
    stdout: '::error::`fail-on` is one of error, warning, never.\n',
  });
  expect(step(cwd, { paths: '--fix' })).toMatchObject({ status: 2, outputs: { documents: '0' } });
});

test('a file name gives the runner no command', () => {
  const cwd = mkdtempSync(join(folder, 'hostile-'));
  writeFileSync(join(cwd, '::error::x.md'), '# Notes\n');
  const { stdout } = step(cwd, { paths: '::error::x.md' });
  const [, token] = /^::stop-commands::(.+)$/mu.exec(stdout) ?? [];
  expect(stdout.slice(stdout.indexOf('::stop-commands'), stdout.indexOf(`::${token}::`))).toContain(
    '::error::x.md is not',
  );
});
