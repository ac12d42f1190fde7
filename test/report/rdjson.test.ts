import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { findingAt, spanOfWords } from '../reading.ts';
import { reportIn } from './formats.ts';
import { withFindings } from './reports.ts';

const source = 'первая 😀 строка\nsecond line\n';
const tool = { name: 'data-decision', url: manifest.homepage };

test('nothing to report is no diagnostic', async () => {
  expect(JSON.parse(await reportIn('rdjson', []))).toEqual({ source: tool, diagnostics: [] });
});

test('columns count bytes of UTF-8 from 1', async () => {
  const first = spanOfWords(source, 'строка');
  const second = spanOfWords(source, 'second');
  const finding = findingAt(first, {
    level: 'warn',
    message: 'What.',
    related: [
      { message: 'here', args: {}, span: second },
      { message: 'there', args: {}, span: { start: 0, end: 6 }, file: 'b.md' },
    ],
    fix: [{ span: first, text: 'слово' }],
    suggestions: [{ message: 'do', args: {}, edits: [{ span: second, text: '' }] }],
  });
  const report = JSON.parse(await reportIn('rdjson', [withFindings(source, [finding])]));
  const range = { start: { line: 1, column: 19 }, end: { line: 1, column: 31 } };
  const below = { start: { line: 2, column: 1 }, end: { line: 2, column: 7 } };
  expect(Buffer.byteLength('первая 😀 ') + 1).toBe(19);
  expect(report.diagnostics).toEqual([
    {
      message: 'What.',
      location: { path: 'a.md', range },
      severity: 'WARNING',
      source: tool,
      code: { value: 'budget-named', url: expect.stringMatching(/\/rules\/budget-named\/README\.md$/) },
      suggestions: [
        { range, text: 'слово' },
        { range: below, text: '' },
      ],
      related_locations: [
        { message: 'here', location: { path: 'a.md', range: below } },
        { message: 'there', location: { path: 'b.md' } },
      ],
    },
  ]);
});
