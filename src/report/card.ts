import type { Card, CardChange } from '../lint/card.ts';
import type { Wording } from '../locale/wording.ts';
import { actionText, changeTexts, conditionsText } from './decision-text.ts';
import { codeText, openingText, plainText } from './markdown-text.ts';

/** More than anybody reads of a context. */
const LONGEST = 600;

/** A decision as a card for pull requests and chats; `own` are the words of its language. */
export function cardMarkdown(card: Card, own: Wording): string {
  const { title, status, actions, context, objective, risks } = card;
  const line = (id: string): string => own.sentence(`report.card.${id}`);
  const reasons = [
    context === undefined ? [] : [openingText(context, LONGEST)],
    objective === undefined
      ? []
      : [own.sentence('report.card.objective', { objective: plainText(objective, LONGEST) })],
  ].flat();
  const parts = [
    part(line('what'), items(actions.map((action) => actionText(action, own))), line('no-action')),
    part(line('why'), items(reasons), line('no-reason')),
    part(line('evidence'), evidence(card, own), line('no-evidence')),
    part(line('risk'), items(risks.map((risk) => openingText(risk, LONGEST))), line('no-risk')),
  ];
  const named = title === undefined ? line('no-title') : plainText(title);
  return [`### ${own.sentence(`report.titled.${status}`, { title: named })}`, ...parts].join('\n\n').concat('\n');
}

function part(head: string, lines: readonly string[], none: string): string {
  return lines.length === 0 ? `**${head}** ${none}` : `**${head}**\n\n${lines.join('\n')}`;
}

function items(texts: readonly string[]): readonly string[] {
  return texts.map((text) => `- ${text}`);
}

/** The profiles before and after, and the checks. */
function evidence(card: Card, own: Wording): readonly string[] {
  const changes = card.changes.flatMap((change) => [
    `- ${changeHead(change, card, own)}`,
    ...changeTexts(change).map((text) => `  - ${text}`),
  ]);
  const checks = card.checks.map(({ name, before, after }) => {
    const values = { name: codeText(name), before: plainText(before), after: plainText(after) };
    return own.sentence('report.card.check', values);
  });
  return [...changes, ...items(checks)];
}

/** `web-only` → `web+legal` at B = 3.2e21 FLOPs, F = dense-1.3B */
function changeHead({ before, after, budget, family, mode }: CardChange, card: Card, own: Wording): string {
  const told = { budget: budget ?? card.budget, family: family ?? card.family, mode };
  const conditions = conditionsText(told, own);
  const pair = `${codeText(before)} → ${codeText(after)}`;
  return conditions === '' ? pair : `${pair} ${own.sentence('report.card.at', { conditions })}`;
}
