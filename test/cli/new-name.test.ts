import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run, useCommand } from './command.ts';
import { filesIn, repositoryOf, textIn } from './repository.ts';
import { earlier, titled, today } from './titled.ts';

useCommand();

describe('new names a document', () => {
  test.each([
    ['decisions/0007-legal.md', 'id: "0007"\n', 'decisions/0008-code-again.md', '0008'],
    ['decisions/7-legal.md', 'id: 7\n', 'decisions/8-code-again.md', '8'],
    ['decisions/99-legal.md', '', 'decisions/100-code-again.md', undefined],
    ['docs/adr/ADR-007_legal_texts.md', 'id: ADR-007\n', 'docs/adr/ADR-008_code_again.md', 'ADR-008'],
    ['decisions/DD-0007-legal.md', 'id: DD-0007\n', 'decisions/DD-0008-code-again.md', 'DD-0008'],
    ['decisions/0009.md', 'id: DD-9\n', 'decisions/0010.md', 'DD-10'],
    ['decisions/2026-01-01-legal.md', '', `decisions/${today}-code-again.md`, undefined],
    ['memos/legal.decision.md', 'id: legal\n', 'memos/code-again.decision.md', 'code-again'],
    ['decisions/code-30.md', '', 'decisions/code-again.md', undefined],
  ])('follows the habit of %s', (name, front, expected, id) => {
    const cwd = repositoryOf({ [name]: earlier(front) });
    expect(titled('Code, again', cwd)).toBe(expected);
    expect(/^id: "(.*)"$/mu.exec(textIn(cwd, expected))?.[1]).toBe(id);
  });

  test('takes the habit of the newest, and no number twice', () => {
    const cwd = repositoryOf({
      'decisions/1-old.md': earlier(),
      'decisions/0002-newer.md': earlier(),
      'decisions/0005-postgres.md': '---\ntype: adr\n---\n',
      'notes/0009-other.md': earlier(),
    });
    expect(titled('Code', cwd)).toBe('decisions/0006-code.md');
    expect(titled('Code', cwd)).toBe('decisions/0007-code.md');
    expect(titled('Code', cwd, '--dir', 'notes')).toBe('notes/0010-code.md');
  });

  test('writes where documents stand, those below the working directory first, else where the configuration looks', () => {
    const cwd = repositoryOf({
      'a/decisions/0001-a.md': earlier(),
      'b/decisions/0001-b.md': earlier(),
      'b/decisions/0002-b.md': earlier(),
      'c/x.txt': '',
    });
    expect(titled('Code', join(cwd, 'c'))).toBe('../b/decisions/0003-code.md');
    expect(titled('Code', join(cwd, 'a'))).toBe('decisions/0002-code.md');
    const memos = repositoryOf({ 'data-decision.config.yaml': 'include: ["memos/**/*.md"]\n', 'x/y.txt': '' });
    expect(titled('Code', join(memos, 'x'))).toBe('../memos/0001-code.md');
  });

  test('speaks the language of the title, else of the neighbours, else of the environment', () => {
    const ru = repositoryOf({ 'decisions/0001-a.md': earlier('lang: ru\n') });
    const language = (cwd: string, file: string): string | undefined => /^lang: (.*)$/mu.exec(textIn(cwd, file))?.[1];
    expect(language(ru, titled('42', ru))).toBe('ru');
    expect(language(ru, titled('Code', ru))).toBe('en');
    expect(language(ru, titled('Код', ru, '--lang', 'en'))).toBe('en');
    const empty = repositoryOf();
    const { stdout } = run(['new', '42'], { cwd: empty, env: { LANG: 'ru_RU.UTF-8' } });
    expect(stdout).toMatch(/^записан {2}decisions\/0001-42\.md\nДальше: /u);
    expect(language(empty, 'decisions/0001-42.md')).toBe('ru');
    expect(titled('Щука и ёж: объём, «съёмка»', empty)).toBe('decisions/0002-shchuka-i-ezh-obem-semka.md');
    const cyrillic = repositoryOf({ 'decisions/0001-первое.md': earlier() });
    expect(titled('Второе решение', cyrillic)).toBe('decisions/0002-второе-решение.md');
  });

  test.each([
    ['quotes', `It's "raw" \`code\``, '0001-its-raw-code.md'],
    ['slashes', '../../etc/passwd \\ C:\\x', '0001-etc-passwd-c-x.md'],
    ['newlines', 'a\nb: c\r\n---\nstatus: accepted', '0001-a-b-c-status-accepted.md'],
    ['only emoji', '🙂🙂', '0001.md'],
    ['300 letters', 'x'.repeat(300), `0001-${'x'.repeat(60)}.md`],
    ['300 characters in words', 'word '.repeat(60), `0001-${'word-'.repeat(12).slice(0, -1)}.md`],
    ['a comment and a closing mark', '<!-- a #', '0001-a.md'],
    ['accents', 'Données d’été', '0001-donnees-dete.md'],
    ['terminal and direction signs', 'a\u001B[31mb\u202Ec', '0001-a-31mbc.md'],
  ])('takes a title with %s', (_, title, name) => {
    const cwd = repositoryOf();
    expect(titled(title, cwd)).toBe(`decisions/${name}`);
    expect(Object.keys(filesIn(cwd))).toEqual(['.git/HEAD', `decisions/${name}`]);
    const said = title.replaceAll(/[\s]+/gu, ' ').replaceAll('\u001B', '').replaceAll('\u202E', '').trim();
    const extracted = JSON.parse(run(['extract', `decisions/${name}`], { cwd }).stdout);
    expect(extracted).toMatchObject({ type: 'data-decision', title: said, status: 'proposed', language: 'en' });
    const { stdout } = run(['lint', '--format', 'json'], { cwd });
    expect(JSON.parse(stdout)[0].messages.map(({ ruleId }: { ruleId: string }) => ruleId)).not.toContain(
      'front-matter',
    );
  });
});

test('a title without letters leaves the habit of the others', () => {
  const cwd = repositoryOf();
  expect(['First source', '😀', 'Second source'].map((title) => titled(title, cwd))).toEqual([
    'decisions/0001-first-source.md',
    'decisions/0002.md',
    'decisions/0003-second-source.md',
  ]);
});
