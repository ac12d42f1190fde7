import { type Range, type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver';
import type { Span } from '../text/span.ts';
import type { Judged, JudgedDecisionDocument } from './judging.ts';
import { markLength, spanOf } from './locations.ts';
import { type Value, valuesIn } from './values.ts';

/** The kinds of words that are told apart by colour, in the order of their numbers in the protocol. */
export const TOKEN_TYPES = ['budget', 'family', 'variant', 'quantity', 'action', 'slot', 'check', 'trigger'] as const;
export const TOKEN_MODIFIERS = ['declaration'] as const;

interface Token {
  readonly span: Span;
  readonly type: number;
  readonly modifiers: number;
}

/** What a decision's words are, in a range or in the whole document. */
export function tokensOf(judged: Judged, range?: Range): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  const { result, document } = judged;
  if (result.kind !== 'decision') return builder.build();
  const mark = markLength(document);
  const wanted = range && spanOf(range, document);
  for (const { span, type, modifiers } of apart(tokensIn({ ...judged, result }), result.decision.source)) {
    if (wanted !== undefined && (span.end <= wanted.start || span.start >= wanted.end)) continue;
    const { line, character } = document.positionAt(span.start + mark);
    const { character: end } = document.positionAt(span.end + mark);
    builder.push(line, character, end - character, type, modifiers);
  }
  return builder.build();
}

function tokensIn({ result: { decision, findings } }: JudgedDecisionDocument): readonly Token[] {
  const triggers = findings
    .filter(({ rule }) => rule === 'no-trigger-words')
    .map(({ span }): Token => ({ span, type: typeOf('trigger'), modifiers: 0 }));
  return [...valuesIn(decision).map(tokenFor), ...triggers];
}

function tokenFor(value: Value): Token {
  const isDeclared = value.kind === 'variant' && value.isDeclared;
  return { span: value.span, type: typeOf(typeFor(value)), modifiers: isDeclared ? 1 : 0 };
}

function typeFor({ kind }: Value): (typeof TOKEN_TYPES)[number] {
  return kind === 'bound' || kind === 'result' ? 'quantity' : kind;
}

function typeOf(type: (typeof TOKEN_TYPES)[number]): number {
  return TOKEN_TYPES.indexOf(type);
}

/** Tokens beside each other, none over the end of a line: of those at one place the shortest is told. */
function apart(tokens: readonly Token[], source: string): readonly Token[] {
  const length = ({ span }: Token): number => span.end - span.start;
  const painted = new Uint32Array(source.length + 1);
  const sorted = tokens.toSorted((a, b) => length(b) - length(a) || a.modifiers - b.modifiers);
  for (const [index, { span }] of sorted.entries()) painted.fill(index + 1, span.start, span.end);
  for (const { index } of source.matchAll(/[\r\n]/gu)) painted[index] = 0;
  const found: Token[] = [];
  for (let start = 0; start < source.length; ) {
    const number = painted[start] ?? 0;
    let end = start + 1;
    while (painted[end] === number && end < source.length) end++;
    const token = sorted[number - 1];
    if (token !== undefined) found.push({ ...token, span: { start, end } });
    start = end;
  }
  return found;
}
