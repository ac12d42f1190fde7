import type { ActionItem, ActionRecord } from '../../src/model/action-item.ts';
import type { Decision } from '../../src/model/decision.ts';
import { isUnchanged, missingSlots, sharesOutside } from '../../src/model/slots.ts';
import { exampleFor, reportMissing } from '../../src/rule/missing.ts';
import { quotable, quoted } from '../../src/rule/quotable.ts';
import type { Report, Rule, RuleContext } from '../../src/rule/rule.ts';
import { example, formOf, identifier, likeStart, percentOf } from './form.ts';

export const actionAllowed: Rule = {
  id: 'action-allowed',
  requirement: 'CC-ML4-7',
  level: 'error',
  check(context) {
    const { decision, report } = context;
    const { items } = decision.actions;
    if (items.length === 0) reportMissing('actions', context, { form: example(decision) });
    for (const item of items) {
      for (const record of item.records) {
        const fault =
          outsideFault(record, item, decision) ?? slotFault(record, item, decision) ?? valueFault(record, context);
        if (fault !== undefined) report(fault);
      }
    }
  },
};

/** None of the six, or none at all since it is negated. */
function outsideFault(record: ActionRecord, item: ActionItem, { language, source }: Decision): Report | undefined {
  const { type, closest, verb, negated, text } = record;
  if (type !== undefined && !negated) return undefined;
  if (closest === undefined) {
    const words = negated ? text.raw : (verb?.raw ?? text.raw);
    return { message: negated ? 'negated-any' : 'outside-any', at: text.span, args: { text: quotable(words) } };
  }
  const said = closest === 'reassign-share' ? { ...record, source: identifier(record.source, source) } : record;
  const { text: words, markdown, isFilled } = formOf(closest, said, item, language);
  const form = likeStart(words, text.raw);
  const args = { verb: quotable(verb?.raw ?? text.raw), text: quotable(text.raw), form };
  const suggestions =
    isFilled && !negated
      ? [{ message: 'rewrite', edits: [{ span: text.span, text: likeStart(markdown, text.raw) }], args }]
      : [];
  return { message: negated ? 'negated' : 'outside', at: text.span, args, suggestions };
}

function slotFault(record: ActionRecord, item: ActionItem, { language }: Decision): Report | undefined {
  const missing = missingSlots(record, item);
  if (record.type === undefined || missing.length === 0) return undefined;
  const form = likeStart(formOf(record.type, record, item, language).text, record.text.raw);
  const args = { missing: missing.map((slot) => ({ term: `slot.${slot}` })), text: quotable(record.text.raw), form };
  return { message: 'slot', at: record.text.span, args };
}

function valueFault(record: ActionRecord, context: RuleContext<unknown>): Report | undefined {
  const outside = sharesOutside(record);
  const [first] = outside;
  if (first !== undefined) {
    const meant = percentOf(first, context.decision.language);
    const args = {
      raw: quoted(outside.map(({ raw }) => raw)),
      share: meant?.share ?? exampleFor('share', context),
      percent: meant?.percent ?? '12 %',
    };
    return { message: meant === undefined ? 'share' : 'percent', at: first.span, args };
  }
  if (!isUnchanged(record)) return undefined;
  const args = { from: quotable(record.from?.raw ?? ''), source: quotable(record.source?.raw ?? '') };
  return {
    message: record.type === 'reassign-share' ? 'same-share' : 'same-transform',
    at: record.to?.span ?? record.text.span,
    args,
  };
}
