import { execFileSync } from 'node:child_process';
import { chmodSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { env } from './changing.ts';
import { run, useCommand } from './command.ts';
import { CALL, CONFIG, did, FIRST, initIn, manifest, next, settled } from './initialized.ts';
import { repositoryOf, textIn } from './repository.ts';

useCommand();

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

  test.each([
    ['has no place for it', 'repos: []\n'],
    [
      'has too many aliases to be checked afterwards',
      `a0: &a0 [x]\n${[1, 2, 3, 4].map((n) => `a${n}: &a${n} [${Array(9).fill(`*a${n - 1}`)}]\n`).join('')}repos:\n- repo: meta\n`,
    ],
  ])('prints the hook where the file %s', (_, text) => {
    const cwd = repositoryOf({ [FILE]: text, 'package.json': manifest });
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
    expect(textIn(cwd, FILE)).toBe(`#!/bin/sh\nnpm test\n${CALL} --staged\n`);
    expect(statSync(join(cwd, FILE)).mode & 0o777).toBe(0o755);
    const without = repositoryOf({ '.husky/commit-msg': 'x\n' });
    expect(did(settled(without))).toContain(`written  ${FILE}`);
    expect(textIn(without, FILE)).toBe(`#!/usr/bin/env sh\n${CALL} --staged\n`);
    expect(statSync(join(without, FILE)).mode & 0o111).not.toBe(0);
    const ending = repositoryOf({ [FILE]: 'exec npm test\n' });
    expect(settled(ending).stdout).toContain(`\nAdd to ${FILE} by hand:\n    ${CALL} --staged\n`);
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

describe('what calls the command', () => {
  test('a hook where git is told to look for it, which nothing overwrites', () => {
    const cwd = repositoryOf({ '.githooks/pre-commit': '#!/bin/sh\necho mine\n' });
    execFileSync('git', ['init', '--quiet'], { cwd });
    execFileSync('git', ['config', 'core.hooksPath', '.githooks'], { cwd });
    const before = textIn(cwd, '.githooks/pre-commit');
    expect(run(['init'], { cwd, env }).stdout).toContain(
      `\nAdd to .githooks/pre-commit by hand:\n    ${CALL} --staged\n`,
    );
    expect(textIn(cwd, '.githooks/pre-commit')).toBe(before);
    writeFileSync(join(cwd, '.githooks/pre-commit'), `#!/bin/sh\n${CALL} --staged\n`);
    expect(run(['init'], { cwd, env }).stdout).toContain('kept     .githooks/pre-commit');
  });

  test('a comment, a package of our name and a script are none', () => {
    const packages = {
      name: 'my-data-decision',
      scripts: { 'lint:md': 'data-decision lint' },
      'lint-staged': { '*.js': 'x' },
    };
    const cwd = repositoryOf({
      'package.json': `${JSON.stringify(packages, undefined, 2)}\n`,
      '.github/workflows/a.yml': '# TODO: data-decision lint\non: push\n',
      '.gitlab-ci.yml': '# data-decision lint comes later\n',
    });
    const { stdout } = settled(cwd, ['package.json']);
    expect(stdout).toContain('changed  package.json');
    expect(stdout).toContain('written  .github/workflows/data-decisions.yml');
    expect(stdout).toContain('Add to .gitlab-ci.yml by hand:');
  });
});
