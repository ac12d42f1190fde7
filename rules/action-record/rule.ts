import type { Argument } from '../../src/finding/finding.ts';
import type { ActionItem } from '../../src/model/action-item.ts';
import { budgetGrid } from '../../src/model/budget-grid.ts';
import type { Decision } from '../../src/model/decision.ts';
import { nameKey } from '../../src/model/plain.ts';
import { type Gap, recordGaps } from '../../src/model/record-gaps.ts';
import { readable } from '../../src/model/recorded.ts';
import { quotable, quoted } from '../../src/rule/quotable.ts';
import type { Rule, RuleContext } from '../../src/rule/rule.ts';
import { closest } from '../../src/text/closest.ts';

export const actionRecord: Rule = {
  id: 'action-record',
  requirement: 'CC-ML4-7',
  level: 'error',
  check(context) {
    const { actions, variants, profile } = context.decision;
    const items = actions.items.filter((item) => readable(item).length > 0);
    if (items.length === 0 || (variants.all.length === 0 && profile.rows.length === 0)) return;
    const known = knownIn(context.decision);
    for (const item of items) checkItem(item, known, context);
  },
};

/** What the document itself has, to write into a record. */
interface Known {
  readonly names: readonly string[];
  readonly budgets: readonly Measured[];
  readonly families: readonly string[];
}

/** A budget and the variants that have a row at it. */
interface Measured {
  readonly text: string;
  readonly names: readonly string[];
}

/** Names of the profile's rows, else of the declared variants. */
function knownIn(decision: Decision): Known {
  const { profile, variants, families } = decision;
  const rows = profile.rows.map(({ variant }) => variant.value);
  const named = [...families.all.map(({ name }) => name?.value), ...profile.rows.map(({ family }) => family?.value)];
  return {
    names: [...new Set(rows.length > 0 ? rows : variants.all.map(({ name }) => name.value))],
    budgets: budgetGrid(decision).budgets.map(({ text, rows: at }) => ({
      text,
      names: at.map(({ variant }) => nameKey(variant.value)),
    })),
    families: [...new Set(named.filter((name) => name !== undefined))],
  };
}

function checkItem(item: ActionItem, known: Known, { decision, report }: RuleContext<unknown>): void {
  const { names } = known;
  const { missing, unknown, isSame } = recordGaps(item, decision);
  const parts = [unknown.length > 0 ? 'rows' : isSame ? 'same' : '', missing.length > 0 ? 'missing' : ''].filter(
    (part) => part !== '',
  );
  if (parts.length === 0) return;
  const args = {
    missing: missing.map((gap) => ({ term: `gap.${gap}` })),
    lines: openLast(missing.map((gap) => lineFor(gap, item, known))),
    names: quoted(unknown.map(({ raw }) => raw)),
    known: quoted(names.slice(0, 6)),
    name: quotable(item.before?.raw ?? ''),
    other: quotable(names.find((name) => name !== item.before?.value) ?? '…'),
  };
  const suggestions = unknown.flatMap(({ value, span }) => {
    const meant = closest(value, names);
    return meant === undefined
      ? []
      : [{ message: 'rename', edits: [{ span, text: meant }], args: { meant: quotable(meant) } }];
  });
  report({ message: parts.join('-'), at: item.text.span, args, suggestions, cause: unknown.map(({ span }) => span) });
}

/** What to add, with this document's own names and numbers; where several fit, the author chooses. */
function lineFor(gap: Gap, item: ActionItem, { names, budgets, families }: Known): Argument {
  const [from, to] = pairFor(item, names);
  switch (gap) {
    case 'budget': {
      const shared = budgets.filter((one) => [from, to].every((name) => one.names.includes(nameKey(name))));
      return choice((shared.length > 0 ? shared : budgets).map(({ text }) => `B = ${text}`));
    }
    case 'family':
      return choice(families.map((name) => `F = ${name}`));
    case 'variant':
      return choice(names);
    default:
      return inCode(`${from} → ${to}`);
  }
}

function pairFor({ before, after }: ActionItem, names: readonly string[]): readonly [from: string, to: string] {
  const from = before?.value ?? names.find((name) => name !== after?.value) ?? '…';
  return [from, after?.value ?? names.find((name) => name !== from) ?? '…'];
}

/** A choice stands behind what is sure, so that the list reads well. */
function openLast(lines: readonly Argument[]): readonly Argument[] {
  const isOpen = (line: Argument): boolean => typeof line !== 'string';
  return [...lines.filter((line) => !isOpen(line)), ...lines.filter(isOpen)];
}

/** More than these are no choice that anybody reads. */
const FEW = 4;

function choice(texts: readonly string[]): Argument {
  const [first = '…', ...others] = texts.slice(0, FEW);
  return others.length === 0 ? inCode(first) : { oneOf: [first, ...others].map(inCode) };
}

function inCode(text: string): string {
  return `\`${quotable(text)}\``;
}
