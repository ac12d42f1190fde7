import type { StatedCondition } from '../model/claim-rows.ts';
import { isMark, isWord, type Piece } from './claim-pieces.ts';

/** A sentence's pieces without the words that say under which conditions it holds, and those conditions. */
export interface Conditioned {
  readonly pieces: readonly Piece[];
  readonly stated: StatedCondition;
  /** Every budget and family that it names is known. */
  readonly isKnown: boolean;
}

const BUDGET = /^[b\u0432]$/u;
const FAMILY = /^f$/u;

/** "At B = 3.2e21 FLOPs, F = dense-1.3B, in mode A". */
export function conditioned(pieces: readonly Piece[]): Conditioned {
  const rest: Piece[] = [];
  const budgets: Extract<Piece, { kind: 'amount' }>['value'][] = [];
  const families: string[] = [];
  const modes: ('A' | 'B')[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'amount' && piece.of === 'compute') {
      budgets.push(piece.value);
      takeLead(rest, BUDGET);
    } else if (piece.kind === 'family') {
      families.push(piece.name);
      takeLead(rest, FAMILY);
    } else if (isWord(piece, 'mode-A', 'mode-B')) modes.push(isWord(piece, 'mode-A') ? 'A' : 'B');
    else rest.push(piece);
  }
  const isOpen = rest.some(
    (piece, index) =>
      piece.kind === 'word' && (BUDGET.test(piece.word) || FAMILY.test(piece.word)) && isMark(rest[index + 1], '='),
  );
  return { pieces: rest, stated: { budgets, families, modes }, isKnown: !isOpen };
}

/** The symbol, its sign and the preposition before a condition go with it, and a comma between two of them. */
function takeLead(rest: Piece[], symbol: RegExp): void {
  if (isMark(rest.at(-1), '=')) rest.pop();
  const last = rest.at(-1);
  if (last?.kind === 'word' && symbol.test(last.word)) rest.pop();
  if (isMark(rest.at(-1), ',') && rest.length > 1) return;
  if (isWord(rest.at(-1), 'at')) rest.pop();
}
