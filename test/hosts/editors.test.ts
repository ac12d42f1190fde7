// Editors, set up as docs/editors.md says.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { toldByHelix } from './editors/helix.ts';
import type { Told } from './editors/told.ts';
import { describeWith, runWell } from './machine.ts';
import { recipesOf } from './recipes.ts';
import { terminalIn } from './terminal.ts';
import { describeInTrixie, inTrixie } from './trixie.ts';

const recipes = recipesOf('docs/editors.md');

const text = {
  document: '---\ntype: data-decision\n---\n# Решение\n\nЭто 🙂 повысит качество.\n',
  words: 'качество',
  lines: [/^Это 🙂 повысит .*…\.$/u, /^$/u, /^Ещё 🙂 повысит качество\.$/u],
} as const;

const whole = 'shows what is found behind Cyrillic and an emoji, follows an edit, and takes a rewrite';

test('both pages show the same settings', () => {
  expect(recipes.map(({ title }) => title)).toEqual([
    'Neovim 0.8 and later',
    'Neovim 0.7',
    'Emacs',
    'Vim with ALE',
    'Helix',
    'Editors that run remark',
  ]);
  const untitled = (page: string) => recipesOf(page).map(({ files, commands }) => ({ files, commands }));
  expect(untitled('docs/editors.ru.md')).toEqual(untitled('docs/editors.md'));
});

const neovim = ['--headless', '-n', '-i', 'NONE', 'ru.md', '-c', 'luafile neovim.lua'];
// What Emacs does before it reads a user's settings, and those, since it skips both in batch.
const emacs = ['--batch', '-f', 'package-activate-all', '-l', '.emacs.d/init.el', '-l', 'emacs.el'];
const vim = ['-es', '-N', '-u', '.vimrc', '-i', 'NONE', '-S', 'vim.vim', 'ru.md'];

describeWith(['nvim'], 'Neovim', () => {
  test(whole, () => expectAll(toldBy(folderFor('Neovim 0.7'), ['nvim', neovim]), finding));
});

describeInTrixie('Neovim 0.10', () => {
  test(whole, () => {
    expectAll(toldBy(folderFor('Neovim 0.8 and later'), inTrixie('nvim', ...neovim)), finding);
  });
});

describeWith(['emacs'], 'Emacs', () => {
  test(whole, () => expectAll(toldBy(folderFor('Emacs'), ['emacs', emacs]), finding));
});

describeInTrixie('Emacs 30', () => {
  test(whole, () => expectAll(toldBy(folderFor('Emacs'), inTrixie('emacs', ...emacs)), finding));
});

describeWith(['vim'], 'Vim with ALE', () => {
  test(whole, () => expectAll(toldBy(folderFor('Vim with ALE'), ['vim', vim]), finding));
});

describeInTrixie('Helix', () => {
  test(whole, async () => {
    const folder = folderFor('Helix');
    const terminal = terminalIn(folder, inTrixie('hx', 'ru.md'));
    try {
      const told = await toldByHelix(terminal, folder);
      expectAll(told, (line) => ({ ...finding(line), source: undefined }));
    } finally {
      terminal.close();
    }
  });
});

/** A user's home with the recipe's settings, the package, a document, and the scripts that play the user. */
function folderFor(title: string): string {
  const folder = mkdtempSync(join(inject('folder'), 'editors-'));
  symlinkSync(inject('modules'), join(folder, 'node_modules'));
  cpSync(join(import.meta.dirname, 'editors'), folder, { recursive: true });
  const settings = Object.entries(recipes.find((one) => one.title === title)?.files ?? {});
  for (const [path, content] of [['ru.md', text.document] as const, ...settings]) {
    const file = join(folder, path.replace(/^~\//u, ''));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

/** What the script of an editor found. */
function toldBy(folder: string, [program, args]: readonly [string, readonly string[]]): Told {
  runWell(program, args, { cwd: folder, env: { HOME: folder, LANG: 'C.UTF-8' }, isOffline: true, timeout: 120_000 });
  return JSON.parse(readFileSync(join(folder, 'told.json'), 'utf8'));
}

function finding(line: number): object {
  const { words } = text;
  return {
    line,
    words,
    source: 'data-decision',
    message: expect.stringMatching(
      new RegExp(`^\`${words}\` stands in place of a measurement\\. Write .*…\`\\.$`, 'u'),
    ),
  };
}

function expectAll(told: Told, shown: (line: number) => unknown): void {
  expect(told.opened).toEqual([shown(6)]);
  expect(told.edited).toEqual([shown(6), shown(8)]);
  expect(told.rewritten).toEqual([shown(8)]);
  expect(told.actions.join('\n')).toContain('Ignore `no-trigger-words` in this block, with a reason');
  expect(told.lines).toEqual(text.lines.map((line) => expect.stringMatching(line)));
}
