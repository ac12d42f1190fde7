import type { Hover, Position } from 'vscode-languageserver';
import { pageOf } from '../lint/link.ts';
import { pagesIn } from '../lint/pages.ts';
import { summaryOf } from '../report/rule-page.ts';
import type { Span } from '../text/span.ts';
import type { Client } from './client.ts';
import { readingOf } from './hover-texts.ts';
import type { Judged, JudgedDecisionDocument } from './judging.ts';
import { rangeOf, spanOf, touches } from './locations.ts';
import { valueAt } from './values.ts';

/** How the value at a place was read; why what is found there matters, and what its rule asks for. */
export async function hoverOf(position: Position, judged: Judged, client: Client): Promise<Hover | null> {
  const { document, result } = judged;
  if (result.kind !== 'decision') return null;
  const decided = { ...judged, result };
  const place = spanOf({ start: position, end: position }, document);
  const value = valueAt(place.start, result.decision);
  const findings = await findingTexts(place, decided, client);
  const span = value?.span ?? findings.span;
  if (span === undefined) return null;
  const read = value === undefined ? [] : [lines(readingOf(value, decided))];
  const texts = [...read, ...findings.texts];
  return {
    contents: {
      kind: client.takesMarkdown ? 'markdown' : 'plaintext',
      value: texts.join(client.takesMarkdown ? '\n\n---\n\n' : '\n\n'),
    },
    range: rangeOf(span, document),
  };
}

/** A list, and paragraphs above it. */
function lines(all: readonly string[]): string {
  return all.map((line, index) => (index === 0 ? '' : line.startsWith('- ') ? '\n' : '\n\n') + line).join('');
}

async function findingTexts(
  place: Span,
  { result, wording }: JudgedDecisionDocument,
  { takesMarkdown }: Client,
): Promise<{ readonly texts: readonly string[]; readonly span: Span | undefined }> {
  const here = result.findings.filter(({ span }) => touches(span, place));
  if (here.length === 0) return { texts: [], span: undefined };
  const pages = await pagesIn(wording.locale);
  const notes = new Map(here.map((finding) => [finding.rule, wording.worded(finding, result.spelling).note]));
  const texts = [...notes].map(([rule, note]) => {
    const name = takesMarkdown ? `[${rule}](${pageOf(rule, wording.locale)})` : rule;
    return `${note}\n\n${name}: ${summaryOf(pages[rule] ?? '')}`;
  });
  return { texts, span: here[0]?.span };
}
