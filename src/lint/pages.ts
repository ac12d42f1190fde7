/** The rules' pages in a language, by rule. */
export async function pagesIn(locale: string): Promise<Readonly<Record<string, string>>> {
  const { default: pages }: { default: Record<string, string> } = await import(`../../rules/pages.${locale}.json`, {
    with: { type: 'json' },
  });
  return pages;
}
