import { describe, expect, test } from 'vitest';
import { extracted } from '../../src/lint/extract.ts';
import { plainJson } from '../../src/lint/extract-json.ts';
import { read } from '../../src/lint/pipeline.ts';
import { judged, reportOf } from './reports.ts';

const memos = [
  ['en', '# Legal texts\n\nWe discussed the mixture.\n'],
  ['ru', '# Тексты законов\n\nМы обсуждали смесь.\n'],
] as const;

describe.each(memos)('the lines to paste into a memo (%s)', (language, body) => {
  test('pasted as they are say nothing, and each value is still to be filled in', async () => {
    const text = await pasted(`---\ntype: data-decision\n---\n\n${body}`, language);
    expect(judged(text, language).findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      'budget-named number',
      'family-complete several',
      'variant-named section',
      'profile-table rows',
      'estimation-artifacts missing',
      'estimation-method section',
      'action-allowed slot',
      'risk-stated section',
    ]);
    expect(factsIn(text)).toMatchObject({
      budget: { value: null, unit: null },
      family: { name: null, architecture: null, representation: null, optimizer: null },
      variants: [],
      profile: [],
      estimation: null,
      actions: [{ type: 'include-source', source: null, share: null, before: null, after: null }],
      checks: [],
      risks: [],
    });
  });

  test('filled in leave no finding', async () => {
    const text = await pasted(`---\ntype: data-decision\nscale: minor\n---\n\n${body}`, language);
    const values = [
      ...['3.2e21', 'dense-1.3B', 'transformer, 24 layers', 'BPE, 32k', 'AdamW'],
      ...['web+legal', 'web crawl, legal', 'none', 'one page', 'shuffled'],
      ...['web+legal', '2.71e10', '7.18e11', 'A', 'validation loss over tokens', 'one point every 2000 steps'],
      ...['https://example.org/loss.csv', 'legal', '0.12', 'web-only', 'web+legal', 'Contracts name private persons'],
    ];
    const whole = text
      .replaceAll('…', () => values.shift() ?? '')
      .replace('\n- `web+legal`', '\n- `web-only`; source: web; cleaning: none; format: page; order: as is$&')
      .replace('\n| web+legal', '\n| web-only | 1.90e10 | 7.20e11 |$&');
    expect(values).toEqual([]);
    expect(judged(whole, language).findings).toEqual([]);
  });
});

test('a line to paste has the names of the document', async () => {
  const text = `---
type: data-decision
---

# Source code

**D_var.**

- \`manuals only\`; source: manual pages; cleaning: none; format: one page; order: shuffled
- \`manuals-code\`; source: manual pages, code; cleaning: none; format: one page; order: shuffled

Profile(manuals-code | B, F) = ⟨2.1e7, 8.6e7⟩ bit
`;
  const lines = await linesFor(text, 'en');
  expect(lines).toContain('| manuals only | … | … |');
  expect(lines).toContain('| manuals-code | 2.1e7 bit | 8.6e7 bit |');
  expect(lines).toContain('**Artifacts.** [manuals only](…), [manuals-code](…)');
  expect(lines).toContain(
    '**Action.** Include source `code` in the mixture with share …: `manuals only` → `manuals-code`',
  );
  const [action] = (factsIn(await pasted(text, 'en')) as { actions: object[] }).actions;
  expect(action).toMatchObject({ source: 'code', share: null, before: 'manuals only', after: 'manuals-code' });
});

test.each([
  ['the actions', '**Action.** Exclude source `forum`: `web` → `web-clean`', '- `web`; source: …;'],
  ['the profile', '| D_var | L_model, bit | L_resid, bit |\n| --- | --- | --- |\n| web | 1e10 | 7e11 |', '- `web`;'],
])('variants are named as %s name them', async (_, said, line) => {
  const text = `---\ntype: data-decision\n---\n\n# Forum\n\n${said}\n`;
  expect((await linesFor(text, 'en')).join('\n')).toContain(line);
});

/** The lines of the checklist that are to be pasted. */
async function linesFor(text: string, language: string): Promise<readonly string[]> {
  const report = await reportOf([judged(text, language)], { language });
  const [list = ''] = report.split('\n\n');
  return list.split('\n').flatMap((line) => (line.startsWith('     ') ? [line.slice(5)] : []));
}

async function pasted(text: string, language: string): Promise<string> {
  const lines = await linesFor(text, language);
  return `${text}${lines.map((line) => line.replace(/^(\*\*|\| D_var)/u, '\n$1')).join('\n')}\n`;
}

function factsIn(text: string): unknown {
  const reading = read({ text, path: undefined, isInput: true }, {});
  return reading.kind === 'decision' ? plainJson(extracted(reading.decision, null)) : undefined;
}
