import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexiconFor } from '../../src/lint/words.ts';
import { budgetFault } from '../../src/model/budget-fault.ts';
import type { Decision } from '../../src/model/decision.ts';
import { neededCompute } from '../../src/model/needed-compute.ts';
import { printedLike } from '../../src/model/printed.ts';
import { decisionIn } from '../reading.ts';
import { decisionWith, profile } from './profile-document.ts';

const lexicon = lexiconFor({});
const both = 'training and evaluation on the held-out sample';
const family = '## Family\n\n- Parameters: 1e9\n- Training tokens: 1e10';
const heldOut = '## Estimation\n\n- Held-out size: 1e10 tokens';

/** The reading that is proposed, and what of it is told; nothing where B is plausible. 6ND is 6e19, 2N·(held-out size) 2e19. */
function said(decision: Decision, tolerance = 0.15): string | undefined {
  const fault = budgetFault(decision, lexicon, tolerance);
  if (fault === undefined) return undefined;
  const { expected, reading } = fault;
  const told = { covers: 'said', forward: 'work', prefix: 'factor', parameters: 'parameters', none: 'kind' }[
    reading.kind
  ];
  const value = (reading as unknown as Record<string, unknown>)[told];
  return `${expected.work} ${expected.flops.toPrecision(2)}: ${reading.kind} ${value}`;
}

function ofBudget(budget: string, tolerance?: number): string | undefined {
  return said(decisionWith(`## Budget\n\n${budget}`, family, heldOut), tolerance);
}

describe('B is plausible', () => {
  test.each([
    [`8e19 FLOPs: ${both}`],
    ['8e19 FLOPs'],
    [`9.4e19 FLOPs: ${both}`],
    [`7.0e19 FLOPs: ${both}`],
    [`0.93 PF-days: ${both}`],
    ['6e19 FLOPs, training only'],
    ['6e19 FLOPs for training, evaluation is not counted'],
    ['2e19 FLOPs, training is not counted'],
    // Only one of the two is mentioned, the other is open.
    ['6e19 FLOPs for training'],
    ['8e19 FLOPs for training'],
    ['2e19 FLOPs for evaluation'],
    ['8e19 FLOPs for evaluation'],
    [`≤ 2e20 FLOPs: ${both}`],
    [`at least 5e19 FLOPs: ${both}`],
    [`5e19 ± 3e19 FLOPs: ${both}`],
  ])('%s', (budget) => {
    expect(ofBudget(budget)).toBeUndefined();
  });

  test('where it differs by exactly the tolerance', () => {
    expect(ofBudget(`1e20 FLOPs: ${both}`, 0.2)).toBeUndefined();
    expect(ofBudget(`1e20 FLOPs: ${both}`, 0.19)).toBe('full 8.0e+19: none none');
  });
});

