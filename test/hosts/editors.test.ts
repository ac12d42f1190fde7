// Editors, set up as docs/editors.md says.
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { describeWith, root, runWell } from './machine.ts';

const folder = join(inject('folder'), 'editors');
mkdirSync(folder);
symlinkSync(inject('modules'), join(folder, 'node_modules'));

/** The settings that a page shows. */
function settingsIn(page: string): string {
  return /^```lua\n([\s\S]*?)^```$/mu.exec(readFileSync(join(root, page), 'utf8'))?.[1] ?? '';
}

test('both pages show the same settings', () => {
  expect(settingsIn('docs/editors.md')).toContain("'data-decision', 'lsp'");
  expect(settingsIn('docs/editors.ru.md')).toBe(settingsIn('docs/editors.md'));
});

describeWith(['nvim'], 'Neovim', () => {
  test('shows what is found behind Cyrillic and an emoji, follows an edit, and takes a rewrite', () => {
    writeFileSync(join(folder, 'init.lua'), settingsIn('docs/editors.md'));
    writeFileSync(join(folder, 'a.md'), '---\ntype: data-decision\n---\n# Решение\n\nЭто 🙂 повысит качество.\n');
    const script = join(import.meta.dirname, 'editors.lua');
    const args = ['--headless', '-n', '-i', 'NONE', '-u', 'init.lua', 'a.md', '-c', `luafile ${script}`];
    const told = JSON.parse(runWell('nvim', args, { cwd: folder, isOffline: true }));
    const finding = (line: number): unknown => ({
      line,
      words: 'качество',
      source: 'data-decision',
      message: expect.stringMatching(/^`качество` stands in place of a measurement\./u),
    });
    expect(told.opened).toEqual([finding(6)]);
    expect(told.edited).toEqual([finding(6), finding(8)]);
    expect(told.rewritten).toEqual([finding(8)]);
    expect(told.actions).toContain('Ignore `no-trigger-words` in this block, with a reason');
    expect(told.lines).toHaveLength(3);
    expect(told.lines[0]).toMatch(/^Это 🙂 повысит .*…/u);
    expect(told.lines.slice(1)).toEqual(['', 'Ещё 🙂 повысит качество.']);
  });
});
