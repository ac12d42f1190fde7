import type { Position, TextDocument } from 'vscode-languageserver-textdocument';
import type { Located } from './locations.ts';

/** A document for an editor that counts columns in bytes of UTF-8; it is not changed. */
export function inBytes(document: TextDocument): Located {
  const text = document.getText();
  const lineAt = (line: number): number => document.offsetAt({ line, character: 0 });
  const offsetAt = ({ line, character }: Position): number => {
    const start = lineAt(line);
    const end = document.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
    let bytes = 0;
    let at = start;
    for (const sign of text.slice(start, end)) {
      bytes += bytesOf(sign);
      if (bytes > character) break;
      at += sign.length;
    }
    return at;
  };
  return {
    uri: document.uri,
    version: document.version,
    getText: (range) => (range === undefined ? text : text.slice(offsetAt(range.start), offsetAt(range.end))),
    positionAt: (offset) => {
      const { line, character } = document.positionAt(offset);
      const start = lineAt(line);
      return { line, character: bytesOf(text.slice(start, start + character)) };
    },
    offsetAt,
  };
}

const encoder = new TextEncoder();

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}
