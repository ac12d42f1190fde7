import type { Decision } from '../../src/model/decision.ts';
import type { Mode } from '../../src/model/profile.ts';
import { exampleFor, lineFor, reportMissing } from '../../src/rule/missing.ts';
import { quoted } from '../../src/rule/quotable.ts';
import type { Rule } from '../../src/rule/rule.ts';

const needed = ['curve', 'discretization'] as const;

export const estimationMethod: Rule = {
  id: 'estimation-method',
  requirement: 'CC-ML4-5',
  level: 'error',
  check(context) {
    const { decision, lexicon, report } = context;
    const modes = modesOf(decision);
    if (modes.length === 0) {
      reportMissing('estimation', context, {
        modeA: exampleFor('mode-a', context),
        modeB: exampleFor('mode-b', context),
      });
      return;
    }
    if (modes.every((mode) => mode === 'B')) return;
    const missing = needed.filter((facet) => !isStated(facet, decision));
    if (missing.length === 0) return;
    report({
      message: missing.length === 2 ? 'both' : (missing[0] ?? 'both'),
      at: decision.sections.estimation ?? decision.estimation.mode?.span ?? decision.home,
      args: {
        missing: quoted(missing.map((facet) => lexicon.spelling(facet, decision.language))),
        lines: missing.map((facet) => lineFor(facet, context)),
        curve: exampleFor('curve', context),
        discretization: exampleFor('discretization', context),
      },
    });
  },
};

/** The document's mode, and those of rows and of single variants. */
function modesOf({ estimation, profile }: Decision): readonly Mode[] {
  return [estimation, ...estimation.byVariant, ...profile.rows].flatMap(({ mode }) => mode?.value ?? []);
}

/** Of the document, or of every variant that is estimated by its loss curve, or of every such row. */
function isStated(facet: (typeof needed)[number], { estimation, profile }: Decision): boolean {
  if (estimation.facets[facet] !== undefined) return true;
  const byCurve = ({ mode }: Pick<Decision['estimation'], 'mode'>): boolean => (mode ?? estimation.mode)?.value !== 'B';
  const variants = estimation.byVariant.filter(byCurve);
  if (variants.length > 0 && variants.every((one) => one.facets[facet] !== undefined)) return true;
  const rows = profile.rows.filter(byCurve);
  return facet === 'discretization' && rows.length > 0 && rows.every((row) => row.discretization !== undefined);
}
