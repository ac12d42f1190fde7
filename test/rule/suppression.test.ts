import { describe, expect, test } from 'vitest';
import { type SuppressionState, suppressed, unsilenced } from '../../src/rule/suppression.ts';
import { decisionIn, findingAt, spanOfWords } from '../reading.ts';

const known = ['budget-named', 'risk-stated', 'unused-suppression'];

/** Findings of `budget-named` at each `B…` and of `risk-stated` at each `R…` of the text: which are left. */
function leftIn(body: string): { readonly left: string; readonly states: readonly SuppressionState[] } {
  const text = `# Title\n\n${body}`;
  const findings = [...text.matchAll(/\b[BR]\d/gu)].map(({ 0: word, index }) =>
    findingAt(
      { start: index, end: index + word.length },
      { rule: word.startsWith('B') ? 'budget-named' : 'risk-stated' },
    ),
  );
  const { left, states } = suppressed(findings, decisionIn(text), known);
  return { left: left.map(({ span }) => text.slice(span.start, span.end)).join(' '), states };
}

describe('disable', () => {
  test.each([
    ['holds to the end', 'B1\n\n<!-- lint disable budget-named -->\n\nB2 R1\n\nB3\n', 'B1 R1'],
    [
      'holds until enable',
      '<!-- lint disable budget-named -->\n\nB1\n\n<!-- lint enable budget-named -->\n\nB2\n',
      'B2',
    ],
    [
      'of several rules is ended for one',
      '<!-- lint disable budget-named risk-stated -->\n\n<!-- lint enable risk-stated -->\n\nB1 R1\n',
      'R1',
    ],
    ['without ids silences every rule', '<!-- lint disable -->\n\nB1 R1\n', ''],
    [
      'without ids is ended for one rule',
      '<!-- lint disable -->\n\nB1 R1\n\n<!-- lint enable budget-named -->\n\nB2 R2\n',
      'B2',
    ],
    ['is ended by enable without ids', '<!-- lint disable budget-named -->\n\n<!-- lint enable -->\n\nB1\n', 'B1'],
    [
      'is not ended by enable of another rule',
      '<!-- lint disable budget-named -->\n\n<!-- lint enable risk-stated -->\n\nB1\n',
      '',
    ],
    [
      'may be said again',
      '<!-- lint disable budget-named -->\n\n<!-- lint disable budget-named -->\n\n<!-- lint enable budget-named -->\n\nB1\n',
      'B1',
    ],
    ['of an unknown rule silences nothing', '<!-- lint disable budget-name -->\n\nB1\n', 'B1'],
    ['works in the midst of a paragraph', 'B1 <!-- lint disable budget-named --> B2\n\nB3\n', 'B1'],
  ])('%s', (_, text, left) => {
    expect(leftIn(text).left).toBe(left);
  });
});

describe('ignore', () => {
  test.each([
    ['covers the next paragraph', '<!-- lint ignore budget-named -->\n\nB1\nB2 R1\n\nB3\n', 'R1 B3'],
    ['covers the next table', '<!-- lint ignore budget-named -->\n\n| a |\n| --- |\n| B1 |\n| B2 |\n\nB3\n', 'B3'],
    ['covers the next list', '<!-- lint ignore budget-named -->\n\n- B1\n- B2\n\nB3\n', 'B3'],
    ['covers a heading, not its section', '<!-- lint ignore budget-named -->\n\n## B1\n\nB2\n', 'B2'],
    ['covers text that is glued to it', '<!-- lint ignore budget-named -->\nB1\n\nB2\n', 'B2'],
    ['covers the rest of a paragraph', 'B1 <!-- lint ignore budget-named --> B2\n\nB3\n', 'B1 B3'],
    ['covers the next node of an item', '- B1\n\n  <!-- lint ignore budget-named -->\n\n  B2\n\n- B3\n', 'B1 B3'],
    [
      'covers the node behind other comments',
      '<!-- lint ignore budget-named -->\n<!-- a note -->\n\n<!-- lint ignore risk-stated -->\nB1 R1\n\nB2\n',
      'B2',
    ],
    ['in a heading covers the rest of it', '## B1 <!-- lint ignore budget-named --> B2\n\nB3\n', 'B1 B3'],
    [
      'in a cell covers the rest of it',
      '| a | b |\n| --- | --- |\n| B1 <!-- lint ignore budget-named --> B2 | B3 |\n',
      'B1 B3',
    ],
    ['without ids covers every rule', '<!-- lint ignore -->\n\nB1 R1\n\nB2\n', 'B2'],
    ['at the end covers nothing', 'B1\n\n<!-- lint ignore budget-named -->\n', 'B1'],
    ['is not ended by enable', '<!-- lint ignore budget-named -->\n<!-- lint enable budget-named -->\n\nB1\n', ''],
  ])('%s', (_, text, left) => {
    expect(leftIn(text).left).toBe(left);
  });
});

