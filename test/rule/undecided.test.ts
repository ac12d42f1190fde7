import { expect, test } from 'vitest';
import { isUndecided } from '../../src/rule/undecided.ts';
import { decisionIn } from '../reading.ts';

const record =
  '# Use one queue\n\n## Context\n\nTwo queues are too many.\n\n## Decision\n\nWe will use RabbitMQ.\n\n## Architecture\n\nOne broker.\n';

test('an architecture record at a path of decisions holds nothing of a decision about data', () => {
  expect(isUndecided(decisionIn(record, 'path'))).toBe(true);
  expect(isUndecided(decisionIn('', 'path'))).toBe(true);
});

test('what says that it is one is judged', () => {
  expect(isUndecided(decisionIn(record, 'type'))).toBe(false);
  expect(isUndecided(decisionIn(record, 'input'))).toBe(false);
});

test.each([
  ['B', '## Budget\n\n3.2e21 FLOPs\n'],
  ['F', '## Family\n\n- Tokenizer: BPE 32k\n- Optimizer: AdamW\n'],
  ['D_var', '## Data variants\n\n### web-only\n\n- Source: crawl\n'],
  ['a profile', '| D_var | L_model | L_resid |\n| --- | --- | --- |\n| web | 1e9 bit | 2e9 bit |\n'],
  ['an action', '## Action\n\nInclude source `legal` with share 0.12.\n'],
  ['an estimation', '## Estimation\n\nMode A.\n'],
])('%s is something of a decision', (_, text) => {
  expect(isUndecided(decisionIn(text, 'path'))).toBe(false);
});

test('nothing is known of a document whose front matter does not parse', () => {
  expect(isUndecided(decisionIn('---\na: [b\n---\n\ntext\n', 'path'))).toBe(false);
});

test('a profile under an unknown heading is something of a decision', () => {
  const place = { value: 'x', raw: '', span: { start: 0, end: 0 } };
  const strays = [{ object: 'profile', heading: place, value: place }] as const;
  expect(isUndecided({ ...decisionIn('', 'path'), strays })).toBe(false);
});
