import type { Decision } from '../../src/model/decision.ts';
import { type FamilyFault, familyFault, familyText, type Tokens, tokensInGrid } from '../../src/model/family-fault.ts';
import { quotable } from '../../src/rule/quotable.ts';
import type { Arguments, Rule } from '../../src/rule/rule.ts';

export const sameFamily: Rule = {
  id: 'same-family',
  requirement: 'AP-3',
  level: 'error',
  check(context) {
    const { decision, report } = context;
    const { items } = decision.actions;
    let isTold = false;
    for (const item of items) {
      const fault = familyFault(item, decision);
      if (fault === undefined) continue;
      isTold = true;
      report({
        message: messageFor(fault, decision),
        at: item.text.span,
        args: argumentsFor(fault, decision),
        cause: causeOf(fault),
      });
    }
    const grid = isTold ? undefined : tokensInGrid(decision);
    if (grid === undefined) return;
    report({ message: 'tokens', at: grid.at, args: tokenArguments(grid.tokens), cause: [grid.head] });
  },
};

function messageFor(fault: FamilyFault, { families }: Decision): string {
  if (fault.kind === 'mixed') return families.all[0]?.name === undefined ? 'mixed-unnamed' : 'mixed';
  return fault.kind === 'apart' && fault.tokens !== undefined ? 'apart-tokens' : fault.kind;
}

function argumentsFor(fault: FamilyFault, decision: Decision): Arguments {
  switch (fault.kind) {
    case 'apart': {
      const { before, after } = fault.pair;
      const names = { before: quotable(before.variant.raw), after: quotable(after.variant.raw) };
      const families = { from: quotable(familyText(before, decision)), to: quotable(familyText(after, decision)) };
      return { ...names, ...families, ...(fault.tokens && tokenArguments(fault.tokens)) };
    }
    case 'lacking':
      return {
        family: quotable(fault.family),
        name: quotable(fault.variant.raw),
        other: quotable(familyText(fault.other, decision)),
      };
    default:
      return { family: quotable(fault.family.raw), own: quotable(decision.families.all[0]?.name?.value ?? '') };
  }
}

function tokenArguments({ unit, families: [first, second] }: Tokens): Arguments {
  const text = ({ facets }: typeof first): string => quotable(facets.representation?.value ?? '');
  return {
    unit: quotable(unit),
    one: text(first),
    other: text(second),
    first: quotable(first.name?.value ?? 'F'),
    second: quotable(second.name?.value ?? 'F'),
  };
}

function causeOf(fault: FamilyFault): readonly { readonly start: number; readonly end: number }[] {
  return fault.kind === 'apart' ? [fault.pair.before.span, fault.pair.after.span] : [];
}
