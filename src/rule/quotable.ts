const LONGEST = 60;

/** The author's words as a message quotes them between backticks: on one line, without backticks, cut at a word. */
export function quotable(text: string): string {
  const line = text
    .slice(0, 10 * LONGEST)
    .replaceAll('`', '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  if (line.length <= LONGEST) return line.replace(/(?<=\S)[.,;:]$/u, '');
  const space = line.lastIndexOf(' ', LONGEST);
  const cut = line.slice(0, space > LONGEST / 2 ? space : LONGEST).replace(/[\s,;:.\uD800-\uDBFF]+$/u, '');
  return `${cut}…`;
}

/** Each between backticks, for a list in a message. */
export function quoted(texts: readonly string[]): readonly string[] {
  return texts.map((text) => `\`${quotable(text)}\``);
}
