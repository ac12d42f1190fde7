import { describe, expect, test } from 'vitest';
import { lexiconFor } from '../../src/lint/words.ts';
import { estimationFault } from '../../src/model/estimation-fault.ts';
import { familyFault, tokensInGrid } from '../../src/model/family-fault.ts';
import { largeChange } from '../../src/model/large-change.ts';
import { recordGaps } from '../../src/model/record-gaps.ts';
import { actions, decisionWith, firstItem, include, profile } from './profile-document.ts';

const head = 'D_var | L_model, Gbit | L_resid, Gbit';
const rows = profile(head, 'a | 1 | 9', 'b | 2 | 8');
const sweep = profile(
  'D_var | B, FLOPs | L_model, Gbit | L_resid, Gbit',
  'a | 1e20 | 1 | 9',
  'b | 1e20 | 2 | 8',
  'a | 2e20 | 3 | 7',
  'b | 2e20 | 4 | 6',
);
const families = profile(
  'D_var | F | L_model, Gbit | L_resid, Gbit',
  'a | f1 | 1 | 9',
  'b | f1 | 2 | 8',
  'a | f2 | 3 | 7',
  'b | f2 | 4 | 6',
);

describe('what a record leaves open', () => {
  const gaps = (...parts: readonly string[]): readonly string[] => {
    const decision = decisionWith(...parts);
    const { missing, unknown, isSame } = recordGaps(firstItem(decision), decision);
    return [...missing, ...unknown.map(({ value }) => `unknown ${value}`), ...(isSame ? ['same'] : [])];
  };
  const declared = '## Data variants\n\n- `a` — source: s\n- `c` — source: s';

  test.each([
    ['nothing', [rows, actions(include)], []],
    ['the pair', [rows, actions('Include source `s` in the mixture with share 0.12')], ['pair']],
    ['the variant after', [rows, actions('Include source `s` in the mixture with share 0.12; before: `a`')], ['after']],
    ['an unknown variant', [rows, actions(include.replace('`b`', '`b2`'))], ['unknown b2']],
    [
      'a declared variant without a row is told elsewhere',
      [declared, rows, actions(include.replace('`b`', '`c`'))],
      [],
    ],
    ['without a table no row is missed', [declared, actions(include.replace('`b`', '`b2`'))], []],
    ['before is after', [rows, actions('Exclude source `s`: `b` → `B`')], ['same']],
    ['a recomputation of one variant', [rows, actions("Recompute the profile of `a` at budget B' = 2e20 FLOPs")], []],
    ['a recomputation of one pair', [rows, actions("Recompute the profile at budget B' = 2e20 FLOPs: `a` → `a`")], []],
    [
      'a recomputation of nothing',
      [profile(head, 'web | 1 | 9'), actions("Recompute the profile at budget B' = 2e20 FLOPs")],
      ['variant'],
    ],
    ['the budget of a sweep', [sweep, actions(include)], ['budget']],
    ['a sweep, told', [sweep, actions(include.replace(': ', ' at B = 2e20 FLOPs: '))], []],
    ['the family of a grid', [families, actions(include)], ['family']],
    ['a grid, told', [families, actions(include.replace(': ', ' for family f2: '))], []],
  ])('%s', (_, parts, expected) => {
    expect(gaps(...parts)).toEqual(expected);
  });
});

