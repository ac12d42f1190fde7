import type { Finding } from '../finding/finding.ts';
import type { Wording } from '../locale/wording.ts';
import type { Decision } from '../model/decision.ts';
import { printed } from '../model/printed.ts';
import type { InlineProfile } from '../model/profile.ts';

/** The lines to paste for a field that the document lacks; nothing where its section stands there already. */
export type Paste = (missing: Finding, own: Wording) => string | undefined;

/** With the document's own names. `…` stands for what it does not say, and counts as no value until it is filled in. */
export function pasteFor(decision: Decision): Paste {
  const body = bodyFor(decision);
  return (finding, own) => {
    const { missing = '', args } = finding;
    const lines = body(finding, own);
    if (lines === undefined || missing === 'profile') return lines;
    const id = lines.startsWith('- ') ? 'labelled-list' : 'labelled';
    return own.sentence(`report.paste.${id}`, { label: args['label'] ?? missing, lines });
  };
}

/** The same without its label, to stand under a heading. */
export function bodyFor(decision: Decision): Paste {
  const names = namesIn(decision);
  return ({ missing = '' }, own) => {
    if (missing !== 'profile' && Object.hasOwn(decision.sections, missing)) return undefined;
    const line = (id: string, values: Finding['args']): string => own.sentence(`report.paste.${id}`, values);
    const each = (id: string, values: (name: string) => Finding['args']): string =>
      names.map((name) => line(id, values(name))).join(id === 'artifact' ? ', ' : '\n');
    return line(missing, {
      variants: each('variant', (name) => ({ name })),
      rows: each('row', (name) => ({ name, ...valuesOf(name, decision) })),
      links: names.includes(OPEN) ? line('log', {}) : each('artifact', (name) => ({ name })),
      source: addedSource(names, decision),
      before: names[0] ?? OPEN,
      after: names[1] ?? OPEN,
    });
  };
}

const OPEN = '…';

/** The variants that the document names anywhere. */
function namesIn({ variants, profile, actions }: Decision): readonly string[] {
  const pairs = actions.items.flatMap(({ before, after }) => [before?.value, after?.value]);
  const all = [
    variants.all.map(({ name }) => name.value),
    [...profile.rows, ...profile.inline].map(({ variant }) => variant.value),
    pairs.filter((name) => name !== undefined),
  ];
  const names = all.map((some) => [...new Set(some)].filter((name) => name !== ''));
  return names.find((some) => some.length > 0) ?? [OPEN];
}

/** What the text says of a variant's profile where there is no table. */
function valuesOf(name: string, { profile }: Decision): { readonly model: string; readonly resid: string } {
  const cells = profile.inline.find(({ variant }) => variant.value === name)?.cells;
  const text = (cell: InlineProfile['cells'][keyof InlineProfile['cells']]): string =>
    cell?.quantity === undefined ? OPEN : printed(cell);
  return { model: text(cells?.L_model), resid: text(cells?.L_resid) };
}

/** The only source that the second variant has beyond those of the first. */
function addedSource([before, after]: readonly string[], { variants }: Decision): string {
  const sources = (name: string | undefined): readonly string[] =>
    (variants.all.find((variant) => variant.name.value === name)?.facets.source?.value ?? '')
      .split(/[,;+]/u)
      .map((source) => source.trim());
  const had = sources(before);
  const [added, ...others] = sources(after).filter((source) => !had.includes(source));
  return added === undefined || added === '' || others.length > 0 ? OPEN : added;
}
