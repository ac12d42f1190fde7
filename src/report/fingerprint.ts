const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** By what a finding is known again: it survives edits elsewhere in the document, and is one finding's alone in a run. */
export function fingerprintOf(file: string, key: string): string {
  return hashOf(`${file}\n${key}`);
}

/** FNV-1a with 64 bits over UTF-8, as 16 hexadecimal digits. */
export function hashOf(text: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  return hash.toString(16).padStart(16, '0');
}
