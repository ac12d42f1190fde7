import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexiconData } from '../../rules/lexicon/index.ts';
import { lexiconOf } from '../../src/lexicon/lexicon.ts';
import { actionItemFrom } from '../../src/model/action.ts';
import type { ActionContext } from '../../src/model/action-context.ts';
import { structuredAction } from '../../src/model/action-entry.ts';
import type { ActionItem, ActionRecord } from '../../src/model/action-item.ts';
import type { Language } from '../../src/model/decision.ts';
import type { Sourced } from '../../src/model/sourced.ts';
import type { Visible } from '../../src/text/visible.ts';
import { visibleOf } from '../../src/tree/inline.ts';
import { treeOf } from '../../src/tree/parse.ts';
import { textOf } from '../sources.ts';

const lexicon = lexiconOf(lexiconData);
const names = ['web-only', 'web+legal', 'web+code', 'code-v2', 'board-first', 'moves-first'];
const context = (language: Language): ActionContext => ({ lexicon, language, variantNames: names, rowNames: [] });

function visible(markdown: string): Visible {
  const block = treeOf(markdown).children[0];
  if (block === undefined || !('children' in block)) throw new Error(`no paragraph: ${markdown}`);
  return visibleOf(block, markdown, new Map());
}

function plain(text: string): Visible {
  const starts = Array.from(text, (_, index) => index);
  return { text, starts, ends: starts.map((start) => start + 1), source: text, marks: [] };
}

const SLOTS = ['source', 'share', 'from', 'to', 'order', 'budget', 'family'] as const;

function recordLine(record: ActionRecord): string {
  const kind = record.type ?? `none(${record.negated ? 'not ' : ''}${record.closest ?? ''})`;
  const verb = record.type === undefined && record.verb !== undefined ? [`verb=${record.verb.value}`] : [];
  const slots = SLOTS.flatMap((slot) => (record[slot] === undefined ? [] : [`${slot}=${said(record[slot])}`]));
  return [kind, ...verb, ...slots].join(' ');
}

function said({ value }: NonNullable<ActionRecord[(typeof SLOTS)[number]]>): string {
  if (typeof value === 'string') return value;
  return 'unit' in value ? `${value.value.toExponential()} ${value.unit}` : String(value.value);
}

/** The item in one line: records, pair, the variant that is recomputed, the item's own budget and family. */
function line(item: ActionItem): string {
  const { before, after, about, budget, family } = item;
  const pair = before || after ? [`${before?.value ?? '?'} → ${after?.value ?? '?'}`] : [];
  return [
    item.records.map(recordLine).join(' + '),
    ...pair,
    ...(about ? [`about ${about.value}`] : []),
    ...(budget ? [`B ${said(budget)}`] : []),
    ...(family ? [`F ${family.value}`] : []),
  ].join(' | ');
}

