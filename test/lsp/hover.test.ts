import { expect, test } from 'vitest';
import { HoverRequest, InlayHintRequest } from 'vscode-languageserver-protocol/node';
import { useCommand } from '../cli/command.ts';
import { wholeOf } from './editor.ts';
import { documents, type Opened, opened } from './opened.ts';

useCommand();

async function hovered({ editor, uri, at }: Opened, words: string): Promise<string> {
  const position = at(words);
  const hover = await editor.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  const contents = hover?.contents ?? '';
  return typeof contents === 'object' && 'value' in contents ? contents.value : '';
}

async function hinted({ editor, uri, text }: Opened): Promise<readonly string[]> {
  const hints = await editor.connection.sendRequest(InlayHintRequest.type, {
    textDocument: { uri },
    range: wholeOf(text),
  });
  const lines = text.split('\n');
  return (hints ?? []).map(({ position: { line, character }, label, tooltip = '' }) => {
    const before = lines[line]?.slice(0, character).split(/\s/u).at(-1);
    return `${line + 1} ${before} ‹${String(label)}› ${String(tooltip)}`.trimEnd();
  });
}

test.each([
  [
    '2.0 EFLOPs',
    `2.0 EFLOPs: B = 2.0e18 FLOPs = 0.0231 PF-days

6ND + 2N·(held-out size) = 2.0e18 FLOPs by the stated sizes, 10 % of it inference on the held-out sample.

Covers training, evaluation.`,
  ],
  [
    'dense-1B',
    `F = \`dense-1B\`
- architecture: decoder
- data representation: bpe-32k
- optimizer: AdamW
- parameters: 1e9
- training tokens: 3e8`,
  ],
  [
    'web+code`; source',
    `D_var = \`web+code\`
- source: crawl, repositories
- cleaning: none
- example format: page
- order: random
- L_model 2.71 Gbit, L_resid 7.21 Gbit (B = 2.0e18 FLOPs, F = dense-1B, mode A)`,
  ],
  [
    '2.71',
    `L_model of \`web+code\` = 2.71 Gbit = 2.71e9 bit

B = 2.0e18 FLOPs, F = dense-1B, mode A`,
  ],
  ['7.5 Gbit', 'L_resid ≤ 7.5e9 bit'],
  [
    '0.12',
    `include \`code\` at 0.12: \`web\` → \`web+code\`

mode A:
- L_model 1.90 Gbit → 2.71 Gbit (+0.81 Gbit, +42.6 %)
- L_resid 7.20 Gbit → 7.21 Gbit (+0.01 Gbit, +0.1 %)`,
  ],
  ['CodeOOD', 'Check `CodeOOD`: 41.2 → 44.0 (+2.8)'],
  ['9.5', 'Check `PerplexityOOD (lower is better)`: 9.0 → 9.5 (+0.5)'],
])('hovering over %s tells how it was read', async (words, expected) => {
  expect(await hovered(await opened(documents.en, 'en'), words)).toBe(expected);
});

test.each([
  ['L: 1e-3 → 2e-3', 'Check `L`: 1e-3 → 2e-3'],
  ['BLEU: 1,000 → 1,200', 'Check `BLEU`: 1,000 → 1,200'],
  ['A: 41 → 40', 'Check `A`: 41 → 40 (\u22121)'],
  ['A: 41 → 41.0', 'Check `A`: 41 → 41.0 (0.0)'],
])('a difference is told where the digits say how exact it is: %s', async (line, expected) => {
  const project = await opened(documents.en.replace('CodeOOD: 41.2 → 44.0', line), 'en');
  expect(await hovered(project, line)).toBe(expected);
});

test('half of a comparison is no hint', async () => {
  expect(await hinted(await opened(documents.en.replace('| 1.90 |', '| 0 |'), 'en'))).toEqual([
    expect.stringMatching(/^11 /u),
    expect.stringMatching(/^26 .*‹L_total/u),
    expect.stringMatching(/^27 .*‹L_total/u),
  ]);
});

test.each([
  [
    '20 ПФЛОП-дней',
    `20 ПФЛОП-дней: B = 1,7e21 ФЛОП = 20,0 ПФЛОП-дней

В бюджет входит: обучение, оценка — не сказано.`,
  ],
  ['КодООД', 'Проверка `КодООД`: 41,2 → 44,0 (+2,8)'],
  [
    'Включить',
    `включить источник \`код\` с долей 0,12: \`веб\` → \`веб+код\`
- L_model 1,90 Гбит → 2,71 Гбит (+0,81 Гбит, +42,6 %)
- L_resid 7,20 Гбит → 7,21 Гбит (+0,01 Гбит, +0,1 %)`,
  ],
])('and in Russian: %s', async (words, expected) => {
  const [value = ''] = (await hovered(await opened(documents.ru, 'ru'), words)).split('\n\n---\n\n');
  expect(value).toBe(expected);
});

test('a value with a finding tells both, a word without either nothing', async () => {
  const project = await opened(documents.ru, 'ru');
  expect(await hovered(project, 'качество')).toMatch(/^Такое слово нельзя проверить/u);
  const other = await opened(documents.ru.replace('0,12', '12'), 'ru');
  expect(await hovered(other, '12:')).toMatch(/^включить источник `код`.*\n\n---\n\n.*\[action-allowed\]\(/su);
  expect(await hovered(project, 'лицензии')).toBe('');
});

test('hints say what follows from the numbers, each once', async () => {
  expect(await hinted(await opened(documents.en, 'en'))).toEqual([
    '11 EFLOPs ‹= 2.0e18 FLOPs›',
    '26 7.20 ‹L_total = 9.10 Gbit›',
    '27 7.21 ‹L_total = 9.92 Gbit›',
    '41 `web+code` ‹ΔL_model +42.6 %, ΔL_resid +0.1 %› ΔL_model +0.81 Gbit (+42.6 %), ΔL_resid +0.01 Gbit (+0.1 %)',
  ]);
});
