import { describe, expect, test } from 'vitest';
import { codeText, openingText, plainText, proseText } from '../../src/report/markdown-text.ts';
import { good, noBudget } from '../cli/documents.ts';
import { findingAt } from '../reading.ts';
import { reportIn } from './formats.ts';
import { judged, withFindings } from './reports.ts';

test('nothing judged is nothing', async () => {
  expect(await reportIn('markdown', [])).toBe('');
});

test('decisions stand in a table, and below it the findings of each', async () => {
  const report = await reportIn('markdown', [judged(good), { ...judged(noBudget), file: 'b.md' }]);
  const url = 'https://github.com/remark-lint-data-decision/remark-lint-data-decision/blob/main/rules';
  const action = 'include `legal` at 0.12: `web-only` → `web+legal`';
  const profile =
    'L_model 1.90e10 bit → 2.71e10 bit (+8.1e9 bit, +42.6 %)<br>L_resid 7.20e11 bit → 7.18e11 bit (−2e9 bit, −0.3 %)<br>L_total 7.39e11 bit → 7.45e11 bit (+6e9 bit, +0.8 %)';
  expect(report).toBe(
    [
      '## Data decisions',
      '',
      '2 decision documents: 1 error.',
      '',
      '| Document | B | F | Action | Profile before → after | Findings |',
      '| --- | --- | --- | --- | --- | --- |',
      `| Legal texts in the mixture<br>\`decisions/0007.md\` | 3.2e21 FLOPs | dense-1.3B | ${action} | ${profile} | no findings |`,
      `| Legal texts in the mixture<br>\`b.md\` | – | dense-1.3B | ${action} | ${profile} | 1 error |`,
      '',
      '### `b.md`',
      '',
      `- **error** 6:3 [budget-named](${url}/budget-named/README.md): The decision names no B. Add a section \`Budget (B)\` with the compute spent, e.g. \`B = 3.2e21 FLOPs (training + evaluation on the held-out sample)\`.`,
      '',
    ].join('\n'),
  );
});

test('the words are the reader’s', async () => {
  const report = await reportIn('markdown', [judged(good)], 'ru');
  expect(report).toContain('| Документ | B | F | Действие | Профиль до → после | Замечания |');
  expect(report).toContain('| включить источник `legal` с долей 0.12: `web-only` → `web+legal` |');
  expect(report).toContain('| замечаний нет |');
});

describe('of a report that is too large', () => {
  test('findings are left out first, and counted', async () => {
    const findings = Array.from({ length: 1500 }, () => findingAt({ start: 0, end: 1 }, { message: 'x'.repeat(1000) }));
    const report = await reportIn('markdown', [withFindings('x', findings)]);
    const shown = report.match(/^- /gm)?.length ?? 0;
    expect(Buffer.byteLength(report)).toBeGreaterThan(990_000);
    expect(Buffer.byteLength(report)).toBeLessThan(1_000_000);
    expect(report.endsWith(`\n\n${1500 - shown} more findings are left out: the summary is full.\n`)).toBe(true);
  });

  test('then decisions, and counted', async () => {
    const document = { ...judged(noBudget), card: judged(good).card };
    const report = await reportIn(
      'markdown',
      Array.from({ length: 9000 }, (_, index) => ({ ...document, file: `${index}.md` })),
    );
    const rows = (report.match(/^\| /gm)?.length ?? 0) - 2;
    expect(Buffer.byteLength(report)).toBeLessThan(1_000_000);
    expect(report).toContain(`\n\n${9000 - rows} more decisions are left out: the summary is full.\n`);
    expect(report).toMatch(/\n\n9000 more findings are left out: the summary is full\.\n$/);
  });
});

describe('text', () => {
  test.each([
    ['L_model of web_only', 'L_model of web_only'],
    ['_a_ *b* ~c~ [d](e) `f` \\', '\\_a\\_ \\*b\\* \\~c\\~ \\[d\\](e) \\`f\\` \\\\'],
    ['a | <b> & $c$', 'a &#124; &lt;b&gt; &amp; &#36;c&#36;'],
    ['@user a@b.org #12 http://x www.x.org', '@\u2060user a@\u2060b.org \\#\u206012 http:\u2060//x www\u2060.x.org'],
    ['two\r\n lines', 'two lines'],
    ['a\u001B[2J\u202Eb', 'a␛\\[2J&lt;U+202E&gt;b'],
    ['x'.repeat(200), `${'x'.repeat(159)}…`],
  ])('%j is %j as plain text', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  test.each([
    ['# a', '\\# a'],
    ['- a', '\\- a'],
    ['12. a', '12\\. a'],
    ['12 a', '12 a'],
    ['+8.1e9', '\\+8.1e9'],
  ])('%j is %j at the beginning of a line', (text, opening) => {
    expect(openingText(text)).toBe(opening);
  });

  test('a name is code where it can be', () => {
    expect(['web-only', '<b>@x', 'a`b', 'a|b', '##[x]', ' '].map((name) => codeText(name))).toEqual([
      '`web-only`',
      '`<b>@x`',
      'a\\`b',
      'a&#124;b',
      '\\#\\#\\[x\\]',
      '',
    ]);
  });

  test('the words between backticks of a sentence are code', () => {
    expect(proseText('`a|b` is *no* `c`. And ` alone')).toBe('`a|b` is \\*no\\* `c`. And \\` alone');
  });
});
