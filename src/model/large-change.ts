import type { Decision } from './decision.ts';
import { type RecordedAction, recordedActions } from './recorded.ts';
import { reaches, shareChange } from './share-change.ts';

/** What makes an action large; `change` where it leaves open what it changes. */
export type Largeness = 'major' | 'include' | 'reassign' | 'exclude' | 'replace' | 'factorization' | 'change';

/** The first large action of a decision, and what makes it large: its scale, else the kind of the action or the size of a share. */
export function largeChange(
  decision: Decision,
  majorShare: number,
): { readonly action: RecordedAction; readonly reason: Largeness } | undefined {
  const { scale } = decision.metadata;
  if (scale === 'minor') return undefined;
  for (const action of recordedActions(decision)) {
    const reason = scale === 'major' ? 'major' : reasonOf(action, majorShare);
    if (reason !== undefined) return { action, reason };
  }
  return undefined;
}

function reasonOf({ record }: RecordedAction, majorShare: number): Largeness | undefined {
  const { type, source, from, to } = record;
  const change = shareChange(record);
  switch (type) {
    case 'include-source':
    case 'reassign-share':
      // A share over 1 is a slip, and says nothing of the size of the change.
      if (change === undefined || change.value > 1 || !reaches(change, majorShare)) return undefined;
      return source === undefined ? 'change' : type === 'include-source' ? 'include' : 'reassign';
    case 'exclude-source':
      return source === undefined ? 'change' : 'exclude';
    case 'replace-transform':
      return from === undefined || to === undefined ? 'change' : 'replace';
    case 'change-factorization':
      return 'factorization';
    default:
      return undefined;
  }
}
