import { readFileSync, statSync } from 'node:fs';
import { type ConfigReading, configFrom } from '../lint/config-reading.ts';
import { limits } from '../text/limits.ts';

const kept = new Map<string, { readonly stamp: string; readonly reading: Promise<ConfigReading> }>();

/** A configuration file, read once as long as it is the same; one that would keep a YAML parser busy is none. */
export async function configAt(file: string): Promise<ConfigReading> {
  try {
    const stamp = stampOf(file);
    const known = kept.get(file);
    if (known?.stamp === stamp) return await known.reading;
    const text = readFileSync(file, 'utf8');
    const reading = text.length > limits.frontMatter ? tooLong(file, text.length) : configFrom(text, file);
    kept.set(file, { stamp, reading: Promise.resolve(reading) });
    return await reading;
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { config: {}, problems: [{ file, line: 1, column: 1, id: 'unreadable', args: { reason } }] };
  }
}

/** What changes when the file does. */
export function stampOf(file: string): string {
  const { ino, size, mtimeMs } = statSync(file);
  return `${ino} ${size} ${mtimeMs}`;
}

function tooLong(file: string, found: number): ConfigReading {
  const args = { found, allowed: limits.frontMatter };
  return { config: {}, problems: [{ file, line: 1, column: 1, id: 'too-long', args }] };
}
