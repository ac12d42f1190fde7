// The packed extension in a real workbench: VS Code as code-server serves it, driven in a browser.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { describeWithout, pathOf, root, run, runWell } from '../machine.ts';
import { hindrance, install, type Running, start } from './code-server.ts';
import { type Picture, picturesOf } from './pictures.ts';
import { browser, type Workbench, workbench } from './workbench.ts';

const folder = join(inject('folder'), 'vscode');
const extension = join(folder, 'data-decision.vsix');
const [english, russian] = ['0001-source-code.md', '0002-pages.md'] as const;
const settings = {
  'workbench.startupEditor': 'none',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'files.autoSave': 'off',
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  '[markdown]': { 'editor.wordWrap': 'off' },
};

function projectIn(home: string): string {
  cpSync(join(import.meta.dirname, 'decisions'), join(home, 'decisions'), { recursive: true });
  return home;
}

/** What the command says of a document, the editor has to say. */
function messagesOf(file: string, project: string, locale: string): readonly string[] {
  const cli = join(root, 'dist', 'cli.js');
  const args = [cli, 'lint', join('decisions', file), '--format', 'json', '--locale', locale];
  const [{ messages }] = JSON.parse(run('node', args, { cwd: project }).output);
  return messages.map(({ message }: { readonly message: string }) => message);
}

const chromium = pathOf('chromium');
const missing = chromium === undefined ? 'not found: chromium' : hindrance();

