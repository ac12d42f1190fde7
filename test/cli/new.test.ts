import { chmodSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root as own } from '../sources.ts';
import { folderOf, type Outcome, run, useCommand } from './command.ts';
import { filesIn, repositoryOf, textIn } from './repository.ts';

useCommand();

const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-');
const decision = (front = ''): string => `---\ntype: data-decision\n${front}---\n\n# Earlier\n`;
const config = 'rules:\n  reason-stated: warn\n';

/** The file that a run says it wrote. */
function writtenBy({ stdout }: Outcome): string {
  return /^(?:written|записан) {2}(.+)$/mu.exec(stdout)?.[1] ?? '';
}

function titled(title: string, cwd: string, ...words: string[]): string {
  return writtenBy(run(['new', title, ...words], { cwd }));
}

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
    const cwd = repositoryOf({ [name]: decision(front) });
    expect(titled('Code, again', cwd)).toBe(expected);
    expect(/^id: "(.*)"$/mu.exec(textIn(cwd, expected))?.[1]).toBe(id);
  });

  test('takes the habit of the newest, and no number twice', () => {
    const cwd = repositoryOf({
      'decisions/1-old.md': decision(),
      'decisions/0002-newer.md': decision(),
      'decisions/0005-postgres.md': '---\ntype: adr\n---\n',
      'notes/0009-other.md': decision(),
    });
    expect(titled('Code', cwd)).toBe('decisions/0006-code.md');
    expect(titled('Code', cwd)).toBe('decisions/0007-code.md');
    expect(titled('Code', cwd, '--dir', 'notes')).toBe('notes/0010-code.md');
  });

  test('writes where documents stand, those below the working directory first, else where the configuration looks', () => {
    const cwd = repositoryOf({
      'a/decisions/0001-a.md': decision(),
      'b/decisions/0001-b.md': decision(),
      'b/decisions/0002-b.md': decision(),
      'c/x.txt': '',
    });
    expect(titled('Code', join(cwd, 'c'))).toBe('../b/decisions/0003-code.md');
    expect(titled('Code', join(cwd, 'a'))).toBe('decisions/0002-code.md');
    const memos = repositoryOf({ 'data-decision.config.yaml': 'include: ["memos/**/*.md"]\n', 'x/y.txt': '' });
    expect(titled('Code', join(memos, 'x'))).toBe('../memos/0001-code.md');
  });

  test('speaks the language of the title, else of the neighbours, else of the environment', () => {
    const ru = repositoryOf({ 'decisions/0001-a.md': decision('lang: ru\n') });
    const language = (cwd: string, file: string): string | undefined => /^lang: (.*)$/mu.exec(textIn(cwd, file))?.[1];
    expect(language(ru, titled('42', ru))).toBe('ru');
    expect(language(ru, titled('Code', ru))).toBe('en');
    expect(language(ru, titled('Код', ru, '--lang', 'en'))).toBe('en');
    const empty = repositoryOf();
    const { stdout } = run(['new', '42'], { cwd: empty, env: { LANG: 'ru_RU.UTF-8' } });
    expect(stdout).toMatch(/^записан {2}decisions\/0001-42\.md\nДальше: /u);
    expect(language(empty, 'decisions/0001-42.md')).toBe('ru');
    expect(titled('Щука и ёж: объём, «съёмка»', empty)).toBe('decisions/0002-shchuka-i-ezh-obem-semka.md');
    const cyrillic = repositoryOf({ 'decisions/0001-первое.md': decision() });
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
    const cwd = repositoryOf({ 'memos/legal.decision.md': decision(), 'memos/code.decision.md': 'mine' });
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
    const closed = repositoryOf({ 'decisions/0001-a.md': decision() });
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

interface Message {
  readonly ruleId: string;
  readonly message: string;
  readonly line: number;
  readonly fix: object | null;
}

function messagesIn(cwd: string, file: string): readonly Message[] {
  return JSON.parse(run(['lint', '--format', 'json', file], { cwd }).stdout)[0].messages;
}

/** The first gaps from a line on, filled in one after another. */
function filled(text: string, line: number, answers: readonly string[]): string {
  const start = text
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length;
  const rest = [...answers];
  return text.slice(0, start) + text.slice(start).replaceAll('…', (gap) => rest.shift() ?? gap);
}

interface Author {
  readonly title: string;
  /** What is written into the gaps from the message's line on. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  /** What is written in the place of what stands there, where no gap is left. */
  readonly additions: Readonly<Record<string, readonly [text: string, longer: string]>>;
  /** L_total of the second variant. */
  readonly total: string;
}

const english: Author = {
  title: 'Legal texts in the mixture',
  answers: {
    'reason-stated': ['Answers cite no law.'],
    'budget-named': ['3.2e21'],
    'budget-covers': ['training and evaluation on the held-out sample'],
    'family-complete': ['decoder-only transformer', 'BPE, 32k', 'AdamW, 3e-4'],
    'variant-named': [
      ...['web-only', 'web crawl', 'language filter', 'plain text', 'shuffled'],
      ...['web+legal', 'web crawl, legal', 'language filter', 'plain text', 'shuffled'],
    ],
    'profile-complete': ['web-only', '1.90e10', '7.20e11', '7.39e11', 'web+legal', '2.71e10', '7.18e11'],
    'estimation-method': ['A'],
    'action-allowed': ['Include source `legal` in the mixture with share 0.12', 'web-only', 'web+legal'],
    'risk-stated': ['Contracts name private persons'],
  },
  additions: {
    'estimation-method': ['Mode A', 'Mode A; curve: validation loss; discretization: one point every 2000 steps'],
    'estimation-artifacts': ['## Action', '**Artifacts.** [loss curves](https://example.org/loss.csv)\n\n## Action'],
    'transfer-check': ['## Risks', '**Transfer check.** LegalBench-OOD: 41.2 → 44.0\n\n## Risks'],
  },
  total: '7.451e11',
};

const russian: Author = {
  title: 'Правовые тексты в смеси',
  answers: {
    'reason-stated': ['Ответы не ссылаются на законы.'],
    'budget-named': ['3,2e21'],
    'budget-covers': ['обучение и вычисление предсказаний на отложенной выборке'],
    'family-complete': ['трансформер с одним декодером', 'BPE, 32k', 'AdamW, 3e-4'],
    'variant-named': [
      ...['web-only', 'веб', 'фильтр языка', 'сплошной текст', 'случайный'],
      ...['web+legal', 'веб, законы', 'фильтр языка', 'сплошной текст', 'случайный'],
    ],
    'profile-complete': ['web-only', '1,90e10', '7,20e11', '7,39e11', 'web+legal', '2,71e10', '7,18e11'],
    'estimation-method': ['A'],
    'action-allowed': ['Включить источник `legal` в смесь с долей 0,12', 'web-only', 'web+legal'],
    'risk-stated': ['В договорах названы частные лица'],
  },
  additions: {
    'estimation-method': [
      'Режим A',
      'Режим A; кривая: потеря на отложенной выборке; дискретизация: точка через 2000 шагов',
    ],
    'estimation-artifacts': [
      '## Действие',
      '**Артефакты.** [кривые потерь](https://example.org/loss.csv)\n\n## Действие',
    ],
    'transfer-check': ['## Риски', '**Проверка переносимости.** LegalBench-OOD: 41,2 → 44,0\n\n## Риски'],
  },
  total: '7,451e11',
};

/** The text after an author has done what a message says. */
function answered(text: string, { ruleId, line }: Message, { answers, additions }: Author): string {
  const [from = '', to = ''] = additions[ruleId] ?? [];
  const gaps = answers[ruleId];
  const isInGaps = gaps !== undefined && (from === '' || !text.includes(from));
  return isInGaps ? filled(text, line, gaps) : text.replace(from, to);
}

describe('the template', () => {
  test.each([
    ['English', english],
    ['Russian', russian],
  ])('leads to a document without findings by its messages alone, in %s', (_, author) => {
    const cwd = repositoryOf({ 'data-decision.config.yaml': config });
    const file = titled(author.title, cwd);
    const path = join(cwd, file);
    const steps: string[] = [];
    for (
      let [message] = messagesIn(cwd, file);
      message !== undefined && steps.length < 20;
      [message] = messagesIn(cwd, file)
    ) {
      steps.push(message.ruleId);
      if (message.fix === null) writeFileSync(path, answered(readFileSync(path, 'utf8'), message, author));
      else run(['lint', '--fix', file], { cwd });
    }
    expect(steps).toEqual([
      'reason-stated',
      'budget-named',
      'budget-covers',
      'family-complete',
      'variant-named',
      'profile-complete',
      'profile-total',
      'estimation-artifacts',
      'estimation-method',
      'estimation-method',
      'action-allowed',
      'transfer-check',
      'risk-stated',
    ]);
    expect(readFileSync(path, 'utf8')).not.toContain('…');
    expect(run(['lint'], { cwd })).toMatchObject({ status: 0, stdout: expect.stringContaining('no findings') });
  });

  test.each([
    ['English', english],
    ['Russian', russian],
  ])('has no gap that no finding names, in %s', (_, author) => {
    const cwd = repositoryOf({ 'data-decision.config.yaml': config });
    const file = titled(author.title, cwd);
    const template = textIn(cwd, file);
    const order = [
      'reason-stated',
      'budget-named',
      'budget-covers',
      'family-complete',
      'variant-named',
      'profile-complete',
    ];
    const answers = [...order.flatMap((rule) => author.answers[rule] ?? []), author.total];
    const last = ['estimation-method', 'action-allowed', 'risk-stated'].flatMap((rule) => author.answers[rule] ?? []);
    const all = [...answers, ...last];
    expect(template.split('…')).toHaveLength(all.length + 1);
    const said = (open: number | undefined): readonly string[] => {
      writeFileSync(
        join(cwd, file),
        filled(
          template,
          1,
          all.map((answer, index) => (index === open ? '…' : answer)),
        ),
      );
      return messagesIn(cwd, file).map(({ ruleId, line, message }) => `${ruleId} ${line} ${message}`);
    };
    const without = new Set(said(undefined));
    const silent = all.filter((_answer, index) => said(index).every((one) => without.has(one)));
    expect(silent).toEqual([]);
  });
});
