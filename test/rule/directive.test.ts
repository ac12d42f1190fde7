import { describe, expect, test } from 'vitest';
import { directivesIn } from '../../src/rule/directive.ts';
import { decisionIn } from '../reading.ts';

const known = ['budget-named', 'profile-total', 'risk-stated'];

/** What a comment says: verb, ids (`= rule`, `? rule that was meant`), reason. */
function said(comment: string): string | undefined {
  const text = `# Title\n\n${comment}\n\nWords.\n`;
  const [directive] = directivesIn(decisionIn(text), known);
  if (directive === undefined) return undefined;
  const { verb, ids, reason, span } = directive;
  expect(text.slice(span.start, span.end)).toBe(comment);
  const named = ids.map(({ raw, span: place, rule, meant }) => {
    expect(text.slice(place.start, place.end)).toBe(raw);
    return rule === undefined ? `${raw}?${meant ?? ''}` : `${raw}=${rule}`;
  });
  if (reason !== undefined) expect(text.slice(reason.span.start, reason.span.end)).toBe(reason.raw);
  return [verb, ...named, ...(reason === undefined ? [] : ['--', reason.value])].join(' ');
}

test.each([
  ['<!-- lint disable budget-named -->', 'disable budget-named=budget-named'],
  ['<!--lint disable budget-named-->', 'disable budget-named=budget-named'],
  ['<!-- lint ignore data-decision:budget-named -->', 'ignore data-decision:budget-named=budget-named'],
  ['<!-- lint ignore data-decision/budget-named -->', 'ignore data-decision/budget-named=budget-named'],
  ['<!-- lint enable budget-named, risk-stated -->', 'enable budget-named=budget-named risk-stated=risk-stated'],
  ['<!-- lint enable budget-named,risk-stated -->', 'enable budget-named=budget-named risk-stated=risk-stated'],
  [
    '<!--\n  lint\n  disable\n  budget-named\n  profile-total\n-->',
    'disable budget-named=budget-named profile-total=profile-total',
  ],
  ['<!-- lint disable -->', 'disable'],
  ['<!-- lint enable -->', 'enable'],
  ['<!-- lint ignore -->', 'ignore'],
])('%s', (comment, expected) => {
  expect(said(comment)).toBe(expected);
});

describe('a reason', () => {
  test.each([
    ['<!-- lint ignore budget-named -- quoted from the contract -->', 'quoted from the contract'],
    [
      '<!-- lint ignore budget-named -- \u0446\u0438\u0442\u0430\u0442\u0430 \u0438\u0437 [1], (\u0441\u043c. #12): a=b -->',
      '\u0446\u0438\u0442\u0430\u0442\u0430 \u0438\u0437 [1], (\u0441\u043c. #12): a=b',
    ],
    ['<!-- lint ignore budget-named -- \u5f15\u7528 \ud83d\ude00 -->', '\u5f15\u7528 \ud83d\ude00'],
    ['<!-- lint ignore budget-named \u2014 typed with a dash -->', 'typed with a dash'],
    ['<!-- lint ignore budget-named --glued -->', 'glued'],
    ['<!-- lint ignore budget-named -- first -- second -->', 'first -- second'],
    ['<!-- lint ignore budget-named -- disable risk-stated -->', 'disable risk-stated'],
    ['<!-- lint ignore budget-named -- over\ntwo lines -->', 'over\ntwo lines'],
  ])('%s', (comment, reason) => {
    expect(said(comment)).toBe(`ignore budget-named=budget-named -- ${reason}`);
  });

  test('may stand without ids', () => {
    expect(said('<!-- lint disable -- not ours -->')).toBe('disable -- not ours');
  });

  test('of dashes alone is none', () => {
    expect(said('<!-- lint ignore budget-named -- -->')).toBe('ignore budget-named=budget-named');
    expect(said('<!-- lint ignore budget-named --- -->')).toBe('ignore budget-named=budget-named');
  });
});

describe('an id', () => {
  test.each([
    ['one slip away is ours, and unknown', '<!-- lint disable budget-name -->', 'disable budget-name?budget-named'],
    ['in capitals is a slip, too', '<!-- lint disable Budget-Named -->', 'disable Budget-Named?budget-named'],
    ['with two letters swapped', '<!-- lint disable risk-satted -->', 'disable risk-satted?risk-stated'],
    [
      'behind our prefix',
      '<!-- lint disable data-decision:budgetnamed -->',
      'disable data-decision:budgetnamed?budget-named',
    ],
    [
      'behind our prefix belongs to no other linter',
      '<!-- lint disable data-decision:no-such -->',
      'disable data-decision:no-such?',
    ],
    [
      'of another linter is left out',
      '<!-- lint disable no-html budget-named -->',
      'disable budget-named=budget-named',
    ],
    [
      'of another linter alone makes the comment none of ours',
      '<!-- lint disable no-html remark-lint:final-newline -->',
      undefined,
    ],
  ])('%s', (_, comment, expected) => {
    expect(said(comment)).toBe(expected);
  });
});

test.each([
  '<!-- lint -->',
  '<!-- lint disable-next-line budget-named -->',
  '<!-- lint disbale budget-named -->',
  '<!-- lint: disable budget-named -->',
  '<!-- lintdisable budget-named -->',
  '<!-- please lint disable budget-named -->',
  '<!-- eslint disable budget-named -->',
  '<!---->',
  '<!-- -->',
])('%s says nothing to us', (comment) => {
  expect(said(comment)).toBeUndefined();
});

test('a comment in front matter does not count', () => {
  const text = '---\ntitle: "<!-- lint disable budget-named -->"\n# <!-- lint disable risk-stated -->\n---\n\nWords.\n';
  expect(directivesIn(decisionIn(text), known)).toEqual([]);
});

test('a comment in code is no comment', () => {
  const text = '```html\n<!-- lint disable budget-named -->\n```\n\n`<!-- lint disable budget-named -->`\n';
  expect(directivesIn(decisionIn(text), known)).toEqual([]);
});

test.each([
  ['in a list item', '- one\n\n  <!-- lint ignore budget-named -->\n\n  two\n'],
  ['in an item of its own', '- <!-- lint ignore budget-named -->\n- two\n'],
  ['inside a paragraph', 'One <!-- lint ignore budget-named --> two.\n'],
  ['in a table cell', '| a | b |\n| --- | --- |\n| <!-- lint ignore budget-named --> | d |\n'],
  ['glued to the text below', '<!-- lint ignore budget-named -->\nText.\n'],
  ['glued to the text above', 'Text.\n<!-- lint ignore budget-named -->\n'],
  ['under a heading', '# Title\n<!-- lint ignore budget-named -->\n'],
  ['with carriage returns', '# Title\r\n\r\n<!-- lint ignore\r\nbudget-named -->\r\n'],
])('a comment %s is read', (_, text) => {
  expect(directivesIn(decisionIn(text), known).map(({ verb, ids }) => [verb, ids[0]?.rule])).toEqual([
    ['ignore', 'budget-named'],
  ]);
});
