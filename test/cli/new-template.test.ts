import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run, useCommand } from './command.ts';
import { repositoryOf, textIn } from './repository.ts';
import { type Message, messagesIn, titled } from './titled.ts';

useCommand();

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
    const cwd = repositoryOf({ 'data-decision.config.yaml': 'rules: {reason-stated: warn}\n' });
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
    const cwd = repositoryOf({ 'data-decision.config.yaml': 'rules: {reason-stated: warn}\n' });
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
