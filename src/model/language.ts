import type { Language, Prose } from './decision.ts';

/** Russian where the visible prose (code and math left out) has more Cyrillic than Latin letters, else English. */
export function languageOf(prose: readonly Prose[]): Language {
  let cyrillic = 0;
  let latin = 0;
  for (const { text } of prose) {
    const hidden = text.marks.filter(({ kind }) => kind === 'code' || kind === 'math');
    for (let index = 0; index < text.text.length; index++) {
      const code = text.text.charCodeAt(index);
      const isLatin = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
      const isCyrillic = code >= 0x400 && code <= 0x52f;
      if (!isLatin && !isCyrillic) continue;
      if (hidden.some(({ start, end }) => start <= index && index < end)) continue;
      if (isCyrillic) cyrillic++;
      else latin++;
    }
  }
  return cyrillic > latin ? 'ru' : 'en';
}
