import type { ActionType } from './action-item.ts';
import type { Piece } from './action-piece.ts';
import { is, isMark } from './action-stretch.ts';

/** What a verb and its object say; no type: none of the six. */
export interface Kind {
  readonly negated: boolean;
  readonly type: ActionType | undefined;
  readonly closest: ActionType | undefined;
}

type Meaning = Pick<Kind, 'type' | 'closest'>;

const ALLOWED: Readonly<Record<string, ActionType>> = {
  include: 'include-source',
  exclude: 'exclude-source',
  reassign: 'reassign-share',
  replace: 'replace-transform',
  change: 'change-factorization',
  recompute: 'recompute-profile',
};
const OUTSIDE: Readonly<Record<string, ActionType | undefined>> = {
  add: 'include-source',
  drop: 'exclude-source',
  tweak: 'reassign-share',
  swap: 'replace-transform',
  reorder: 'change-factorization',
  remeasure: 'recompute-profile',
  update: undefined,
};
const OBJECTS: readonly (readonly [id: string, type: ActionType])[] = [
  ['share', 'reassign-share'],
  ['transform', 'replace-transform'],
  ['transform-like', 'replace-transform'],
  ['factorization', 'change-factorization'],
  ['profile', 'recompute-profile'],
];
export const OBJECT_IDS: readonly string[] = [
  'source',
  'share',
  'transform',
  'transform-like',
  'factorization',
  'profile',
  'mixture',
];

export const isAllowed = (piece: Piece | undefined): boolean => is(piece, ...Object.keys(ALLOWED));
export const isOutside = (piece: Piece | undefined): boolean => is(piece, ...Object.keys(OUTSIDE));

export const hasObject = (pieces: readonly Piece[], from: number, to: number, ...ids: readonly string[]): boolean =>
  pieces.slice(from, to).some((piece) => is(piece, ...ids));

export function kindOf(pieces: readonly Piece[], verb: number, first: number, end: number): Kind {
  const negated = isNegated(pieces, verb, first, end);
  const meant = meaningOf(pieces, verb, first, end);
  return { negated, type: negated ? undefined : meant.type, closest: meant.closest };
}

function meaningOf(pieces: readonly Piece[], verb: number, first: number, end: number): Meaning {
  const ids = pieces[verb]?.ids ?? [];
  const id = ids.find((each) => each in ALLOWED) ?? ids.find((each) => each in OUTSIDE) ?? '';
  const near = objectAt(pieces, verb, first);
  const about = (...wanted: readonly string[]): boolean => hasObject(pieces, first, end, ...wanted);
  const type = ALLOWED[id];
  if (type !== undefined) {
    const other = otherObject(id, near, about);
    return other === undefined ? { type, closest: type } : other;
  }
  const usual = OUTSIDE[id];
  if (usual === 'include-source' || usual === 'exclude-source') {
    return { type: undefined, closest: is(near, 'transform', 'transform-like') ? 'replace-transform' : usual };
  }
  const object = OBJECTS.find(([each]) => is(near, each)) ?? OBJECTS.find(([each]) => about(each));
  return {
    type: undefined,
    closest: object?.[1] ?? (usual === undefined && about('mixture') ? 'reassign-share' : usual),
  };
}

/** An allowed verb with an object that its form has not: "change the share", "replace the source". */
function otherObject(
  id: string,
  near: Piece | undefined,
  about: (...ids: readonly string[]) => boolean,
): Meaning | undefined {
  const outside = (closest: ActionType | undefined): Meaning => ({ type: undefined, closest });
  const object = OBJECTS.find(([each]) => is(near, each))?.[1];
  switch (id) {
    case 'change':
      if (about('factorization')) return undefined;
      return outside(object ?? OBJECTS.find(([each]) => about(each))?.[1]);
    case 'replace':
      if (is(near, 'factorization')) return { type: 'change-factorization', closest: 'change-factorization' };
      if (is(near, 'share')) return outside('reassign-share');
      if (is(near, 'source') && !about('transform')) return outside('include-source');
      return undefined;
    case 'recompute':
      return is(near, 'share') && !about('profile') ? outside('reassign-share') : undefined;
    case 'include':
    case 'exclude':
      return is(near, 'transform') && !about('source') ? outside('replace-transform') : undefined;
    default:
      return undefined;
  }
}

/** The word of the lexicon that the verb is about: right behind it, else right before. */
function objectAt(pieces: readonly Piece[], verb: number, first: number): Piece | undefined {
  let at = verb + 1;
  while (is(pieces[at], 'light', 'of', 'to', 'in') && !is(pieces[at], ...OBJECT_IDS)) at++;
  if (is(pieces[at], ...OBJECT_IDS)) return pieces[at];
  if (pieces[at]?.kind === 'name' || pieces[at]?.kind === 'word')
    return is(pieces[at + 1], ...OBJECT_IDS) ? pieces[at + 1] : undefined;
  return pieces.slice(first, verb).find((piece) => is(piece, ...OBJECT_IDS));
}

/** "do not include", "instead of including"; in Russian the negation may follow the verb. */
function isNegated(pieces: readonly Piece[], verb: number, first: number, end: number): boolean {
  let at = verb - 1;
  while (at >= first && !isMark(pieces[at], ';:.')) {
    const piece = pieces[at];
    if (is(piece, 'not')) return true;
    if (is(piece, 'instead') && at === verb - 1) return true;
    if (
      !is(piece, 'light', 'to', 'mixture', 'in', 'from', 'and') &&
      piece?.kind !== 'word' &&
      !isMark(piece, "'\u2019,")
    )
      return false;
    at--;
  }
  for (at = verb + 1; at + 1 < end; at++) {
    const last = pieces[at + 2];
    const closes = last === undefined || at + 2 >= end || last.kind === 'gap' || last.kind === 'mark';
    if (is(pieces[at], 'not') && is(pieces[at + 1], 'light') && closes) return true;
  }
  return false;
}
