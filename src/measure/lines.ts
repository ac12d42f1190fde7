/** The lines of pieces of whole lines. */
export function* linesIn(pieces: Iterable<string>): Iterable<string> {
  for (const piece of pieces) {
    for (let start = 0; start < piece.length; ) {
      const next = piece.indexOf('\n', start);
      const end = next === -1 ? piece.length : next;
      yield piece.slice(start, end);
      start = end + 1;
    }
  }
}
