const PAIRS: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '\u00AB': '\u00BB',
  '\u201C': '\u201D',
  '\u201E': '\u201C\u201D',
  '\u2018': '\u2019',
};

/** Without quotation marks around the whole and without a final full stop. */
export function bareText(text: string): string {
  let bare = text.trim();
  for (;;) {
    const next = unquoted(unstopped(bare)).trim();
    if (next === bare) return bare;
    bare = next;
  }
}

/** An ellipsis stays. */
function unstopped(text: string): string {
  return text.endsWith('.') && !text.endsWith('..') ? text.slice(0, -1).trimEnd() : text;
}

function unquoted(text: string): string {
  const closing = PAIRS[text.charAt(0)];
  const inner = text.slice(1, -1);
  const encloses = closing !== undefined && text.length > 2 && closing.includes(text.charAt(text.length - 1));
  return encloses && ![...closing, text.charAt(0)].some((mark) => inner.includes(mark)) ? inner : text;
}
