import { unitSpelled } from '../lexicon/unit-spelling.ts';
import type { Units } from '../lexicon/units.ts';
import { folded, JOINED, latin, NAMED, perAt, SPACED, timeAt, type UnitIn, type Word, wordAt } from './unit-word.ts';

/** `H100-hours`, `GPU days`, `TPU v4 hours` measure work; `64 H100`, `8 GPUs` count devices. */
export function deviceAt(text: string, first: Word, units: Units): UnitIn | undefined {
  const plain = { factor: 1, power: 0, start: first.start };
  const glued = gluedName(first, units);
  if (glued !== undefined) return { ...plain, kind: 'compute', unit: glued, end: first.end };
  const device = deviceName(text, first, units);
  if (device === undefined) return undefined;
  const time = timeAt(JOINED, text, device.end, units);
  if (time === undefined) return { ...plain, kind: 'device', unit: device.name, end: device.end };
  const unit = `${device.name}-${time.unit}`;
  const per = perAt(text, time.end, units);
  if (per?.rate === true) return { ...plain, kind: 'rate', unit: `${unit}/${per.unit}`, end: per.end };
  return { ...plain, kind: 'compute', unit, end: time.end };
}

/** "hours of H100": the time first. A letter for the time ("72 h H100") is left to be a bare time. */
export function deviceTimeAt(text: string, time: UnitIn, units: Units): UnitIn | undefined {
  if (time.end - time.start < 3) return undefined;
  let next = wordAt(SPACED, text, time.end);
  if (next !== undefined && units.of.has(folded(next.text, units))) next = wordAt(SPACED, text, next.end);
  const device = next === undefined ? undefined : deviceName(text, next, units);
  return device === undefined
    ? undefined
    : { ...time, kind: 'compute', unit: `${device.name}-${time.unit}`, end: device.end };
}

/** "GPUh", "GPUhours". */
function gluedName(word: Word, units: Units): string | undefined {
  const [, head = '', tail = ''] = /^([A-Z]PU)(\p{L}+)$/iu.exec(word.text) ?? [];
  const device = head === '' ? undefined : unitSpelled(head, units);
  const time = tail === '' ? undefined : unitSpelled(tail, units);
  if (device?.kind !== 'device' || time?.kind !== 'time' || time.unit === 'second') return undefined;
  return `${device.unit}-${time.unit}`;
}

/** No device's name has more words. */
const MOST = 6;

/** The most telling name in a device's words: its model rather than "GPU"; makers and forms of a board are left out. */
function deviceName(
  text: string,
  first: Word,
  units: Units,
): { readonly name: string; readonly end: number } | undefined {
  let kind: string | undefined;
  let model: string | undefined;
  let numbered = false;
  let end: number | undefined;
  let word: Word | undefined = first;
  for (let count = 0; word !== undefined && count < MOST; count++) {
    const entry = unitSpelled(word.text, units);
    const name = latin(word.text, units);
    if (entry?.kind === 'device') {
      kind ??= entry.unit;
      numbered = entry.numbered;
    } else if (numbered && /^\d{1,4}[a-z]{0,3}$/.test(name)) {
      model = `${kind}-${name.toUpperCase()}`;
      numbered = false;
    } else if (/^(?:tpu)?v\d[a-z]?$/.test(name) && (kind === 'TPU' || name.startsWith('tpu'))) {
      model = `TPU-${name.replace('tpu', '')}`;
    } else if (entry === undefined && model === undefined && isModel(name) && !units.fillers.has(name)) {
      model = name.toUpperCase();
    } else if (
      end === undefined ? !units.deviceWords.has(folded(word.text, units)) : !isDetail(word.text, name, units)
    ) {
      break;
    }
    if (kind !== undefined || model !== undefined) end = word.end;
    word = wordAt(NAMED, text, word.end);
  }
  const name = model ?? kind;
  return name === undefined || end === undefined ? undefined : { name, end };
}

/** H100, L40S, MI300X; no version (v2), exponent (e21) or factor (x10). */
function isModel(name: string): boolean {
  return /^(?![evx]\d)[a-z]{1,3}\d{1,4}[a-z]{0,2}$/.test(name);
}

/** The form or the memory of a board: SXM, 80GB. */
function isDetail(word: string, name: string, units: Units): boolean {
  return units.deviceWords.has(folded(word, units)) || /^\d+gb$/.test(name);
}
