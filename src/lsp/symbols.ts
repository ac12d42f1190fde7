import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { nameOf } from '../lint/card.ts';
import type { Wording } from '../locale/wording.ts';
import type { Decision } from '../model/decision.ts';
import { recordedActions } from '../model/recorded.ts';
import { coverOf } from '../prose/cover.ts';
import { lineStartAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Client } from './client.ts';
import type { Judged } from './judging.ts';
import { rangeOf } from './locations.ts';

/** The headings of a decision document as its outline, and what the sections hold: B, F, variants, actions, checks. */
export function symbolsOf(
  { document, result, wording }: Judged,
  client: Client,
): DocumentSymbol[] | SymbolInformation[] {
  if (result.kind !== 'decision') return [];
  const { decision } = result;
  const all = [...headingsIn(decision), ...valuesIn(decision, wording)]
    .sort((a, b) => a.whole.start - b.whole.start || b.whole.end - a.whole.end)
    .map(({ depth, name, detail, kind, whole, own }): Outlined => {
      const range = rangeOf(whole, document);
      const selectionRange = rangeOf(own, document);
      return { depth, symbol: { name, kind, range, selectionRange, ...(detail !== undefined && { detail }) } };
    });
  return client.nestsSymbols
    ? nested(all)
    : all.map(({ symbol: { name, kind, range } }) => ({ name, kind, location: { uri: document.uri, range } }));
}

interface Entry {
  readonly depth: number;
  readonly name: string;
  readonly detail?: string;
  readonly kind: SymbolKind;
  readonly whole: Span;
  /** What the editor selects. */
  readonly own: Span;
}

function headingsIn({ headings, source }: Decision): readonly Entry[] {
  return headings.map(({ depth, text, span }, index) => {
    const next = headings.slice(index + 1).find((other) => other.depth <= depth);
    const whole = {
      start: lineStartAt(source, span.start),
      end: next === undefined ? source.length : lineStartAt(source, next.span.start),
    };
    // A symbol without a name is none.
    return { depth, name: text.trim() || '#'.repeat(depth), kind: SymbolKind.String, whole, own: span };
  });
}

/** Below every heading. */
const DEEPEST = 7;

function valuesIn(decision: Decision, { sentence }: Wording): readonly Entry[] {
  const { budget, families, variants, checks } = decision;
  const inHeadings = coverOf(
    decision.source.length,
    decision.headings.map(({ span }) => span),
  );
  const entry = (name: string, kind: SymbolKind, span: Span, detail?: string): readonly Entry[] => {
    const line = name.replaceAll(/\s+/gu, ' ').trim();
    const isBody = span.start >= (decision.frontMatter.span?.end ?? 0);
    return line === '' || !isBody || inHeadings.touches(span.start, span.end)
      ? []
      : [{ depth: DEEPEST, name: line, kind, whole: span, own: span, ...(detail !== undefined && { detail }) }];
  };
  return [
    ...budget.stated.flatMap(({ text, quantity }) =>
      quantity === undefined ? [] : entry(`B = ${text.value}`, SymbolKind.Constant, text.span),
    ),
    ...families.all.flatMap(({ name }) =>
      name === undefined ? [] : entry(`F = ${nameOf(name)}`, SymbolKind.Class, name.span),
    ),
    ...variants.all.flatMap(({ name }) =>
      entry(name.value, SymbolKind.Variable, name.span, sentence('lsp.outline.variant')),
    ),
    ...recordedActions(decision).flatMap(({ record: { text } }) =>
      entry(text.value, SymbolKind.Event, text.span, sentence('lsp.outline.action')),
    ),
    ...checks.all.flatMap(({ name }) =>
      entry(name.value, SymbolKind.Property, name.span, sentence('lsp.outline.check')),
    ),
  ];
}

interface Outlined {
  readonly depth: number;
  readonly symbol: DocumentSymbol;
}

function nested(all: readonly Outlined[]): DocumentSymbol[] {
  const top: DocumentSymbol[] = [];
  const open: Outlined[] = [];
  for (const one of all) {
    while ((open.at(-1)?.depth ?? 0) >= one.depth) open.pop();
    const parent = open.at(-1)?.symbol;
    if (parent === undefined) top.push(one.symbol);
    else parent.children = [...(parent.children ?? []), one.symbol];
    open.push(one);
  }
  return top;
}
