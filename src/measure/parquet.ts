import { parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { columnOf } from './columns.ts';
import { gathering } from './gathering.ts';
import type { LogReading } from './log.ts';
import { largestLog } from './log-bytes.ts';

/**
 * The history that W&B keeps in full, and tables of other tools: columns by their names, rows counted from 1. `most` is how
 * many bytes the columns may unpack to: a few repeated values stand for any number of rows.
 */
export async function parquetLog(bytes: Uint8Array, most: number = largestLog): Promise<LogReading> {
  const file = new Uint8Array(bytes).buffer;
  try {
    const metadata = await parquetMetadataAsync(file);
    const columns = parquetSchema(metadata)
      .children.map(({ element }) => element.name)
      .filter((name) => columnOf(name) !== undefined);
    if (Number(metadata.num_rows) * columns.length * BYTES > most)
      return { fault: { id: 'too-large', args: { limit: most / 1_048_576 } } };
    const rows = await parquetReadObjects({ file, metadata, columns, compressors });
    const gathered = gathering(columns);
    for (const [index, row] of rows.entries())
      gathered.put(
        index + 1,
        columns.map((name) => textOf(row[name])),
      );
    return { log: { format: 'parquet', runs: gathered.runs() } };
  } catch (error) {
    return { fault: { id: 'parquet', args: { detail: error instanceof Error ? error.message : String(error) } } };
  }
}

/** Of a number. */
const BYTES = 8;

function textOf(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}
