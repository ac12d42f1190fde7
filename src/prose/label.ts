import { labelAt, runsIn } from '../model/label.ts';
import { spanOf, type Visible } from '../text/visible.ts';
import { coverOf } from './cover.ts';
import type { Surrounding } from './cue.ts';
import type { VagueWord } from './vague.ts';

/** A label of the format where it stands as one: a heading, the start of a line before its value, a table's cell. */
export function isLabel({ span, start }: VagueWord, { sentence, lexicon, once }: Surrounding): boolean {
  const covers = (label: { readonly start: number; readonly end: number } | undefined): boolean =>
    label !== undefined && label.start <= span.start && span.end <= label.end;
  const line = (text: Visible): boolean => covers(labelAt(text, 'line', undefined, lexicon)?.label);
  switch (sentence.kind) {
    case 'heading':
      return line(sentence.text);
    case 'cell':
      return sentence.cells.some(({ text, at }) => at <= start && start < at + text.text.length && line(text));
    case 'paragraph':
    case 'item':
      return once('labels', () => {
        const { fields } = runsIn(sentence.text, undefined, lexicon);
        const whole = spanOf(sentence.text);
        const cover = coverOf(
          whole.end - whole.start,
          fields.map(({ label }) => ({ start: label.start - whole.start, end: label.end - whole.start })),
        );
        return (at: number): boolean => cover.touches(at - whole.start, at - whole.start + 1);
      })(span.start);
    default:
      return false;
  }
}