describe('B is not plausible, and', () => {
  test.each([
    ['training alone fits', `6e19 FLOPs: ${both}`, 'full 8.0e+19: covers evaluation-excluded'],
    ['forward passes alone fit', `4e19 FLOPs: ${both}`, 'full 8.0e+19: forward forward'],
    ['evaluation alone fits', `2e19 FLOPs: ${both}`, 'full 8.0e+19: covers training-excluded'],
    ['both fit', '8e19 FLOPs, training only', 'training 6.0e+19: covers evaluation-included'],
    ['forward passes of training fit', '2e19 FLOPs, training only', 'training 6.0e+19: forward forward-training'],
    ['both fit', '8e19 FLOPs, evaluation only', 'evaluation 2.0e+19: covers training-included'],
    ['another unit prefix fits', `80 PFLOPs: ${both}`, 'full 8.0e+19: prefix thousand'],
    ['another unit prefix fits', `81 ZFLOPs: ${both}`, 'full 8.0e+19: prefix thousandth'],
    ['another unit prefix fits', `79 TFLOPs: ${both}`, 'full 8.0e+19: prefix million'],
    ['another unit prefix fits', `80 YFLOPs: ${both}`, 'full 8.0e+19: prefix millionth'],
    ['a smaller N fits', `2.8e19 FLOPs: ${both}`, 'full 8.0e+19: parameters 350000000'],
    ['a quarter of N is too small', `1.4e19 FLOPs: ${both}`, 'full 8.0e+19: none none'],
    ['nothing fits', `1.2e20 FLOPs: ${both}`, 'full 8.0e+19: none none'],
    ['a lower bound is too high', `at least 1.2e20 FLOPs: ${both}`, 'full 8.0e+19: none none'],
    ['an upper bound is too low', `≤ 1.3e19 FLOPs: ${both}`, 'full 8.0e+19: none none'],
    ['neither of two open readings fits', '1.2e20 FLOPs for training', 'full 8.0e+19: none none'],
  ])('%s: %s', (_, budget, expected) => {
    expect(ofBudget(budget)).toBe(expected);
  });

  test('of two readings that fit the closer one is told', () => {
    const size = '## Estimation\n\n- Held-out size: 2.8e10 tokens';
    const fault = (budget: string) => said(decisionWith(`## Budget\n\n${budget} FLOPs: ${both}`, family, size));
    expect(fault('5.7e19')).toBe('full 1.2e+20: covers training-excluded');
    expect(fault('5.9e19')).toBe('full 1.2e+20: covers evaluation-excluded');
  });
});

describe('nothing can be said', () => {
  const wrong = '## Budget\n\n6e19 FLOPs: training and evaluation on the held-out sample';

  test.each([
    ['B is missing', [family, heldOut]],
    ['B is in another unit', ['## Budget\n\n5,400 H100-hours', family, heldOut]],
    ['B is not above zero', ['## Budget\n\n0 FLOPs', family, heldOut]],
    [
      'B counts nothing',
      ['## Budget\n\n6e19 FLOPs; training and evaluation: not counted; training is not counted', family, heldOut],
    ],
    ['there are two Bs', [wrong, '## Context\n\nB = 9e20 FLOPs', family, heldOut]],
    ['B is a sweep', [profile('D_var | B | L_model', 'a | 1e19 FLOPs | 1', 'a | 6e19 FLOPs | 1'), family, heldOut]],
    [
      'rows have their own B',
      [wrong, profile('D_var | B | L_model | L_resid', 'a | 9e19 FLOPs | 1 | 1'), family, heldOut],
    ],
    ['N is missing', [wrong, '## Family\n\n- Training tokens: 1e10', heldOut]],
    ['D is missing', [wrong, '## Family\n\n- Parameters: 1e9', heldOut]],
    ['the held-out size is missing', [wrong, family]],
    ['N is not certain', [wrong, family.replace('1e9', '1e9 (8e8 without embeddings)'), heldOut]],
    ['the model is a mixture of experts', [wrong, `${family}\n- Architecture: MoE, 8 experts`, heldOut]],
    ['the model is a mixture of experts', [wrong, `${family}\n- Архитектура: смесь экспертов`, heldOut]],
    [
      'there are several families',
      [wrong, '## Families', '### F: a', '- Parameters: 1e9', '### F: b', '- Training tokens: 1e10', heldOut],
    ],
    [
      'rows are of several families',
      [wrong, family, heldOut, profile('D_var | F | L_model | L_resid', 'a | x | 1 | 1', 'a | y | 1 | 1')],
    ],
    [
      'rows have held-out sizes of their own',
      [wrong, family, heldOut, profile('D_var | Held-out tokens | L_model | L_resid', 'a | 1e9 | 1 | 1')],
    ],
    [
      'held-out sizes are said of variants',
      [
        wrong,
        family,
        '## Variants\n\n- `va`: source: x; cleaning: y\n- `vb`: source: x; cleaning: y',
        '## Estimation\n\n- Held-out size: va: 1e10, vb: 2e10 tokens',
      ],
    ],
    ['in mode B a teacher may have been paid', [wrong.replace('6e19', '2e20'), family, `${heldOut}\n- Mode: B`]],
  ])('where %s', (_, parts) => {
    expect(said(decisionWith(...parts))).toBeUndefined();
  });

  test.each([
    ['N', '{parameters: 1e9, trainingTokens: 1e10}', 'heldOutSize: 1e10', '## Family\n\n- Parameters: 2e9'],
    [
      'the held-out size',
      '{parameters: 1e9, trainingTokens: 1e10}',
      'heldOutSize: 1e10',
      heldOut.replace('1e10', '3e10'),
    ],
  ])('where front matter and body disagree on %s', (_, own, size, body) => {
    const front = (rest: string): Decision =>
      decisionIn(
        `---\ntype: data-decision\nbudget: 6e19 FLOPs (${both})\nfamily: ${own}\nestimation: {${size}}\n---\n\n# Decision\n\n${rest}\n`,
      );
    expect(said(front(''))).toBe('full 8.0e+19: covers evaluation-excluded');
    expect(said(front(body))).toBeUndefined();
  });
});

