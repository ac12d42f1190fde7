import { chmodSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root as own } from '../sources.ts';
import { folderOf, run, useCommand } from './command.ts';
import { filesIn, repositoryOf, textIn } from './repository.ts';
import { earlier, messagesIn, titled, today } from './titled.ts';

useCommand();

describe('new', () => {
  test('writes the first document, and says what to do next', () => {
    const cwd = repositoryOf();
    const { stdout, stderr, status } = run(['new', 'Legal texts in the mixture'], { cwd });
    const file = 'decisions/0001-legal-texts-in-the-mixture.md';
    expect(stdout).toBe(
      `written  ${file}\nNext: fill in each \`…\` in ${file}, from top to bottom; \`data-decision lint ${file}\` says what a place asks for.\n`,
    );
    expect([stderr, status]).toEqual(['', 0]);
    expect(textIn(cwd, file)).toBe(
      [
        '---',
        'type: data-decision',
        'id: "0001"',
        'title: "Legal texts in the mixture"',
        'status: proposed',
        `date: ${today}`,
        'lang: en',
        '---',
        '',
        '# Legal texts in the mixture',
        '',
        '## Budget (B)',
        '',
        '… FLOPs; covers: …',
        '',
        '## Predictor family (F)',
        '',
        '- architecture: …',
        '- tokenizer: …',
        '- optimizer: …',
        '',
        '## Data variants (D_var)',
        '',
        '- `…`; source: …; cleaning: …; format: …; order: …',
        '- `…`; source: …; cleaning: …; format: …; order: …',
        '',
        '## Profile',
        '',
        '| D_var | L_model, bit | L_resid, bit | L_total, bit |',
        '| --- | --- | --- | --- |',
        '| … | … | … | … |',
        '| … | … | … | … |',
        '',
        '## Estimation',
        '',
        'Mode …',
        '',
        '## Action',
        '',
        '- …: `…` → `…`',
        '',
        '## Risks',
        '',
        '- …',
        '',
      ].join('\n'),
    );
  });

  test('asks for nothing that no rule asks for', () => {
    const cwd = repositoryOf({ 'data-decision.config.yaml': 'rules: {reason-stated: error, risk-stated: off}\n' });
    const headings = textIn(cwd, titled('Legal texts', cwd)).match(/^## .*$/gmu);
    expect(headings).toEqual([
      '## Context',
      '## Budget (B)',
      '## Predictor family (F)',
      '## Data variants (D_var)',
      '## Profile',
      '## Estimation',
      '## Action',
    ]);
  });

  test.each([
    ['no title', [], 'error: The title is missing. Write `data-decision new "TITLE"`.\n'],
    ['a title of blanks', [' \n'], 'error: The title is missing. Write `data-decision new "TITLE"`.\n'],
    [
      'a title without quotation marks',
      ['Legal', 'texts', 'again'],
      'error: There is one title, `Legal`, and more words behind it: `texts` and `again`. Put the title in quotation marks.\n',
    ],
    [
      'another language',
      ['Legal', '--lang', 'de'],
      'error: `de` is not a language of documents. The languages are `en` and `ru`.\n',
    ],
    ['more names than logs', ['Legal', '--name', 'a'], 'error: There are more `--name` than logs.\n'],
    ['no log', ['Legal', '--from', 'none.csv'], 'error: none.csv: Cannot be read: there is no such file.\n'],
  ])('refuses %s, and writes nothing', (_, words, message) => {
    const cwd = repositoryOf();
    const { stdout, stderr, status } = run(['new', ...words], { cwd });
    expect([stdout, stderr, status]).toEqual(['', message, 2]);
    expect(Object.keys(filesIn(cwd))).toEqual(['.git/HEAD']);
  });

  test('overwrites nothing', () => {
    const cwd = repositoryOf({ 'memos/legal.decision.md': earlier(), 'memos/code.decision.md': 'mine' });
    const before = filesIn(cwd);
    const { stderr, status } = run(['new', 'Legal'], { cwd });
    expect(stderr).toBe(
      'error: memos/legal.decision.md: A file of this name stands there, and it is not overwritten.\n',
    );
    expect([status, filesIn(cwd)]).toEqual([2, before]);
    symlinkSync(join(cwd, 'nowhere'), join(cwd, 'memos/away.decision.md'));
    expect(run(['new', 'Away'], { cwd }).status).toBe(2);
    expect(filesIn(cwd)).toEqual(before);
  });

  test('says what keeps it from writing', () => {
    const cwd = repositoryOf({ decisions: 'a file' });
    expect(run(['new', 'Legal'], { cwd }).stderr).toBe(
      'error: decisions/0001-legal.md: Cannot be written: a part of its path is not a folder.\n',
    );
    const closed = repositoryOf({ 'decisions/0001-a.md': earlier() });
    chmodSync(join(closed, 'decisions'), 0o555);
    const { stderr, status } = run(['new', 'Legal'], { cwd: closed });
    expect([stderr, status]).toEqual(['error: decisions/0002-legal.md: Cannot be written: access is denied.\n', 2]);
    const broken = repositoryOf({ 'data-decision.config.yaml': 'includes: []\n' });
    expect(run(['new', 'Legal'], { cwd: broken })).toMatchObject({
      stderr:
        'error: data-decision.config.yaml:1:1: `includes` is not a key of the configuration. Did you mean `include`?\n',
      status: 2,
    });
    expect(Object.keys(filesIn(broken))).toEqual(['.git/HEAD', 'data-decision.config.yaml']);
  });

  test('fills the profile from logs', () => {
    const log = (name: string): Buffer => readFileSync(join(own, 'fixtures/portfolio/runs', name));
    const cwd = repositoryOf({
      'runs 1/manuals.csv': log('manuals.csv'),
      'runs 1/manuals-code.csv': log('manuals-code.csv'),
    });
    const words = ['--from', 'runs 1/manuals.csv', 'runs 1/manuals-code.csv', '--held-out', '262144'];
    const file = titled('Код рядом с руководствами', cwd, ...words);
    const text = textIn(cwd, file);
    const sections = text.slice(text.indexOf('## Варианты'), text.indexOf('## Риски'));
    expect(sections).toBe(
      [
        '## Варианты данных (D_var)',
        '',
        '- `manuals`; источник: …; очистка: …; формат: …; порядок: …',
        '- `manuals-code`; источник: …; очистка: …; формат: …; порядок: …',
        '',
        '## Профиль',
        '',
        '| D_var | L_model, бит | L_resid, бит | L_total, бит |',
        '| --- | --- | --- | --- |',
        '| manuals | 1,406e5 | 2,509e5 | 3,916e5 |',
        '| manuals-code | 1,685e5 | 3,022e5 | 4,707e5 |',
        '',
        '## Оценка',
        '',
        'Режим A; кривая: потеря на отложенной выборке `val_loss` по токенам; уровень: последняя точка; интегрирование: трапеции; дискретизация: 65 точек; объём отложенной выборки: 262144 токенов',
        '',
        'Артефакты: [manuals](../runs%201/manuals.csv), [manuals-code](../runs%201/manuals-code.csv)',
        '',
        '## Действие',
        '',
        '- …: `manuals` → `manuals-code`',
        '',
        '',
      ].join('\n'),
    );
    const rules = messagesIn(cwd, file).map(({ ruleId }) => ruleId);
    expect(rules).toEqual([
      'budget-named',
      'family-complete',
      'variant-complete',
      'variant-complete',
      'action-allowed',
      'risk-stated',
    ]);
    const named = titled('Code', cwd, ...words, '--name', 'x`y|z', '--integration', 'rectangle');
    expect(textIn(cwd, named)).toContain("- `x'y z`; source: …");
    expect(textIn(cwd, named)).toContain('; integration: rectangle; ');
  });

  test('leaves a gap for what the logs do not say', () => {
    const cwd = repositoryOf({ 'web.csv': 'step,tokens,val_loss\n0,0,9\n1,1000,5\n2,2000,4\n' });
    const text = textIn(cwd, titled('Web', cwd, '--from', 'web.csv'));
    expect(text).toContain('| web | 5.049e3 | … | … |\n| … | … | … | … |\n');
    expect(text).toContain('Artifacts: [web](../web.csv)\n');
    expect(text).toContain('- …: `web` → `…`\n');
  });

  test('needs no repository', () => {
    const cwd = folderOf({});
    expect(titled('Legal', cwd)).toBe('decisions/0001-legal.md');
  });
});
