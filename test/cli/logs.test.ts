import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { remark } from 'remark';
import { expect, test } from 'vitest';
import remarkLintDataDecision from '../../src/plugin.ts';
import { textOf } from '../sources.ts';
import { folderOf, run, useCommand } from './command.ts';

useCommand();

const log = textOf('fixtures/logs/web-only.csv');

/** A document whose L_model no log gives. */
function documentWith(link: string): string {
  return `---
type: data-decision
---

# Court records in the mixture

| D_var | L_model, bit |  L_resid, bit |
| --- | --- | --- |
| web-only | 6.1e9 | 4.64e9 |

**Estimation.** Mode A; curve: validation loss; floor: last point; integration: trapezoid; discretization: 41 points

**Artifacts.** [web-only](${link})
`;
}

function found(cwd: string): readonly string[] {
  const { stdout } = run(['lint', '--format', 'json', '--rule', 'estimation-artifacts:off'], { cwd });
  const [{ messages }] = JSON.parse(stdout);
  return messages
    .filter(({ ruleId }: { ruleId: string }) => ruleId === 'estimation-recomputed')
    .map(
      ({ line, column, messageId }: { line: number; column: number; messageId: string }) =>
        `${line}:${column} ${messageId}`,
    );
}

test('the command opens the log that a document attaches, packed or not, and so does the plugin', async () => {
  const cwd = folderOf({
    '.git/HEAD': '',
    'decisions/a.md': documentWith('runs/web-only.csv'),
    'decisions/runs/web-only.csv': log,
  });
  expect(found(cwd)).toEqual(['9:14 differs']);
  const path = join(cwd, 'decisions/a.md');
  const file = await remark()
    .use(remarkLintDataDecision)
    .process({ path, cwd, value: documentWith('runs/web-only.csv') });
  expect(
    file.messages.filter(({ ruleId }) => ruleId === 'estimation-recomputed').map(({ line, column }) => [line, column]),
  ).toEqual([[9, 14]]);
  const packed = folderOf({ '.git/HEAD': '', 'decisions/a.md': documentWith('/runs/web-only.csv.gz') });
  mkdirSync(join(packed, 'runs'));
  writeFileSync(join(packed, 'runs/web-only.csv.gz'), gzipSync(log));
  expect(found(packed)).toEqual(['9:14 differs']);
});

test('a floor stated as a value is followed, and a link that cannot be decoded is taken as it is written', async () => {
  const cwd = folderOf({ '.git/HEAD': '', 'decisions/web-only/%zz.csv': log });
  const value = documentWith('web-only/%zz.csv').replace('floor: last point', 'floor: 2 nats/token');
  const file = await remark()
    .use(remarkLintDataDecision)
    .process({ path: join(cwd, 'decisions/a.md'), cwd, value });
  expect(
    file.messages.filter(({ ruleId }) => ruleId === 'estimation-recomputed').map(({ line, column }) => [line, column]),
  ).toEqual([[9, 14]]);
});

test('a floor in another unit than the log is converted', () => {
  // Above 2 nats the curve has 1.226875e10 bits; 2 nats are 2.885390 bits.
  const document = documentWith('runs/web-only.csv').replace('6.1e9', '1.227e10');
  for (const floor of ['2 nats/token', '2', '2.885390 bits/token']) {
    const cwd = folderOf({
      '.git/HEAD': '',
      'decisions/a.md': document.replace('floor: last point', `floor: ${floor}`),
      'decisions/runs/web-only.csv': log,
    });
    expect(found(cwd)).toEqual([]);
  }
  const cwd = folderOf({
    '.git/HEAD': '',
    'decisions/a.md': document.replace('floor: last point', 'floor: 2 bits/token'),
    'decisions/runs/web-only.csv': log,
  });
  expect(found(cwd)).toEqual(['9:14 differs']);
});

test("a log is its file's, then its folder's; a name that two variants share is neither's", () => {
  const files = { '.git/HEAD': '', 'decisions/web-only/b.csv': log, 'decisions/b/web-only.csv': log };
  const two = (link: string): string => documentWith(link).replace('| 4.64e9 |', '| 4.64e9 |\n| b | 6.2e9 | 4.64e9 |');
  expect(found(folderOf({ ...files, 'decisions/a.md': two('b/web-only.csv') }))).toEqual(['9:14 differs']);
  expect(found(folderOf({ ...files, 'decisions/a.md': two('web-only/b.csv') }))).toEqual(['10:7 differs']);
  const shared = two('b/web-only.csv').replace('| b |', '| web+only |');
  expect(found(folderOf({ ...files, 'decisions/a.md': shared }))).toEqual([]);
});

test('no log is read through a symbolic link, or from outside of the repository', () => {
  const outside = folderOf({ 'web-only.csv': log });
  const cwd = folderOf({
    '.git/HEAD': '',
    'decisions/a.md': documentWith('runs/web-only.csv'),
    'decisions/runs/x': '',
  });
  symlinkSync(join(outside, 'web-only.csv'), join(cwd, 'decisions/runs/web-only.csv'));
  expect(found(cwd)).toEqual([]);
  const folder = folderOf({ '.git/HEAD': '', 'decisions/a.md': documentWith('runs/web-only.csv') });
  symlinkSync(outside, join(folder, 'decisions/runs'));
  expect(found(folder)).toEqual([]);
  const away = folderOf({
    'web-only.csv': log,
    'repository/.git/HEAD': '',
    'repository/decisions/a.md': documentWith('../../web-only.csv'),
  });
  expect(found(join(away, 'repository'))).toEqual([]);
});

test('a log without a name to stand by is not opened', () => {
  const cwd = folderOf({ '.git/HEAD': '', 'runs/web-only.csv': log });
  const { stdout } = run(['lint', '-', '--format', 'json'], { cwd, input: documentWith('runs/web-only.csv') });
  expect(stdout).not.toContain('estimation-recomputed');
});
