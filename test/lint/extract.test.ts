import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { extracted } from '../../src/lint/extract.ts';
import { jsonWithPositions, plainJson } from '../../src/lint/extract-json.ts';
import { decisionIn } from '../reading.ts';
import { filesUnder, textOf } from '../sources.ts';

const isDecision = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(
  JSON.parse(textOf('schema/decision.json')),
);

function json(text: string, file: string | null = 'decisions/0007.md'): Record<string, unknown> {
  const found = plainJson(extracted(decisionIn(text), file)) as Record<string, unknown>;
  expect(isDecision(found) || isDecision.errors).toBe(true);
  return found;
}

const whole = `---
type: data-decision
id: 0007
title: "Legal texts"
status: accepted
---

# Another title

## Context

"The crawl has no contracts."

## Budget (B)

B = 3.2e21 FLOPs, training and evaluation on the held-out sample included.

## Family (F) = dense-1.3B

- Architecture: decoder-only transformer
- Tokenizer: \`BPE 64k\`
- Optimizer: AdamW, cosine schedule.

## Data variants

| D_var | Source | Cleaning | Deduplication | Format | Order |
| --- | --- | --- | --- | --- | --- |
| web-only | crawl | none | \u2014 | text | shuffled |
| web+legal | crawl, contracts | none | MinHash | text | shuffled |

## Profile

| D_var | L_model (Gbit) | L_resid (Gbit) | L_total |
| --- | --- | --- | --- |
| web-only | 19.0 | 720 | 739 Gbit |
| web+legal | 27.1 | 717.9 | |

## Estimation

Mode A. Curve: validation loss. Discretization: 300 points. Artifacts: [log](runs/web-only.csv)

## Objective

Maximize $L_{\\text{model}}$ subject to $L_{\\text{resid}} \\le 7.5\\times10^{11}$ bit.

## Action

- Include source \`legal\` in the mixture with share 12 %: web-only \u2192 web+legal
- Exclude source \`spam\`: web-only \u2192 web+legal
- Reassign the share of source \`code\` from 0.30 to 0.35: web-only \u2192 web+legal
- Replace transform \`strip-v1\` with \`strip-v2\`: web-only \u2192 web+legal
- Change the factorization order: moves are predicted from the board instead of the reverse; web-only \u2192 web+legal
- Recompute the profile of web+legal at budget B' = 6.4e21 FLOPs
- Tweak source \`news\`: web-only \u2192 web+legal

## Transfer check

- LegalBench-OOD: 41.2 \u2192 44.0

## Risks

- The licence may be withdrawn.
`;

test('a whole document gives every value in the fixed order', () => {
  const found = json(whole);
  const pair = { before: 'web-only', after: 'web+legal' };
  const row = { budget: null, family: null, mode: null };
  const bit = (value: number) => ({ value, unit: 'bit' });
  expect(found).toEqual({
    file: 'decisions/0007.md',
    type: 'data-decision',
    id: '0007',
    title: 'Legal texts',
    status: 'accepted',
    language: 'en',
    budget: { value: 3.2e21, unit: 'FLOPs', covers: ['training', 'evaluation'] },
    family: {
      name: 'dense-1.3B',
      architecture: 'decoder-only transformer',
      representation: 'BPE 64k',
      optimizer: 'AdamW, cosine schedule',
    },
    variants: [
      {
        name: 'web-only',
        source: 'crawl',
        cleaning: 'none',
        deduplication: null,
        format: 'text',
        order: 'shuffled',
        generator: null,
      },
      {
        name: 'web+legal',
        source: 'crawl, contracts',
        cleaning: 'none',
        deduplication: 'MinHash',
        format: 'text',
        order: 'shuffled',
        generator: null,
      },
    ],
    profile: [
      { variant: 'web-only', ...row, L_model: bit(1.9e10), L_resid: bit(7.2e11), L_total: bit(7.39e11) },
      { variant: 'web+legal', ...row, L_model: bit(2.71e10), L_resid: bit(7.179e11), L_total: null },
    ],
    estimation: { mode: 'A', curve: 'validation loss', discretization: '300 points', artifacts: ['runs/web-only.csv'] },
    actions: [
      { type: 'include-source', source: 'legal', share: 0.12, ...pair },
      { type: 'exclude-source', source: 'spam', ...pair },
      { type: 'reassign-share', source: 'code', from: 0.3, to: 0.35, ...pair },
      { type: 'replace-transform', from: 'strip-v1', to: 'strip-v2', ...pair },
      { type: 'change-factorization', order: 'moves are predicted from the board instead of the reverse', ...pair },
      {
        type: 'recompute-profile',
        budget: { value: 6.4e21, unit: 'FLOPs' },
        family: null,
        before: 'web+legal',
        after: null,
      },
      { type: null, raw: 'Tweak source news', ...pair },
    ],
    checks: [{ name: 'LegalBench-OOD', before: 41.2, after: 44 }],
    objective: 'Maximize L_model subject to L_resid \u2264 7.5\u00d710^11 bit',
    context: 'The crawl has no contracts',
    risks: ['The licence may be withdrawn'],
  });
  expect(Object.keys(found).join(' ')).toBe(
    'file type id title status language budget family variants profile estimation actions checks objective context risks',
  );
});

