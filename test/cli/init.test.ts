import { chmodSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderOf, type Outcome, run, useCommand } from './command.ts';
import { good, noBudget } from './documents.ts';
import { filesIn, repositoryOf, textIn } from './repository.ts';

useCommand();

const CALL = 'npx --no-install data-decision lint';
const CONFIG = 'data-decision.config.yaml';
const FIRST = 'decisions/0001-the-first-decision.md';
const WORKFLOW = '.github/workflows/data-decisions.yml';
const manifest = '{\n  "name": "ours",\n  "devDependencies": {\n    "remark-lint-data-decision": "^0.1.0"\n  }\n}\n';
const next = `Next: fill in each \`…\` in ${FIRST}, from top to bottom; \`data-decision lint ${FIRST}\` says what a place asks for.\n`;
const install =
  'First: `npm install --save-dev remark-lint-data-decision`, so that hooks and checks find the command.\n';
const ownHook = `
Nothing here runs hooks. These two lines make git check each commit:
    printf '#!/bin/sh\\n${CALL}\\n' > "$(git rev-parse --git-path hooks)/pre-commit"
    chmod +x "$(git rev-parse --git-path hooks)/pre-commit"
`;

function initIn(cwd: string, ...words: string[]): Outcome {
  return run(['init', ...words], { cwd });
}

/** What a run says it did about each file. */
function did({ stdout }: Outcome): readonly string[] {
  return stdout.match(/^(?:written|changed|kept|would be written|would be changed) .*$/gmu) ?? [];
}

/** Runs twice: the second run changes nothing, and everything that was there before the first is there. */
function settled(cwd: string, changed: readonly string[] = []): Outcome {
  const before = filesIn(cwd);
  const first = initIn(cwd);
  const after = filesIn(cwd);
  for (const [path, bytes] of Object.entries(before)) if (!changed.includes(path)) expect(after[path]).toBe(bytes);
  const second = initIn(cwd);
  expect(filesIn(cwd)).toEqual(after);
  expect(did(second).filter((line) => !line.startsWith('kept '))).toEqual([]);
  return first;
}

describe('init', () => {
  test('sets up an empty repository', () => {
    const cwd = repositoryOf();
    const dry = initIn(cwd, '--dry-run');
    expect(did(dry)).toEqual([`would be written  ${CONFIG}`, `would be written  ${FIRST}`]);
    expect(Object.keys(filesIn(cwd))).toEqual(['.git/HEAD']);
    const { stdout, stderr, status } = settled(cwd);
    expect(stdout).toBe(`written  ${CONFIG}\nwritten  ${FIRST}\n${ownHook}\n${install}${next}`);
    expect([stderr, status]).toEqual(['', 0]);
    expect(Object.keys(filesIn(cwd))).toEqual(['.git/HEAD', CONFIG, FIRST]);
    expect(textIn(cwd, FIRST)).toContain('# The first decision\n\n## Context\n\n…\n\n## Budget (B)\n');
    const second = initIn(cwd).stdout;
    expect(second).toBe(
      `kept     ${CONFIG}\nkept     decisions\n${ownHook}\n${install}Next: \`data-decision lint\`.\n`,
    );
  });

  test('writes a configuration that holds', () => {
    const cwd = repositoryOf();
    initIn(cwd);
    expect(parse(textIn(cwd, CONFIG))).toEqual({
      include: ['**/decisions/**/*.md', '**/*.decision.md'],
      rules: { 'reason-stated': 'warn' },
    });
    const { stderr, stdout, status } = run(['lint'], { cwd });
    expect(stderr).toBe('');
    expect([stdout.includes('reason-stated'), status]).toEqual([true, 1]);
  });

  test('speaks Russian', () => {
    const cwd = repositoryOf({ 'package.json': manifest, '.pre-commit-config.yaml': 'repos:\n' });
    const { stdout, status } = run(['init'], { cwd, env: { LANG: 'ru_RU.UTF-8' } });
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      `записан   ${CONFIG}`,
      'записан   decisions/0001-pervoe-reshenie.md',
    ]);
    expect(stdout).toContain('Добавьте в .pre-commit-config.yaml сами:\n    - repo: local\n');
    expect(status).toBe(0);
    expect(textIn(cwd, 'decisions/0001-pervoe-reshenie.md')).toContain('## Контекст\n');
    expect(run(['lint'], { cwd }).stderr).toBe('');
  });

  test('says that a folder without git has no hook', () => {
    const { stdout } = initIn(folderOf({}));
    expect(stdout).toBe(
      `written  ${CONFIG}\nwritten  ${FIRST}\n\nThis folder is in no git repository, so there is no hook yet. Run \`git init\`, and \`data-decision init\` again.\n\n${install}${next}`,
    );
  });

  test('keeps a configuration, documents and a hook that are there', () => {
    const cwd = repositoryOf({
      'data-decision.config.json': '{}',
      'memos/0001-legal.md': good,
      'package.json': manifest,
      '.git/hooks/pre-commit': `#!/bin/sh\n${CALL}\n`,
    });
    expect(initIn(cwd).stdout).toBe(
      'kept     data-decision.config.json\nkept     memos\nkept     .git/hooks/pre-commit\n\nNext: `data-decision lint`.\n',
    );
  });

  test('tells how a baseline begins where documents have findings', () => {
    const cwd = repositoryOf({
      'decisions/0001-a.md': good,
      'decisions/0002-b.md': noBudget,
      'decisions/0003-c.md': noBudget,
      'decisions/adr.md': '# Use Postgres\n',
    });
    const { stdout } = settled(cwd);
    expect(stdout).toContain(
      '\n2 of 3 decision documents have findings. `data-decision baseline create` writes them down, so that new ones alone fail a run.\n',
    );
    expect(parse(textIn(cwd, CONFIG))).toEqual({ include: ['**/decisions/**/*.md', '**/*.decision.md'] });
    expect(initIn(cwd).stdout).not.toContain('baseline');
    expect(initIn(repositoryOf({ 'decisions/0001-a.md': good })).stdout).not.toContain('baseline');
  });
});

