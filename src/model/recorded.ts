import type { ActionItem, ActionRecord } from './action-item.ts';
import type { Decision } from './decision.ts';

/** An action that can be read, and the item that it stands in. */
export interface RecordedAction {
  readonly item: ActionItem;
  readonly record: ActionRecord;
}

/** The actions of the six, in order; what is negated or none of them records nothing. */
export function recordedActions({ actions }: Decision): readonly RecordedAction[] {
  return actions.items.flatMap((item) => readable(item).map((record) => ({ item, record })));
}

export function readable({ records }: ActionItem): readonly ActionRecord[] {
  return records.filter(({ type, negated }) => type !== undefined && !negated);
}

/** Whether an item changes the data, and is no recomputation alone. */
export function changesData(item: ActionItem): boolean {
  return readable(item).some(({ type }) => type !== 'recompute-profile');
}
