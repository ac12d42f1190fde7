import { columnOf } from './columns.ts';
import { gathering } from './gathering.ts';
import type { LogFault, LogReading } from './log.ts';

/**
 * Event files of TensorBoard: records of `length (8 bytes), its checksum (4), data, its checksum (4)`, each the protocol
 * buffer `Event` of TensorFlow. Scalars are read, by their tags; everything else is passed over.
 */
export function eventLog(bytes: Uint8Array): LogReading {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const points: { readonly event: number; readonly step: number; readonly tag: string; readonly value: number }[] = [];
  let event = 0;
  for (let at = 0; at < bytes.length; ) {
    const fault = (id: string): LogFault => ({ id, args: { offset: at } });
    if (at + 12 > bytes.length) return { fault: fault('event-cut') };
    const length = Number(view.getBigUint64(at, true));
    const data = at + 12;
    if (view.getUint32(at + 8, true) !== checksum(bytes.subarray(at, at + 8)))
      return { fault: fault('event-checksum') };
    if (data + length + 4 > bytes.length) return { fault: fault('event-cut') };
    const record = bytes.subarray(data, data + length);
    if (view.getUint32(data + length, true) !== checksum(record)) return { fault: fault('event-checksum') };
    event++;
    for (const scalar of scalarsOf(record)) points.push({ event, ...scalar });
    at = data + length + 4;
  }
  const tags = [...new Set(points.map(({ tag }) => tag))].filter((tag) => columnOf(tag)?.role === 'curve');
  const columns = ['step', ...tags];
  const gathered = gathering(columns);
  for (const { event: line, step, tag, value } of points)
    if (tags.includes(tag))
      gathered.put(
        line,
        columns.map((name) => (name === 'step' ? String(step) : name === tag ? String(value) : '')),
      );
  return { log: { format: 'tensorboard', runs: gathered.runs() } };
}

interface Scalar {
  readonly step: number;
  readonly tag: string;
  readonly value: number;
}

/** `Event { int64 step = 2; Summary summary = 5 }`, `Summary { repeated Value value = 1 }`. */
function scalarsOf(event: Uint8Array): readonly Scalar[] {
  const fields = fieldsOf(event);
  const step = Number(fields.find(({ number }) => number === 2)?.varint ?? 0n);
  return fields
    .filter(({ number, bytes }) => number === 5 && bytes !== undefined)
    .flatMap(({ bytes }) => fieldsOf(bytes ?? new Uint8Array()))
    .filter(({ number }) => number === 1)
    .flatMap(({ bytes = new Uint8Array() }) => {
      const value = fieldsOf(bytes);
      const tag = value.find(({ number }) => number === 1)?.bytes;
      const scalar = value.find(({ number }) => number === 2)?.float ?? tensorScalar(value);
      return tag === undefined || scalar === undefined
        ? []
        : [{ step, tag: new TextDecoder().decode(tag), value: scalar }];
    });
}

/** `Value { TensorProto tensor = 8 }` with `tensor_content = 4`, `float_val = 5`, `double_val = 6`, where it holds one number. */
function tensorScalar(value: readonly Field[]): number | undefined {
  const tensor = value.find(({ number }) => number === 8)?.bytes;
  if (tensor === undefined) return undefined;
  const fields = fieldsOf(tensor);
  const content = fields.find(({ number }) => number === 4)?.bytes;
  const one = fields.find(({ number }) => number === 5 || number === 6);
  return one?.float ?? one?.double ?? single(one?.bytes) ?? single(content);
}

function single(bytes: Uint8Array | undefined): number | undefined {
  if (bytes?.length !== 4 && bytes?.length !== 8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.length === 4 ? view.getFloat32(0, true) : view.getFloat64(0, true);
}

interface Field {
  readonly number: number;
  readonly varint?: bigint;
  readonly float?: number;
  readonly double?: number;
  readonly bytes?: Uint8Array;
}

/** The fields of a protocol buffer, as far as it can be read. */
function fieldsOf(bytes: Uint8Array): readonly Field[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fields: Field[] = [];
  let at = 0;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; at < bytes.length && shift < 70n; shift += 7n) {
      const byte = bytes[at++] ?? 0;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return value;
  };
  while (at < bytes.length) {
    const key = Number(varint());
    const number = key >> 3;
    switch (key & 7) {
      case 0:
        fields.push({ number, varint: BigInt.asIntN(64, varint()) });
        break;
      case 1:
        if (at + 8 <= bytes.length) fields.push({ number, double: view.getFloat64(at, true) });
        at += 8;
        break;
      case 2: {
        const length = Number(varint());
        fields.push({ number, bytes: bytes.subarray(at, at + length) });
        at += length;
        break;
      }
      case 5:
        if (at + 4 <= bytes.length) fields.push({ number, float: view.getFloat32(at, true) });
        at += 4;
        break;
      default:
        return fields;
    }
  }
  return fields;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1;
  return value >>> 0;
});

/** CRC-32C, masked as TensorFlow masks it. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  crc = (crc ^ 0xffffffff) >>> 0;
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}
