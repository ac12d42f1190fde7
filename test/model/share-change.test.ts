import { describe, expect, test } from 'vitest';
import type { Share } from '../../src/model/action-item.ts';
import { distance, reaches, shareChange } from '../../src/model/share-change.ts';
import { isUnchanged, missingSlots, sharesOutside } from '../../src/model/slots.ts';
import { actions, decisionWith, firstItem } from './profile-document.ts';

const share = (digits: number, places: number): Share => ({ value: digits / 10 ** places, digits, places });

describe('shares are compared in decimal', () => {
  test.each([
    [share(35, 2), share(30, 2), share(5, 2)],
    [share(3, 1), share(35, 2), share(5, 2)],
    [share(20, 2), share(2, 1), share(0, 2)],
    [share(5, 2), share(-5, 2), share(10, 2)],
  ])('%o and %o', (a, b, expected) => {
    expect(distance(a, b)).toEqual(expected);
  });

  test.each([
    [share(5, 2), 0.05, true],
    [share(49, 3), 0.05, false],
    [share(500, 4), 0.05, true],
    [share(1, 0), 1, true],
    [share(1, 9), 1e-9, true],
    [share(1, 10), 1e-9, false],
    [share(2, 0), 1e21, false],
  ])('%o reaches %d: %s', (change, threshold, expected) => {
    expect(reaches(change, threshold)).toBe(expected);
  });
});

const record = (text: string) => firstItem(decisionWith(actions(text))).records[0];

describe('the slots of a record', () => {
  test.each([
    ['Include source `s` in the mixture with share 0.12', 0.12, [], [], false],
    ['Include source `s` in the mixture with share 130 %', 1.3, [], ['130 %'], false],
    ['Reassign the share of source `s` from 0.30 to 35 %', 0.05, [], [], false],
    ['Reassign the share of source `s` from 0.20 to 20 %', 0, [], [], true],
    ['Reassign the share of source `s` from −0.1 to 1.2', 1.3, [], ['−0.1', '1.2'], false],
    ['Reassign the share of source `s` to 0.35', undefined, ['old-share'], [], false],
    ['Replace transform `t` with `T`', undefined, [], [], true],
    ['Replace transform `t1` with `t2`', undefined, [], [], false],
    ['Exclude from the mixture', undefined, ['source'], [], false],
    ['Recompute the profile', undefined, ['target'], [], false],
  ] as const)('%s', (text, change, missing, outside, isSame) => {
    const found = record(text);
    if (found === undefined) throw new Error('no record');
    expect(shareChange(found)?.value).toBe(change);
    expect(missingSlots(found, firstItem(decisionWith(actions(text))))).toEqual(missing);
    expect(sharesOutside(found).map(({ raw }) => raw)).toEqual(outside);
    expect(isUnchanged(found)).toBe(isSame);
  });
});
