import type { Head } from './action-head.ts';
import type { Piece } from './action-piece.ts';
import { find, is, isMark, type Stretch } from './action-stretch.ts';

/** The source: behind its word, else a name that is set off, else the words at the verb. */
export function sourceIn(pieces: readonly Piece[], { verb, first, end }: Head): Stretch | undefined {
  const behind = (at: number): Stretch | undefined => wordsAt(pieces, at, end);
  if (verb < first) return behind(first + 1);
  for (let at = first; at < end; at++) {
    const named = is(pieces[at], 'source') ? behind(at + 1) : undefined;
    if (named !== undefined) return named;
  }
  const share = find(pieces, first, end, (piece) => is(piece, 'share'));
  // "the share of legal", but not "with share 0.12".
  const of = share === undefined || is(pieces[share - 1], 'with', 'from', 'at') ? undefined : share;
  const named = of === undefined ? undefined : nameAt(pieces, of + 1, end);
  if (named !== undefined) return named;
  const set = pieces[find(pieces, first, end, ({ kind }) => kind === 'name') ?? -1];
  if (set !== undefined) return { from: set.from, to: set.to };
  const source = find(pieces, first, end, (piece) => is(piece, 'source'));
  return (
    (source === undefined ? undefined : wordsBefore(pieces, source - 1, first)) ??
    (of === undefined ? undefined : (behind(of + 1) ?? wordsBefore(pieces, of - 1, verb + 1))) ??
    behind(verb + 1) ??
    wordsBefore(pieces, verb - 1, first)
  );
}

function nameAt(pieces: readonly Piece[], from: number, end: number): Stretch | undefined {
  const at = skipped(pieces, from, end);
  const piece = pieces[at];
  return at < end && piece?.kind === 'name' ? { from: piece.from, to: piece.to } : undefined;
}

/** The name at `from`, or the words up to the next word of the lexicon; a name right behind words is what they describe. */
function wordsAt(pieces: readonly Piece[], from: number, end: number): Stretch | undefined {
  let at = skipped(pieces, from, end);
  const start = pieces[at];
  if (at >= end || start === undefined) return undefined;
  if (start.kind !== 'word' && start.kind !== 'name') return undefined;
  let last = start;
  while (at < end && (pieces[at]?.kind === 'word' || pieces[at]?.kind === 'name')) {
    const piece = pieces[at];
    if (piece?.kind === 'name') return { from: piece.from, to: piece.to };
    last = piece ?? last;
    at++;
  }
  // "source S = `legal`": what the letter stands for.
  if (isMark(pieces[at], '=') && at + 1 < end) return wordsAt(pieces, at + 1, end) ?? { from: start.from, to: last.to };
  return { from: start.from, to: last.to };
}

function wordsBefore(pieces: readonly Piece[], from: number, first: number): Stretch | undefined {
  let at = from;
  while (at >= first && is(pieces[at], 'light', 'not', 'of', 'to')) at--;
  const last = pieces[at];
  if (at < first || last === undefined) return undefined;
  if (last.kind === 'name') return { from: last.from, to: last.to };
  if (last.kind !== 'word') return undefined;
  let start = last;
  while (at >= first && pieces[at]?.kind === 'word') {
    start = pieces[at] ?? start;
    at--;
  }
  return { from: start.from, to: last.to };
}

function skipped(pieces: readonly Piece[], from: number, end: number): number {
  let at = from;
  while (at < end && (is(pieces[at], 'light', 'of', 'source') || isMark(pieces[at], ':=('))) at++;
  return at;
}
