import { type SlugStyle, slugOf } from './slug.ts';

/** A number as a folder writes it: `ADR-007` has the prefix `ADR-` and three digits. */
interface Numbered {
  readonly prefix: string;
  readonly digits: string;
}

/** How a folder names its documents. */
export interface Habit {
  /** Undefined where no name has a number. */
  readonly number: (Numbered & { readonly gap: string }) | undefined;
  readonly isDated: boolean;
  readonly hasSlug: boolean;
  readonly slug: SlugStyle;
  /** `.md`, `.decision.md` */
  readonly ending: string;
  /** Undefined where no document has an id. */
  readonly id: Numbered | 'name' | undefined;
}

export interface Neighbour {
  /** The file's name, without its folder. */
  readonly name: string;
  readonly id: string | undefined;
}

/** Of an empty folder: `0001-source-code.md` with `id: "0001"`. */
const first: Habit = {
  number: { prefix: '', digits: '0000', gap: '-' },
  isDated: false,
  hasSlug: true,
  slug: { separator: '-', isOwnScript: false },
  ending: '.md',
  id: { prefix: '', digits: '0000' },
};

const DATED = /^\d{4}-\d{2}-\d{2}(?=[-_.])/u;
/** A word before the number is in capitals, or the number starts with a zero: `code-30.md` has none. */
const NUMBERED = /^(?<prefix>(?:\p{Lu}{1,8}[-_ ]?|\p{L}{1,8}[-_ ]?(?=0))?)(?<digits>\d{1,9})(?<gap>[-_. ]*)(?=\D|$)/u;
const ENDING = /(?:\.decision)?\.(?:md|markdown|mdown|mkdn?)$/iu;

/** The habit of the newest document: the one with the highest number, else the last by name. */
export function habitOf(neighbours: readonly Neighbour[]): Habit {
  const [newest] = neighbours.toSorted((a, b) => numberOf(b) - numberOf(a) || (a.name < b.name ? 1 : -1));
  if (newest === undefined) return first;
  const ending = ENDING.exec(newest.name)?.[0] ?? first.ending;
  const { isDated, number } = partsOf(newest.name);
  // A title without letters leaves its document without words, and the others as they were.
  const { words } =
    neighbours.map(({ name }) => partsOf(name)).findLast((parts) => parts.words !== '') ?? partsOf(newest.name);
  const id = newest.id === undefined ? undefined : numberIn(newest.id);
  return {
    number: number === undefined ? undefined : { ...number, gap: number.gap || first.slug.separator },
    isDated,
    hasSlug: words !== '' || number === undefined,
    slug: {
      separator: words.includes('_') && !words.includes('-') ? '_' : '-',
      isOwnScript: /[^\x20-\x7E]/u.test(words),
    },
    ending,
    id: newest.id === undefined ? undefined : (id ?? 'name'),
  };
}

/** A date or a number, and the words behind it. */
function partsOf(name: string): Pick<Habit, 'isDated'> & {
  readonly number: (Numbered & { readonly gap: string }) | undefined;
  readonly words: string;
} {
  const stem = name.replace(ENDING, '');
  const isDated = DATED.test(stem);
  const number = isDated ? undefined : numberIn(stem);
  const start = isDated ? 11 : (number?.prefix.length ?? 0) + (number?.digits.length ?? 0) + (number?.gap.length ?? 0);
  return { isDated, number, words: stem.slice(start) };
}

/** What `new` calls a document, and the id that its front matter gets. */
export interface Naming {
  readonly name: string;
  readonly id: string | undefined;
}

/** `taken`: the names of all files in the folder, so that none of their numbers comes twice. */
export function namingOf(
  title: string,
  habit: Habit,
  neighbours: readonly Neighbour[],
  taken: readonly string[],
  today: string,
): Naming {
  const others = taken.filter((name) => ENDING.test(name)).map((name) => ({ name, id: undefined }));
  const next = 1 + Math.max(0, ...[...neighbours, ...others].map(numberOf));
  const written = ({ prefix, digits }: Numbered): string => prefix + String(next).padStart(digits.length, '0');
  const slug = habit.hasSlug ? slugOf(title, habit.slug) : '';
  const lead = habit.isDated ? today : habit.number === undefined ? '' : written(habit.number);
  const gap = habit.isDated ? '-' : (habit.number?.gap ?? '');
  // A title without a letter names nothing, and a number always does.
  const stem = slug === '' ? lead || String(next) : lead === '' ? slug : lead + gap + slug;
  const { id } = habit;
  return { name: stem + habit.ending, id: id === undefined ? undefined : id === 'name' ? stem : written(id) };
}

/** The number in a document's name, else in its id; 0 where there is none. */
function numberOf({ name, id = '' }: Neighbour): number {
  const stem = name.replace(ENDING, '');
  const found = [stem, id].filter((text) => !DATED.test(text)).map(numberIn);
  return Number(found.find((one) => one !== undefined)?.digits ?? 0);
}

function numberIn(text: string): (Numbered & { readonly gap: string }) | undefined {
  const { prefix = '', digits, gap = '' } = NUMBERED.exec(text)?.groups ?? {};
  return digits === undefined ? undefined : { prefix, digits, gap };
}
