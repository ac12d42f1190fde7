import manifest from '../../package.json' with { type: 'json' };

/** Where a rule's page stands on the project's site. */
export function pageOf(rule: string, locale: string): string {
  const repository = manifest.homepage.replace(/[#?].*$/su, '');
  return `${repository}/blob/main/rules/${rule}/${locale === 'en' ? 'README.md' : `README.${locale}.md`}`;
}
