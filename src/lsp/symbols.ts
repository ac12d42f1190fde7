import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver/node';
import type { Client } from './client.ts';
import type { Judged } from './judging.ts';
import { rangeOf } from './locations.ts';

/** The headings of a decision document as its outline. */
export function symbolsOf({ document, result }: Judged, client: Client): DocumentSymbol[] | SymbolInformation[] {
  if (result.kind !== 'decision') return [];
  const { headings, source } = result.decision;
  const all = headings.map(({ depth, text, span }, index): Outlined => {
    const next = headings.slice(index + 1).find((other) => other.depth <= depth);
    const whole = { start: span.start, end: next?.span.start ?? source.length };
    const symbol: DocumentSymbol = {
      // A symbol without a name is none.
      name: text.trim() || '#'.repeat(depth),
      kind: SymbolKind.String,
      range: rangeOf(whole, document),
      selectionRange: rangeOf(span, document),
    };
    return { depth, symbol };
  });
  return client.nestsSymbols
    ? nested(all)
    : all.map(({ symbol: { name, kind, range } }) => ({ name, kind, location: { uri: document.uri, range } }));
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
