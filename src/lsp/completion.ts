import { type CompletionItem, CompletionItemKind, InsertTextFormat, type Position } from 'vscode-languageserver';
import { rules } from '../../rules/index.ts';
import { facetsOf } from '../lint/words.ts';
import type { Wording } from '../locale/wording.ts';
import type { Decision } from '../model/decision.ts';
import { edited } from '../text/edit.ts';
import { lineStartAt } from '../text/lines.ts';
import { actionForms } from './action-forms.ts';
import type { Client } from './client.ts';
import { type Choice, choicesIn } from './front-matter-choices.ts';
import type { Judged, JudgedDecisionDocument } from './judging.ts';
import { rangeOf, spanOf } from './locations.ts';
import { sectionAt } from './section-at.ts';
import { variantNames } from './variants.ts';

/** Signs behind which something may be chosen. */
export const TRIGGERS: readonly string[] = [' ', '`', ':', '-', ','];

/** What can be written at a place: keys and values of the front matter, ids of rules, names of variants, labels, actions. */
export function completionsOf(position: Position, judged: Judged, client: Client): CompletionItem[] {
  const { result, document } = judged;
  if (result.kind !== 'decision') return [];
  const { source } = result.decision;
  const { start: at } = spanOf({ start: position, end: position }, document);
  const line = source.slice(lineStartAt(source, at), at);
  if (line.length > LONGEST || isInFence(source.slice(0, at))) return [];
  return completionsAt(at, line, { ...judged, result }, client).map(
    ({ from, label, text, detail, kind, isSnippet }) => ({
      label,
      kind,
      ...(detail !== undefined && { detail }),
      insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      filterText: text.trimStart().startsWith(label) ? text.trimStart() : label,
      textEdit: { range: rangeOf({ start: from, end: at }, document), newText: text },
    }),
  );
}

/** In longer lines nobody chooses. */
const LONGEST = 1000;

interface Offer {
  /** From here to the cursor it takes the place of what stands there. */
  readonly from: number;
  readonly label: string;
  readonly text: string;
  readonly detail?: string | undefined;
  readonly kind: CompletionItemKind;
  readonly isSnippet?: boolean;
}

function completionsAt(at: number, line: string, judged: JudgedDecisionDocument, client: Client): readonly Offer[] {
  const { result, wording } = judged;
  const { decision } = result;
  const { frontMatter, source } = decision;
  if (frontMatter.span !== undefined && at < frontMatter.span.end) {
    if (frontMatter.kind === 'toml' || at < 4) return [];
    // What stands behind the cursor would go on behind the choice.
    if (/^[^\r\n]*\S/u.test(source.slice(at, at + LONGEST))) return [];
    const choices = choicesIn(source.slice(0, at), decision);
    return choices.map((choice) => frontMatterOffer(choice, at, wording, judged));
  }
  const comment = /<!--\s*lint\s+(?:disable|enable|ignore)\s+(?:[a-z][\w-]*[\s,]+)*((?:[a-z][\w-]*)?)$/u.exec(line);
  if (comment !== null) return ruleOffers(at - (comment[1] ?? '').length);
  const name = nameBefore(line);
  if (name !== undefined) {
    const section = sectionAt(at, decision);
    const isCode = line.charAt(line.length - name.length - 1) === '`';
    return isCode || section === undefined || NAMING.has(section) ? nameOffers(at, name, line, decision) : [];
  }
  const entry = /^\s*(?:(?:[-*+]|\d+[.)])\s+)?([\p{L}_ ]*)$/u.exec(line);
  if (entry === null) return [];
  const from = at - (entry[1] ?? '').length;
  const section = sectionAt(at, writtenOn(at, line, judged));
  if (section === 'actions')
    return actionForms(decision, client).map((form) => ({ ...form, from, kind: CompletionItemKind.Event }));
  return section === undefined ? [] : labelOffers(from, section, judged);
}

/** An item that is begun makes a heading of the paragraph above it: it is read as it will be with a word in it. */
function writtenOn(at: number, line: string, { result: { decision, reread } }: JudgedDecisionDocument): Decision {
  if (!/^\s*-+\s*$/u.test(line)) return decision;
  const word = { span: { start: at, end: at }, text: 'x' };
  return reread(edited(decision.source, [word])) ?? decision;
}

/** In code, behind an arrow, and in the first cell of a row a variant is named: what stands of its name already. */
function nameBefore(line: string): string | undefined {
  const ticks = line.split('`').length - 1;
  if (ticks % 2 === 1) return line.slice(line.lastIndexOf('`') + 1);
  return /(?:→|->|=>|^\s*\|)\s*([^\s`|]*)$/u.exec(line)?.[1];
}

/** Where an arrow or a first cell is about variants. */
const NAMING: ReadonlySet<string> = new Set(['variants', 'profile', 'actions', 'estimation']);

function nameOffers(at: number, typed: string, line: string, decision: Decision): readonly Offer[] {
  const isCell = line.trimStart().startsWith('|');
  return variantNames(decision, at).map((label) => ({
    from: at - typed.length,
    label,
    text: isCell ? label.replaceAll('|', '\\|') : label,
    kind: CompletionItemKind.Variable,
  }));
}

/** Code between fences is read by nobody. */
function isInFence(before: string): boolean {
  let open = '';
  for (const [, fence = ''] of before.matchAll(/^ {0,3}(`{3,}|~{3,})/gmu)) {
    if (open === '') open = fence;
    else if (fence.startsWith(open)) open = '';
  }
  return open !== '';
}

function ruleOffers(from: number): readonly Offer[] {
  return rules.map(({ id, requirement }) => ({
    from,
    label: id,
    text: id,
    detail: requirement,
    kind: CompletionItemKind.Constant,
  }));
}

/** Labels of the section's parts that are not there yet. */
function labelOffers(from: number, section: string, { result }: JudgedDecisionDocument): readonly Offer[] {
  const { decision, lexicon } = result;
  const present = presentIn(section, from, decision);
  return facetsOf(section)
    .filter((facet) => !present.has(facet))
    .map((facet) => {
      const label = lexicon.spelling(facet, decision.language);
      return { from, label, text: `${label}: `, kind: CompletionItemKind.Property };
    });
}

function presentIn(section: string, at: number, { families, variants, estimation }: Decision): ReadonlySet<string> {
  switch (section) {
    case 'family':
      return new Set(Object.keys(families.all.findLast(({ place }) => place.start < at)?.facets ?? {}));
    case 'variants':
      return new Set(Object.keys(variants.all.findLast(({ name }) => name.span.start < at)?.facets ?? {}));
    default:
      return new Set(Object.keys(estimation.facets));
  }
}

function frontMatterOffer(
  { text, typed, isKey }: Choice,
  at: number,
  wording: Wording,
  { result: { lexicon } }: JudgedDecisionDocument,
): Offer {
  const spelled = isKey ? lexicon.spelling(text, wording.locale) : text;
  return {
    from: at - typed.length,
    label: text.trim(),
    text: isKey ? `${text}: ` : text,
    ...(spelled !== text && { detail: spelled }),
    kind: isKey ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
  };
}
