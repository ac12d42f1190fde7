import { cuesIn, type Lexicon } from '../../src/lexicon/lexicon.ts';
import type { Decision } from '../../src/model/decision.ts';
import { exampleFor } from '../../src/rule/missing.ts';
import { quotable } from '../../src/rule/quotable.ts';
import { residualBound } from '../../src/rule/residual-bound.ts';
import type { Rule } from '../../src/rule/rule.ts';
import type { Span } from '../../src/text/span.ts';
import { spanOf } from '../../src/text/visible.ts';

export const objectiveBalanced: Rule = {
  id: 'objective-balanced',
  requirement: 'AP-1',
  level: 'warn',
  check(context) {
    const { decision, lexicon, report } = context;
    const { objective, bounds } = decision;
    const said = objective && meaningsOf(objective.value, lexicon);
    const args = { objective: exampleFor('objective', context, { bound: residualBound(decision) }) };
    if (bounds.length > 0 || said?.balanced) return;
    if (objective !== undefined && said?.loss !== undefined) {
      report({ message: 'objective', at: objective.span, args: { ...args, loss: quotable(said.loss) } });
      return;
    }
    const reason = lossAsReason(decision, lexicon);
    if (reason !== undefined)
      report({ message: 'reason', at: reason.at, args: { ...args, loss: quotable(reason.loss) } });
  },
};

/** A quantity of the profile in code, math or plain text. */
const SYMBOL = /\bL_?\{?(?:\\(?:text|mathrm|mathit|operatorname)\{)?\s*(model|total|resid)/giu;

interface Meanings {
  readonly ids: ReadonlySet<string>;
  /** The first words that name a loss, as written. */
  readonly loss: string | undefined;
  /** L_model or a constraint is named. */
  readonly balanced: boolean;
}

function meaningsOf(text: string, lexicon: Lexicon): Meanings {
  const cues = cuesIn(lexicon, 'objective', text);
  const ids = new Set(cues.flatMap((cue) => cue.ids));
  const loss = cues.find((cue) => cue.ids.includes('loss'));
  const limited = cues.some((cue) => cue.ids.includes('limit') && /^\s*\.?\d/u.test(text.slice(cue.end, cue.end + 9)));
  const signed = /[≤≥<>⩽⩾]|\\(?:le|ge|lt|gt)q?\b/u.test(text);
  const symbols = [...text.matchAll(SYMBOL)].map((symbol) => symbol[1]?.toLowerCase());
  return {
    ids,
    loss: loss === undefined ? (symbols.includes('resid') ? 'L_resid' : undefined) : text.slice(loss.start, loss.end),
    balanced:
      ids.has('model') || symbols.some((symbol) => symbol !== 'resid') || ids.has('constraint') || limited || signed,
  };
}

/** The first sentence that chooses data by a lower loss, in a paragraph that names neither L_model nor a constraint. */
function lossAsReason(decision: Decision, lexicon: Lexicon): { readonly at: Span; readonly loss: string } | undefined {
  const { variants, profile } = decision;
  const names = [...variants.all.map((variant) => variant.name), ...profile.rows.map((row) => row.variant)]
    .map(({ value }) => value)
    .filter(Boolean);
  for (const { kind, text } of decision.prose) {
    if ((kind !== 'paragraph' && kind !== 'item') || meaningsOf(text.text, lexicon).balanced) continue;
    for (const [from, to] of sentencesIn(text.text)) {
      const { ids, loss } = meaningsOf(text.text.slice(from, to), lexicon);
      if (loss === undefined || !ids.has('choice') || !ids.has('lower')) continue;
      if (ids.has('subject') || names.some((name) => text.text.slice(from, to).includes(name)))
        return { at: spanOf(text, from, to), loss };
    }
  }
  return undefined;
}

function sentencesIn(text: string): readonly (readonly [number, number])[] {
  const starts = [0, ...[...text.matchAll(/[.!?](?=\s)/gu)].map((end) => end.index + 2)];
  return starts.map((from, index) => [from, (starts[index + 1] ?? text.length + 1) - 1] as const);
}