/** `# heading`, then an entry and, indented, how it reads. */
function rowsOf(language: Language): readonly (readonly [string, string])[] {
  const lines = textOf(`test/model/actions.${language}.txt`).split('\n');
  return lines.flatMap((text, index): [string, string][] =>
    text === '' || /^(?:#| {2})/u.test(text) ? [] : [[text, (lines[index + 1] ?? '').trim()]],
  );
}

describe.each(['en', 'ru'] as const)('an action in %s', (language) => {
  test.each(rowsOf(language))('%s', (markdown, expected) => {
    expect(line(actionItemFrom(visible(markdown), context(language)))).toBe(expected);
  });
});

describe('columns beside the text', () => {
  const read = (extra: NonNullable<ActionContext['extra']>): string =>
    line(actionItemFrom(visible('Exclude source `forum`'), { ...context('en'), extra }));

  test('give before and after', () => {
    expect(read({ before: plain('web+code'), after: plain('"web-only"') })).toBe(
      'exclude-source source=forum | web+code → web-only',
    );
  });

  test('give both in one cell', () => {
    expect(read({ pair: visible('`web+code` → `web-only`') })).toBe(
      'exclude-source source=forum | web+code → web-only',
    );
  });

  test('give the budget and the family', () => {
    expect(read({ before: plain('–'), budget: plain('3.2e21 FLOPs'), family: plain('dense-1.3B') })).toBe(
      'exclude-source source=forum | B 3.2e+21 FLOPs | F dense-1.3B',
    );
  });
});

describe('an entry of the front matter', () => {
  const read = (values: Readonly<Record<string, string>>): string =>
    line(
      structuredAction(
        new Map(Object.entries(values).map(([key, value]) => [key, plain(value)])),
        { start: 0, end: 0 },
        context('en'),
      ),
    );

  test.each([
    [
      { type: 'include-source', source: 'legal', share: '0.12', before: 'web-only', after: 'web+legal' },
      'include-source source=legal share=0.12 | web-only → web+legal',
    ],
    [{ type: 'exclude_source', source: 'forum' }, 'exclude-source source=forum'],
    [
      { type: 'Reassign-Share', source: 'code', from: '20 %', to: '0.35' },
      'reassign-share source=code from=0.2 to=0.35',
    ],
    [
      { type: 'replace-transform', from: 'a', to: 'b', budget: '3.2e21 FLOPs', family: 'dense' },
      'replace-transform from=a to=b | B 3.2e+21 FLOPs | F dense',
    ],
    [
      { type: 'change-factorization', order: 'moves from the board' },
      'change-factorization order=moves from the board',
    ],
    [
      { type: 'recompute-profile', variant: 'web-only', budget: '12 PF-days', family: 'moe' },
      'recompute-profile budget=1.0368e+21 FLOPs family=moe | about web-only',
    ],
    [{ type: 'add-source', source: 'legal' }, 'none(include-source) verb=add-source source=legal'],
    [{ type: 'inclde-source', source: 'legal' }, 'none() verb=inclde-source source=legal'],
    [{ source: 'legal' }, 'none() source=legal'],
    [{ name: 'Exclude source forum: web+code → web-only' }, 'exclude-source source=forum | web+code → web-only'],
  ])('%o', (values, expected) => {
    expect(read(values)).toBe(expected);
  });
});

describe('places', () => {
  test('are those of the author', () => {
    const markdown = 'Include source `legal` with share 12 %, at B = 3.2e21 FLOPs: `web-only` → web+legal.';
    const item = actionItemFrom(visible(markdown), context('en'));
    const [record] = item.records;
    const raw = [record?.verb, record?.source, record?.share, item.budget, item.before, item.after].map(
      (one) => one?.raw,
    );
    expect(raw).toEqual(['Include', 'legal', '12 %', '3.2e21 FLOPs', 'web-only', 'web+legal']);
  });

  test('lie inside the text, whatever it is', () => {
    const words = fc.constantFrom(
      ...['include', 'exclude', 'reassign', 'replace', 'change', 'recompute', 'not', 'source', 'share', 'with', 'from'],
      ...['to', 'B', 'F', "'", '=', ':', ';', ',', '.', '(', ')', '«', '»', '"', '`x`', 'web-only', '→', '->', '0.12'],
      ...[
        '12 %',
        '3.2e21 FLOPs',
        'order',
        'profile',
        'budget',
        'family',
        'and',
        'variant',
        'before',
        'after',
        '\n',
        '~',
      ],
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'ru'), (text, language) => {
        const item = actionItemFrom(plain(text), context(language as Language));
        const found: (Sourced<unknown> | undefined)[] = [
          item.text,
          item.before,
          item.after,
          item.about,
          item.budget,
          item.family,
        ];
        for (const record of item.records) {
          found.push(record.text, record.verb, ...SLOTS.map((slot) => record[slot]));
        }
        for (const one of found) {
          if (one !== undefined) expect(text.slice(one.span.start, one.span.end)).toBe(one.raw);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('are found in long hostile texts', () => {
    for (const part of [
      'include ',
      '→ ',
      '"',
      '(',
      'B = ',
      'family ',
      'source a, ',
      'exclude `a`; ',
      '1 x ',
      'from the ',
      'do not ',
    ]) {
      expect(actionItemFrom(plain(part.repeat(4000)), context('en')).records.length).toBeGreaterThan(0);
    }
  });
});
