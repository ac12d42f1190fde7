import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Decision, Language, ObjectName } from '../model/decision.ts';
import { quotable } from './quotable.ts';
import type { Arguments, RuleContext } from './rule.ts';

const symbols: Readonly<Record<string, string>> = { budget: 'B', family: 'F', variants: 'D_var' };

/** A field's heading as the document's language spells it, with its symbol: `Budget (B)`. */
export function headingFor(field: string, lexicon: Lexicon, language: Language): string {
  const spelling = lexicon.spelling(field, language);
  const symbol = symbols[field];
  return spelling.charAt(0).toUpperCase() + spelling.slice(1) + (symbol === undefined ? '' : ` (${symbol})`);
}

/** The start of a labelled line, to be filled in: `tokenizer: …`. */
export function lineFor(
  field: string,
  { lexicon, decision }: Pick<RuleContext<unknown>, 'lexicon' | 'decision'>,
): string {
  return `\`${lexicon.spelling(field, decision.language)}: …\``;
}

/** What to write, in the document's language: `B = 3.2e21 FLOPs`. */
export function exampleFor(
  id: string,
  { lexicon, decision }: Pick<RuleContext<unknown>, 'lexicon' | 'decision'>,
  values: Readonly<Record<string, string>> = {},
): string {
  return lexicon.example(id, decision.language, values);
}

/**
 * Reports an object that the document lacks, at the heading of the section that lacks it, else at the document's title:
 * as `stray` where its value seems to stand under an unknown heading, as `section` where its section says nothing of it,
 * as `missing` else (`suffix` tells messages of one rule apart). Where the front matter cannot be read nothing is missing:
 * it may stand there.
 */
export function reportMissing(
  object: ObjectName,
  context: RuleContext<unknown>,
  args: Arguments = {},
  suffix = '',
): void {
  const { decision, lexicon, report } = context;
  if (!decision.frontMatter.parsed) return;
  const at = decision.sections[object] ?? decision.home;
  const label = headingFor(object, lexicon, decision.language);
  const stray = strayOf(decision, object);
  if (stray === undefined) {
    const message = decision.sections[object] === undefined ? 'missing' : 'section';
    report({ message: message + suffix, at, args: { label, ...args }, missing: object });
    return;
  }
  const named = { label, heading: quotable(stray.heading.raw), value: quotable(stray.value.raw) };
  report({
    message: 'stray',
    at,
    args: { ...args, ...named },
    related: [{ message: 'place', at: stray.value.span, args: named }],
    suggestions: [{ message: 'rename', edits: [{ span: stray.heading.span, text: label }], args: named }],
    cause: [stray.heading.span],
  });
}

function strayOf(decision: Decision, object: ObjectName): Decision['strays'][number] | undefined {
  return decision.strays.find((stray) => stray.object === object);
}
