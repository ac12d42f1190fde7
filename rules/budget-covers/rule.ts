import type { Decision } from '../../src/model/decision.ts';
import type { Sourced } from '../../src/model/sourced.ts';
import { exampleFor } from '../../src/rule/missing.ts';
import { quotable } from '../../src/rule/quotable.ts';
import type { Rule } from '../../src/rule/rule.ts';
import { printedBudget } from '../../src/rule/stated-budget.ts';
import type { Span } from '../../src/text/span.ts';

export const budgetCovers: Rule = {
  id: 'budget-covers',
  requirement: 'CC-ML4-1',
  level: 'error',
  check(context) {
    const { decision, report } = context;
    const budget = budgetOf(decision);
    if (budget === undefined) return;
    const { covers } = decision.budget;
    if (covers?.training !== undefined && covers.evaluation !== undefined) return;
    const { raw, at } = budget;
    const said = sentenceWith(raw, covers?.text.value ?? '');
    const cause = covers === undefined ? [] : [covers.text.span];
    const open =
      covers?.training !== undefined ? 'evaluation' : covers?.evaluation !== undefined ? 'training' : undefined;
    if (open !== undefined) {
      const place = covers !== undefined && isInFront(covers.text, decision) ? 'front' : 'open';
      const args = {
        raw,
        covers: said,
        included: exampleFor(`${open}-included`, context),
        excluded: exampleFor(`${open}-excluded`, context),
      };
      report({ message: `${open}-${place}`, level: 'warn', at, args, cause });
    } else {
      // The field's own words, with nothing but the amount, cover nothing.
      const other = covers !== undefined && !covers.text.value.includes(raw);
      const args = { raw, covers: said, example: exampleFor('covering', context, { raw }) };
      report({ message: other ? 'neither' : 'missing', at, args, cause });
    }
  },
};

/** The sentence that holds the amount; a facet of its own holds none, and is quoted whole. */
function sentenceWith(raw: string, text: string): string {
  const sentences = text.split(/(?<=[.!?])\s|\n/u);
  return quotable(sentences.find((sentence) => sentence.includes(raw)) ?? text);
}

function isInFront({ span }: Sourced<string>, { frontMatter }: Decision): boolean {
  return span.start < (frontMatter.span?.end ?? 0);
}

/** The document's B, else the first of those that its rows carry: as printed, and where the field's label or value stands. */
function budgetOf({ budget, profile }: Decision): { readonly raw: string; readonly at: Span } | undefined {
  const stated = budget.stated.find((one) => one.quantity?.unit !== undefined);
  if (stated !== undefined) return { raw: printedBudget(stated), at: stated.label ?? stated.text.span };
  const row: Sourced<unknown> | undefined = budget.sweep ? profile.rows.find((one) => one.budget)?.budget : undefined;
  return row === undefined ? undefined : { raw: quotable(row.raw), at: row.span };
}
