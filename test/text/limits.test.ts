import { describe, expect, test } from 'vitest';
import { type Excess, excessOf, type LimitName, limits } from '../../src/text/limits.ts';
import { treeOf } from '../../src/tree/parse.ts';
import { hostile } from './hostile.ts';

describe('hostile texts are refused, or parsed', () => {
  test.each(Object.entries(hostile))('%s', (_, text) => {
    const excess = excessOf(text);
    if (excess === undefined) expect(treeOf(text).type).toBe('root');
    else expect(excess.found).toBeGreaterThan(excess.allowed);
  });

  test('nearly all are refused', () => {
    const parsed = Object.entries(hostile).filter(([, text]) => excessOf(text) === undefined);
    expect(parsed.map(([name]) => name)).toEqual([
      '10,000 tabs of nesting',
      '10,000 tabs',
      '50,000 less-than signs',
      '39,000 headings',
      '8,000 labels in one paragraph',
      '20,000 vague words in one sentence',
      'a compound of 20,000 words',
    ]);
  });
});

const line = `${'word '.repeat(10)}\n`;

test.each<[string, string, LimitName, number, number]>([
  ['size', line.repeat(42_000), 'size', 2_142_000, 1],
  ['lines', `${'\n'.repeat(limits.lines)}a`, 'lines', limits.lines + 1, limits.lines + 1],
  ['a line', `# T\n\n${'a'.repeat(limits.line + 1)}\n`, 'line', limits.line + 2, 3],
  ['nesting', `# T\n\n${'> '.repeat(21)}a\n`, 'nesting', 21, 3],
  [
    'nesting over several lines',
    Array.from({ length: 21 }, (_, level) => `${'  '.repeat(level)}- a\n`).join(''),
    'nesting',
    21,
    21,
  ],
  ['items', '- a\n'.repeat(limits.items + 1), 'items', limits.items + 1, limits.items + 1],
  ['groups', '> a\n\n'.repeat(limits.groups + 2), 'groups', limits.groups + 1, 2 * limits.groups + 2],
  ['cells', `|a|b|\n|-|-|\n${'|a|b|\n'.repeat(12_500)}`, 'cells', limits.cells + 2, 12_502],
  ['brackets', '[a](b)\n\n'.repeat(15_001), 'brackets', limits.brackets + 2, 30_001],
  ['marks', `${'`a` '.repeat(500)}\n\n`.repeat(101), 'marks', 101_000, 201],
  ['a paragraph', `# T\n\n${'*a '.repeat(limits.paragraph + 1)}\n`, 'paragraph', limits.paragraph + 1, 3],
  ['front matter', `---\n${'a: b\n'.repeat(13_000)}---\n`, 'frontMatter', 65_007, 1],
])('%s past the limit is refused at its place', (_, text, limit, found, at) => {
  expect(excessOf(text)).toEqual<Excess>({ limit, found, allowed: limits[limit], line: at });
});

describe('what people write is let pass', () => {
  const paragraph = `The share of \`legal\` in **web+legal** rises to 0.12 ([run 7](runs/7.csv)); L_model is 2.71e10 bit,
L_resid falls by 0.3 %, and *LegalBench-OOD* goes from 41.2 to 44.0, as $L_{\\text{model}}$ said it would.\n\n`;
  const row = '| `web-only` | web crawl 2025-40 | L_model = 1.9e10 | [log](runs/1.csv) | **yes** | a | b | c |\n';
  const table = `| ${'a | '.repeat(8)}\n|${' - |'.repeat(8)}\n${row.repeat(2000)}`;

  test.each([
    ['1.9 MB of prose on long lines', `${'The corpus was filtered with a classifier. '.repeat(20)}\n\n`.repeat(2300)],
    ['1 MB of prose with code, links and math', paragraph.repeat(4400)],
    ['a table of 2,000 rows and 8 columns', table],
    ['a tight list of 5,000 items', '- `example.org`: excluded, see [the log](log.csv)\n'.repeat(5000)],
    ['a nested list', '- a\n  - b\n    - c\n      1. d\n      2. e\n'.repeat(300)],
    [
      'a list of 1,000 link definitions',
      Array.from({ length: 1000 }, (_, index) => `[${index}]: https://example.org/${index}\n`).join(''),
    ],
    ['a picture of 400 KB in a paragraph', `![plot](data:image/png;base64,${'A'.repeat(400_000)})\n`],
    ['5,000 lines of JSON in a fence', `\`\`\`json\n${'  {"a": [1, [2, 3]], "b": "*_~`<"},\n'.repeat(5000)}\`\`\`\n`],
    ['a display formula of 500 lines', `$$\n${'a_{1} & b_{2} & c^{*} \\\\\n'.repeat(500)}$$\n`],
    ['quoted mail', `${'>'.repeat(12)} a\n`],
  ])('%s', (_, text) => {
    expect(excessOf(text)).toBeUndefined();
  });
});