describe('what the whole document lacks', () => {
  const atHome = (text: string): readonly string[] => {
    const decision = decisionIn(text);
    return suppressed([findingAt(decision.home, { rule: 'risk-stated' })], decision, known).left.map(
      ({ rule }) => rule,
    );
  };

  test.each([
    ['by ignore above the title', '<!-- lint ignore risk-stated -->\n\n# Title\n\nText.\n', []],
    ['by disable above the title', '<!-- lint disable risk-stated -->\n\n# Title\n\nText.\n', []],
    ['by disable below the title', '# Title\n\nText.\n\n<!-- lint disable risk-stated -->\n', []],
    [
      'by disable that ends',
      '# Title\n\n<!-- lint disable risk-stated -->\n\nText.\n\n<!-- lint enable risk-stated -->\n',
      [],
    ],
    ['not by ignore elsewhere', '# Title\n\n<!-- lint ignore risk-stated -->\n\nText.\n', ['risk-stated']],
    ['not by disable of another rule', '# Title\n\n<!-- lint disable budget-named -->\n', ['risk-stated']],
    [
      'by ignore at the top of a body without title',
      '---\ntitle: T\n---\n\n<!-- lint ignore risk-stated -->\n\nText.\n',
      [],
    ],
    [
      'by the second of two comments there',
      '---\ntitle: T\n---\n<!-- lint ignore budget-named -->\n<!-- lint ignore risk-stated -->\n\nText.\n',
      [],
    ],
    [
      'not by ignore further down',
      '---\ntitle: T\n---\n\nText.\n\n<!-- lint ignore risk-stated -->\n\nText.\n',
      ['risk-stated'],
    ],
    ['in a document that holds the comment alone', '<!-- lint disable risk-stated -->\n', []],
  ])('is silenced %s', (_, text, left) => {
    expect(atHome(text)).toEqual(left);
  });
});

describe('the state of a comment', () => {
  const statesIn = (text: string): readonly string[] =>
    leftIn(text).states.map(({ verb, ids, used, closed }) => {
      const flags = (one: { readonly used: boolean; readonly closed: boolean }): string =>
        `${one.used ? 'used' : 'unused'}${one.closed ? '' : ' open'}`;
      return [`${verb} ${flags({ used, closed })}`, ...ids.map((id) => `${id.raw} ${flags(id)}`)].join(', ');
    });

  test.each([
    ['used', '<!-- lint ignore budget-named -->\n\nB1\n', ['ignore used, budget-named used']],
    ['unused', '<!-- lint ignore budget-named -->\n\nR1\n', ['ignore unused, budget-named unused']],
    [
      'used for one of two',
      '<!-- lint ignore budget-named risk-stated -->\n\nR1\n',
      ['ignore used, budget-named unused, risk-stated used'],
    ],
    ['never closed', '<!-- lint disable budget-named -->\n\nB1\n', ['disable used open, budget-named used open']],
    [
      'closed',
      '<!-- lint disable budget-named -->\n\nB1\n\n<!-- lint enable budget-named -->\n',
      ['disable used, budget-named used', 'enable unused, budget-named unused'],
    ],
    [
      'closed for one of two',
      '<!-- lint disable budget-named risk-stated -->\n\nB1 R1\n\n<!-- lint enable risk-stated -->\n',
      ['disable used open, budget-named used open, risk-stated used', 'enable unused, risk-stated unused'],
    ],
    ['without ids', '<!-- lint disable -->\n\nB1\n\n<!-- lint enable -->\n', ['disable used', 'enable unused']],
    ['without ids, never closed', '<!-- lint disable -->\n\nB1\n', ['disable used open']],
    ['about an unknown rule', '<!-- lint disable budget-name -->\n\nB1\n', ['disable unused, budget-name unused']],
    [
      'used by both of two',
      '<!-- lint disable budget-named -->\n\n<!-- lint ignore budget-named -->\n\nB1\n',
      ['disable used open, budget-named used open', 'ignore used, budget-named used'],
    ],
  ])('%s', (_, text, states) => {
    expect(statesIn(text)).toEqual(states);
  });
});

test('findings about comments are silenced by name alone', () => {
  const about = (text: string): number => {
    const decision = decisionIn(text);
    const finding = findingAt(spanOfWords(text, '<!-- lint ignore budget-named -->'), { rule: 'unused-suppression' });
    return unsilenced([finding], decision, known).length;
  };
  expect(about('<!-- lint disable unused-suppression -->\n\n<!-- lint ignore budget-named -->\n\nText.\n')).toBe(0);
  expect(about('<!-- lint disable -->\n\n<!-- lint ignore budget-named -->\n\nText.\n')).toBe(1);
});

test('what is silenced is kept with the reason of the comment that silences it', () => {
  const text =
    '# Title\n\n<!-- lint disable budget-named -- as agreed -->\n\nB1\n\n<!-- lint ignore risk-stated -->\n\nR1\n';
  const findings = [
    findingAt(spanOfWords(text, 'B1')),
    findingAt(spanOfWords(text, 'R1'), { rule: 'risk-stated' }),
    findingAt(spanOfWords(text, 'Title'), { rule: 'risk-stated' }),
  ];
  const { left, silenced } = suppressed(findings, decisionIn(text), known);
  expect(left).toEqual([findings[2]]);
  expect(silenced).toEqual([
    { ...findings[0], reason: 'as agreed' },
    { ...findings[1], reason: undefined },
  ]);
});