describe('init with pre-commit', () => {
  const hook = (indent: string): string =>
    ['- repo: local', '  hooks:', '    - id: data-decision', '      name: data-decision']
      .concat([`      entry: ${CALL}`, '      language: system', '      types: [markdown]'])
      .map((line) => `${indent}${line}\n`)
      .join('');
  const FILE = '.pre-commit-config.yaml';

  test.each([
    [
      'a list that is not indented, comments and odd spaces',
      '# ours\nrepos:\n- repo: https://example.org/x   # pinned\n  rev:  v1\n  hooks:\n  - {id: a,   args: ["x",  "y"]}\n',
      '',
      '\n# the end\n',
    ],
    ['a key behind the list', 'repos:\n  - repo: meta\n    hooks:\n      - id: identity\n', '  ', 'ci:\n  skip: [a]'],
    ['a block of text at the end', 'repos:\n    - repo: meta\n      exclude: |\n        a\n        b\n', '    ', ''],
  ])('adds a hook behind %s', (_, before, indent, behind) => {
    const cwd = repositoryOf({ [FILE]: before + behind, 'package.json': manifest });
    expect(did(settled(cwd, [FILE]))).toEqual([`written  ${CONFIG}`, `written  ${FIRST}`, `changed  ${FILE}`]);
    expect(textIn(cwd, FILE)).toBe(before + hook(indent) + behind);
  });

  test('adds a hook to a file without a last line break, with the line breaks of the file, and to an empty one', () => {
    const open = repositoryOf({ [FILE]: 'repos:\n- repo: meta' });
    settled(open, [FILE]);
    expect(textIn(open, FILE)).toBe(`repos:\n- repo: meta\n${hook('')}`);
    const windows = repositoryOf({ [FILE]: 'repos:\r\n- repo: meta\r\n' });
    settled(windows, [FILE]);
    expect(textIn(windows, FILE)).toBe(`repos:\r\n- repo: meta\r\n${hook('').replaceAll('\n', '\r\n')}`);
    const empty = repositoryOf({ [FILE]: '# nothing yet\n' });
    settled(empty, [FILE]);
    expect(textIn(empty, FILE)).toBe(`# nothing yet\nrepos:\n${hook('  ')}`);
  });

  test('prints the hook where the file has no place for it', () => {
    const cwd = repositoryOf({ [FILE]: 'repos: []\n', 'package.json': manifest });
    expect(settled(cwd).stdout).toBe(
      `written  ${CONFIG}\nwritten  ${FIRST}\n\nAdd to ${FILE} by hand:\n${hook('    ')}\n${next}`,
    );
  });

  test('leaves a broken file alone, says where it is broken, and does the rest', () => {
    const broken = 'repos:\n  - repo: "x\n    a: [\n';
    const cwd = repositoryOf({ [FILE]: broken });
    const outcome = initIn(cwd);
    expect(outcome.stderr).toBe(
      `error: ${FILE}:4:1: The YAML does not parse, and the file is left alone: Missing closing "quote. Correct it, and run \`data-decision init\` again.\n`,
    );
    expect([outcome.status, textIn(cwd, FILE)]).toEqual([2, broken]);
    expect(did(outcome)).toEqual([`written  ${CONFIG}`, `written  ${FIRST}`]);
  });

  test('keeps a hook of ours', () => {
    const cwd = repositoryOf({ [FILE]: 'repos:\n- repo: x\n  hooks:\n  - id: data-decision\n' });
    expect(did(settled(cwd))).toContain(`kept     ${FILE}`);
  });
});

