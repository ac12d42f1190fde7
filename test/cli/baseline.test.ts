import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { remark } from 'remark';
import { expect, test } from 'vitest';
import remarkLintDataDecision from '../../src/plugin.ts';
import { textOf } from '../sources.ts';
import { folderOf, run, useCommand } from './command.ts';

useCommand();

const document = textOf('fixtures/portfolio/decisions/0003-forum-threads.md');
const files = { '.git/HEAD': '', 'decisions/a.md': document };
const NAME = 'data-decision.baseline';

function said(
  cwd: string,
  ...words: readonly string[]
): readonly [stdout: string, stderr: string, status: number | null] {
  const { stdout, stderr, status } = run(words, { cwd });
  return [stdout, stderr, status];
}

/** `line rule` of what `lint` reports. */
function found(cwd: string, ...words: readonly string[]): readonly string[] {
  const [entry] = JSON.parse(run(['lint', '--format', 'json', ...words], { cwd }).stdout);
  return entry.messages.map(({ line, ruleId }: { line: number; ruleId: string }) => `${line} ${ruleId}`);
}

test('what is known fails no run, and what is new does', () => {
  const cwd = folderOf(files);
  expect(said(cwd, 'baseline', 'create')).toEqual([
    '',
    `13 findings written to ${NAME}\nAdd \`baseline: ${NAME}\` to the configuration, or call \`lint --baseline ${NAME}\`.\n`,
    0,
  ]);
  expect(said(cwd, 'lint', '--baseline', NAME)).toEqual([
    '1 file, 1 decision document: no findings.\n',
    '13 known findings of the baseline are not shown.\n',
    0,
  ]);
  writeFileSync(
    join(cwd, 'decisions/a.md'),
    document.replace('# Forum threads\n', '# Forum threads\n\nA better dump.\n'),
  );
  expect(found(cwd, '--baseline', NAME)).toEqual(['12 no-bare-comparison']);
});

test('the configuration names it, for the command and the plugin alike, from any folder', async () => {
  const cwd = folderOf({ ...files, 'data-decision.config.yaml': 'baseline: known.txt\n' });
  expect(said(join(cwd, 'decisions'), 'baseline', 'create')[1]).toBe('13 findings written to ../known.txt\n');
  expect(readFileSync(join(cwd, 'known.txt'), 'utf8').split('\n')[1]).toMatch(/^decisions\/a\.md\taction-allowed/u);
  expect(found(cwd)).toEqual([]);
  expect(found(join(cwd, 'decisions'))).toEqual([]);
  const messages = async (value: string) =>
    (
      await remark()
        .use(remarkLintDataDecision)
        .process({ path: join(cwd, 'decisions/a.md'), cwd, value })
    ).messages.map(({ line, ruleId, reason }) => `${line} ${ruleId === 'configuration' ? reason : ruleId}`);
  expect(await messages(document)).toEqual([]);
  expect(await messages(`${document}\nThis is better.\n`)).toEqual(['38 no-bare-comparison']);
  writeFileSync(join(cwd, 'known.txt'), '<<<<<<< ours\n');
  expect(await messages(document)).toEqual([
    'undefined known.txt:1: This is a mark of a merge that is not finished. Keep the lines of both sides.',
  ]);
  rmSync(join(cwd, 'known.txt'));
  expect(await messages(document)).toEqual([
    'undefined known.txt: There is no such baseline. `data-decision baseline create` writes it.',
  ]);
  expect(said(cwd, 'lint').slice(1)).toEqual([
    'error: known.txt: There is no such baseline. `data-decision baseline create` writes it.\n',
    2,
  ]);
});

