import { expect, test } from 'vitest';
import { cardOf } from '../../src/lint/card.ts';
import { wordingFor } from '../../src/lint/languages.ts';
import { cardMarkdown } from '../../src/report/card.ts';
import { good, memo } from '../cli/documents.ts';
import { decisionIn } from '../reading.ts';
import { textOf } from '../sources.ts';

async function cardIn(text: string): Promise<string> {
  const decision = decisionIn(text);
  return cardMarkdown(cardOf(decision), await wordingFor([decision.language]));
}

test('a card says what, why, on what evidence and at what risk', async () => {
  const text = `${good}\n## Objective\n\nMaximize L_model subject to L_resid <= 7.3e11 bit.\n\n## Transfer check\n\n- law-qa: 41.2 → 44.0\n`;
  expect(await cardIn(text)).toBe(
    [
      '### Legal texts in the mixture',
      '',
      '**What.**',
      '',
      '- include `legal` at 0.12: `web-only` → `web+legal`',
      '',
      '**Why.**',
      '',
      '- Objective: Maximize L_model subject to L_resid &lt;= 7.3e11 bit',
      '',
      '**Evidence.**',
      '',
      '- `web-only` → `web+legal` at B = 3.2e21 FLOPs, F = dense-1.3B, mode A',
      '  - L_model 1.90e10 bit → 2.71e10 bit (+8.1e9 bit, +42.6 %)',
      '  - L_resid 7.20e11 bit → 7.18e11 bit (−2e9 bit, −0.3 %)',
      '  - L_total 7.39e11 bit → 7.45e11 bit (+6e9 bit, +0.8 %)',
      '- Check `law-qa`: 41.2 → 44.0',
      '',
      '**Risk.**',
      '',
      '- Contracts name private persons',
      '',
    ].join('\n'),
  );
});

test('a decision that is not taken is called so, and shows its numbers all the same', async () => {
  const [title, ...lines] = (
    await cardIn(good.replace('type: data-decision', 'type: data-decision\nstatus: rejected'))
  ).split('\n');
  expect(title).toBe('### Legal texts in the mixture (rejected)');
  expect(lines).toContain('  - L_model 1.90e10 bit → 2.71e10 bit (+8.1e9 bit, +42.6 %)');
});

test('a card says what the document does not', async () => {
  expect(await cardIn(memo.replace('# Legal texts in the mixture\n', ''))).toBe(
    [
      '### A decision without a title',
      '',
      '**What.** No action is recorded.',
      '',
      '**Why.** No context and no objective are stated.',
      '',
      '**Evidence.** No profiles are compared, and no check is named.',
      '',
      '**Risk.** No risk is named.',
      '',
    ].join('\n'),
  );
});

test('a card is in the language of its document, with the author’s numbers', async () => {
  const card = await cardIn(textOf('fixtures/portfolio/decisions/0002-source-code.md'));
  expect(card).toContain('**Что.**\n\n- включить источник `scripts` с долей 0,20: `manuals` → `manuals-code`\n');
  expect(card).toContain(
    '**На чём основано.**\n\n- `manuals` → `manuals-code` при B = 2,66·10¹⁰ ФЛОП, F = tern-12k, режим A\n  - L_model 140,6 кбит → 168,5 кбит (+27,9 кбит, +19,8 %)\n',
  );
});

test.each([
  ['Exclude source `forum`: `a` → `b`', 'exclude `forum`: `a` → `b`'],
  [
    'Reassign the share of source `code` from 0.20 to 0.35: `a` → `b`',
    'change the share of `code` from 0.20 to 0.35: `a` → `b`',
  ],
  ['Replace transform `html-v1` with `html-v2`: `a` → `b`', 'replace transform `html-v1` with `html-v2`: `a` → `b`'],
  ["Recompute the profile of `a` at budget B' = 6.4e21 FLOPs", 'recompute the profile at B = 6.4e21 FLOPs: `a`'],
  ['Added the <b>forum</b> threads, `a` → `b`', '“Added the forum threads”: `a` → `b`'],
])('the action %j is told as %j', async (action, told) => {
  expect(await cardIn(`${memo}\n## Action\n\n${action}\n`)).toContain(`**What.**\n\n- ${told}\n`);
});
