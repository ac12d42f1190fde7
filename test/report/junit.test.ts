import { expect, test } from 'vitest';
import { good } from '../cli/documents.ts';
import { findingAt } from '../reading.ts';
import { reportIn } from './formats.ts';
import { judged, withFindings } from './reports.ts';
import { xmlIn } from './xml.ts';

test('nothing judged is no suite', async () => {
  expect(await reportIn('junit', [])).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="data-decision" tests="0" failures="0" errors="0">\n</testsuites>\n',
  );
});

test('a document is a suite; a finding is a failed case, and a document without one a case that passes', async () => {
  const findings = [
    findingAt({ start: 2, end: 3 }, { message: 'a < b & "c" ]]>' }),
    findingAt({ start: 0, end: 1 }, { message: 'Two\nlines.', level: 'warn' }),
  ];
  const report = await reportIn('junit', [withFindings('a\nb\n', findings), judged(good)]);
  const url = expect.stringMatching(/\/rules\/budget-named\/README\.md$/);
  const { attributes, children } = xmlIn(report);
  expect(attributes).toEqual({ name: 'data-decision', tests: '3', failures: '2', errors: '0' });
  expect(children).toMatchObject([
    {
      name: 'testsuite',
      attributes: { name: 'a.md', tests: '2', failures: '2', errors: '0', file: 'a.md' },
      children: [
        {
          name: 'testcase',
          attributes: { name: 'budget-named', classname: 'a.md' },
          children: [{ name: 'failure', attributes: { type: 'error', message: 'a < b & "c" ]]>' }, text: url }],
        },
        {
          name: 'testcase',
          attributes: { name: 'budget-named 2', classname: 'a.md' },
          children: [
            {
              attributes: { type: 'warning', message: 'Two\nlines.' },
              text: expect.stringMatching(/^a\.md:1:1\nTwo\nlines\.\n/),
            },
          ],
        },
      ],
    },
    {
      attributes: { name: 'decisions/0007.md', tests: '1', failures: '0' },
      children: [{ name: 'testcase', attributes: { name: 'decisions/0007.md' }, children: [] }],
    },
  ]);
});

test('what XML cannot hold is shown by other signs', async () => {
  const report = await reportIn('junit', [
    withFindings('a', [findingAt({ start: 0, end: 1 }, { message: 'a\u0000b\u001Bc\uD800d\uFFFFe' })]),
  ]);
  const [failure] = xmlIn(report).children[0]?.children[0]?.children ?? [];
  expect(failure?.attributes['message']).toBe('a␀b␛c<U+D800>d\uFFFDe');
});
