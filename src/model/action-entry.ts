import type { Span } from '../text/span.ts';
import type { Visible } from '../text/visible.ts';
import { actionItemFrom } from './action.ts';
import { budgetIn, given } from './action-cell.ts';
import type { ActionContext } from './action-context.ts';
import { headsIn } from './action-head.ts';
import type { ActionItem, ActionRecord, Share } from './action-item.ts';
import { knownNames } from './action-name.ts';
import { piecesOf } from './action-piece.ts';
import { shareIn } from './share.ts';
import { type Sourced, sourced } from './sourced.ts';

/** An entry of the front matter's `actions`, as a mapping of plain texts: `{type, source, share, from, to, order, budget, family, before, after}`; or the action in one sentence. */
export function structuredAction(values: ReadonlyMap<string, Visible>, span: Span, context: ActionContext): ActionItem {
  const [[only, plain] = []] = values;
  if (values.size === 1 && plain !== undefined && (only === 'name' || only === 'action'))
    return actionItemFrom(plain, { ...context, origin: 'front' });
  const type = values.get('type') ?? values.get('action');
  const kind = kindOf(type, context);
  const shared = kind.closest === 'reassign-share';
  const side = (key: string): Sourced<Share | string> | undefined =>
    shared ? shareOf(values.get(key), context) : given(values.get(key));
  const source = plain?.source ?? '';
  const text = { value: source.slice(span.start, span.end), raw: source.slice(span.start, span.end), span };
  const recomputes = kind.closest === 'recompute-profile';
  const budget = budgetIn(values.get('budget'), context);
  const family = given(values.get('family'));
  return {
    text,
    records: [
      {
        ...kind,
        text,
        verb: given(type),
        source: given(values.get('source')),
        share: shareOf(values.get('share'), context),
        from: side('from'),
        to: side('to'),
        order: given(values.get('order')),
        budget: recomputes ? budget : undefined,
        family: recomputes ? family : undefined,
      },
    ],
    before: given(values.get('before')),
    after: given(values.get('after')),
    about: recomputes ? given(values.get('variant')) : undefined,
    budget: recomputes ? undefined : budget,
    family: recomputes ? undefined : family,
    origin: 'front',
  };
}

/** `include-source`, `Include source` and "include" say one type. */
function kindOf(
  type: Visible | undefined,
  { lexicon, language }: ActionContext,
): Pick<ActionRecord, 'type' | 'closest' | 'negated'> {
  const none = { type: undefined, closest: undefined, negated: false };
  if (type === undefined) return none;
  const plain = { ...type, text: type.text.replaceAll('_', '-'), marks: [] };
  const pieces = piecesOf(plain, { lexicon, language, known: knownNames([], lexicon.letters) });
  const [head] = headsIn(pieces);
  return head === undefined ? none : { type: head.type, closest: head.closest, negated: head.negated };
}

function shareOf(cell: Visible | undefined, { lexicon }: ActionContext): Sourced<Share> | undefined {
  const share = cell === undefined ? undefined : shareIn(cell.text, lexicon);
  if (cell === undefined || share === undefined) return undefined;
  const { value, digits, places, start, end } = share;
  return sourced({ value, digits, places }, cell, start, end);
}
