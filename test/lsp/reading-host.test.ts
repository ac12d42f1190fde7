import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readingHost } from '../../src/lsp/reading-host.ts';
import { folderOf, run, useCommand } from '../cli/command.ts';

useCommand();

const ORIGIN = 'vscode-vfs://github';
const ROOT = `${ORIGIN}/owner/a%2Bb`;
const TEXT = '---\ntype: data-decision\n---\n\n# T\n\nBetter quality.\n';

function hostOf(files: Record<string, string>, workspace: readonly string[] = [ROOT]) {
  const asked: string[] = [];
  const host = readingHost(
    {
      processId: null,
      rootUri: null,
      capabilities: {},
      workspaceFolders: workspace.map((uri) => ({ uri, name: 'a' })),
    },
    (uri) => {
      asked.push(uri);
      return Promise.resolve(files[uri] ?? null);
    },
  );
  const rulesOf = async (uri: string): Promise<readonly string[] | string> => {
    const result = await host.judged(TextDocument.create(uri, 'markdown', 1, TEXT));
    if (result.kind === 'decision') return [...new Set(result.findings.map(({ rule }) => rule))];
    return result.kind === 'hindrances' ? result.hindrances.map(({ id }) => id) : result.kind;
  };
  return { host, asked, rulesOf };
}

const document = `${ROOT}/decisions/1.md`;
const config = `${ROOT}/data-decision.config.yaml`;

test('the nearest configuration holds, as far up as the open folder', async () => {
  const inside = hostOf({ [config]: 'rules: {no-trigger-words: off}\n' });
  expect(await inside.rulesOf(document)).not.toContain('no-trigger-words');
  expect(await inside.rulesOf(`${ROOT}/x.md`)).not.toContain('no-trigger-words');
  const nearer = hostOf({
    [config]: 'rules: {no-trigger-words: off}\n',
    [`${ROOT}/decisions/data-decision.config.json`]: '{}',
  });
  expect(await nearer.rulesOf(document)).toContain('no-trigger-words');
  const outside = hostOf({ [`${ORIGIN}/owner/data-decision.config.yaml`]: 'rules: {no-trigger-words: off}\n' });
  expect(await outside.rulesOf(document)).toContain('no-trigger-words');
  expect(outside.asked.every((uri) => uri.startsWith(`${ROOT}/`))).toBe(true);
});

test('files are read once, and again when they may be others', async () => {
  const files: Record<string, string> = {};
  const { host, asked, rulesOf } = hostOf(files);
  await rulesOf(document);
  const first = asked.length;
  await rulesOf(document);
  expect(asked.length).toBe(first);
  files[config] = 'rules: {no-trigger-words: off}\n';
  expect(await rulesOf(document)).toContain('no-trigger-words');
  host.renew();
  expect(await rulesOf(document)).not.toContain('no-trigger-words');
});

test('a mistake in the configuration is told', async () => {
  expect(await hostOf({ [config]: 'ruels: {}\n' }).rulesOf(document)).toEqual(['config.unknown-key-meant']);
});

test('what a baseline knows is not told', async () => {
  const cwd = folderOf({ 'decisions/1.md': TEXT, '.git/HEAD': '' });
  run(['baseline', 'create', '--baseline', 'known.baseline'], { cwd });
  const known = readFileSync(`${cwd}/known.baseline`, 'utf8');
  const named = { [config]: 'baseline: known.baseline\n' };
  const list = `${ROOT}/known.baseline`;
  expect(await hostOf({ ...named, [list]: known }).rulesOf(document)).toEqual([]);
  expect(await hostOf(named).rulesOf(document)).toEqual(['cli.fault.no-baseline']);
  expect(await hostOf({ ...named, [list]: 'x\n' }).rulesOf(document)).toEqual(['cli.fault.baseline-line']);
});

test('folders come and go', async () => {
  const { host, rulesOf } = hostOf({ [config]: 'rules: {no-trigger-words: off}\n' }, []);
  // Without a folder the whole of what the editor can read is open.
  expect(await rulesOf(document)).not.toContain('no-trigger-words');
  host.changeFolders({ added: [{ uri: `${ROOT}/decisions`, name: 'a' }], removed: [] });
  expect(host.fileOf(document)).toBe('1.md');
  expect(await rulesOf(document)).toContain('no-trigger-words');
  host.changeFolders({ added: [], removed: [{ uri: `${ROOT}/decisions`, name: 'a' }] });
  expect(host.fileOf(document)).toBe('owner/a+b/decisions/1.md');
});

test.each(['untitled:Untitled-1', 'vscode-vfs://github/%ff/a.md', ':'])('%s is judged without files', async (uri) => {
  const { host, asked, rulesOf } = hostOf({});
  expect(await rulesOf(uri)).toContain('no-trigger-words');
  expect(asked).toEqual([]);
  expect(host.fileOf(uri)).toBeNull();
  expect(host.stamp(uri, { kind: 'other', locale: undefined, baseline: undefined })).toBe('');
});
