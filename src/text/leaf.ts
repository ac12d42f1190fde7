import { isBreak } from './containers.ts';

/** A block that holds no other. */
export type Leaf =
  | { readonly kind: 'none' | 'text' | 'table' | 'indented' }
  | { readonly kind: 'fence'; readonly mark: string; readonly size: number }
  | { readonly kind: 'html'; readonly end: RegExp | undefined };

const HEADING = /^#{1,6}(?:[ \t]|$)/;
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;
const FENCE = /^(?:(`{3,})[^`]*|(~{3,}).*|(\${2,})[^$]*)$/s;
const DELIMITER = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const HTML: readonly (readonly [RegExp, RegExp | undefined])[] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![A-Za-z]/, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [
    /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$)/i,
    undefined,
  ],
];
const TAG =
  /^<(?:\/[A-Za-z][A-Za-z\d-]*\s*|[A-Za-z][A-Za-z\d-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?)>\s*$/;

export function isHeading(rest: string): boolean {
  return HEADING.test(rest);
}

export function isUnderline(rest: string): boolean {
  return UNDERLINE.test(rest);
}

/** A whole tag alone on its line. */
export function isTag(rest: string): boolean {
  return TAG.test(rest);
}

/** Whether the text starts a block that ends a paragraph, where less than four columns are in front of it. */
export function starts(rest: string, indent: number): boolean {
  if (indent > 3) return false;
  return HEADING.test(rest) || isBreak(rest) || fenced(rest) !== undefined || named(rest) !== undefined;
}

export function fenced(rest: string): Leaf | undefined {
  const found = FENCE.exec(rest);
  const mark = found?.[1] ?? found?.[2] ?? found?.[3];
  return mark === undefined ? undefined : { kind: 'fence', mark: mark.charAt(0), size: mark.length };
}

export function closes(rest: string, mark: string, size: number): boolean {
  if (rest.length < size) return false;
  for (const letter of rest) if (letter !== mark) return false;
  return true;
}

/** HTML that may interrupt a paragraph: a comment, a block's tag. */
function named(rest: string): Leaf | undefined {
  const found = rest.startsWith('<') ? HTML.find(([start]) => start.test(rest)) : undefined;
  return found && { kind: 'html', end: found[1] };
}

export function html(rest: string): Leaf | undefined {
  return named(rest) ?? (TAG.test(rest) ? { kind: 'html', end: undefined } : undefined);
}

/** A head row and a row of hyphens with as many cells make a table. */
export function tableStarts(head: string, delimiters: string): boolean {
  return DELIMITER.test(delimiters) && /[|:]/.test(delimiters) && head !== '|' && cellsIn(head) === cellsIn(delimiters);
}

/** Cells of a table's row: bars at the ends of the row divide nothing, an escaped bar is text. */
export function cellsIn(row: string): number {
  let cells = 0;
  let inCell = false;
  for (let at = 0; at < row.length; at++) {
    const letter = row.charAt(at);
    if (letter === '\\' && /[\\|]/.test(row.charAt(at + 1))) at++;
    if (letter === '|') {
      if (!inCell && at > 0) cells++;
      inCell = false;
    } else if (letter !== ' ' && letter !== '\t' && !inCell) {
      inCell = true;
      cells++;
    }
  }
  return cells;
}
