import { cuesIn, type Lexicon } from '../lexicon/lexicon.ts';
import { keptFor } from '../text/kept.ts';
import type { Visible } from '../text/visible.ts';
import type { ProfileColumn } from './profile.ts';

const COLUMNS: readonly ProfileColumn[] = ['L_model', 'L_resid', 'L_total'];

/** Which profile quantity a head or a row's label names: `L_model, Gbit`, `L_{resid} [bits/token]`, "residual bits"; a difference names none. */
export function columnOf(cell: Visible, lexicon: Lexicon): ProfileColumn | undefined {
  if (cell.text.length > 80) return undefined;
  const named = namedQuantities(cell.text, lexicon);
  const [first] = named;
  if (first === undefined || named.length > 1 || first.delta) return undefined;
  // Only signs may stand in front; behind it a unit may, or two words ("on data").
  const words =
    cell.text
      .slice(first.end)
      .replace(/\([^()]*\)/gu, '')
      .match(/\p{L}{3,}/gu)?.length ?? 0;
  return /^[⟨$*_"'«({[\s]*$/u.test(cell.text.slice(0, first.start)) && words <= 2 ? first.column : undefined;
}

/** The head of a column of units: `Unit`. */
export function isUnitHead(cell: Visible, lexicon: Lexicon): boolean {
  // An abbreviation's full stops divide no words.
  const words = cell.text.replaceAll('.', ' ');
  return cuesIn(lexicon, 'profile', words).some(
    ({ ids, start, end }) => ids.includes('unit') && !/\p{L}/u.test(words.slice(0, start) + words.slice(end)),
  );
}

export interface NamedQuantity {
  readonly column: ProfileColumn;
  /** ΔL_…: a difference. */
  readonly delta: boolean;
  readonly start: number;
  readonly end: number;
}

/** Every profile quantity that a text names; heads have spellings of their own, which mean other things in a sentence. */
export function namedQuantities(
  text: string,
  lexicon: Lexicon,
  group: 'profile' | 'claims' = 'profile',
): readonly NamedQuantity[] {
  return readers[group](text, lexicon);
}

const readers = {
  profile: keptFor((text: string, lexicon: Lexicon) => quantitiesIn(text, lexicon, 'profile')),
  claims: keptFor((text: string, lexicon: Lexicon) => quantitiesIn(text, lexicon, 'claims')),
};

function quantitiesIn(text: string, lexicon: Lexicon, group: 'profile' | 'claims'): readonly NamedQuantity[] {
  // `L_{model}` and `L_{\text{model}}` outside math read like `L_model`; blanks keep the positions.
  const { plain, at } = withoutBraces(text);
  return cuesIn(lexicon, group, plain).flatMap(({ ids, start, end }): NamedQuantity[] => {
    const column = COLUMNS.find((name) => ids.includes(name));
    if (column === undefined) return [];
    const from = at[start] ?? 0;
    return [
      {
        column,
        delta: /[Δ∆δ]\s*$/u.test(text.slice(Math.max(0, from - 3), from)),
        start: from,
        end: (at[end - 1] ?? 0) + 1,
      },
    ];
  });
}

function withoutBraces(text: string): { readonly plain: string; readonly at: readonly number[] } {
  let plain = '';
  const at: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const command =
      text.charAt(index) === '\\'
        ? /^\\(?:text|mathrm|mathit|operatorname)\b/u.exec(text.slice(index, index + 16))?.[0]
        : undefined;
    if (command !== undefined) index += command.length - 1;
    else if (!'{}\\'.includes(text.charAt(index))) {
      at.push(index);
      // A difference sign is a letter, and no part of the name.
      plain += /[Δ∆δ]/u.test(text.charAt(index)) ? ' ' : text.charAt(index);
    }
  }
  return { plain, at };
}
