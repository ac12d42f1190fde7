import { keptFor } from '../text/kept.ts';
import type { Language } from './decision.ts';

/** `make` for texts whose numbers are written as in a language, with what it gave for the last of them. */
export function keptByLanguage<Words extends object, Value>(
  make: (text: string, words: Words, language: Language | undefined) => Value,
): (text: string, words: Words, language: Language | undefined) => Value {
  const none = keptFor((text: string, words: Words) => make(text, words, undefined));
  const known = {
    en: keptFor((text: string, words: Words) => make(text, words, 'en')),
    ru: keptFor((text: string, words: Words) => make(text, words, 'ru')),
  };
  return (text, words, language) => (language === undefined ? none : known[language])(text, words);
}
