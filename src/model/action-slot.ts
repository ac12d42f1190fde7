import type { Visible } from '../text/visible.ts';
import type { Head } from './action-head.ts';
import type { ActionRecord, ActionType } from './action-item.ts';
import { orderIn } from './action-order.ts';
import type { Piece } from './action-piece.ts';
import { shareIn, sharesIn } from './action-share.ts';
import { sourceIn } from './action-source.ts';
import type { Stretch } from './action-stretch.ts';
import { bracketed, transformsIn } from './action-transform.ts';
import { type Sourced, sourced } from './sourced.ts';

export type Slots = Pick<ActionRecord, 'source' | 'share' | 'from' | 'to' | 'order'>;

export const NO_SLOTS: Slots = {
  source: undefined,
  share: undefined,
  from: undefined,
  to: undefined,
  order: undefined,
};

/** What an action of the type says in the pieces of its clause. */
export function slotsOf(type: ActionType | undefined, head: Head, pieces: readonly Piece[], visible: Visible): Slots {
  const text = (stretch: Stretch | undefined): Sourced<string> | undefined =>
    stretch === undefined
      ? undefined
      : sourced(visible.text.slice(stretch.from, stretch.to), visible, stretch.from, stretch.to);
  switch (type) {
    case 'include-source':
      return { ...NO_SLOTS, source: text(sourceIn(pieces, head)), share: shareIn(pieces, head, visible) };
    case 'exclude-source':
      return { ...NO_SLOTS, source: text(sourceIn(pieces, head)) };
    case 'reassign-share':
      return { ...NO_SLOTS, source: text(sourceIn(pieces, head)), ...sharesIn(pieces, head, visible) };
    case 'replace-transform': {
      const { from, to } = transformsIn(pieces, head);
      const [old, fresh] = [text(from), text(to)];
      // "`minhash` (0.7)": where the names are one, the brackets tell them apart.
      if (old === undefined || old.value !== fresh?.value) return { ...NO_SLOTS, from: old, to: fresh };
      return { ...NO_SLOTS, from: text(bracketed(pieces, from)), to: text(bracketed(pieces, to)) };
    }
    case 'change-factorization':
      return { ...NO_SLOTS, order: text(orderIn(pieces, head, visible.text)) };
    default:
      return NO_SLOTS;
  }
}
