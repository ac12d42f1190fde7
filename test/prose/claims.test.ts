import { describe, expect, test } from 'vitest';
import { lexiconFor } from '../../src/lint/words.ts';
import type { Contradiction } from '../../src/model/claim.ts';
import { claimFaults } from '../../src/prose/claim-faults.ts';
import { claimsIn } from '../../src/prose/claims.ts';
import { decisionIn } from '../reading.ts';
import { type Expected, english, russian } from './claims.ts';

const lexicon = lexiconFor({});

/** A document with a fixed profile that says `words` behind its table. */
function document(language: 'en' | 'ru', words: string): string {
  const [title, profile, action] =
    language === 'en' ? ['Legal texts', 'Profile', 'Action'] : ['Правовые тексты', 'Профиль', 'Действие'];
  const rows =
    language === 'en'
      ? '| D_var | L_model, Gbit | L_resid, Gbit | L_total, Gbit |\n| --- | --- | --- | --- |\n' +
        '| web-only | 19.0 | 720.0 | 739.0 |\n| web+legal | 27.1 | 717.9 | 745.0 |'
      : '| Вариант | L_model, Гбит | L_resid, Гбит | L_total, Гбит |\n| --- | --- | --- | --- |\n' +
        '| веб | 19,0 | 720,0 | 739,0 |\n| веб+право | 27,1 | 717,9 | 745,0 |';
  const include =
    language === 'en'
      ? '- Include source `legal` in the mixture with share 0.12: `web-only` → `web+legal`'
      : '- Включить источник `право` в смесь с долей 0,12: `веб` → `веб+право`';
  const conditions = 'B = 3.2e21 FLOPs\n\nF: `dense-1.3B`';
  return `---\nlang: ${language}\n---\n\n# ${title}\n\n${conditions}\n\n## ${profile}\n\n${rows}\n\n${words}\n\n## ${action}\n\n${include}\n`;
}

function judged(text: string): Expected {
  const decision = decisionIn(text);
  const faults: Contradiction[] = claimFaults(decision, lexicon).map(({ kind }) => kind);
  if (faults.length > 0) return faults.join(' ') as Expected;
  return claimsIn(decision, lexicon).length > 0 ? 'uncontradicted' : 'none';
}

describe.each([
  ['en', english],
  ['ru', russian],
] as const)('%s', (language, sentences) => {
  test('has enough sentences', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(40);
  });

  test.each(sentences)('%s', (words, expected) => {
    expect(judged(document(language, words))).toBe(expected);
  });
});

/** A document of three variants, two of them measured at two budgets, with everything that can stand around a claim. */
function wide(place: Partial<Record<'context' | 'objective' | 'notes' | 'action' | 'risks', string>>): string {
  return `---
lang: en
---

# Legal texts

F: \`dense-1.3B\`

## Data variants

- \`web+news\`: source crawl and news
- \`web+code\`: source crawl and code

## Context

${place.context ?? 'More texts.'}

## Profile

| D_var | B | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- | --- |
| web-only | 1e21 FLOPs | 19.0 | 720.0 |
| web+legal | 1e21 FLOPs | 27.1 | 717.9 |
| web-only | 4e21 FLOPs | 24.0 | 700.0 |
| web+legal | 4e21 FLOPs | 22.0 ± 0.1 | 701.0 |
| web+news | 1e21 FLOPs | 21.0 | 719.0 |

## Notes

${place.notes ?? 'None.'}

## Objective

${place.objective ?? 'Maximize L_model.'}

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`${place.action ?? ''}

## Risks

- ${place.risks ?? 'Licenses.'}
`;
}

function kinds(text: string): string {
  return claimFaults(decisionIn(text), lexicon)
    .map(({ kind }) => kind)
    .join(' ');
}

describe('a claim is held against the rows that it means', () => {
  test.each([
    ['L_model fell.', ''],
    ['At B = 1e21 FLOPs L_model fell.', 'direction'],
    ['L_model grew at B = 4e21 FLOPs, F = dense-1.3B.', 'direction'],
    ['L_model grew at B = 4e21 FLOPs, F = dense-7B.', ''],
    ['L_model of web+legal is 30 Gbit.', ''],
    ['L_model of web+legal is 30 Gbit at B = 1e21 FLOPs.', 'level'],
    ['L_model of web+news is 30 Gbit.', 'level'],
    ['L_model is higher with web+legal at B = 4e21 FLOPs.', ''],
    ['L_model is higher than before with web+legal at B = 4e21 FLOPs.', 'direction'],
    ['L_model is higher than for web-only at B = 4e21 FLOPs.', 'direction'],
    ['L_model of web+code is 30 Gbit.', ''],
    ['From web-only to web+code L_model falls.', ''],
    ['From web-only to web+news L_model falls.', 'direction'],
    ['web-only → web+news: L_model falls.', 'direction'],
    ['web-only -> web+news: L_model falls.', 'direction'],
    ['L_model grew from web-only to web+news by 9 Gbit.', 'amount'],
    ['web+legal, web+news: L_model fell.', ''],
    ['L_model (web+news) = 30 Gbit', 'level'],
    ['The news were tried as web+news. At B = 1e21 FLOPs L_model fell.', ''],
    ['web+news is out.\n\nAt B = 1e21 FLOPs L_model fell.', ''],
    ['### web+news\n\nAt B = 1e21 FLOPs L_model fell.', ''],
    ['### web+news\n\n#### More\n\nAt B = 1e21 FLOPs L_model fell.', ''],
    ['### web+news\n\nOut.\n\n### Numbers\n\nAt B = 1e21 FLOPs L_model fell.', 'direction'],
    ['### Rejected alternatives\n\nAt B = 1e21 FLOPs L_model fell.', ''],
    ['Last year we tried it. At B = 1e21 FLOPs L_model fell.', ''],
  ])('%s', (notes, expected) => {
    expect(kinds(wide({ notes }))).toBe(expected);
  });

  test('and not where a document says what was, is wanted, or is feared', () => {
    const words = 'At B = 1e21 FLOPs L_model fell.';
    expect(kinds(wide({ notes: words }))).toBe('direction');
    expect(kinds(wide({ action: `; ${words}` }))).toBe('direction');
    expect(kinds(wide({ context: words }))).toBe('');
    expect(kinds(wide({ objective: words }))).toBe('');
    expect(kinds(wide({ risks: words }))).toBe('');
  });
});

test('a document without a profile or without a claim claims nothing', () => {
  expect(claimsIn(decisionIn('# Legal texts\n\nL_model fell.\n'), lexicon)).toEqual([]);
  expect(claimsIn(decisionIn(document('en', 'Nothing.')), lexicon)).toEqual([]);
});

test('a claim stands from its quantity through its number, code and math whole', () => {
  const text = document('en', 'Thus `L_resid` rose by $2.1$ Gbit. $L_{\\text{model}}$ fell.');
  const spans = claimFaults(decisionIn(text), lexicon).map(({ claim }) => text.slice(claim.span.start, claim.span.end));
  expect(spans).toEqual(['`L_resid` rose by $2.1$ Gbit', '$L_{\\text{model}}$ fell']);
});
