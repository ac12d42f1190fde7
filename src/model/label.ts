import type { Label, Lexicon } from '../lexicon/lexicon.ts';
import { type Match, matchAt, tokensOf } from '../lexicon/vocabulary.ts';
import { keptFor } from '../text/kept.ts';
import type { Span } from '../text/span.ts';
import { markAt, sliced, spanOf, trimmed, type Visible } from '../text/visible.ts';

import { ornamentAt } from './ornament.ts';

/** A field's name in front of its value. */
export interface Labelled {
  readonly field: string;
  readonly of: string | undefined;
  readonly symbol: boolean;
  /** The label as the author wrote it, without what stands in brackets behind it. */
  readonly label: Span;
  /** What stands in brackets behind the label: a symbol, a unit, a name. */
  readonly suffix: Visible | undefined;
  readonly value: Visible;
  /** Where the value starts in the text that was read. */
  readonly at: number;
  /** The label is set off in bold. */
  readonly bold: boolean;
}

/** Which facets count: those of this field; at the top level, and everywhere else, the labels that can belong to nothing else. */
export type Scope = string | undefined;

const NUMBERING = /^\s*(?:§\s*)?(?:\d{1,3}(?:\.\d{1,3})*[.)]?|[ivxIVX]{1,4}[.)]|[a-zA-Z][.)])\s+/u;
const SIGN = /^\s*(?:[:=\u2014\u2013\u2212]|-(?=\s))\s*/u;
const SYMBOL_BEHIND = /^\s*(?:,\s*)?(B|F|N|D|D_var)(?![\p{L}\p{N}_'\u2019\u2032])/u;
const BRACKETS = /^\s*\(([^()]{1,60})\)/u;

/** How much may stand behind a label: `line`, a heading or a table cell that is the label alone or with a value; `run`, the start of prose, where a sign or bold has to divide label and value. */
export type Form = 'line' | 'run';

/** No label is longer; the rest of a paragraph needs no words. */
const LONGEST = 64;

/** The label at the start of a text, or at `from` in it. */
export function labelAt(text: Visible, form: Form, scope: Scope, lexicon: Lexicon, from = 0): Labelled | undefined {
  const head = headAt(text, form, scope, lexicon, from);
  return head && { ...head, value: trimmed(sliced(text, head.at)) };
}

/** A label whose value ends where that of the next begins. */
type Head = Omit<Labelled, 'value'>;

function headAt(text: Visible, form: Form, scope: Scope, lexicon: Lexicon, from: number): Head | undefined {
  const bare = from + ornamentAt(text.text, from);
  const numbering = form === 'line' ? bare + (NUMBERING.exec(text.text.slice(bare))?.[0].length ?? 0) : bare;
  const match = matchIn(text.text.slice(numbering, numbering + LONGEST), lexicon);
  if (match === undefined) return undefined;
  const start = numbering + match.start;
  const end = numbering + match.end;
  const label = chosen(match.ids, text.text.slice(start, end), scope);
  if (label === undefined) return undefined;
  const { suffix, at: behind } = suffixBehind(text, end, label);
  const strong = text.marks.find((mark) => mark.kind === 'strong' && mark.start <= start && mark.end >= end);
  const value =
    valueFrom(text, behind, strong?.end, form) ?? (label.field === 'variants' ? nameBehind(text, behind) : undefined);
  if (value === undefined) return undefined;
  return {
    field: label.field,
    of: label.of,
    symbol: label.symbol,
    label: spanOf(text, start, end),
    suffix: value.suffix ?? suffix,
    at: value.at,
    bold: strong !== undefined,
  };
}

/** The label that a line begins with. */
const matchIn = keptFor((line: string, { labels, letters }: Lexicon): Match<Label> | undefined => {
  const tokens = tokensOf(upToDash(line), letters);
  const [first] = tokens;
  return first === undefined || line.slice(0, first.start).trim() !== '' ? undefined : matchAt(labels, tokens, 0);
});

/** A dash between spaces divides: `Estimation – mode A` is no "estimation mode". */
function upToDash(line: string): string {
  return line.slice(0, /\s[\u2014\u2013-]\s/u.exec(line)?.index ?? line.length);
}

/** `D_var 1 — name`, `Variant A: name`. */
const INDEX = /^\s*(?:[#\u2116]\s*)?(?:\d{1,2}|\p{Lu})(?=\s*[:=\u2014\u2013]|\s+-\s)/u;

/** `Action 1: …`, `Risk 2` in a cell, `**Check 3.**`: one of several fields of a kind. */
const COUNT = /^\s*(?:[#\u2116]\s*)?\d{1,2}(?=\s*(?:[:=\u2014\u2013]|\.(?!\d)|$)|\s+-\s)/u;

function suffixBehind(
  text: Visible,
  end: number,
  { symbol, field, of }: Label,
): { readonly suffix: Visible | undefined; readonly at: number } {
  const rest = text.text.slice(end, end + LONGEST);
  const brackets = BRACKETS.exec(rest);
  if (brackets !== null) {
    const close = end + brackets[0].length - 1;
    return { suffix: trimmed(sliced(text, close - (brackets[1]?.length ?? 0), close)), at: close + 1 };
  }
  const also = symbol ? 0 : (SYMBOL_BEHIND.exec(rest)?.[0].length ?? 0);
  const count = field === 'variants' ? INDEX : symbol || of !== undefined ? undefined : COUNT;
  return { suffix: undefined, at: end + also + (count?.exec(rest.slice(also))?.[0].length ?? 0) };
}

/** Where the value starts, if a sign, bold or the end of the line divides it from the label. */
function valueFrom(
  text: Visible,
  at: number,
  strongEnd: number | undefined,
  form: Form,
): { readonly at: number; readonly suffix?: Visible } | undefined {
  const rest = text.text.slice(at);
  const sign = SIGN.exec(rest);
  if (sign !== null) return { at: at + sign[0].length };
  if (rest.trim() === '') return form === 'line' || strongEnd !== undefined ? { at: text.text.length } : undefined;
  if (strongEnd !== undefined && text.text.slice(at, strongEnd).trim().length <= 1) {
    // `**Budget.** …`: the full stop belongs to the label.
    const from = Math.max(strongEnd, at + (/^\s*[.:]?\s*/u.exec(rest)?.[0].length ?? 0));
    return { at: from + (SIGN.exec(text.text.slice(from))?.[0].length ?? 0) };
  }
  const more = form === 'line' ? /^\s*[,[]/u.exec(rest) : null;
  return more === null ? undefined : { at: text.text.length, suffix: trimmed(sliced(text, at + more[0].length)) };
}

/** `### D_var web-only`, `Variant `web-only``: a variant's name needs no sign in front where nothing follows it. */
function nameBehind(text: Visible, at: number): { readonly at: number; readonly suffix?: Visible } | undefined {
  return /^\s+(?=\S*[\p{N}+_-])\S+\s*$/u.test(text.text.slice(at)) ||
    text.marks.some((mark) => mark.kind === 'code' && mark.start === at + 1 && mark.end === text.text.length)
    ? { at: at + 1 }
    : undefined;
}

/** Symbols keep their letter case: `b:` is no budget. A facet of the scope goes before a top-level field. */
function chosen(labels: readonly Label[], written: string, scope: Scope): Label | undefined {
  const fitting = labels.filter((label) => !label.symbol || /^(?:[BFND]|D[_ ]var)$/u.test(written));
  return fitting.find((label) => scope !== undefined && label.of === scope) ?? fitting.find((label) => label.alone);
}

/** Where in a text runs may start: its start, behind `;`, a line break, the end of a sentence, a comma or an opening bracket. */
function runStarts(text: Visible, scope: Scope): readonly { readonly at: number; readonly behind: string }[] {
  const starts: { at: number; behind: string }[] = [{ at: 0, behind: '' }];
  for (const found of text.text.matchAll(scope === undefined ? /[;\n]|[.!?](?=\s)/gu : /[;\n,(]|[.!?](?=\s)/gu)) {
    const at = found.index + found[0].length;
    if (markAt(text, found.index, 'code') === undefined) starts.push({ at, behind: found[0] });
  }
  return starts;
}

/** A text divided at the labels that stand in it: `lead` stands before the first of them. */
export interface Runs {
  readonly lead: Visible;
  readonly fields: readonly Labelled[];
}

export function runsIn(text: Visible, scope: Scope, lexicon: Lexicon): Runs {
  const found: { start: number; at: number; labelled: Head }[] = [];
  let current: string | undefined;
  for (const { at, behind } of runStarts(text, scope)) {
    const start = at + (/^\s*/u.exec(text.text.slice(at, at + LONGEST))?.[0].length ?? 0);
    if (start < (found[found.length - 1]?.at ?? 0)) continue;
    const labelled = headAt(text, 'run', scope, lexicon, start);
    if (labelled === undefined || !divides(behind, labelled, scope)) continue;
    // A field keeps its own facets; they are read out of its value.
    if (labelled.of !== undefined && labelled.of === current) continue;
    current = scope === undefined ? labelled.field : undefined;
    found.push({ start: at, at: labelled.at, labelled });
  }
  const fields = found.map(({ labelled, at }, index): Labelled => {
    const value = trimmed(sliced(text, at, Math.max(at, found[index + 1]?.start ?? text.text.length)));
    return { ...labelled, value: withoutDivider(value) };
  });
  return { lead: withoutDivider(trimmed(sliced(text, 0, found[0]?.start ?? text.text.length))), fields };
}

/** Behind a full stop, a comma or a bracket only a facet of the scope starts a run; `lead, label` is prose at the top level. */
function divides(behind: string, labelled: Head, scope: Scope): boolean {
  if (behind === '' || behind === ';' || behind === '\n') return true;
  if (labelled.bold && behind !== ',' && behind !== '(') return true;
  return labelled.of !== undefined && (scope === labelled.of || behind === '.' || behind === '!' || behind === '?');
}

function withoutDivider(value: Visible): Visible {
  const end = value.text.replace(/\s*[;,(\n]\s*$/u, '').length;
  return end === value.text.length ? value : trimmed(sliced(value, 0, end));
}
