import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { textOf } from '../sources.ts';
import { folderOf, run } from './command.ts';

export const clean = textOf('fixtures/portfolio/decisions/0009-leading-digit-first.md').replaceAll('../runs/', 'runs/');
export const logs = ['least-first', 'most-first'].map((name) => [
  `decisions/runs/${name}.csv`,
  textOf(`fixtures/portfolio/runs/${name}.csv`),
]);
export const vague = 'The data of this variant have a higher quality.';

/** A repository with one commit. */
export function repositoryOf(files: Readonly<Record<string, string>>): string {
  const cwd = folderOf({ ...Object.fromEntries(logs), ...files });
  git(cwd, 'init', '--quiet', '--initial-branch=main');
  commit(cwd);
  return cwd;
}

export function commit(cwd: string): void {
  git(cwd, 'add', '--all');
  git(cwd, 'commit', '--quiet', '--allow-empty', '--message', 'change');
}

export function git(cwd: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'safe.directory=*'];
  return execFileSync('git', [...who, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: cwd },
  });
}

export function write(cwd: string, path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

export function withLine(text: string, line: string): string {
  return text.replace('**Risks.**', `${line}\n\n**Risks.**`);
}

export const env = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '*' };

/** `file:line rule` of each finding, and the status. */
export function found(cwd: string, ...words: readonly string[]): readonly [readonly string[], number | null] {
  const { stdout, status } = run(['lint', '--format', 'json', ...words], { cwd, env });
  const entries: { filePath: string; messages: { line: number; ruleId: string }[] }[] = JSON.parse(stdout);
  return [
    entries.flatMap(({ filePath, messages }) => [
      filePath,
      ...messages.map(({ line, ruleId }) => `${filePath}:${line} ${ruleId}`),
    ]),
    status,
  ];
}
