import { quoted } from '../../src/rule/quotable.ts';
import type { Report } from '../../src/rule/rule.ts';
import { closest } from '../../src/text/closest.ts';

/** A value that the key does not take, with the one that was probably meant. */
export function valueReport(at: Report['at'], key: string, written: string, allowed: readonly string[]): Report {
  if (key === 'date') return date(at, written);
  if (written === '') return { message: 'text', at, args: { key, example: allowed[0] ?? '…' } };
  const meant = allowed.find((one) => written.toLowerCase().startsWith(one)) ?? closest(written, allowed);
  const args = { key, value: written, allowed: quoted(allowed), meant: meant ?? '' };
  if (meant === undefined) return { message: 'value', at, args };
  return {
    message: 'near-value',
    at,
    args,
    suggestions: [{ message: 'replace', args, edits: [{ span: at, text: meant }] }],
  };
}

/** `11.03.2026`, `2026/03/11` and a day with its time can be read in one way only; for others there is an example. */
function date(at: Report['at'], written: string): Report {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(written) ?? [];
  const [, first = year, second = month, third = day] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d.])/u.exec(written) ?? [];
  const meant = `${first}-${second.padStart(2, '0')}-${third.padStart(2, '0')}`;
  if (!isDay(meant)) return { message: 'date-form', at, args: { value: written } };
  const args = { key: 'date', value: written, meant };
  return { message: 'date', at, args, suggestions: [{ message: 'replace', args, edits: [{ span: at, text: meant }] }] };
}

/** A day of the calendar: the thirtieth of February is none. */
function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