describe('init with other programs for hooks', () => {
  test('husky', () => {
    const FILE = '.husky/pre-commit';
    const cwd = repositoryOf({ [FILE]: '#!/bin/sh\nnpm test' });
    chmodSync(join(cwd, FILE), 0o755);
    expect(did(settled(cwd, [FILE]))).toContain(`changed  ${FILE}`);
    expect(textIn(cwd, FILE)).toBe(`#!/bin/sh\nnpm test\n${CALL}\n`);
    expect(statSync(join(cwd, FILE)).mode & 0o777).toBe(0o755);
    const without = repositoryOf({ '.husky/commit-msg': 'x\n' });
    expect(did(settled(without))).toContain(`written  ${FILE}`);
    expect(textIn(without, FILE)).toBe(`#!/usr/bin/env sh\n${CALL}\n`);
    expect(statSync(join(without, FILE)).mode & 0o111).not.toBe(0);
    const ending = repositoryOf({ [FILE]: 'exec npm test\n' });
    expect(settled(ending).stdout).toContain(`\nAdd to ${FILE} by hand:\n    ${CALL}\n`);
  });

  test('lefthook', () => {
    const entry = (indent: string): string =>
      ['data-decision:', '  glob: "*.md"', `  run: ${CALL} {staged_files}`]
        .map((line) => `${indent}${line}\n`)
        .join('');
    const before = 'pre-commit: # ours\n  parallel: true\n  commands:\n    a:\n      run: b\n';
    const cwd = repositoryOf({ 'lefthook.yml': `${before}pre-push: {}\n` });
    expect(did(settled(cwd, ['lefthook.yml']))).toContain('changed  lefthook.yml');
    expect(textIn(cwd, 'lefthook.yml')).toBe(`${before}${entry('    ')}pre-push: {}\n`);
    const other = repositoryOf({ '.lefthook.yaml': 'pre-push:\n  commands: {}\n' });
    settled(other, ['.lefthook.yaml']);
    expect(textIn(other, '.lefthook.yaml')).toBe(
      `pre-push:\n  commands: {}\npre-commit:\n  commands:\n${entry('    ')}`,
    );
    const jobs = repositoryOf({ 'lefthook.yml': 'pre-commit:\n  jobs:\n    - run: a\n' });
    settled(jobs, ['lefthook.yml']);
    expect(parse(textIn(jobs, 'lefthook.yml'))['pre-commit'].jobs).toEqual([
      { run: 'a' },
      { name: 'data-decision', glob: '*.md', run: `${CALL} {staged_files}` },
    ]);
    const scripts = repositoryOf({ 'lefthook.yml': 'pre-commit:\n  scripts: {}\n' });
    expect(settled(scripts).stdout).toContain('\nAdd to lefthook.yml by hand:\n    pre-commit:\n');
  });

  test('lint-staged', () => {
    const staged = (more: string): string => `{\n  "name": "x",\n  "lint-staged": {\n    "*.js": "a"${more}\n  }\n}\n`;
    const cwd = repositoryOf({ 'package.json': staged(''), '.husky/pre-commit': 'npx lint-staged\n' });
    expect(did(settled(cwd, ['package.json']))).toContain('changed  package.json');
    expect(textIn(cwd, 'package.json')).toBe(staged(`,\n    "*.md": "${CALL}"`));
    const line = `"*.md": "${CALL}"`;
    for (const [file, text, shown] of [
      ['package.json', '{"lint-staged": {"*.js":  "a"}}', line],
      ['.lintstagedrc.json', '{\n  "*.md": "prettier"\n}\n', line],
      ['lint-staged.config.js', 'export default { "*.js": "a" };\n', `${line},`],
    ] as const) {
      const other = repositoryOf({ [file]: text });
      expect(settled(other).stdout).toContain(`\nAdd to ${file} by hand:\n    ${shown}\n`);
    }
    const yaml = repositoryOf({ '.lintstagedrc': '# ours\n"*.js": a\n' });
    settled(yaml, ['.lintstagedrc']);
    expect(textIn(yaml, '.lintstagedrc')).toBe(`# ours\n"*.js": a\n${line}\n`);
  });
});

