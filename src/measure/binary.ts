/** Logs that are no text; each has a reader of its own, loaded where it is used. */
export type BinaryFormat = 'parquet' | 'tensorboard';

/** What the first bytes of a file say. */
export function binaryFormatOf(bytes: Uint8Array): BinaryFormat | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 64));
  if (start.startsWith('PAR1')) return 'parquet';
  return start.includes('brain.Event:') ? 'tensorboard' : undefined;
}
