import type { CardAction, CardChange } from '../lint/card.ts';
import type { Wording } from '../locale/wording.ts';
import { codeText, plainText } from './markdown-text.ts';

const OPEN = '…';

/** What an action does, in one line of Markdown that begins with a word of ours. */
export function actionText(action: CardAction, wording: Wording): string {
  const { type, raw, source, share, from, to, order, budget, family, before, after } = action;
  const name = (text: string | undefined): string => (text === undefined ? OPEN : codeText(text));
  const plain = (text: string | undefined): string => (text === undefined ? OPEN : plainText(text));
  const target = conditionsText({ budget, family, mode: undefined }, wording);
  const isShare = type === 'reassign-share';
  const done = wording.sentence(`report.action.${type ?? 'other'}`, {
    raw: plainText(raw),
    source: name(source),
    share: plain(share),
    from: isShare ? plain(from) : name(from),
    to: isShare ? plain(to) : name(to),
    order: plain(order),
    target: target || OPEN,
  });
  const pair = [before, after].filter((variant) => variant !== undefined).map((variant) => codeText(variant));
  return pair.length === 0 ? done : `${done}: ${pair.join(' → ')}`;
}

/** Each column before and after, and by how much it changes: `L_model 1.90e10 → 2.71e10 bit (+8.1e9 bit, +42.6 %)`. */
export function changeTexts({ columns }: CardChange): readonly string[] {
  return columns.map(({ column, before, after, amount, percent }) => {
    const difference = [amount, percent].filter((text) => text !== undefined).map((text) => plainText(text));
    const text = `${column} ${plainText(before)} → ${plainText(after)}`;
    return difference.length === 0 ? text : `${text} (${difference.join(', ')})`;
  });
}

/** What two profiles were measured under: `B = 3.2e21 FLOPs, F = dense-1.3B, mode A`; empty where nothing is told. */
export function conditionsText(
  { budget, family, mode }: Pick<CardChange, 'budget' | 'family' | 'mode'>,
  { sentence }: Wording,
): string {
  const parts = [
    budget && `B = ${plainText(budget)}`,
    family && `F = ${plainText(family)}`,
    mode && sentence('report.card.mode', { mode: plainText(mode) }),
  ];
  return parts.filter(Boolean).join(', ');
}
