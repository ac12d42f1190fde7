import { actionOf, changesOf, nameOf } from '../lint/card.ts';
import type { Wording } from '../locale/wording.ts';
import type { ActionItem, ActionRecord } from '../model/action-item.ts';
import { conditionOf } from '../model/condition.ts';
import type { Check, Decision, Family, Variant } from '../model/decision.ts';
import { flopsOf } from '../model/needed-compute.ts';
import { rowsOf } from '../model/pair-rows.ts';
import { nameKey } from '../model/plain.ts';
import { printed } from '../model/printed.ts';
import type { ProfileRow } from '../model/profile.ts';
import type { Sourced } from '../model/sourced.ts';
import { statedSize } from '../model/stated-size.ts';
import { sumOf, totalText } from '../model/total.ts';
import { actionText, changeTexts, conditionsText } from '../report/decision-text.ts';
import { codeText, plainText } from '../report/markdown-text.ts';
import type { JudgedDecisionDocument } from './judging.ts';
import { normalText, petaflopDays, shortNumber, unitText } from './numbers.ts';
import type { Value } from './values.ts';

/** How a value was read, in lines of Markdown. */
export function readingOf(value: Value, judged: JudgedDecisionDocument): readonly string[] {
  const { decision } = judged.result;
  switch (value.kind) {
    case 'budget':
      return budgetLines(value, judged);
    case 'family':
      return familyLines(value.name, judged);
    case 'variant':
      return variantLines(value.name, judged);
    case 'quantity':
      return quantityLines(value, judged);
    case 'bound': {
      const { column, kind, sign, quantity } = value.bound;
      const name = kind === 'rise' ? `Δ${column}` : column;
      return [`${name} ${SIGNS[sign]} ${normalText(quantity.value, decision.language, judged.wording)}`];
    }
    case 'action':
    case 'slot':
      return actionLines(value.item, value.record, judged);
    case 'check':
    case 'result':
      return [checkLine(value.check, judged)];
  }
}

const SIGNS = { '<=': '≤', '<': '<', '>=': '≥', '>': '>' } as const;

function budgetLines(
  { quantity, text, stated }: Value & { readonly kind: 'budget' },
  { result: { decision, lexicon }, wording }: JudgedDecisionDocument,
): readonly string[] {
  const { language, budget } = decision;
  const days = petaflopDays(quantity, language);
  const value = normalText(quantity, language, wording);
  const read = `B = ${value}${days === undefined ? '' : ` = ${days} ${unitText('PF-days', wording)}`}`;
  const lines = [text === value ? read : `${plainText(text)}: ${read}`];
  if (stated === undefined || stated !== budget.own) return lines;
  const size = quantity.unit === 'FLOPs' ? statedSize(decision, lexicon) : undefined;
  if (size !== undefined) {
    const [whole, evaluation] = [flopsOf('full', size), flopsOf('evaluation', size)];
    const share = shortNumber((evaluation / whole) * 100, 2, language);
    lines.push(wording.sentence('lsp.hover.inference', { whole: shortNumber(whole, 2, language), share }));
  }
  return [...lines, coverLine(budget.covers, wording)];
}

function coverLine(covers: Decision['budget']['covers'], wording: Wording): string {
  const parts = (['training', 'evaluation'] as const).map((part) => {
    const how = covers?.[part] ?? 'unknown';
    return wording.sentence(`lsp.hover.${part}-${how}`);
  });
  return wording.sentence('lsp.hover.covers', { parts: parts.join(', ') });
}

function familyLines(name: string, judged: JudgedDecisionDocument): readonly string[] {
  const family = judged.result.decision.families.all.find((one) => nameKey(nameOf(one.name) ?? '') === nameKey(name));
  return [`F = ${codeText(name)}`, ...facetLines(family?.facets ?? {}, judged)];
}

function variantLines(name: string, judged: JudgedDecisionDocument): readonly string[] {
  const { decision } = judged.result;
  const variant = decision.variants.all.find((one) => nameKey(one.name.value) === nameKey(name));
  const rows = rowsOf(name, decision).map((row) => `- ${profileText(row, judged)}`);
  return [`D_var = ${codeText(name)}`, ...facetLines(variant?.facets ?? {}, judged), ...rows];
}

