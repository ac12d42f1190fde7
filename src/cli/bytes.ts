import { isUtf8 } from 'node:buffer';

/** A byte that is no UTF-8: line and byte of the line from 1. */
export interface InvalidByte {
  readonly line: number;
  readonly byte: number;
  readonly value: string;
}

export type Decoded = { readonly text: string } | { readonly invalid: InvalidByte; readonly approximate: string };

/** UTF-8 to text; a byte order mark stays. */
export function decoded(bytes: Buffer): Decoded {
  if (isUtf8(bytes)) return { text: bytes.toString('utf8') };
  const at = firstInvalid(bytes);
  const before = bytes.subarray(0, at);
  const lineStart = before.lastIndexOf(10) + 1;
  const value = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  return {
    invalid: { line: countLines(before), byte: at - lineStart + 1, value },
    approximate: bytes.toString('utf8'),
  };
}

function countLines(bytes: Buffer): number {
  let lines = 1;
  for (const byte of bytes) if (byte === 10) lines++;
  return lines;
}

function firstInvalid(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (length > 1 && !isUtf8(bytes.subarray(at, at + length))) break;
    at += length;
  }
  return at;
}