test('in mode B what is too little is told, and so is what another prefix explains', () => {
  const inModeB = (budget: string) =>
    said(decisionWith(`## Budget\n\n${budget}: ${both}`, family, `${heldOut}\n- Mode: B`));
  expect(inModeB('6e19 FLOPs')).toBe('full 8.0e+19: covers evaluation-excluded');
  expect(inModeB('80 ZFLOPs')).toBe('full 8.0e+19: prefix thousandth');
});

test('a B near what follows from N, D and the held-out size is plausible, one far from it is not', () => {
  const size = fc.integer({ min: 10_000, max: 1e12 });
  const near = fc.double({ min: 0.9, max: 1.1, noNaN: true });
  const far = fc.double({ min: 1.2, max: 100, noNaN: true });
  fc.assert(
    fc.property(size, size, size, near, far, (n, d, h, close, wide) => {
      const fault = (b: number): string | undefined =>
        said(
          decisionIn(
            `---\ntype: data-decision\nbudget: {value: ${b.toExponential(3)}, unit: FLOPs, covers: [training, evaluation]}\nfamily: {parameters: ${n}, trainingTokens: ${d}}\nestimation: {heldOutSize: ${h}}\n---\n`,
          ),
        );
      const flops = 6 * n * d + 2 * n * h;
      expect(fault(flops * close)).toBeUndefined();
      expect(fault(flops * wide)).toMatch(/^full /u);
      expect(fault(flops / wide)).toMatch(/^full /u);
    }),
  );
});

test('needed compute is told where all of it is certain', () => {
  expect(neededCompute(decisionWith(family, heldOut), lexicon)).toBe('8.0e19');
  expect(
    neededCompute(
      decisionWith(
        '## Семейство\n\nЗдесь всё по-русски.\n\n- Число параметров: 1,3 млрд\n- Обучающие токены: 26 млрд',
        '## Оценка\n\n- Объём отложенной выборки: 10 млрд токенов',
      ),
      lexicon,
    ),
  ).toBe('2,3e20');
  expect(neededCompute(decisionWith(family), lexicon)).toBeUndefined();
});

test.each([
  [1.6493e15, '1.65e15 FLOPs', 13, '1.65e15'],
  [1.6493e15, '2·10¹⁵ ФЛОП', 15, '1,65·10¹⁵'],
  [480, '432 EFLOPs', 0, '480'],
  [0.4801, '0.432 ZFLOPs', -3, '0.480'],
  [1_649_267, '1,700,000 GFLOPs', 0, '1,650,000'],
  [1.6493e15, '1700000000000000 FLOPs', 0, '1.65e15'],
  [0.000_480_1, '432 EFLOPs', 0, '4.80e-4'],
  [480, 'one', 0, '480'],
])('%d is printed like %j as %j', (value, text, power, printed) => {
  expect(printedLike(value, text, power, text.includes('ФЛОП') ? 'ru' : 'en')).toBe(printed);
});
