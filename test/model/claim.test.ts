import { expect, test } from 'vitest';
import { type Cells, contradictionOf, type Stated } from '../../src/model/claim.ts';
import type { ProfileCell } from '../../src/model/profile.ts';
import type { Quantity } from '../../src/model/quantity.ts';

function quantity(value: number, changes: Partial<Quantity> = {}): Quantity {
  return {
    value,
    unit: 'bit',
    printedUnit: 'bit',
    printed: value,
    scale: 1,
    half: 0.5,
    uncertainty: undefined,
    bound: undefined,
    start: 0,
    end: 1,
    ...changes,
  };
}

function cells(before: Quantity | undefined, after: Quantity | undefined): Cells {
  const cell = (one: Quantity | undefined): ProfileCell => ({
    text: { value: '', raw: '', span: { start: 0, end: 0 } },
    quantity: one,
    refusal: undefined,
    empty: one === undefined,
    unitConflict: undefined,
  });
  return { column: 'L_model', before: before && cell(before), after: cell(after) };
}

const fell: Stated = { kind: 'change', sign: -1, amounts: [], to: undefined };
const rose = (...amounts: readonly Quantity[]): Stated => ({ kind: 'change', sign: 1, amounts, to: undefined });

test('a direction is contradicted by more than the digits and what stands behind ± allow', () => {
  expect(contradictionOf(fell, cells(quantity(10), quantity(12)))).toBe('direction');
  expect(contradictionOf(fell, cells(quantity(10), quantity(11)))).toBeUndefined();
  expect(contradictionOf(fell, cells(quantity(10, { uncertainty: 2 }), quantity(12)))).toBeUndefined();
});

test('a change is compared in its unit, a bare one in either scale, a percentage with the value before', () => {
  const table = cells(quantity(10e9, { scale: 1e9, half: 5e7 }), quantity(15e9, { scale: 1e9, half: 5e7 }));
  const bare = { unit: undefined, half: 0.05 };
  expect(contradictionOf(rose(quantity(5, bare)), table)).toBeUndefined();
  expect(contradictionOf(rose(quantity(5e9, bare)), table)).toBeUndefined();
  expect(contradictionOf(rose(quantity(6, bare)), table)).toBe('amount');
  expect(contradictionOf(rose(quantity(5, { unit: 'bit/token' })), table)).toBeUndefined();
  expect(contradictionOf(rose(quantity(0.5, { unit: '%', half: 0.005 })), table)).toBeUndefined();
  expect(contradictionOf(rose(quantity(0.4, { unit: '%', half: 0.005 })), table)).toBe('amount');
  expect(contradictionOf(rose(quantity(0.4, { unit: '%' })), cells(quantity(0), quantity(5)))).toBeUndefined();
});

test('nothing is said against a claim where a cell is missing, a limit, or in another unit', () => {
  expect(contradictionOf(fell, cells(quantity(10), undefined))).toBeUndefined();
  expect(contradictionOf(fell, cells(undefined, quantity(12)))).toBeUndefined();
  expect(contradictionOf(fell, cells(quantity(10), quantity(12, { bound: '<=' })))).toBeUndefined();
  expect(contradictionOf(fell, cells(quantity(10, { unit: 'bit/token' }), quantity(12)))).toBeUndefined();
  expect(contradictionOf(fell, cells(quantity(10, { unit: undefined }), quantity(12)))).toBe('direction');
});
