import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/finding/finding.ts';
import { emptyTotal, memo } from '../cli/documents.ts';
import { findingAt, spanOfWords } from '../reading.ts';
import { judged, reportOf, withFindings } from './reports.ts';

describe('findings', () => {
  const source = 'The quality of the legal corpus is good.\n';
  const at = (words: string): Finding['span'] => spanOfWords(source, words);

  test('on one span share one frame', async () => {
    const span = at('legal corpus');
    const findings = [
      findingAt(span, { rule: 'x', message: 'first sentence' }),
      findingAt(span, { rule: 'y', level: 'warn', message: 'second sentence' }),
    ];
    expect(await reportOf([withFindings(source, findings)])).toBe(
      [
        'a.md:1:20',
        '  error  first sentence  x',
        '  warning  second sentence  y',
        '  1 | The quality of the legal corpus is good.',
        '    |                    ^^^^^^^^^^^^',
        '',
        '1 file, 1 decision document: 1 error, 1 warning.',
        'Next: correct a.md:1:20; `data-decision explain x` says why it matters.',
        '',
      ].join('\n'),
    );
  });

  test('at the place of what is missing stand below the list', async () => {
    const span = at('The quality');
    const missing = findingAt(span, { missing: 'risks', args: { label: 'Risks' }, rule: 'x', message: 'no risk' });
    const report = await reportOf([withFindings(source, [missing, findingAt(span, { rule: 'y', message: 'other' })])]);
    expect(report.split('\n').slice(0, 9)).toEqual([
      'a.md',
      '  1 part of the decision is missing. Paste the line and fill in each `…`:',
      '  1. error  no risk  x',
      '     line to paste',
      '',
      'a.md:1:1',
      '  error  other  y',
      '  1 | The quality of the legal corpus is good.',
      '    | ^^^^^^^^^^^',
    ]);
  });

  test('show three related places, and count the others', async () => {
    const related = ['The', 'quality', 'of', 'legal', 'good'].map((words) => ({
      message: `place of ${words}`,
      args: {},
      span: at(words),
    }));
    const elsewhere = { message: 'in another document', args: {}, span: at('The'), file: 'b.md' };
    const findings = [findingAt(at('corpus'), { rule: 'x', message: 'what', related: [elsewhere, ...related] })];
    expect((await reportOf([withFindings(source, findings)])).split('\n').slice(4, 10)).toEqual([
      '  b.md: in another document',
      '  1 | The quality of the legal corpus is good.',
      '    | ^^^ place of The',
      '  1 | The quality of the legal corpus is good.',
      '    |     ^^^^^^^ place of quality',
      '  and 3 more places',
    ]);
  });

  test('about words of one family are counted after the third', async () => {
    const text = 'quality a\nquality b\nquality c\nquality d\ncomplex e\nquality f\n';
    const spans = [0, 10, 20, 30, 50].map((start) => ({ start, end: start + 7 }));
    const words = spans.map((span) =>
      findingAt(span, { rule: 'words', message: 'word', args: { family: { term: 'quality' } } }),
    );
    const other = findingAt(
      { start: 40, end: 47 },
      { rule: 'words', message: 'word', args: { family: { term: 'complexity' } } },
    );
    const report = await reportOf([withFindings(text, [...words, other])]);
    expect(report.match(/^a\.md:\d+:1$/gm)).toEqual(['a.md:1:1', 'a.md:2:1', 'a.md:3:1', 'a.md:5:1']);
    expect(report).toContain(
      'a.md\n  error  2 more words of this family:  words\n         4:1 `quality`, 6:1 `quality`\n',
    );
    expect(report).toContain('1 file, 1 decision document: 6 errors.\n');
  });

  test('cannot command the terminal', async () => {
    const text = 'a \u001b]0;owned\u0007 b\n';
    const findings = [
      findingAt({ start: 2, end: 12 }, { rule: 'x', message: 'says {raw}', args: { raw: '\u001b[2J' } }),
    ];
    const report = await reportOf([{ ...withFindings(text, findings), file: 'evil\u001b[31m.md' }], {
      isColored: true,
    });
    const own = new RegExp(`${'\u001b'}\\[\\d+m`, 'g');
    expect(report.replaceAll(own, '')).not.toMatch(/[^\n\P{Cc}]/u);
  });

  test('are broken at the width of a terminal', async () => {
    const findings = [findingAt(at('legal'), { rule: 'x', message: 'word '.repeat(20).trim() })];
    const report = await reportOf([withFindings(source, findings)], { columns: 50 });
    expect(report.split('\n').slice(1, 4)).toEqual([
      '  error  word word word word word word word word',
      '         word word word word word word word word',
      '         word word word word  x',
    ]);
    expect(
      Math.max(
        ...report
          .split('\n')
          .slice(0, 6)
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(50);
  });

  test('lose the blanks where a line is broken', async () => {
    const words = 'one `code of several words` '.repeat(4).trim();
    const missing = findingAt(at('The'), { rule: 'rule-id', message: words, missing: 'risks' });
    for (let columns = 40; columns < 80; columns++) {
      const findings = [findingAt(at('legal'), { rule: 'rule-id', message: words }), missing];
      const report = await reportOf([withFindings(source, findings)], { columns });
      const lines = report.split('\n');
      expect(lines.filter((line) => /\s$/u.test(line) || line.length > columns)).toEqual([]);
      expect(report.replaceAll(/\s+/gu, ' ')).toContain(`${words} rule-id`);
    }
  });

  test('in colors say the same', async () => {
    const plain = await reportOf([judged(memo), judged(emptyTotal)]);
    const colored = await reportOf([judged(memo), judged(emptyTotal)], { isColored: true });
    expect(colored).not.toBe(plain);
    expect(colored.replaceAll(new RegExp(`${'\u001b'}\\[\\d+m`, 'g'), '')).toBe(plain);
  });
});
