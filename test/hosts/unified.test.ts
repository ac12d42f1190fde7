// The plugin in editors that run remark, set up as docs/editors.md says.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { after, type Editor, editorIn } from '../lsp/editor.ts';
import { decisions, exampleDecision, type Project, projectIn } from './project.ts';
import { recipesOf } from './recipes.ts';

type Actions = Awaited<ReturnType<Editor['actions']>>;

const recipe = recipesOf('docs/editors.md').find(({ files }) => '.remarkrc.mjs' in files);

test('the packages of the recipe are those that are tested', () => {
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'));
  const wanted = recipe?.commands.flatMap((command) => command.replace('npm install --save-dev ', '').split(' '));
  expect(Object.keys(manifest.devDependencies)).toEqual(expect.arrayContaining(wanted ?? []));
  expect(wanted).toContain('remark');
});

describe('unified-language-server', () => {
  let project: Project;
  let editor: Editor;
  const uriOf = (path: string): string => pathToFileURL(join(project.home, path)).href;

  beforeAll(async () => {
    const home = join(inject('folder'), 'unified');
    project = projectIn(home, { modules: inject('modules') });
    project.write(recipe?.files ?? {});
    const server = spawn('node', [join(import.meta.dirname, 'unified-server.mjs'), '--stdio'], {
      cwd: home,
      env: { PATH: process.env['PATH'], LANG: 'en_US.UTF-8' },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    editor = await editorIn({ cwd: home, folders: [home], server });
  });

  test('shows findings with their reasons, follows an edit, and offers fixes and rewrites in place of the words', async () => {
    const uri = uriOf('decisions/a.md');
    const text = '---\ntype: data-decision\nstaus: proposed\n---\n# Решение\n\nЭто 🙂 повысит качество.\n';
    const found = async (code: string) => (await editor.told(uri)).filter((one) => one.code === code);
    const finding = (line: number): object => ({
      range: { start: { line, character: 15 }, end: { line, character: 23 } },
      severity: 1,
      source: 'data-decision',
      codeDescription: { href: expect.stringContaining('rules/no-trigger-words/README.md') },
      message: expect.stringMatching(
        /^`качество` stands in place of a measurement\. Write .*\.\nSuch a word can't be checked/u,
      ),
    });
    await editor.open(uri, text);
    const words = await found('no-trigger-words');
    expect(words).toEqual([expect.objectContaining(finding(6))]);

    const rewrites = await actionsFor(uri, words);
    expect(rewrites.map(({ kind, isPreferred }) => ({ kind, isPreferred }))).toEqual(
      Array(2).fill({ kind: 'quickfix' }),
    );
    expect(rewrites[1]?.title).toBe('Replace `качество` with `дедуп-доля …, доля токсичности …, доля PII …`');
    expect(after(text, rewrites[1]?.edit)).toBe(
      text.replace('качество', 'дедуп-доля …, доля токсичности …, доля PII …'),
    );

    const [fix, ...others] = await actionsFor(uri, await found('front-matter'));
    expect(others).toEqual([]);
    expect(fix).toMatchObject({ title: 'Replace `staus` with `status`', isPreferred: true });
    expect(after(text, fix?.edit)).toBe(text.replace('staus', 'status'));

    await editor.change(uri, { start: text.length, end: text.length, text: '\nЕщё 🙂 повысит качество.\n' });
    expect(await found('no-trigger-words')).toEqual([6, 8].map((line) => expect.objectContaining(finding(line))));
  });

  test('formats a document without errors, whose front matter and tables stay', async () => {
    const text = exampleDecision(decisions.en.clean);
    const formatted = async (path: string): Promise<unknown> => {
      const uri = uriOf(path);
      await editor.open(uri, `${exampleDecision(path)}\n+ A point.\n`);
      const options = { tabSize: 2, insertSpaces: true };
      return editor.connection.sendRequest('textDocument/formatting', { textDocument: { uri }, options });
    };
    expect(await formatted(decisions.en.clean)).toMatchObject([{ newText: `${text}\n* A point.\n` }]);
    expect(await formatted(decisions.en.bad)).toBe(null);
  });

  function actionsFor(uri: string, diagnostics: readonly { readonly range: unknown }[]): Promise<Actions> {
    const range = diagnostics[0]?.range;
    return editor.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics },
    });
  }
});
