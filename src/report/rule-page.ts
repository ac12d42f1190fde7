/** What a rule's page says in its first sentence, on one line. */
export function summaryOf(page: string): string {
  return onOneLine(page.split(/\n{2,}/)[1] ?? '');
}

/** Why the rule is there: the first paragraph under the page's first heading. */
export function reasonOf(page: string): string {
  return onOneLine(/^## .*\n+((?:(?!#).+\n)+)/mu.exec(page)?.[1] ?? '');
}

/** The page without its title. */
export function bodyOf(page: string): string {
  return page.replace(/^# .*\n+/u, '').trimEnd();
}

function onOneLine(text: string): string {
  return text.replaceAll('\n', ' ').trim();
}
