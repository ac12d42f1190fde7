import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, test } from 'vitest';
import { binaryFormatOf } from '../../src/measure/binary.ts';
import type { LogReading } from '../../src/measure/log.ts';
import { parquetLog } from '../../src/measure/parquet.ts';
import { eventLog } from '../../src/measure/tensorboard.ts';

/** CRC-32C bit by bit. */
function crc32c(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0x82f63b78 : 0);
  }
  return ~crc >>> 0;
}

test('the checksum of this test is CRC-32C', () => {
  expect(crc32c(Buffer.from('123456789'))).toBe(0xe3069283);
});

function record(data: Buffer): Buffer {
  const mask = (crc: number): number => (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
  const head = Buffer.alloc(12);
  head.writeBigUInt64LE(BigInt(data.length));
  head.writeUInt32LE(mask(crc32c(head.subarray(0, 8))), 8);
  const tail = Buffer.alloc(4);
  tail.writeUInt32LE(mask(crc32c(data)));
  return Buffer.concat([head, data, tail]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let left = value; ; left = Math.floor(left / 128)) {
    if (left < 128) return Buffer.from([...bytes, left]);
    bytes.push((left % 128) + 128);
  }
}

const sized = (number: number, data: Buffer): Buffer =>
  Buffer.concat([varint(number * 8 + 2), varint(data.length), data]);

function float(number: number, value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return Buffer.concat([varint(number * 8 + 5), bytes]);
}

const started = record(Buffer.concat([Buffer.from([9]), Buffer.alloc(8), sized(3, Buffer.from('brain.Event:2'))]));

function scalar(step: number, tag: string, value: Buffer): Buffer {
  const summary = sized(1, Buffer.concat([sized(1, Buffer.from(tag)), value]));
  return record(Buffer.concat([Buffer.from([9]), Buffer.alloc(8), Buffer.from([16]), varint(step), sized(5, summary)]));
}

const content = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return sized(8, Buffer.concat([Buffer.from([8, 1]), sized(4, bytes)]));
};

const events = Buffer.concat([
  started,
  scalar(0, 'eval/loss', float(2, 9)),
  scalar(0, 'lr', float(2, 0.1)),
  scalar(300, 'eval/loss', content(8.5)),
  scalar(600, 'eval/loss', sized(8, float(5, 8.25))),
]);

const curves = (reading: LogReading): unknown =>
  'log' in reading
    ? reading.log.runs.flatMap((run) =>
        run.curves.map(({ name, kind, steps, losses }) => ({ name, kind, steps, losses })),
      )
    : reading.fault;

describe("TensorBoard's event files", () => {
  test('are known by their first record, and give scalars of both kinds', () => {
    expect(binaryFormatOf(events)).toBe('tensorboard');
    expect(curves(eventLog(events))).toEqual([
      { name: 'eval/loss', kind: 'validation', steps: [0, 300, 600], losses: [9, 8.5, 8.25] },
    ]);
  });

  test.each([1, 7, 13, 30])('cut short by %i bytes are told with the place', (count) => {
    expect(eventLog(events.subarray(0, events.length - count))).toMatchObject({ fault: { id: 'event-cut' } });
  });

  test('with a changed byte are told, wherever it is', () => {
    for (let at = 0; at < events.length; at++) {
      const damaged = Buffer.from(events);
      damaged[at] = (damaged[at] ?? 0) ^ 0x20;
      expect(eventLog(damaged)).toMatchObject({ fault: { args: { offset: expect.any(Number) } } });
    }
  });
});

describe('Parquet', () => {
  const columnData = [
    { name: '_step', data: [0n, 1n, 2n], type: 'INT64' as const },
    { name: 'train/loss', data: [9, null, 8.25], type: 'DOUBLE' as const, nullable: true },
    { name: 'gpu', data: ['a', 'b', 'c'], type: 'STRING' as const },
  ];
  const bytes = new Uint8Array(parquetWriteBuffer({ columnData }));

  test('is known by its first bytes, and read by the names of its columns', async () => {
    expect(binaryFormatOf(bytes)).toBe('parquet');
    expect(curves(await parquetLog(bytes))).toEqual([
      { name: 'train/loss', kind: 'train', steps: [0, 2], losses: [9, 8.25] },
    ]);
  });

  test('with more rows than fit is told before any is read', async () => {
    expect(await parquetLog(bytes, 3 * 2 * 8)).toMatchObject({ log: { format: 'parquet' } });
    expect(await parquetLog(bytes, 3 * 2 * 8 - 1)).toMatchObject({ fault: { id: 'too-large' } });
  });

  test('cut short is told, and gives no number', async () => {
    for (const count of [1, 4, 8, 40, bytes.length - 12])
      expect(await parquetLog(bytes.subarray(0, bytes.length - count))).toMatchObject({
        fault: { id: 'parquet', args: { detail: expect.stringMatching(/./u) } },
      });
  });
});

test('other bytes are of neither kind', () => {
  expect([binaryFormatOf(Buffer.from('step,loss\n')), binaryFormatOf(new Uint8Array())]).toEqual([
    undefined,
    undefined,
  ]);
});
