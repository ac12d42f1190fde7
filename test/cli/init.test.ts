import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderOf, run, useCommand } from './command.ts';
import { good, noBudget } from './documents.ts';
import { CALL, CONFIG, did, FIRST, initIn, install, manifest, next, settled, WORKFLOW } from './initialized.ts';
import { filesIn, repositoryOf, textIn } from './repository.ts';

useCommand();

const ownHook = `
Nothing here runs hooks. These two lines make git check each commit:
    printf '#!/bin/sh\\n${CALL} --staged\\n' >> "$(git rev-parse --git-path hooks)/pre-commit"
    chmod +x "$(git rev-parse --git-path hooks)/pre-commit"
`;

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
    expect(parse(textIn(cwd, CONFIG))).toEqual({ rules: { 'reason-stated': 'warn' } });
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
    expect(parse(textIn(cwd, CONFIG))).toBe(null);
    expect(run(['lint'], { cwd }).stderr).toBe('');
    expect(initIn(cwd).stdout).not.toContain('baseline');
    expect(initIn(repositoryOf({ 'decisions/0001-a.md': good })).stdout).not.toContain('baseline');
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
      '      - uses: actions/checkout@v5',
      '      - uses: actions/setup-node@v5',
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
