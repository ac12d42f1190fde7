import type { Span } from '../text/span.ts';
import type { Argument, Finding } from './finding.ts';

export interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly span: Span;
}

/**
 * The findings, each with a key that survives edits elsewhere: rule, message id, heading path, normalized arguments, and
 * which of those that are alike in all this it is. The findings stand in order. `telling` names the arguments that say what
 * is wrong: those of a proposal alone may come from anywhere in the document.
 */
export function keyed<Told extends Finding>(
  findings: readonly Told[],
  headings: readonly Heading[],
  telling: (finding: Finding) => readonly string[],
): readonly Told[] {
  const seen = new Map<string, number>();
  const paths = headingPaths(headings);
  let under = -1;
  return findings.map((finding) => {
    while ((headings[under + 1]?.span.start ?? Number.POSITIVE_INFINITY) <= finding.span.start) under++;
    const args = telling(finding).map((name) => `${name}=${argumentText(finding.args[name] ?? '')}`);
    const alike = [`${finding.rule}/${finding.message}`, paths[under] ?? '', args.join('; ')].join(' | ');
    const count = (seen.get(alike) ?? 0) + 1;
    seen.set(alike, count);
    return { ...finding, key: `${alike} | ${count}` };
  });
}

/** What each heading stands under, itself included, without numbers; a sole title above all says nothing and is left out. */
function headingPaths(headings: readonly Heading[]): readonly string[] {
  const isSole = headings[0]?.depth === 1 && headings.filter(({ depth }) => depth === 1).length === 1;
  const path: Heading[] = [];
  return headings.map((heading) => {
    while ((path.at(-1)?.depth ?? 0) >= heading.depth) path.pop();
    path.push(heading);
    const texts = path.map(({ text }) => normal(text).replace(/^\d+(?:\.\d+)*[.)]? /u, ''));
    return texts.slice(isSole ? 1 : 0).join(' > ');
  });
}

function argumentText(argument: Argument): string {
  if (typeof argument === 'string') return normal(argument);
  if (typeof argument === 'number') return String(argument);
  if ('term' in argument) return argument.term;
  if ('label' in argument) return argument.label;
  if ('oneOf' in argument) return argument.oneOf.map(argumentText).join(' | ');
  return argument.map(argumentText).join(', ');
}

function normal(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim().toLowerCase();
}
