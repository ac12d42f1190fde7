import { describe, expect, test } from 'vitest';
import { wordingFor } from '../../src/lint/languages.ts';
import { styleOf } from '../../src/report/style.ts';
import { stylishReporter } from '../../src/report/stylish.ts';
import { emptyTotal, good, memo, noBudget } from '../cli/documents.ts';
import { judged, reportOf } from './reports.ts';

describe('a document', () => {
  test('without a finding says nothing', async () => {
    expect(await reportOf([judged(good)])).toBe('1 file, 1 decision document: no findings.\n');
  });

  test('that lacks everything gets a list in the order to write it', async () => {
    expect(await reportOf([judged(memo)])).toBe(
      [
        'decisions/0007.md',
        '  8 parts of the decision are missing. In this order, paste each line and fill in each `…`:',
        '  1. error  The decision names no B.  budget-named',
        '     **Budget (B).** … FLOPs; covers: training and evaluation on the held-out sample',
        '  2. error  The decision names no predictor family F.  family-named',
        '     **Predictor family (F).** …; architecture: …; tokenizer: …; optimizer: …',
        '  3. error  The decision names no data variant D_var.  variant-named',
        '     **Data variants (D_var).**',
        '     - `…`; source: …; cleaning: …; format: …; order: …',
        '  4. error  The decision has no profile table.  profile-table',
        '     | D_var | L_model, bit | L_resid, bit |',
        '     | --- | --- | --- |',
        '     | … | … | … |',
        '  5. error  The decision does not say how L_model was estimated.  estimation-method',
        '     **Estimation.** Mode …; curve: …; discretization: …',
        '  6. warning  No log or plot of the estimation is attached.  estimation-artifacts',
        '     **Artifacts.** [loss curves](…)',
        '  7. error  The decision records no action.  action-allowed',
        '     **Action.** Include source `…` in the mixture with share …: `…` → `…`',
        '  8. warning  The decision names no risk.  risk-stated',
        '     **Risks.** …',
        '',
        '1 file, 1 decision document: 6 errors, 2 warnings.',
        'Next: write `Budget (B)` into decisions/0007.md; `data-decision explain budget-named` shows how it may look.',
        '',
      ].join('\n'),
    );
  });

  test('in Russian gets Russian lines to paste, whatever the reader speaks', async () => {
    const text = '---\ntype: data-decision\n---\n\n# Тексты законов в смеси\n\nМы две недели обсуждали смесь.\n';
    const english = await reportOf([judged(text, 'ru')], { language: 'ru' });
    const russian = await reportOf([judged(text, 'ru')], { language: 'ru', locale: 'ru' });
    expect(english).toContain('  1. error  The decision names no B.  budget-named\n     **Бюджет (B).** … ФЛОП;');
    expect(russian).toContain('  Не хватает 8 частей решения. Вставьте строки в этом порядке');
    expect(russian).toContain('     | D_var | L_model, бит | L_resid, бит |\n');
    expect(russian).toContain('\n1 файл, 1 документ с решением: 6 ошибок, 2 предупреждения.\n');
  });

  test('that lacks one thing is told where, and how it may look', async () => {
    expect(await reportOf([judged(noBudget)])).toBe(
      [
        'decisions/0007.md',
        '  1 part of the decision is missing. Paste the line and fill in each `…`:',
        '  1. error  The decision names no B.  budget-named',
        '     **Budget (B).** … FLOPs; covers: training and evaluation on the held-out sample',
        '',
        '1 file, 1 decision document: 1 error.',
        'Next: write `Budget (B)` into decisions/0007.md; `data-decision explain budget-named` shows how it may look.',
        '',
      ].join('\n'),
    );
  });

  test('with a part whose section is empty is told at that section', async () => {
    const report = await reportOf([judged(memo.replace('For two', '## Risks\n\n## Notes\n\nFor two'))]);
    expect(report).toContain(
      '  8. warning  This section names no risk.  7:4 risk-stated\n     Write what may go wrong and how it is controlled.\n',
    );
  });

  test('with something to mend shows the place, what is wrong and what to write', async () => {
    expect(await reportOf([judged(emptyTotal)])).toBe(
      [
        'decisions/0007.md:26:35',
        '  warning  `L_total` of `web+legal` is empty.  profile-total, fixed by --fix',
        '           Write `7.45e11`: 2.71e10 bit + 7.18e11 bit is 7.45e11 bit.',
        '  26 | | web+legal | 2.71e10 | 7.18e11 | |',
        '     |                                   ^',
        '',
        '1 file, 1 decision document: 1 warning.',
        'Next: `data-decision lint --fix decisions/0007.md` fixes decisions/0007.md:26:35.',
        '',
      ].join('\n'),
    );
  });
});

describe('the last line', () => {
  test('names the first error of all documents, whatever warnings come before', async () => {
    const report = await reportOf([judged(emptyTotal), judged(noBudget)]);
    expect(report).toMatch(/\n`--fix` fixes 1 of them\.\nNext: write `Budget \(B\)` into decisions\/0007\.md;.*\n$/);
  });

  test('follows what was too many', async () => {
    const wording = await wordingFor(['en']);
    const reporter = stylishReporter(wording, styleOf(false, undefined));
    reporter.document(judged(emptyTotal), wording, wording);
    expect(reporter.end({ files: 3, documents: 1, tooMany: { warnings: 1, allowed: 0 } })).toBe(
      '3 files, 1 decision document: 1 warning.\n' +
        '1 warning is more than `--max-warnings 0` lets pass.\n' +
        'Next: `data-decision lint --fix decisions/0007.md` fixes decisions/0007.md:26:35.\n',
    );
  });
});
