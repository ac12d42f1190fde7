import { expect, test } from 'vitest';
import { wordingFor } from '../../src/lint/languages.ts';
import { jsonReporter } from '../../src/report/json.ts';
import { findingAt, spanOfWords } from '../reading.ts';
import { withFindings } from './reports.ts';

const run = { files: 1, documents: 1, tooMany: undefined };

test('nothing to report is an empty list', () => {
  expect(jsonReporter().end(run)).toBe('[]\n');
});

test('every finding is there, never grouped or cut, fixes as one range each', async () => {
  const wording = await wordingFor(['en']);
  const source = 'первая 😀 строка\nsecond line\n';
  const first = spanOfWords(source, 'строка');
  const second = spanOfWords(source, 'second');
  const finding = findingAt(first, {
    rule: 'x',
    requirement: undefined,
    level: 'warn',
    message: 'what',
    related: [
      { message: 'here', args: {}, span: second },
      { message: 'there', args: {}, span: { start: 0, end: 6 }, file: 'b.md' },
    ],
    fix: [
      { span: second, text: 'SECOND' },
      { span: { start: first.end, end: first.end }, text: '!' },
    ],
    suggestions: [
      { message: 'do', args: {}, edits: [{ span: first, text: '' }] },
      { message: 'nothing', args: {}, edits: [] },
    ],
  });
  const reporter = jsonReporter();
  reporter.document(
    { ...withFindings(source, [finding, finding, finding, finding, finding]), file: 'a/ä.md' },
    wording,
    wording,
  );
  const [entry, ...others] = JSON.parse(reporter.end(run));
  expect(others).toEqual([]);
  expect(entry.messages).toHaveLength(5);
  expect(entry).toMatchObject({
    filePath: 'a/ä.md',
    errorCount: 0,
    warningCount: 5,
    fixableErrorCount: 0,
    fixableWarningCount: 5,
  });
  expect(entry.messages[0]).toEqual({
    ruleId: 'x',
    requirement: null,
    severity: 1,
    message: 'what',
    line: 1,
    column: 11,
    endLine: 1,
    endColumn: 17,
    messageId: 'what',
    note: '',
    url: expect.stringMatching(/\/rules\/x\/README\.md$/),
    related: [
      { message: 'here', filePath: 'a/ä.md', line: 2, column: 1, endLine: 2, endColumn: 7 },
      { message: 'there', filePath: 'b.md', line: 1, column: 1, endLine: 1, endColumn: 7 },
    ],
    fix: { range: [16, 23], text: '!\nSECOND' },
    suggestions: [{ desc: 'do', fix: { range: [10, 16], text: '' } }],
  });
  expect(Object.keys(entry.messages[0])).toEqual([
    'ruleId',
    'requirement',
    'severity',
    'message',
    'line',
    'column',
    'endLine',
    'endColumn',
    'messageId',
    'note',
    'url',
    'related',
    'fix',
    'suggestions',
  ]);
});
