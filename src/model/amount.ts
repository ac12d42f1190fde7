import { normalized } from '../lexicon/letters.ts';
import type { UnitKind, Units } from '../lexicon/units.ts';
import { isSpread, type NumberIn } from './number.ts';
import { type Behind, behindAt, unitAt } from './unit.ts';
import type { UnitIn } from './unit-word.ts';

/** A number with what belongs to it. */
export interface Amount {
  readonly number: NumberIn;
  /** Of the multiplier (k, million); the unit's own is the unit's. */
  readonly power: number;
  readonly unit: UnitIn | undefined;
  /** Multiplier and unit as written. */
  readonly written: string | undefined;
  /** The number behind `±`, its own multiplier and unit or else the first number's. */
  readonly spread: Spread | undefined;
  readonly end: number;
}

export interface Spread {
  readonly number: NumberIn;
  readonly power: number;
  readonly unit: UnitIn | undefined;
}

/** No more than this stands between things that belong together. */
export const NEAR = 24;

/** Numbers with the units behind them; a number behind `±` belongs to the one before. */
export function amountsOf(text: string, numbers: readonly NumberIn[], units: Units): readonly Amount[] {
  const amounts: Amount[] = [];
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index];
    if (number === undefined) break;
    const behind = unitBehind(text, number.end, units);
    const next = numbers[index + 1];
    const end = behind?.end ?? number.end;
    if (next === undefined || !(isSpread(text, number.end, next.start) || isSpread(text, end, next.start))) {
      amounts.push(
        withComma({
          number,
          power: behind?.power ?? 0,
          unit: behind?.unit,
          written: writtenOf(text, behind),
          spread: undefined,
          end,
        }),
      );
      continue;
    }
    index++;
    amounts.push(withComma(spreadAmount(text, number, behind, next, units)));
  }
  return amounts;
}

/** `19.0 ± 0.4 Gbit`, `19.0 Gbit ± 400 Mbit`, `(19.0 ± 0.4) Gbit`, `19.0 (±0.4)`, `19.0 ± 2 %`. */
function spreadAmount(
  text: string,
  number: NumberIn,
  front: Behind | undefined,
  spread: NumberIn,
  units: Units,
): Amount {
  const bracket = /^\s?[)\]]/u.exec(text.slice(spread.end, spread.end + 2))?.[0].length ?? 0;
  const inside = unitBehind(text, spread.end, units);
  const back = inside ?? (bracket > 0 ? unitBehind(text, spread.end + bracket, units) : undefined);
  const opened = /[([]/u.test(text.slice(front?.end ?? number.end, spread.start));
  const closing = opened && inside === undefined ? bracket : 0;
  // A percentage behind the spread alone is of a number that has its unit elsewhere, or of a percentage.
  const unit = front ?? back;
  const own = back ?? front;
  return {
    number,
    power: unit?.power ?? 0,
    unit: unit?.unit,
    written: writtenOf(text, unit),
    spread: { number: spread, power: own?.power ?? 0, unit: own?.unit },
    end: Math.max(back?.end ?? spread.end + closing, front?.end ?? 0),
  };
}

function writtenOf(text: string, behind: Behind | undefined): string | undefined {
  return behind === undefined ? undefined : text.slice(behind.start, behind.unit?.end ?? behind.end);
}

/** A unit in Cyrillic makes a lone comma decimal: its author writes decimal commas. */
function withComma(amount: Amount): Amount {
  const { comma } = amount.number;
  return comma !== undefined && /\p{Script=Cyrillic}/u.test(amount.written ?? '')
    ? { ...amount, number: comma }
    : amount;
}

/** The kind of its unit. A percentage that stands behind the spread only ("19.0 ± 2 %") is the spread's. */
export function kindOf({ unit, spread }: Amount): UnitKind | undefined {
  return spread !== undefined && unit === spread.unit && unit?.kind === 'percent' ? undefined : unit?.kind;
}

/** What TeX writes between a number and its unit: the end of the math, a thin space, `\text{`. */
const MATH = /^(?:[$}~\s]|\\[,;:! ~]|\\(?:text|mathrm|textrm|operatorname)\s?\{){1,8}/u;

/** What a unit or the way to one begins with. */
const BEGIN = /[\s\u2010\u2011-]{0,4}[\p{L}\p{Sc}%([}~\\×·*✕]/uy;

/** The unit right behind, over the end of math, in brackets of its own, or behind a word like "training". */
function unitBehind(text: string, at: number, units: Units): Behind | undefined {
  BEGIN.lastIndex = at;
  if (!BEGIN.test(text)) return undefined;
  const behind = behindAt(text, at, units);
  if (behind !== undefined && behind.unit?.kind !== 'money') return behind;
  const near = text.slice(at, at + NEAR);
  const math = MATH.exec(near)?.[0].length;
  const outside = math === undefined ? undefined : behindAt(text, at + math, units);
  if (outside?.unit?.kind === 'compute' || outside?.unit?.kind === 'information') return outside;
  return (
    behind ??
    bracketedUnit(text, at, near, units) ??
    countedDevices(text, at, near, units) ??
    filledUnit(text, at, near, units)
  );
}

function bracketedUnit(text: string, at: number, near: string, units: Units): Behind | undefined {
  const bracket = /^\s{0,3}[([]\s{0,3}/u.exec(near)?.[0].length;
  const unit = bracket === undefined ? undefined : unitAt(text, at + bracket, units);
  if (unit === undefined || unit.kind === 'device' || unit.kind === 'count') return undefined;
  const closing = /^\s?[)\]]/u.exec(text.slice(unit.end, unit.end + 2))?.[0].length;
  return closing === undefined ? undefined : { power: 0, unit, start: unit.start, end: unit.end + closing };
}

/** `64 × H100`, `8xA100`. */
function countedDevices(text: string, at: number, near: string, units: Units): Behind | undefined {
  const [sign, letter] = /^\s{0,2}(?:[×·*✕]|(\p{L}))\s{0,2}/u.exec(near) ?? [];
  if (sign === undefined || (letter !== undefined && !isTimes(letter, units))) return undefined;
  const unit = unitAt(text, at + sign.length, units);
  return unit?.kind === 'device' ? { power: 0, unit, start: unit.start, end: unit.end } : undefined;
}

/** The letter x of either script, as a sign of multiplication. */
export function isTimes(letter: string, units: Units): boolean {
  const lower = letter.toLowerCase();
  return lower === 'x' || units.letters.toLatin[lower] === 'x';
}

/** `3.2e21 training FLOPs`. */
function filledUnit(text: string, at: number, near: string, units: Units): Behind | undefined {
  const [filler, word = ''] = /^\s{1,3}(\p{L}[\p{L}\p{N}]{2,11})(?=\s)/u.exec(near) ?? [];
  if (filler === undefined || !units.fillers.has(normalized(word, units.letters).text)) return undefined;
  const unit = unitAt(text, at + filler.length, units);
  return unit?.kind === 'compute' ? { power: 0, unit, start: unit.start, end: unit.end } : undefined;
}
