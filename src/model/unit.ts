import { unitSpelled } from '../lexicon/unit-spelling.ts';
import type { Unit, Units } from '../lexicon/units.ts';
import { deviceAt, deviceTimeAt } from './device.ts';
import { folded, HYPHENED, JOINED, perAt, SPACED, timeAt, type UnitIn, type Word, wordAt } from './unit-word.ts';

/** What stands behind a number: a multiplier (k, million), a unit, or both. `start`–`end` in the text. */
export interface Behind {
  readonly power: number;
  readonly unit: UnitIn | undefined;
  readonly start: number;
  readonly end: number;
}

/** A multiplier and a unit from `at` on, with only white space or one hyphen before them. */
export function behindAt(text: string, at: number, units: Units): Behind | undefined {
  const from = /[\u2010\u2011-]/u.test(text.charAt(at)) ? at + 1 : at;
  const alone = unitAt(text, from, units);
  const multiplier = multiplierAt(text, from, units);
  if (multiplier !== undefined) {
    const of = wordAt(SPACED, text, multiplier.end);
    const behind = of !== undefined && units.of.has(folded(of.text, units)) ? of.end : multiplier.end;
    const unit = unitAt(text, behind, units);
    // "300B tokens" is a multiplier and a unit, "41 B" a unit alone, "3 k of them" neither.
    if (unit !== undefined) return { power: multiplier.power, unit, start: multiplier.start, end: unit.end };
    if (alone === undefined && (multiplier.start === at || multiplier.last)) {
      return { power: multiplier.power, unit: undefined, start: multiplier.start, end: multiplier.end };
    }
  }
  return alone === undefined ? undefined : { power: 0, unit: alone, start: alone.start, end: alone.end };
}

interface Multiplier {
  readonly power: number;
  readonly start: number;
  readonly end: number;
  /** A word, or a letter that no word follows. */
  readonly last: boolean;
}

function multiplierAt(text: string, at: number, units: Units): Multiplier | undefined {
  const word = wordAt(SPACED, text, at);
  if (word === undefined) return undefined;
  const symbol = units.multipliers.exact.get(word.text);
  const power = symbol ?? units.multipliers.folded.get(folded(word.text, units));
  if (power === undefined) return undefined;
  const dotted = symbol === undefined && text.charAt(word.end) === '.';
  const last = symbol === undefined || wordAt(SPACED, text, word.end) === undefined;
  return { power, start: word.start, end: dotted ? word.end + 1 : word.end, last };
}

/** The unit that starts at `at`, white space before it read over. */
export function unitAt(text: string, at: number, units: Units): UnitIn | undefined {
  const word = wordAt(SPACED, text, at);
  if (word === undefined) return undefined;
  const phrase = phraseAt(text, word, units);
  const unit = phrase?.unit ?? unitSpelled(word.text, units);
  const end = phrase?.end ?? word.end;
  if (unit === undefined || unit.kind === 'device') return deviceAt(text, word, units);
  const plain: UnitIn = {
    kind: unit.kind,
    unit: unit.unit,
    factor: unit.factor,
    power: unit.power,
    start: word.start,
    end,
  };
  switch (unit.kind) {
    case 'compute':
    case 'rate':
      return workAt(text, plain, unit, units);
    case 'information':
      return informationAt(text, plain, units);
    case 'time':
      return deviceTimeAt(text, plain, units) ?? plain;
    default:
      return plain;
  }
}

/** A unit of several words: "per cent", "floating-point operations". */
function phraseAt(text: string, first: Word, units: Units): { unit: Unit; end: number } | undefined {
  let found: { unit: Unit; end: number } | undefined;
  let phrase = folded(first.text, units);
  let word: Word | undefined = first;
  for (let count = 1; count < units.longest && units.leads.has(phrase); count++) {
    word = wordAt(HYPHENED, text, word.end);
    if (word === undefined) break;
    phrase = `${phrase} ${folded(word.text, units)}`;
    const unit = units.folded.get(phrase);
    if (unit !== undefined) found = { unit, end: word.end };
  }
  return found;
}

const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
};

/** FLOPs; FLOP/s; and PF-days, which are work again: a rate for a time. */
function workAt(text: string, plain: UnitIn, unit: Unit, units: Units): UnitIn | undefined {
  const per = perAt(text, plain.end, units);
  const second = per?.unit === 'second';
  const time = timeAt(JOINED, text, second ? per.end : plain.end, units);
  if (time !== undefined && (unit.prefixed || second)) {
    return { ...plain, kind: 'compute', unit: 'FLOPs', factor: unit.factor * (SECONDS[time.unit] ?? 1), end: time.end };
  }
  if (per !== undefined) return { ...plain, kind: 'rate', unit: `FLOP/${per.unit}`, end: per.end };
  // PF and TF are units only before a time.
  return unit.unit === 'PF' ? undefined : plain;
}

function informationAt(text: string, plain: UnitIn, units: Units): UnitIn {
  const per = plain.unit === 'bit' ? perAt(text, plain.end, units) : undefined;
  if (per === undefined) return plain;
  return { ...plain, kind: per.rate ? 'rate' : 'information', unit: `bit/${per.unit}`, end: per.end };
}
