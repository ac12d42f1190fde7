import type { Hover, Position } from 'vscode-languageserver/node';
import { pageOf } from '../lint/link.ts';
import { pagesIn } from '../lint/pages.ts';
import { summaryOf } from '../report/rule-page.ts';
import type { Client } from './client.ts';
import type { Judged } from './judging.ts';
import { rangeOf, spanOf, touches } from './locations.ts';

/** Why what is found at a place matters, and what its rule asks for. */
export async function hoverOf(
  position: Position,
  { document, result, wording }: Judged,
  { takesMarkdown }: Client,
): Promise<Hover | null> {
  if (result.kind !== 'decision') return null;
  const place = spanOf({ start: position, end: position }, document);
  const here = result.findings.filter(({ span }) => touches(span, place));
  const [first] = here;
  if (first === undefined) return null;
  const pages = await pagesIn(wording.locale);
  const notes = new Map(here.map((finding) => [finding.rule, wording.worded(finding, result.spelling).note]));
  const texts = [...notes].map(([rule, note]) => {
    const name = takesMarkdown ? `[${rule}](${pageOf(rule, wording.locale)})` : rule;
    return `${note}\n\n${name}: ${summaryOf(pages[rule] ?? '')}`;
  });
  return {
    contents: {
      kind: takesMarkdown ? 'markdown' : 'plaintext',
      value: texts.join(takesMarkdown ? '\n\n---\n\n' : '\n\n'),
    },
    range: rangeOf(first.span, document),
  };
}
