import type { Phrases } from '../locale/filled.ts';
import { type RuleTexts, type Wording, wordingOf } from '../locale/wording.ts';

/** The words of a locale (`ru`, `ru-RU`, `ru_RU.UTF-8`), loaded when asked for; undefined where nobody translated them. */
export async function wordingIn(locale: string): Promise<Wording | undefined> {
  const language = /^[a-z]{2,3}(?![a-z])/u.exec(locale.toLowerCase())?.[0];
  if (language === undefined) return undefined;
  try {
    const [sentences, rules]: [{ default: Phrases }, { messages: RuleTexts }] = await Promise.all([
      import(`../locale/${language}.json`, { with: { type: 'json' } }),
      import(`../../rules/messages.${language}.ts`),
    ]);
    return wordingOf(language, sentences.default, rules.messages);
  } catch {
    return undefined;
  }
}

/** The first of the wished locales that there are words for, else English. */
export async function wordingFor(wishes: readonly (string | undefined)[]): Promise<Wording> {
  for (const wish of wishes) {
    const wording = wish === undefined ? undefined : await wordingIn(wish);
    if (wording !== undefined) return wording;
  }
  const english = await wordingIn('en');
  if (english === undefined) throw new Error('the English words are missing');
  return english;
}
