/** The locale that the machine's user has set. */
export function environmentLocale(): string | undefined {
  const { env } = process;
  return env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || undefined;
}
