import type { Conflict, Decision } from '../../src/model/decision.ts';
import { printed } from '../../src/model/printed.ts';
import { quotable } from '../../src/rule/quotable.ts';
import type { Arguments, Rule } from '../../src/rule/rule.ts';
import { contains } from '../../src/text/span.ts';

export const conflictingValues: Rule = {
  id: 'conflicting-values',
  requirement: undefined,
  level: 'error',
  check({ decision, report }) {
    for (const conflict of decision.conflicts) {
      const args = argumentsFor(conflict, decision);
      const isInline = decision.profile.inline.some(({ span }) => contains(span, conflict.body.span));
      report({
        message: isInline ? 'inline' : messageFor(conflict),
        at: conflict.body.span,
        args,
        related: [{ message: isInline ? 'table' : 'front', at: conflict.other.span, args }],
        cause: [conflict.other.span],
      });
    }
  },
};

/** Objects whose parts are labels of the document. */
const labelled: ReadonlySet<string> = new Set(['family', 'variant', 'estimation']);

function messageFor({ object, part }: Conflict): string {
  if (object === 'family' && part === 'name') return 'family-name';
  if (object === 'estimation' && part === 'mode') return 'mode';
  return object === 'check' ? `check-${part}` : object;
}

function argumentsFor(conflict: Conflict, decision: Decision): Arguments {
  const { object, part, body, other } = conflict;
  return {
    body: valueText(body, decision),
    other: valueText(other, decision),
    name: quotable(ownerOf(conflict, decision)),
    part: part === undefined ? '' : labelled.has(object) ? { label: part } : part,
  };
}

/** A cell's number with the unit of its head; other texts as they read. */
function valueText({ value, span }: Conflict['body'], { profile }: Decision): string {
  const cells = [...profile.tables.flatMap(({ rows }) => rows), ...profile.inline].flatMap((row) =>
    Object.values(row.cells),
  );
  const cell = cells.find((one) => one.text.span.start === span.start);
  return quotable(cell === undefined ? value : printed(cell));
}

/** The variant or the check that the value is one of. */
function ownerOf({ body, other }: Conflict, { variants, profile, checks }: Decision): string {
  const isOne = (value: Conflict['body'] | undefined): boolean =>
    [body, other].some(({ span }) => span.start === value?.span.start);
  const variant = variants.all.find(({ facets }) => Object.values(facets).some(isOne))?.name;
  const row = profile.tables
    .flatMap(({ rows }) => rows)
    .find(({ cells }) => Object.values(cells).some(({ text }) => isOne(text)))?.variant;
  const check = checks.all.find(({ before, after }) =>
    [before, after].some((value) => value !== undefined && isOne({ ...value, value: value.raw })),
  )?.name;
  return (variant ?? row ?? check)?.raw ?? '';
}