test('an empty document gives nulls and empty lists', () => {
  expect(json('', null)).toEqual({
    file: null,
    type: 'data-decision',
    id: null,
    title: null,
    status: 'proposed',
    language: 'en',
    budget: null,
    family: null,
    variants: [],
    profile: [],
    estimation: null,
    actions: [],
    checks: [],
    objective: null,
    context: null,
    risks: [],
  });
});

describe('parts', () => {
  test('the title is the first heading where the front matter has none', () => {
    expect(json('## Before\n\n# The title\n\n# Another\n')['title']).toBe('The title');
  });

  test('a budget that cannot be read has no value', () => {
    expect(json('## Budget\n\nCosts $40,000; training only.\n')['budget']).toMatchObject({ value: null, unit: null });
  });

  test('a budget that only rows carry is none', () => {
    const found = json(
      '| D_var | B, FLOPs | L_model, bit | L_resid, bit | mode |\n| --- | --- | --- | --- | --- |\n| a | 1e20 | 1 | 2 | A |\n| a | 4e20 | 1 | 2 | B |\n',
    );
    expect(found['budget']).toBeNull();
    expect(found['profile']).toMatchObject([
      { variant: 'a', budget: { value: 1e20, unit: 'FLOPs' }, mode: 'A' },
      { variant: 'a', budget: { value: 4e20, unit: 'FLOPs' }, mode: 'B' },
    ]);
  });

  test('several families are listed, the first is the own one', () => {
    const found = json(
      '## Families\n\n| F | Architecture | Tokenizer | Optimizer |\n| --- | --- | --- | --- |\n| a | x | y | z |\n| b | x | y | z |\n',
    );
    expect(found['family']).toMatchObject({ name: 'a' });
    expect(found['families']).toMatchObject([{ name: 'a' }, { name: 'b' }]);
    expect(Object.keys(found).indexOf('families')).toBe(Object.keys(found).indexOf('family') + 1);
  });

  test('without a unit bits are assumed', () => {
    expect(json('| D_var | L_model | L_resid |\n| --- | --- | --- |\n| a | 1e9 | 2e9 |\n')['profile']).toMatchObject([
      { L_model: { value: 1e9, unit: 'bit' } },
    ]);
  });

  test('nats become bits without the noise of arithmetic', () => {
    const found = json('| D_var | L_model, nat | L_resid, kbit |\n| --- | --- | --- |\n| a | 1 | 0.1 |\n')['profile'];
    expect(found).toMatchObject([{ L_model: { value: Number(Math.LOG2E.toPrecision(15)) }, L_resid: { value: 100 } }]);
  });
});

test('every place leads to the value that it is about', () => {
  const { positions, ...rest } = jsonWithPositions(extracted(decisionIn(whole), null), whole) as Record<
    string,
    Record<string, Record<string, number>>
  >;
  expect(isDecision({ ...rest, positions }) || isDecision.errors).toBe(true);
  const lines = whole.split('\n');
  const textAt = (pointer: string): string | undefined => {
    const { line = 0, column = 0, endLine, endColumn } = positions?.[pointer] ?? {};
    return line === endLine ? lines[line - 1]?.slice(column - 1, (endColumn ?? 0) - 1) : undefined;
  };
  expect(textAt('/id')).toBe('0007');
  expect(textAt('/title')).toBe('Legal texts');
  expect(textAt('/variants/1/source')).toBe('crawl, contracts');
  expect(textAt('/profile/0/L_total')).toBe('739 Gbit');
  expect(textAt('/actions/0/share')).toBe('12 %');
  expect(textAt('/estimation/artifacts/0')).toBe('runs/web-only.csv');
  expect(textAt('/checks/0/after')).toBe('44.0');
  expect(positions).not.toHaveProperty('/profile/1/L_total');
});

test.each(filesUnder('fixtures', '.md'))('%s has the form of the schema', (file) => {
  expect(json(textOf(file), file)['file']).toBe(file);
});
