import type { Span } from '../text/span.ts';
import type { Argument, Finding } from './finding.ts';

export interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly span: Span;
}

/** Where findings stand. */
export interface Surrounding {
  readonly source: string;
  readonly headings: readonly Heading[];
}

/**
 * The findings, each with a key that survives edits elsewhere: rule, message id, the words around it (for what is missing and
 * at a heading: the heading path), normalized arguments, and which of those that are alike in all this it is. The findings
 * stand in order. `telling` names the arguments that say what is wrong: those of a proposal alone may come from anywhere.
 */
export function keyed<Told extends Finding>(
  findings: readonly Told[],
  { source, headings }: Surrounding,
  telling: (finding: Finding) => readonly string[],
): readonly Told[] {
  const seen = new Map<string, number>();
  const paths = headingPaths(headings);
  let under = -1;
  return findings.map((finding) => {
    while ((headings[under + 1]?.span.start ?? Number.POSITIVE_INFINITY) <= finding.span.start) under++;
    const args = telling(finding).map((name) => `${name}=${argumentText(finding.args[name] ?? '')}`);
    const place = isAtHeading(finding, headings[under]) ? (paths[under] ?? '') : aroundOf(finding.span, source);
    const alike = [`${finding.rule}/${finding.message}`, place, args.join('; ')].join(' | ');
    const count = (seen.get(alike) ?? 0) + 1;
    seen.set(alike, count);
    return { ...finding, key: `${alike} | ${count}` };
  });
}

/** What is missing stands at a heading, whose words say nothing of it. */
function isAtHeading({ span, missing }: Finding, heading: Heading | undefined): boolean {
  return missing !== undefined || (heading !== undefined && span.start <= heading.span.end);
}

/** How many characters around tell one place from another. */
const NEAR = 16;
/** No more white space than this is looked over. */
const FAR = 4 * NEAR;

/** What stands before and behind in the paragraph, however its lines are broken. */
function aroundOf({ start, end }: Span, source: string): string {
  const before =
    source
      .slice(Math.max(0, start - FAR), start)
      .split(BLANK)
      .at(-1) ?? '';
  const [after = ''] = source.slice(end, end + FAR).split(BLANK);
  return `…${signs(before).slice(-NEAR)}~${signs(after).slice(0, NEAR)}…`;
}

const AROUND = /^(?<what>.*?) \| …(?<before>[^~|]*)~(?<after>[^~|]*)… \| (?<args>.*) \| \d+$/su;

/** What a key says apart: the finding, and the words before and behind it; undefined where headings stand for these. */
export function partsOf(
  key: string,
): { readonly what: string; readonly before: string; readonly after: string } | undefined {
  const { what = '', before = '', after = '', args = '' } = AROUND.exec(key)?.groups ?? {};
  return what === '' ? undefined : { what: `${what} | ${args}`, before, after };
}

const BLANK = /\n[ \t>]*\r?\n/u;

/** Letters and digits alone: markup and line breaks come and go. */
function signs(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
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
