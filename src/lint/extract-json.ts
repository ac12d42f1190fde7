import { lineStarts, type Point, pointAt } from '../text/lines.ts';
import type { Extracted, Placed } from './extract.ts';

/** Where a value stands; lines and columns from 1, columns in UTF-16 code units, the end behind the last character. */
export interface Position extends Point {
  readonly endLine: number;
  readonly endColumn: number;
}

/** The JSON object that `extract` prints. */
export function plainJson(extracted: Extracted): unknown {
  if (extracted === null || typeof extracted === 'string') return extracted;
  if (isList(extracted)) return extracted.map(plainJson);
  if (isPlaced(extracted)) return extracted.value;
  return Object.fromEntries(Object.entries(extracted).map(([key, value]) => [key, plainJson(value)]));
}

/** The same with `positions`: a JSON pointer (`/variants/0/source`) to the place of the value. */
export function jsonWithPositions(extracted: Extracted, source: string): unknown {
  const starts = lineStarts(source);
  const positions: Record<string, Position> = {};
  const visit = (value: Extracted, pointer: string): void => {
    if (value === null || typeof value === 'string') return;
    if (!isList(value) && isPlaced(value)) {
      const end = pointAt(starts, value.span.end);
      positions[pointer] = { ...pointAt(starts, value.span.start), endLine: end.line, endColumn: end.column };
      return;
    }
    for (const [key, one] of Object.entries(value)) visit(one as Extracted, `${pointer}/${key}`);
  };
  visit(extracted, '');
  return { ...(plainJson(extracted) as object), positions };
}

/** In lines, a large number as people write it: `1.65e15`, and not `1650000000000000`. */
export function prettyJson(value: unknown): string {
  // A line that ends with a digit holds a number: a text ends with a quotation mark.
  return JSON.stringify(value, undefined, 2).replaceAll(/(?<=[ \n])-?(?:\d{16,}|\d[\d.]*e\+\d+)(?=,?$)/gmu, (digits) =>
    Number(digits).toExponential().replace('+', ''),
  );
}

function isList(extracted: Extracted): extracted is readonly Extracted[] {
  return Array.isArray(extracted);
}

function isPlaced(extracted: Placed | { readonly [key: string]: Extracted }): extracted is Placed {
  return 'span' in extracted;
}
