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

/** Lines and columns of the rule's findings, by the plugin. */
async function placesIn(cwd: string, value: string): Promise<readonly (readonly unknown[])[]> {
  const file = await remark()
    .use(remarkLintDataDecision)
    .process({ path: join(cwd, 'decisions/a.md'), cwd, value });
  return file.messages
    .filter(({ ruleId }) => ruleId === 'estimation-recomputed')
    .map(({ line, column }) => [line, column]);
}

test('a link that cannot be decoded is taken as it is written', async () => {
  const cwd = folderOf({ '.git/HEAD': '', 'decisions/web-only/%zz.csv': log });
  expect(await placesIn(cwd, documentWith('web-only/%zz.csv').replace('[web-only]', '[log]'))).toEqual([[9, 14]]);
});

test('a floor stated as a value is followed, and converted where the log has another unit', async () => {
  // Above 2 nats the curve has 1.226875e10 bits; 2 nats are 2.885390 bits.
  const document = documentWith('runs/web-only.csv').replace('6.1e9', '1.227e10');
  const cwd = folderOf({ '.git/HEAD': '', 'decisions/runs/web-only.csv': log });
  const placesAt = (floor: string) => placesIn(cwd, document.replace('floor: last point', `floor: ${floor}`));
  for (const floor of ['2 nats/token', '2', '2.885390 bits/token']) expect(await placesAt(floor)).toEqual([]);
  const mean = documentWith('runs/web-only.csv').replace('6.1e9', '5.135e9');
  for (const [floor, places] of [
    ['mean of the last 10 points', []],
    ['mean of the last 4.5 points', [[9, 14]]],
  ] as const)
    expect(await placesIn(cwd, mean.replace('floor: last point', `floor: ${floor}`))).toEqual(places);
  // Of a floor in another quantity, or in no number, nothing is known: it is open.
  for (const floor of ['2 bits/token', '2 GPU-hours', 'as before']) expect(await placesAt(floor)).toEqual([[9, 14]]);
});

test("a log is its link's, then its file's, then its folder's; a name that two variants share is neither's", () => {
  const files = { '.git/HEAD': '', 'decisions/web-only/b.csv': log, 'decisions/b/web-only.csv': log };
  const two = (link: string, text = 'log'): string =>
    documentWith(link).replace('| 4.64e9 |', '| 4.64e9 |\n| b | 6.2e9 | 4.64e9 |').replace('[web-only]', `[${text}]`);
  const foundIn = (document: string): readonly string[] => found(folderOf({ ...files, 'decisions/a.md': document }));
  expect(foundIn(two('b/web-only.csv', 'b'))).toEqual(['10:7 differs']);
  expect(foundIn(two('b/web-only.csv'))).toEqual(['9:14 differs']);
  expect(foundIn(two('web-only/b.csv'))).toEqual(['10:7 differs']);
  expect(foundIn(two('b/web-only.csv').replace('| b |', '| web+only |'))).toEqual([]);
});

test('of several logs a row has those that can be told', async () => {
  const cwd = folderOf({
    '.git/HEAD': '',
    'decisions/web-only/1.csv': log,
    'decisions/web-only/2.csv': log,
    'decisions/web-only/short.csv': log.split('\n').slice(0, 32).join('\n'),
    'decisions/web-only/point.csv': 'step,tokens,val_loss\n0,0,8.5\n',
  });
  const foundIn = (change: (document: string) => string, logs: readonly string[]) => {
    const links = logs.map((name) => `[${name}](web-only/${name}.csv)`).join(', ');
    const document = documentWith('x.csv').replace('[web-only](x.csv)', links);
    return placesIn(cwd, change(document));
  };
  const spread = (document: string): string => document.replace('6.1e9', '6.1e9 ± 1e7');
  const runs = (count: number) => (document: string) =>
    document.replace('; discretization', `; runs: ${count}; discretization`);
  const budgets = (document: string): string =>
    document
      .replace(
        '| D_var | L_model, bit |  L_resid, bit |\n| --- | --- | --- |',
        '| D_var | B, FLOPs | L_model, bit | L_resid, bit |\n| --- | --- | --- | --- |',
      )
      .replace(
        '| web-only | 6.1e9 | 4.64e9 |',
        '| web-only | 1e21 | 6.1e9 | 4.64e9 |\n| web-only | 3e20 | 4.972e9 | 4.72e9 |',
      );
  expect(await foundIn((document) => document, ['1', '2'])).toEqual([]);
  expect(await foundIn(spread, ['1', '2'])).toEqual([[9, 14]]);
  // The one-point log is a finding of its own, and the first log's place.
  expect(await foundIn(spread, ['1', 'point'])).toEqual([[13, 20]]);
  expect(await foundIn(runs(2), ['1', '2'])).toEqual([[9, 14]]);
  expect(await foundIn((document) => runs(3)(spread(document)), ['1', '2'])).toEqual([]);
  expect(await foundIn(budgets, ['1'])).toEqual([]);
  expect(await foundIn(budgets, ['1', '2'])).toEqual([]);
  expect(await foundIn(budgets, ['1', 'short'])).toEqual([[9, 21]]);
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