function facetLines(
  facets: Variant['facets'] | Family['facets'],
  { result: { spelling } }: JudgedDecisionDocument,
): readonly string[] {
  return Object.entries(facets).map(([facet, text]) => `- ${spelling(facet)}: ${plainText(text.value)}`);
}

/** `L_model 1.9e10 bit, L_resid 7.2e11 bit, L_total 7.39e11 bit (B = 3.2e21 FLOPs, mode A)` */
function profileText(row: ProfileRow, judged: JudgedDecisionDocument): string {
  const cells = Object.entries(row.cells).flatMap(([column, cell]) =>
    cell.quantity === undefined ? [] : [`${column} ${plainText(printed(cell))}`],
  );
  const conditions = conditionsOf(row, judged);
  return conditions === '' ? cells.join(', ') : `${cells.join(', ')} (${conditions})`;
}

function conditionsOf(row: ProfileRow, { result: { decision }, wording }: JudgedDecisionDocument): string {
  const { budget, modes } = conditionOf(row, decision);
  return conditionsText(
    {
      budget: budget && normalText(budget, decision.language, wording),
      family: nameOf(row.family ?? decision.families.all[0]?.name),
      mode: modes.length === 0 ? undefined : modes.join('+'),
    },
    wording,
  );
}

function quantityLines(
  { column, cell, row }: Value & { readonly kind: 'quantity' },
  judged: JudgedDecisionDocument,
): readonly string[] {
  const { result, wording } = judged;
  const { language } = result.decision;
  const { quantity } = cell;
  if (quantity === undefined) return [];
  const shown = printed(cell);
  const value = normalText(quantity, language, wording);
  const of = wording.sentence('lsp.hover.of', { column, variant: codeText(row.variant.value) });
  const isBound = quantity.bound !== undefined;
  const read = shown === value || isBound ? plainText(shown) : `${plainText(shown)} = ${value}`;
  const assumed = quantity.unit === undefined ? [wording.sentence('lsp.hover.no-unit')] : [];
  const sum = 'table' in row && column === 'L_total' ? sumLine(row, judged) : [];
  const conditions = 'table' in row ? conditionsOf(row, judged) : '';
  return [`${of}${isBound ? '' : ' ='} ${read}`, ...assumed, ...sum, ...(conditions === '' ? [] : [conditions])];
}

function sumLine(row: ProfileRow, { result: { decision } }: JudgedDecisionDocument): readonly string[] {
  const sum = sumOf(row);
  return sum === undefined ? [] : [`L_model + L_resid = ${plainText(totalText(row, sum, decision).shown)}`];
}

function actionLines(item: ActionItem, record: ActionRecord, judged: JudgedDecisionDocument): readonly string[] {
  const { result, wording } = judged;
  const { decision } = result;
  const changes = changesOf(item, decision);
  const lines = changes.flatMap((change) => {
    const conditions = conditionsText({ budget: change.budget, family: change.family, mode: change.mode }, wording);
    const texts = changeTexts(change).map((text) => `- ${text}`);
    return conditions === '' ? texts : [`${conditions}:`, ...texts];
  });
  return [actionText(actionOf(record, item), wording), ...lines];
}

function checkLine({ name, before, after }: Check, { result, wording }: JudgedDecisionDocument): string {
  const [from, to] = [before?.raw ?? '…', after?.raw ?? '…'];
  const told = wording.sentence('report.card.check', { name: codeText(name.value), before: from, after: to });
  if (before === undefined || after === undefined || !isPlain(before) || !isPlain(after)) return told;
  const places = Math.max(placesOf(from), placesOf(to));
  const change = Number((after.value - before.value).toFixed(places));
  const amount = Math.abs(change).toFixed(places);
  const sign = change > 0 ? '+' : change < 0 ? '\u2212' : '';
  return `${told} (${sign}${result.decision.language === 'ru' ? amount.replace('.', ',') : amount})`;
}

/** No exponent, and nothing that may be a thousands separator: the digits say how exact a difference is. */
function isPlain({ raw, value }: Sourced<number>): boolean {
  return /^\d+(?:\.\d{1,6}|,(?!\d{3}$)\d{1,6})?$/u.test(raw) && Number(raw.replace(',', '.')) === value;
}

/** Digits behind the decimal mark. */
function placesOf(text: string): number {
  return /[.,](\d+)$/u.exec(text)?.[1]?.length ?? 0;
}