describe('families of an action', () => {
  const kinds = (...parts: readonly string[]): readonly (string | undefined)[] => {
    const decision = decisionWith(...parts);
    return [familyFault(firstItem(decision), decision)?.kind, tokensInGrid(decision) && 'tokens'];
  };
  const declared = (one: string, other: string): string =>
    `## Families\n\n| F | Architecture | Tokenizer |\n| --- | --- | --- |\n| f1 | t | ${one} |\n| f2 | t | ${other} |`;
  const tokens = profile(
    'D_var | F | L_model, bits/token | L_resid, bits/token',
    'a | f1 | 1 | 9',
    'b | f1 | 2 | 8',
    'a | f2 | 3 | 7',
    'b | f2 | 4 | 6',
  );
  const split = profile('D_var | F | L_model, Gbit | L_resid, Gbit', 'a | f1 | 1 | 9', 'b | f2 | 2 | 8');
  const gap = profile(
    'D_var | F | L_model, Gbit | L_resid, Gbit',
    'a | f1 | 1 | 9',
    'b | f1 | 2 | 8',
    'a | f2 | 3 | 7',
  );

  test.each([
    ['one', [rows, actions(include)], [undefined, undefined]],
    ['a whole grid', [families, actions(include)], [undefined, undefined]],
    ['none in common', [split, actions(include)], ['apart', undefined]],
    [
      'the one of the action has no row',
      [gap, actions(include.replace(': ', ' for family f2: '))],
      ['lacking', undefined],
    ],
    ['one in common, none said', [gap, actions(include)], [undefined, undefined]],
    [
      'a recomputation for another one',
      [rows, actions("Exclude source `s` and recompute the profile for family F' = f9: `a` → `b`")],
      ['mixed', undefined],
    ],
    [
      'a recomputation alone',
      [split, actions("Recompute the profile for family F' = f9: `a` → `b`")],
      [undefined, undefined],
    ],
    ['per token, one tokenizer', [declared('bpe', 'bpe'), tokens, actions(include)], [undefined, undefined]],
    ['per token, two tokenizers', [declared('bpe 32k', 'bpe 64k'), tokens, actions(include)], [undefined, 'tokens']],
    [
      'per token, compared within one',
      [declared('bpe 32k', 'bpe 64k'), tokens, actions(include.replace(': ', ' for family f1: '))],
      [undefined, undefined],
    ],
  ])('%s', (_, parts, expected) => {
    expect(kinds(...parts)).toEqual(expected);
  });
});

describe('estimates of before and after', () => {
  const lexicon = lexiconFor({});
  const kind = (...parts: readonly string[]): string | undefined => {
    const decision = decisionWith(...parts, actions(include));
    return estimationFault(firstItem(decision), { decision, lexicon })?.kind;
  };
  const modes = (...lines: readonly string[]): string =>
    profile('D_var | Mode | L_model, Gbit | L_resid, Gbit', ...lines);
  const sizes = (a: string, b: string): string =>
    profile('D_var | Held-out tokens | L_model, Gbit | L_resid, Gbit', `a | ${a} | 1 | 9`, `b | ${b} | 2 | 8`);
  const points = (a: string, b: string): string =>
    profile('D_var | Discretization | L_model, Gbit | L_resid, Gbit', `a | ${a} | 1 | 9`, `b | ${b} | 2 | 8`);

  test.each([
    ['one mode', [rows, '## Estimation\n\nMode A'], undefined],
    ['no mode in common', [modes('a | A | 1 | 9', 'b | B | 2 | 8')], 'mode'],
    ['a mode in common', [modes('a | A | 1 | 9', 'b | A | 2 | 8', 'b | B | 2 | 8')], undefined],
    ['a mode that is told of one only', [modes('a | A | 1 | 9', 'b | | 2 | 8')], undefined],
    ['one held-out size in two spellings', [sizes('5e9', '5 billion')], undefined],
    ['one size, and more words', [sizes('5e9 tokens', '5e9 tokens of 2024')], undefined],
    ['two held-out sizes', [sizes('5e9 tokens', '6e9 tokens')], 'heldOutSize'],
    ['two discretizations', [points('250 points', '60 points')], 'discretization'],
    ['two discretizations in mode B', [points('250 points', '60 points'), '## Estimation\n\nMode B'], undefined],
    ['a discretization in words', [points('every step', 'as for the other')], undefined],
  ])('%s', (_, parts, expected) => {
    expect(kind(...parts)).toBe(expected);
  });
});

describe('a large change', () => {
  test.each([
    ['Include source `s` in the mixture with share 0.05', 'include'],
    ['Include source `s` in the mixture with share 0.049', undefined],
    ['Include source `s` in the mixture with share 120 %', undefined],
    ['Reassign the share of source `s` from 0.30 to 0.35', 'reassign'],
    ['Reassign the share of source `s` from 0.35 to 0.31', undefined],
    ['Exclude source `s`', 'exclude'],
    ['Exclude from the mixture', 'change'],
    ['Replace transform `t1` with `t2`', 'replace'],
    ['Change the factorization order: y is predicted from x', 'factorization'],
    ["Recompute the profile of `a` at budget B' = 2e20 FLOPs", undefined],
    ['Drop `s`', undefined],
    ['Do not exclude source `s`', undefined],
  ])('%s: %s', (action, expected) => {
    expect(largeChange(decisionWith(actions(action)), 0.05)?.reason).toBe(expected);
  });
});
