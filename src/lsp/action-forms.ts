import forms from '../../rules/action-allowed/forms.json' with { type: 'json' };
import type { Decision } from '../model/decision.ts';
import type { Client } from './client.ts';
import { variantNames } from './variants.ts';

/** An allowed action to be filled in. */
export interface ActionForm {
  readonly label: string;
  readonly text: string;
  readonly isSnippet: boolean;
}

/** Every form of the six actions in the document's language, its slots as stops of a snippet, the pair chosen from its variants. */
export function actionForms(decision: Decision, { takesSnippets }: Client): readonly ActionForm[] {
  const { order, name: _, ...templates } = forms[decision.language];
  const names = variantNames(decision);
  return Object.entries(templates).map(([type, template]) => {
    let stop = 0;
    const open = (text: string): string => (takesSnippets ? `\${${++stop}:${text}}` : text);
    const one = (first: number): string => {
      const ordered = [...names.slice(first), ...names.slice(0, first)];
      return takesSnippets && names.length > 0
        ? `\${${++stop}|${ordered.map((name) => name.replaceAll(/[\\,|$}]/gu, '\\$&')).join(',')}|}`
        : open('…');
    };
    const isTransform = type === 'replace-transform';
    const begun = template.charAt(0).toUpperCase() + template.slice(1);
    const head = begun.replaceAll(/\{(\w+)\}/gu, (_, slot: string) => {
      const text = open(slot === 'order' ? order : '…');
      return slot === 'source' || (isTransform && slot !== 'order') ? `\`${text}\`` : text;
    });
    const pair = type.startsWith('recompute') ? '' : `: \`${one(0)}\` → \`${one(Math.min(1, names.length - 1))}\``;
    return { label: begun.replaceAll(/\{\w+\}/gu, '…'), text: head + pair, isSnippet: takesSnippets };
  });
}
