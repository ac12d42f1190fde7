import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { textLogAt, unpacking } from '../../src/disk/log-disk.ts';
import type { LogReading } from '../../src/measure/log.ts';
import { CHUNK, logFromBytes } from '../../src/measure/log-bytes.ts';

const folder = mkdtempSync(join(tmpdir(), 'data-decision-log-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As read from the disk, some lines at a time; from memory it reads the same. */
function readingOf(content: string | Uint8Array): LogReading {
  const file = join(folder, 'log');
  writeFileSync(file, content);
  const reading = textLogAt(file);
  expect(logFromBytes(readFileSync(file), unpacking)).toEqual(reading);
  return reading;
}

const rows = Array.from({ length: 120_000 }, (_, step) => `${step},${(9 - step / 1e5).toFixed(5)}`);
const table = ['step,val_loss', ...rows, ''].join('\n');
const losses = rows.map((row) => Number(row.split(',')[1]));

function lossesIn(reading: LogReading): readonly number[] | undefined {
  return 'log' in reading ? reading.log.runs[0]?.curves[0]?.losses : undefined;
}

test('a log that is longer than what is read at once loses and doubles nothing', () => {
  expect(table.length).toBeGreaterThan(1.5 * CHUNK);
  expect(lossesIn(readingOf(table))).toEqual(losses);
  expect(lossesIn(readingOf(table.trimEnd()))).toEqual(losses);
  expect(lossesIn(readingOf(gzipSync(table)))).toEqual(losses);
  expect(lossesIn(readingOf(`\uFEFF${table}`.replaceAll('\n', '\r\n')))).toEqual(losses);
});

test('a quotation mark late in a table, and objects one a line', () => {
  const quoted = table.replace(/\n119999,(.*)\n/u, '\n"119999","$1"\n');
  expect(quoted).not.toBe(table);
  expect(lossesIn(readingOf(quoted))).toEqual(losses);
  const lines = losses.map((loss, step) => JSON.stringify({ step, val_loss: loss, tokens: step * 64 }));
  expect(lossesIn(readingOf(lines.join('\n')))).toEqual(losses);
});

test('a line that is longer than what is read at once', () => {
  const state = JSON.stringify({ log_history: losses.map((loss, step) => ({ step, eval_loss: loss })) });
  expect(state.length).toBeGreaterThan(2 * CHUNK);
  expect(lossesIn(readingOf(state))).toEqual(losses);
});

test.each([
  ['a broken row', `${table}120000\n`, { id: 'cells', line: 120_002, args: { cells: 1, head: 2 } }],
  ['a sign that no text has', `${table}\u0000`, { id: 'binary', args: {} }],
  ['bytes that are no UTF-8', Buffer.concat([Buffer.from(table), Buffer.from([0xff])]), { id: 'encoding', args: {} }],
  ['nothing', '', { id: 'empty', args: {} }],
  ['blank lines alone', '\n'.repeat(1.5 * CHUNK), { id: 'empty', args: {} }],
  ['gzip that is cut short', gzipSync(table).subarray(0, 1000), { id: 'gzip', args: {} }],
] as const)('%s is told, however late it stands', (_, content, fault) => {
  expect(readingOf(content)).toEqual({ fault });
});
