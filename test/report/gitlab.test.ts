import { expect, test } from 'vitest';
import { memo } from '../cli/documents.ts';
import { findingAt } from '../reading.ts';
import { reportIn } from './formats.ts';
import { judged, withFindings } from './reports.ts';

interface Issue {
  readonly fingerprint: string;
  readonly check_name: string;
}

test('nothing to report is an empty list', async () => {
  expect(await reportIn('gitlab', [])).toBe('[]\n');
});

test('a finding is an issue', async () => {
  const findings = [
    findingAt({ start: 2, end: 3 }, { message: 'What.', key: 'k' }),
    findingAt({ start: 2, end: 3 }, { message: 'What.', key: 'l', level: 'warn' }),
  ];
  expect(JSON.parse(await reportIn('gitlab', [withFindings('a\nb\n', findings)]))).toEqual([
    {
      type: 'issue',
      description: 'What.',
      check_name: 'budget-named',
      fingerprint: expect.stringMatching(/^[\da-f]{16}$/),
      severity: 'major',
      location: { path: 'a.md', lines: { begin: 2 } },
    },
    expect.objectContaining({ severity: 'minor' }),
  ]);
});

test('fingerprints stay as they are when something else is edited, and are unique in a report', async () => {
  const issues = async (text: string): Promise<readonly Issue[]> =>
    JSON.parse(await reportIn('gitlab', [judged(text), { ...judged(text), file: 'b.md' }]));
  const before = await issues(memo);
  const after = await issues(memo.replace('For two weeks', 'Some words above.\n\nMore of them.\n\nFor two weeks'));
  expect(before).toHaveLength(16);
  expect(new Set(before.map(({ fingerprint }) => fingerprint)).size).toBe(16);
  expect(after.map(({ fingerprint }) => fingerprint)).toEqual(before.map(({ fingerprint }) => fingerprint));
});
