import { exampleFor } from '../../src/rule/missing.ts';
import { quotable, quoted } from '../../src/rule/quotable.ts';
import type { Rule, RuleContext } from '../../src/rule/rule.ts';
import type { SuppressedId, SuppressionState } from '../../src/rule/suppression.ts';

export const unusedSuppression: Rule = {
  id: 'unused-suppression',
  requirement: undefined,
  level: 'warn',
  reads: 'suppressions',
  check(context) {
    for (const comment of context.suppressions) {
      const known = comment.ids.filter((id) => id.rule !== undefined);
      for (const id of comment.ids) if (id.meant !== undefined) unknown(id, context);
      if (comment.verb === 'enable') continue;
      const unused = known.filter((id) => !id.used);
      if (known.length > 0 && unused.length === known.length) whole(comment, known, context);
      else {
        for (const id of unused) context.report({ message: 'unused-id', at: id.span, args: { ids: quoted([id.raw]) } });
        withoutEndOrReason(comment, known, context);
      }
    }
  },
};

function unknown({ raw, span, meant = '' }: SuppressedId, { report }: RuleContext<unknown>): void {
  const written = raw.slice(0, raw.lastIndexOf(':') + 1) + meant;
  const args = { raw: quotable(raw), meant: written };
  report({
    message: 'unknown',
    at: span,
    args,
    suggestions: [{ message: 'rename', args, edits: [{ span, text: written }] }],
  });
}

/** Deleting is offered where the comment is about nothing else: not another linter's rules, and no `enable` behind it. */
function whole(
  { verb, span }: SuppressionState,
  known: readonly SuppressedId[],
  { decision, report }: RuleContext<unknown>,
): void {
  const words =
    decision.source
      .slice(span.start, span.end)
      .replace(/\s--\s[\s\S]*/u, '')
      .match(/[\w:-]*\w/gu) ?? [];
  const alone = verb === 'ignore' && words.length === 2 + known.length;
  const args = { ids: quoted(known.map((id) => id.raw)) };
  report({
    message: verb === 'ignore' ? 'unused-ignore' : 'unused-disable',
    at: span,
    args,
    suggestions: alone ? [{ message: 'delete', args, edits: [{ span, text: '' }] }] : [],
  });
}

function withoutEndOrReason(
  comment: SuppressionState,
  known: readonly SuppressedId[],
  context: RuleContext<unknown>,
): void {
  const { settings, report } = context;
  const { verb, span, used, reason } = comment;
  const open = known.filter((id) => !id.closed);
  if (open.length > 0)
    report({ message: 'open', at: span, args: { ids: idsOf(open), comment: `<!-- lint enable ${idsOf(open)} -->` } });
  else if (settings.requireReason && reason === undefined && used) {
    report({
      message: 'reason',
      at: span,
      args: {
        comment: ['<!-- lint', verb, idsOf(known), '--', exampleFor('reason', context), '-->']
          .filter(Boolean)
          .join(' '),
      },
    });
  }
}

function idsOf(ids: readonly SuppressedId[]): string {
  return quotable(ids.map((id) => id.raw).join(' '));
}