test('what is gone is told and dropped, and is new when it comes back', () => {
  const cwd = folderOf({ ...files, 'decisions/b.md': document });
  said(cwd, 'baseline', 'create');
  writeFileSync(join(cwd, 'decisions/a.md'), document.replace('quality text.', 'text.'));
  rmSync(join(cwd, 'decisions/b.md'));
  expect(said(cwd, 'lint', '--baseline', NAME)[1]).toBe(
    '12 known findings of the baseline are not shown.\n1 finding of the baseline is gone: `data-decision baseline update` drops it.\n',
  );
  const [printed, told, status] = said(cwd, 'baseline', 'check');
  expect([printed.split('\n').length - 1, told, status]).toEqual([
    14,
    '14 findings of the baseline are gone: `data-decision baseline update` drops them.\n',
    1,
  ]);
  expect(printed).toContain(
    '- decisions/a.md: no-trigger-words/quality | …orediversehigher~text… | word=quality | 1\n',
  );
  // The other document was not asked for, and is gone all the same.
  expect(said(cwd, 'baseline', 'update', 'decisions/a.md')).toEqual(['', '14 findings dropped, 12 left\n', 0]);
  expect(said(cwd, 'baseline', 'check')).toEqual(['', '', 0]);
  writeFileSync(join(cwd, 'decisions/a.md'), document);
  expect(found(cwd, '--baseline', NAME)).toEqual(['13 no-trigger-words']);
});

test('entries of documents that were not asked for stay', () => {
  const cwd = folderOf({ ...files, 'decisions/b.md': document });
  said(cwd, 'baseline', 'create');
  writeFileSync(join(cwd, 'decisions/b.md'), document.replace('quality text.', 'text.'));
  expect(said(cwd, 'baseline', 'update', 'decisions/a.md')[1]).toBe('0 findings dropped, 26 left\n');
  expect(said(cwd, 'baseline', 'update')[1]).toBe('1 finding dropped, 25 left\n');
});

test('nothing is overwritten, and what cannot be read is told with its line', () => {
  const cwd = folderOf({ ...files, [NAME]: '# mine\nno entry\n' });
  expect(said(cwd, 'baseline', 'create').slice(1)).toEqual([
    `error: ${NAME}: There is a baseline already. \`data-decision baseline update\` drops what is gone; delete the file to begin anew.\n`,
    2,
  ]);
  expect(said(cwd, 'baseline', 'update').slice(1)).toEqual([
    `error: ${NAME}:2: This line is no entry: a path, a tab and a key.\n`,
    2,
  ]);
  expect(said(cwd, 'baseline', 'check', '--baseline', 'none').slice(1)).toEqual([
    'error: none: There is no such baseline. `data-decision baseline create` writes it.\n',
    2,
  ]);
  expect(readFileSync(join(cwd, NAME), 'utf8')).toBe('# mine\nno entry\n');
  expect(said(cwd, 'baseline', 'make').slice(1)[1]).toBe(2);
  const broken = folderOf({ ...files, 'decisions/b.md': Buffer.from([0x23, 0x20, 0xff]).toString('latin1') });
  writeFileSync(join(broken, 'decisions/b.md'), Buffer.from([0x23, 0x20, 0xff]));
  expect(said(broken, 'baseline', 'create')[2]).toBe(2);
  expect(existsSync(join(broken, NAME))).toBe(false);
});

test('a sentence with the same word elsewhere is new, and one of two neighbours stays known', () => {
  const clean = textOf('fixtures/portfolio/decisions/0002-source-code.md').replaceAll(
    '../runs/',
    'https://example.org/',
  );
  const withText = (text: string): string => `${clean}\n${text}\n`;
  const cwd = folderOf({ '.git/HEAD': '', 'decisions/a.md': withText('The quality of web text is low.') });
  said(cwd, 'baseline', 'create');
  writeFileSync(join(cwd, 'decisions/a.md'), withText('The quality of scanned books matters.'));
  expect(found(cwd, '--baseline', NAME)).toHaveLength(1);
  rmSync(join(cwd, NAME));
  writeFileSync(join(cwd, 'decisions/a.md'), withText('It has more quality and quality.'));
  said(cwd, 'baseline', 'create');
  writeFileSync(join(cwd, 'decisions/a.md'), withText('It has more bits and quality.'));
  expect(found(cwd, '--baseline', NAME)).toEqual([]);
});

test('the configuration of the folder that is asked for says where the list is', () => {
  const cwd = folderOf({
    '.git/HEAD': '',
    'pkg/decisions/a.md': document,
    'pkg/data-decision.config.yaml': 'baseline: ../b.txt\n',
  });
  expect(said(cwd, 'baseline', 'create', 'pkg')).toEqual(['', '13 findings written to b.txt\n', 0]);
  expect(said(cwd, 'lint', 'pkg')[2]).toBe(0);
});
