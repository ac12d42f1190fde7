import latin from '../../rules/lexicon/ru/latin.json' with { type: 'json' };

/** How the words of a title stand in a file's name. */
export interface SlugStyle {
  readonly separator: '-' | '_';
  /** Letters of other scripts stay; else they become Latin or are left out. */
  readonly isOwnScript: boolean;
}

const LONGEST = 60;

/** The words of a title, as many whole ones as fit into a name; nothing where the title has no letters and no digits. */
export function slugOf(title: string, { separator, isOwnScript }: SlugStyle): string {
  const plain = title
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/['\u2019]/gu, '');
  const letters = isOwnScript ? plain : inLatin(plain);
  const words = letters.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : slug + separator + word;
    if (Buffer.byteLength(longer) > (isOwnScript ? 2 * LONGEST : LONGEST)) break;
    slug = longer;
  }
  return slug || [...(words[0] ?? '')].slice(0, LONGEST).join('');
}

function inLatin(text: string): string {
  const table: Readonly<Record<string, string>> = latin;
  return [...text]
    .map((letter) => table[letter] ?? letter)
    .join('')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\x20-\x7E]/gu, ' ');
}