describe('init with a host', () => {
  const workflow = (...commands: string[]): string =>
    [
      'name: Data decisions',
      'on: pull_request',
      'permissions:',
      '  contents: read',
      'jobs:',
      '  lint:',
      '    runs-on: ubuntu-latest',
      '    steps:',
      '      - uses: actions/checkout@v4',
      '      - uses: actions/setup-node@v4',
      '        with:',
      '          node-version: 22',
      ...[...commands, CALL].map((command) => `      - run: ${command}`),
      '',
    ].join('\n');

  test('GitHub by its folder', () => {
    const cwd = repositoryOf({ '.github/workflows/ci.yml': 'on: push # ours\n', 'package.json': manifest });
    expect(did(settled(cwd))).toEqual([`written  ${CONFIG}`, `written  ${FIRST}`, `written  ${WORKFLOW}`]);
    expect(textIn(cwd, WORKFLOW)).toBe(workflow('npm ci'));
  });

  test('GitHub by its address, and what a package manager installs with', () => {
    const remote = { '.git/config': '[remote "origin"]\n\turl = git@github.com:example/x.git\n' };
    const pnpm = repositoryOf({ ...remote, 'pnpm-lock.yaml': '', 'pnpm-workspace.yaml': '' });
    expect(settled(pnpm).stdout).toContain('`pnpm add --save-dev --workspace-root remark-lint-data-decision`');
    expect(textIn(pnpm, WORKFLOW)).toBe(workflow('corepack enable', 'pnpm install --frozen-lockfile'));
    const yarn = repositoryOf({ ...remote, 'yarn.lock': '', '.yarnrc.yml': '' });
    expect(settled(yarn).stdout).toContain('`yarn add --dev remark-lint-data-decision`');
    expect(textIn(yarn, WORKFLOW)).toBe(workflow('corepack enable', 'yarn install --immutable'));
    const elsewhere = repositoryOf({
      '.git/config': '[remote "origin"]\n\turl = https://example.org/github.com.git\n',
    });
    expect(did(settled(elsewhere))).toEqual([`written  ${CONFIG}`, `written  ${FIRST}`]);
  });

  test('a workflow that calls us already is kept', () => {
    const cwd = repositoryOf({ '.github/workflows/ci.yml': `jobs: {a: {steps: [{run: ${CALL}}]}}\n` });
    expect(did(settled(cwd))).toContain('kept     .github/workflows/ci.yml');
  });

  test('GitLab', () => {
    const cwd = repositoryOf({ '.gitlab-ci.yml': 'a:\n  script: [b]\n' });
    expect(settled(cwd).stdout).toContain(
      `\nAdd to .gitlab-ci.yml by hand:\n    data-decisions:\n      image: node:22\n      rules:\n        - if: $CI_PIPELINE_SOURCE == "merge_request_event"\n      script:\n        - npm ci\n        - ${CALL}\n`,
    );
  });

  test('a repository of several packages is set up at its root', () => {
    const cwd = repositoryOf({
      'package.json': '{"workspaces": ["packages/*"]}',
      'packages/a/package.json': '{"name": "a"}',
      '.pre-commit-config.yaml': 'repos:\n- repo: meta\n',
    });
    const outcome = initIn(join(cwd, 'packages/a'));
    expect(did(outcome)).toEqual([
      `written  ../../${CONFIG}`,
      `written  ../../${FIRST}`,
      'changed  ../../.pre-commit-config.yaml',
    ]);
    expect(did(settled(cwd)).every((line) => line.startsWith('kept '))).toBe(true);
  });
});

describe('init where it can not', () => {
  test('tells each file that it could not write', () => {
    const cwd = repositoryOf({ decisions: 'a file', '.github': 'a file' });
    const { stderr, status, stdout } = initIn(cwd);
    expect(stderr).toBe(
      [
        `error: ${FIRST}: Cannot be written: a part of its path is not a folder.\n`,
        `error: ${WORKFLOW}: Cannot be written: a part of its path is not a folder.\n`,
      ].join(''),
    );
    expect([status, did({ stdout, stderr, status })]).toEqual([2, [`written  ${CONFIG}`]]);
    const closed = repositoryOf();
    chmodSync(closed, 0o555);
    expect(initIn(closed)).toMatchObject({
      stderr: `error: ${CONFIG}: Cannot be written: access is denied.\nerror: ${FIRST}: Cannot be written: access is denied.\n`,
      status: 2,
    });
  });

  test('stops at a configuration that does not hold, and at words that it does not know', () => {
    const cwd = repositoryOf({ [CONFIG]: 'includes: []\n' });
    const { stdout, stderr, status } = initIn(cwd);
    expect(stderr).toBe(
      `error: ${CONFIG}:1:1: \`includes\` is not a key of the configuration. Did you mean \`include\`?\n`,
    );
    expect([stdout, status]).toEqual(['', 2]);
    expect(initIn(cwd, 'here').stderr).toContain(
      'error: `init` takes no `here`: it sets up the repository that it is run in.\n',
    );
    expect(Object.keys(filesIn(cwd))).toEqual(['.git/HEAD', CONFIG]);
  });
});
