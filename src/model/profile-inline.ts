import { cuesIn } from '../lexicon/lexicon.ts';
import { sliced, spanOf, trimmed, type Visible } from '../text/visible.ts';
import { headUnitIn } from './head-unit.ts';
import { plainText } from './plain.ts';
import type { InlineProfile, ProfileCell, ProfileColumn } from './profile.ts';
import { type ProfileReading, profileCell } from './profile-table.ts';

const OPEN = /^\s*\(\s*([^()|⟨⟩]{1,80}?)\s*(?:\|[^()⟨⟩]{0,120})?\)\s*(?:=|:|≈)\s*[⟨<([{]/u;
const COLUMNS: readonly ProfileColumn[] = ['L_model', 'L_resid', 'L_total'];

/** `Profile(web-only | B, F) = ⟨1.9e10, 7.2e11, 7.39e11⟩ bit` anywhere in a text. */
export function inlineProfilesIn(text: Visible, reading: ProfileReading): readonly InlineProfile[] {
  const found: InlineProfile[] = [];
  for (const { ids, start, end } of cuesIn(reading.lexicon, 'profile', text.text)) {
    if (!ids.includes('profile')) continue;
    const open = OPEN.exec(text.text.slice(end, end + 240));
    if (open === null) continue;
    const from = end + open[0].length;
    const close = /[⟩>)\]}]/u.exec(text.text.slice(from, from + 240))?.index;
    if (close === undefined) continue;
    const nameAt = end + open[0].indexOf(open[1] ?? '', 1);
    const variant = plainText(sliced(text, nameAt, nameAt + (open[1]?.length ?? 0)));
    if (variant === undefined) continue;
    const behind = /^[^.;,\n]{0,24}/u.exec(text.text.slice(from + close + 1))?.[0] ?? '';
    const unit = headUnitIn(`, ${behind.trim()}`, reading.lexicon, reading.language);
    const cells: Partial<Record<ProfileColumn, ProfileCell>> = {};
    values(sliced(text, from, from + close)).forEach((value, index) => {
      const column = COLUMNS[index];
      if (column !== undefined) cells[column] = profileCell(value, spanOf(value), unit, reading);
    });
    const span = spanOf(text, start, from + close + 1);
    found.push({ variant, span, cells });
  }
  return found;
}

/** Divided by `;`, or by commas that no digit follows at once (a decimal comma). */
function values(text: Visible): readonly Visible[] {
  const divider = text.text.includes(';') ? /;/gu : /,(?=\s)/gu;
  const pieces: Visible[] = [];
  let from = 0;
  for (const { index } of text.text.matchAll(divider)) {
    pieces.push(trimmed(sliced(text, from, index)));
    from = index + 1;
  }
  return [...pieces, trimmed(sliced(text, from))];
}
