/** Halves of characters that stand alone are none, and UTF-8 cannot hold them. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}
