import type { ActionItem, ActionRecord, Share } from './action-item.ts';
import { nameKey } from './plain.ts';
import { distance } from './share-change.ts';
import type { Sourced } from './sourced.ts';

export type Slot =
  | 'source'
  | 'share'
  | 'old-share'
  | 'new-share'
  | 'old-transform'
  | 'new-transform'
  | 'order'
  | 'target';

/** What an action of the six has to say and does not. */
export function missingSlots(record: ActionRecord, item: ActionItem): readonly Slot[] {
  const { type, source, share, from, to, order } = record;
  const lacking = (...slots: readonly (readonly [Slot, unknown])[]): readonly Slot[] =>
    slots.flatMap(([slot, value]) => (value === undefined ? [slot] : []));
  switch (type) {
    case 'include-source':
      return lacking(['source', source], ['share', share]);
    case 'exclude-source':
      return lacking(['source', source]);
    case 'reassign-share':
      return lacking(['source', source], ['old-share', from], ['new-share', to]);
    case 'replace-transform':
      return lacking(['old-transform', from], ['new-transform', to]);
    case 'change-factorization':
      return lacking(['order', order]);
    default:
      return type === undefined
        ? []
        : lacking(['target', record.budget ?? record.family ?? item.budget ?? item.family]);
  }
}

/** The shares of a record that are not within 0…1. */
export function sharesOutside({ share, from, to }: ActionRecord): readonly Sourced<Share>[] {
  return [share, from, to].flatMap((one) => {
    if (one === undefined || typeof one.value === 'string') return [];
    const { value } = one;
    return value.digits < 0 || value.digits > 10 ** value.places ? [{ ...one, value }] : [];
  });
}

/** From and to are one: 0.20 and 20 %, a transform and itself. */
export function isUnchanged({ from, to }: ActionRecord): boolean {
  if (from === undefined || to === undefined) return false;
  if (typeof from.value === 'string' || typeof to.value === 'string')
    return nameKey(String(from.value)) === nameKey(String(to.value));
  return distance(from.value, to.value).digits === 0;
}
