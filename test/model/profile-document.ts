import type { Decision } from '../../src/model/decision.ts';
import { decisionIn } from '../reading.ts';

/** A decision with these parts, each a section of the text as it stands in a document. */
export function decisionWith(...parts: readonly string[]): Decision {
  return decisionIn(`---\ntype: data-decision\n---\n\n# Decision\n\n${parts.join('\n\n')}\n`);
}

/** A profile table: the head, then the rows, cells divided by bars. */
export function profile(head: string, ...rows: readonly string[]): string {
  const line = (cells: string): string => `| ${cells} |`;
  return ['## Profile', '', line(head), line(head.replaceAll(/[^|]+/gu, ' --- ')), ...rows.map(line)].join('\n');
}

export function actions(...items: readonly string[]): string {
  return `## Actions\n\n${items.map((item) => `- ${item}`).join('\n')}`;
}

/** The first action item of a decision. */
export function firstItem({ actions: { items } }: Decision): Decision['actions']['items'][number] {
  const [item] = items;
  if (item === undefined) throw new Error('no action was read');
  return item;
}

export const include = 'Include source `s` in the mixture with share 0.12: `a` → `b`';
