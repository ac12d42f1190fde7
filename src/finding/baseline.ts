import type { Finding } from './finding.ts';
import { partsOf } from './key.ts';

/** Keys of findings that are known, by the path of their document from the baseline's folder. */
export type Baseline = ReadonlyMap<string, ReadonlySet<string>>;

export interface Known {
  readonly path: string;
  readonly key: string;
}

/** What is wrong with a baseline's line. */
export interface BaselineProblem {
  readonly id: 'conflict' | 'line';
  readonly line: number;
}

const HEAD =
  '# Findings of data-decision that are known, one a line. `data-decision baseline update` drops those that are gone.';

/** Reads a baseline; order and repetitions don't matter, as a merge of two may leave them. */
export function baselineFrom(text: string): { readonly baseline: Baseline } | { readonly problem: BaselineProblem } {
  const baseline = new Map<string, Set<string>>();
  for (const [index, line] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .entries()) {
    if (line === '' || line.startsWith('#')) continue;
    if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/u.test(line)) return { problem: { id: 'conflict', line: index + 1 } };
    const [path, key, ...more] = line.split('\t').map(unescaped);
    if (path === undefined || key === undefined || more.length > 0) return { problem: { id: 'line', line: index + 1 } };
    const keys = baseline.get(path) ?? new Set();
    baseline.set(path, keys.add(key));
  }
  return { baseline };
}

/** One entry a line, in the order of the lines: a change touches the lines of its entries alone. */
export function baselineText(entries: readonly Known[]): string {
  const lines = new Set(entries.map(lineOf));
  return [HEAD, ...[...lines].sort(), ''].join('\n');
}

export function lineOf({ path, key }: Known): string {
  return `${escaped(path)}\t${escaped(key)}`;
}

export function entriesIn(baseline: Baseline): readonly Known[] {
  return [...baseline].flatMap(([path, keys]) => [...keys].map((key) => ({ path, key })));
}

/**
 * The findings of one document that its baseline does not know, and what the baseline knows that is gone. An entry is a
 * finding's if the words before or those behind are the same: who mends one of two neighbours does not bring the other back.
 */
export function unknownIn(
  findings: readonly Finding[],
  known: ReadonlySet<string> | undefined,
): { readonly fresh: readonly Finding[]; readonly old: readonly Finding[]; readonly gone: readonly string[] } {
  if (known === undefined) return { fresh: findings, old: [], gone: [] };
  const keys = new Set(findings.map(({ key }) => key));
  const left = new Map<string, { readonly key: string; readonly before: string; readonly after: string }[]>();
  const gone = new Set([...known].filter((key) => !keys.has(key)));
  for (const key of gone) {
    const parts = partsOf(key);
    if (parts === undefined) continue;
    const alike = left.get(parts.what) ?? [];
    left.set(parts.what, alike);
    alike.push({ key, before: parts.before, after: parts.after });
  }
  const isKnown = ({ key }: Finding): boolean => {
    if (known.has(key)) return true;
    const parts = partsOf(key);
    const alike = parts === undefined ? [] : (left.get(parts.what) ?? []);
    const index = alike.findIndex((one) => parts !== undefined && isSamePlace(one, parts));
    const [own] = index < 0 ? [] : alike.splice(index, 1);
    if (own !== undefined) gone.delete(own.key);
    return own !== undefined;
  };
  const [fresh, old]: [Finding[], Finding[]] = [[], []];
  for (const finding of findings) (isKnown(finding) ? old : fresh).push(finding);
  return { fresh, old, gone: [...gone] };
}

interface Around {
  readonly before: string;
  readonly after: string;
}

/** So many signs on one side are no chance. */
const ENOUGH = 8;

/** One side is the same, or both are next to the words: an edit nearby leaves a finding what it was. */
function isSamePlace(one: Around, other: Around): boolean {
  const isWhole = (a: string, b: string): boolean => a === b && a.length >= ENOUGH;
  const isNear = (before: number, after: number): boolean =>
    one.before.slice(-before) === other.before.slice(-before) &&
    one.after.slice(0, after) === other.after.slice(0, after);
  return isWhole(one.before, other.before) || isWhole(one.after, other.after) || isNear(3, 6) || isNear(6, 3);
}

/** Signs that would end a line or a field, that nobody sees, or that no UTF-8 has. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\\]/gu;

function escaped(text: string): string {
  const safe = text.replaceAll(UNSEEN, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
  return safe.startsWith('#') ? `\\u{23}${safe.slice(1)}` : safe;
}

function unescaped(text: string): string {
  return text.replaceAll(/\\u\{([\da-f]{1,6})\}/gu, (whole, code: string) => {
    const point = Number.parseInt(code, 16);
    return point > 0x10ffff ? whole : String.fromCodePoint(point);
  });
}