describeWithout(missing, 'VS Code', () => {
  let opened: Browser;

  beforeAll(async () => {
    install();
    runWell('node', [join(root, 'scripts', 'vscode.mjs'), '--out', extension], { cwd: root });
    opened = await browser(chromium ?? '');
  }, 900_000);

  afterAll(() => opened?.close());

  describe('with decisions', () => {
    const project = projectIn(join(folder, 'project'));
    let served: Running;
    let shown: Workbench;
    let picture: Picture;

    beforeAll(async () => {
      served = await start({ folder: join(folder, 'code'), extension, settings });
      shown = await workbench(opened, served.url, project);
      picture = picturesOf(shown.page, join(folder, 'pictures'));
      await shown.page.keyboard.press('Control+B');
    });

    afterAll(() => served?.stop());

    test('holds what runs, what is shown and nothing else', () => {
      const [home = ''] = readdirSync(join(folder, 'code', 'extensions')).filter((name) =>
        name.includes('data-decision'),
      );
      const paths = readdirSync(join(folder, 'code', 'extensions', home), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => relative(join(folder, 'code', 'extensions', home), join(parentPath, name)));
      expect(paths).toEqual(expect.arrayContaining(['out/extension.js', 'server/cli.js', 'package.nls.ru.json']));
      const known =
        /^(?:images|l10n|out|server|snippets)\/[\w./-]+\.(?:js|json|png|txt)$|^(?:package(?:\.nls(?:\.ru)?)?\.json|(?:readme|README\.ru|changelog)\.md|LICENSE\.txt|\.vsixmanifest)$/u;
      expect(paths.filter((path) => !known.test(path))).toEqual([]);
    });

    test('underlines what is found, by severity, and lists it under Problems', async () => {
      await shown.open(english);
      await expect.poll(() => shown.squiggles('error').count()).toBe(2);
      expect(await shown.squiggles('warning').count()).toBe(1);
      const problems = await shown.problems();
      for (const message of messagesOf(english, project, 'en'))
        expect(problems).toContainEqual(expect.stringContaining(message));
      expect(problems).toHaveLength(4);
      expect(problems).toContainEqual(
        expect.stringMatching(/^`Added` is none of the six actions\..*action-allowed\[Ln 27, Col 13\]$/u),
      );
      await picture('findings', [shown.editors, shown.panel], 620);
    });

    test('colours what it has read, hints at what follows from it, and tells how it was read', async () => {
      await expect.poll(shown.hints).toEqual(['L_total = 470.7 kbit']);
      const plain = await shown.colorOf('is higher.');
      for (const word of ['2.66e10 FLOPs', 'tern-12k', 'manuals-code', '140.6', 'quality'])
        await expect.poll(() => shown.colorOf(word), { message: word }).not.toBe(plain);
      expect(await shown.colorOf('391.5')).toBe(await shown.colorOf('140.6'));
      expect(await shown.colorOf('tern-12k')).not.toBe(await shown.colorOf('140.6'));
      const told = await shown.hover(shown.word('manuals-code'));
      expect(told).toContain('168.5');
      await picture('values', [shown.editors]);
      await shown.leave();
      expect(await shown.hover(shown.word('2.66e10 FLOPs'))).toContain('Covers training, evaluation.');
      await shown.leave();
    });

    test('tells why a finding matters', async () => {
      const told = await shown.hover(shown.squiggles('error').first());
      expect(told).toContain('`quality` stands in place of a measurement.');
      expect(told).toContain("Such a word can't be checked, and two readers take it for two things");
      await picture('hover', [shown.editors], 340);
      await shown.leave();
    });

    test('takes a safe fix, and the finding is gone', async () => {
      const offered = await shown.fixes(shown.squiggles('warning'));
      expect(offered).toEqual([
        'Fix `profile-total`',
        'Ignore `profile-total` in this block, with a reason',
        'Open the page of `profile-total`',
      ]);
      await shown.take('Fix `profile-total`');
      await expect.poll(() => shown.lines(english)).toContain('| manuals-code | 168.5 | 302.2 | 470.7 |');
      await expect.poll(() => shown.squiggles('warning').count()).toBe(0);
    });

    test('takes a rewrite', async () => {
      const quality = shown.squiggles('error').first();
      const [first = '', ...others] = await shown.fixes(quality);
      expect(first).toBe(
        'Write `L_model +27.9 kbit (+19.8 %), L_resid +51.3 kbit (+20.4 %) at B = 2.66e10 FLOPs, F = tern-12k`.',
      );
      expect(others).toContain('Write `result on comment-flags (0.0 → 4.2)`.');
      await picture('fix', [shown.editors], 380);
      await shown.take('Write `result on comment-flags (0.0 → 4.2)`.');
      await expect
        .poll(() => shown.lines(english))
        .toContainEqual(expect.stringContaining('their result on comment-flags (0.0 → 4.2) is higher.'));
    });

    test('writes a snippet', async () => {
      await shown.write('\n\ndecision-check');
      await shown.suggestion('decision-check');
      await shown.fill('unit-tests', '0.31', '0.44');
      await expect.poll(() => shown.lines(english)).toContain('unit-tests: 0.31 → 0.44');
    });

    test('shows what is read out of a text that is not saved', async () => {
      await shown.command('Data Decision: Show the Decision as JSON');
      const json = '0001-source-code.json';
      await expect.poll(() => shown.lines(json)).toContain('  "type": "data-decision",');
      await picture('json', [shown.editors], 480);
      await expect.poll(() => shown.end(json)).toContain('      "name": "unit-tests",');
      await shown.command('View: Close Editor');
      await shown.page.keyboard.press('Control+S');
    });

    test('writes a new decision, and opens it', async () => {
      await shown.command('Data Decision: New Decision');
      await shown.answer('Forum threads');
      const file = '0003-forum-threads.md';
      await shown.isOpen(file);
      expect(readFileSync(join(project, 'decisions', file), 'utf8')).toContain('\n# Forum threads\n');
      expect(await shown.lines(file)).toContain('## Budget (B)');
      await shown.squiggles('error').first().waitFor();
      await picture('new', [shown.editors], 480);
    });

    test('speaks Russian when told to', async () => {
      await shown.command('View: Close All Editors');
      mkdirSync(join(project, '.vscode'));
      const own = { 'dataDecision.locale': 'ru', 'workbench.colorTheme': 'Default Dark Modern' };
      writeFileSync(join(project, '.vscode', 'settings.json'), JSON.stringify(own));
      await shown.open(russian);
      await expect.poll(() => shown.squiggles('error').count()).toBe(2);
      for (const message of messagesOf(russian, project, 'ru'))
        await expect.poll(shown.problems).toContainEqual(expect.stringContaining(message));
      expect(await shown.hover(shown.squiggles('error').first())).toContain('`качество` стоит вместо измерения.');
      await picture('russian', [shown.editors], 400);
      await shown.leave();
    });

    test('starts again when told to', async () => {
      await shown.command('Data Decision: Restart Server');
      await expect.poll(() => shown.squiggles('error').count()).toBe(2);
    });

    test('shows the first steps', async () => {
      await shown.command('Welcome: Open Walkthrough...');
      await shown.answer('Get Started with Data Decision');
      const steps = shown.page.locator('.getting-started-step .step-title');
      await steps.first().waitFor();
      expect(await steps.allInnerTexts()).toEqual([
        'Write a new decision',
        'See what is missing',
        'Take a rewrite',
        'Read the profile',
      ]);
    });
  });

  test('runs what the workspace brings where it is trusted, and where the user says so', async () => {
    const project = projectIn(join(folder, 'with-a-server'));
    const ran = join(folder, 'ran');
    const own = join(project, 'node_modules', 'remark-lint-data-decision');
    mkdirSync(join(own, 'dist'), { recursive: true });
    writeFileSync(join(own, 'package.json'), '{ "type": "module", "version": "0.0.9" }');
    const cli = JSON.stringify(join(root, 'dist', 'cli.js'));
    const code = `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(ran)}, '');\nawait import(${cli});\n`;
    writeFileSync(join(own, 'dist', 'cli.js'), code);
    const asking = { ...settings, 'security.workspace.trust.startupPrompt': 'never' };
    const served = await start({ folder: join(folder, 'careful'), extension, settings: asking, asksForTrust: true });
    try {
      const shown = await workbench(opened, served.url, project);
      await shown.open(english);
      await expect.poll(() => shown.squiggles('error').count()).toBe(2);
      await shown.command('Workspaces: Manage Workspace Trust');
      await shown.page.locator('.workspace-trust-editor .monaco-button', { hasText: 'Trust' }).first().click();
      const question = shown.page.locator('.notification-toast', { hasText: 'remark-lint-data-decision 0.0.9' });
      await question.waitFor();
      expect(existsSync(ran)).toBe(false);
      await question.locator('.monaco-button', { hasText: 'Use the Workspace’s' }).click();
      await expect.poll(() => existsSync(ran)).toBe(true);
      await shown.page.keyboard.press('Escape');
      await shown.open(english);
      await expect.poll(() => shown.squiggles('error').count()).toBe(2);
      const kept = readFileSync(join(project, '.vscode', 'settings.json'), 'utf8');
      expect(JSON.parse(kept)).toEqual({ 'dataDecision.server': 'workspace' });

      writeFileSync(join(own, 'dist', 'cli.js'), 'process.exit(2);\n');
      await shown.command('Data Decision: Restart Server');
      await shown.page.locator('.notification-toast', { hasText: 'cannot serve an editor' }).waitFor();
      await expect.poll(() => shown.squiggles('error').count()).toBe(2);
    } finally {
      served.stop();
    }
  });

  test('runs in a browser alone, by the configuration of the workspace', async () => {
    const project = projectIn(join(folder, 'in-browser'));
    const config = join(project, 'data-decision.config.yaml');
    writeFileSync(config, 'rules: {no-trigger-words: off}\n');
    const served = await start({ folder: join(folder, 'browser'), extension, settings, isInBrowser: true });
    try {
      const shown = await workbench(opened, served.url, project);
      await shown.open(english);
      await expect.poll(() => shown.squiggles('warning').count()).toBe(1);
      expect(await shown.squiggles('error').count()).toBe(1);
      await expect.poll(shown.hints).toContain('L_total = 470.7 kbit');
      writeFileSync(config, 'rules: {}\n');
      await expect.poll(() => shown.squiggles('error').count()).toBe(2);
      await shown.command('Data Decision: Show the Decision as JSON');
      await expect.poll(() => shown.lines('0001-source-code.json')).toContain('  "type": "data-decision",');
    } finally {
      served.stop();
    }
  });
});
