/** How many signs from a line's start on make its hash. */
const SIGNS = 100;
const BASE = 37n;
const END = 0xffff;

/**
 * The `primaryLocationLineHash` of each line, as GitHub's upload computes it where a report has none; it warns where a report
 * has another. It is the polynomial of the next 100 signs, blanks left out and every line end one `\n`, and behind the colon
 * the how-manieth line of this hash it is.
 */
export function lineHashes(source: string): readonly string[] {
  const { signs, starts } = signsOf(source);
  const seen = new Map<string, number>();
  return starts.map((start) => {
    let hash = 0n;
    for (let at = start; at < start + SIGNS; at++) hash = BigInt.asUintN(64, hash * BASE + BigInt(signs[at] ?? 0));
    const text = hash.toString(16);
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return `${text}:${count}`;
  });
}

/** The signs that count, and at which of them the lines start. */
function signsOf(source: string): { readonly signs: readonly number[]; readonly starts: readonly number[] } {
  const signs: number[] = [];
  const starts = [0];
  const text = source.replaceAll(/\r\n?/gu, '\n');
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === 9 || sign === 32) continue;
    signs.push(sign);
    if (sign === 10) starts.push(signs.length);
  }
  signs.push(END);
  return { signs, starts };
}
