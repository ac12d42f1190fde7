/** Pictures, check marks and bullets that an author puts in front of a label or a name: `✅ Architecture: …`, `– tokenizer`. */
const ORNAMENT =
  /^(?:\s*(?:\p{Extended_Pictographic}|\uFE0F|\u200D|\u20E3|[\u2022\u00B7\u2713-\u2717]|[\u2013\u2014-](?=\s)))+\s*/u;

/** How many characters of ornament stand at `from`. */
export function ornamentAt(text: string, from = 0): number {
  return ORNAMENT.exec(text.slice(from, from + 16))?.[0].length ?? 0;
}
