import { cuesIn, type Lexicon } from '../lexicon/lexicon.ts';
import { tokensOf } from '../lexicon/vocabulary.ts';
import { sliced, type Visible } from '../text/visible.ts';
import type { Mode } from './profile.ts';
import { type Sourced, sourced } from './sourced.ts';

/** The estimation modes that a text names: "mode A", "prequential", "A + B"; Cyrillic letters that look like A and B count. */
export function modeIn(text: Visible, lexicon: Lexicon, alone = false): Sourced<Mode> | undefined {
  const found: { mode: 'A' | 'B'; start: number; end: number }[] = [];
  const tokens = tokensOf(text.text, lexicon.letters);
  const letter = (index: number): 'A' | 'B' | undefined => {
    const token = tokens[index];
    if (token === undefined || token.end - token.start !== 1) return undefined;
    const written = text.text.slice(token.start, token.end);
    if (written === written.toLowerCase()) return undefined;
    const latin = lexicon.letters.toLatin[token.word] ?? token.word;
    return latin === 'a' ? 'A' : latin === 'b' ? 'B' : undefined;
  };
  const take = (from: number): void => {
    for (let index = from; index < Math.min(from + 3, tokens.length); index++) {
      const mode = letter(index);
      const token = tokens[index];
      if (mode !== undefined && token !== undefined) found.push({ mode, start: token.start, end: token.end });
      else if (index === from) return;
    }
  };
  if (alone) take(0);
  for (const { ids, start, end, last } of cuesIn(lexicon, 'mode', text.text)) {
    if (ids.includes('mode')) take(last + 1);
    else if (ids.includes('A') || ids.includes('B')) found.push({ mode: ids.includes('A') ? 'A' : 'B', start, end });
  }
  const [first] = found;
  if (first === undefined) return undefined;
  const both = found.some(({ mode }) => mode !== first.mode);
  const from = Math.min(...found.map(({ start }) => start));
  const to = Math.max(...found.map(({ end }) => end));
  const span = both ? sliced(text, from, to) : sliced(text, first.start, first.end);
  return sourced<Mode>(both ? 'A+B' : first.mode, span);
}
