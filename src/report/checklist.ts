import type { Finding } from '../finding/finding.ts';
import type { Wording } from '../locale/wording.ts';
import { pointAt } from '../text/lines.ts';
import type { Lined } from './frame.ts';
import { harmless } from './glyphs.ts';
import type { Reported, WordedFinding } from './reported.ts';
import type { Style } from './style.ts';

/** Fields in the pattern's order: each can be written once those before it are known. */
const ORDER = [
  'budget',
  'family',
  'variants',
  'profile',
  'estimation',
  'artifacts',
  'actions',
  'checks',
  'risks',
  'context',
];

/** A whole field is missing, not a part of one. */
export function isMissing({ missing }: Finding): boolean {
  return missing !== undefined && ORDER.includes(missing);
}

export function inPatternOrder(missing: readonly Finding[]): readonly Finding[] {
  const rank = (finding: Finding): number => ORDER.indexOf(finding.missing ?? '');
  return missing.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * What is missing, in the order to write it, each with the lines to paste in the document's own language; where its section
 * stands there and is empty, with what to write into it. It is about the whole document, and stands above what has a place.
 */
export function checklist(
  missing: readonly WordedFinding[],
  { file, home, paste }: Pick<Reported, 'file' | 'home' | 'paste'>,
  { starts }: Lined,
  wording: Wording,
  own: Wording,
  style: Style,
): readonly string[] {
  const head = wording.sentence('report.missing', { count: missing.length });
  const words = new Map(missing.map((one) => [one.finding, one.words]));
  const items = inPatternOrder([...words.keys()]).flatMap((finding, index) => {
    const number = `${index + 1}.`.padStart(4);
    const level = wording.sentence(`report.level.${finding.level}`);
    const said = words.get(finding);
    const { line, column } = pointAt(starts, finding.span.start);
    const elsewhere = finding.span.start === home.start ? '' : `${line}:${column} `;
    const what = style.sentence(harmless(said?.what ?? ''), elsewhere + finding.rule, number.length + level.length + 3);
    const lines = paste(finding, own)
      ?.split('\n')
      .map((text) => style.bold(harmless(text)));
    const write = lines ?? [style.prose(style.wrapped(harmless(said?.write ?? ''), INDENT))];
    return [
      `${number} ${style.level(finding.level, level)}  ${what}`,
      ...write.map((text) => `${' '.repeat(INDENT)}${text}`.trimEnd()),
    ];
  });
  return [style.place(harmless(file)), `  ${style.prose(style.wrapped(head, 2))}`, ...items];
}

const INDENT = 5;
