import { cuesIn, type Lexicon } from '../lexicon/lexicon.ts';
import { sliced, trimmed, type Visible } from '../text/visible.ts';
import type { Block, Section, Table } from '../tree/block.ts';
import type { Check, Language } from './decision.ts';
import type { Field } from './field.ts';
import { withoutNumber } from './lead.ts';
import { type MeasureIn, measuresIn } from './measure.ts';
import { nameKey, plainText } from './plain.ts';
import { type Sourced, sourced } from './sourced.ts';
import { unnumbered } from './unnumbered.ts';

export interface CheckReading {
  readonly lexicon: Lexicon;
  readonly language: Language;
  /** Names of the variants before and after, for tables whose columns are the variants. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const ARROW = /→|->|=>|⟶|➜/u;

/** The named external checks of the checks fields; "none" and an empty section name none. */
export function checksOf(fields: readonly Field[], reading: CheckReading): readonly Check[] {
  return fields
    .filter(({ field, inside }) => field === 'checks' && inside !== 'checks')
    .flatMap(({ value, blocks }) => [
      ...(value.text === '' ? [] : entriesIn(value, reading)),
      ...checksIn(blocks, reading),
    ]);
}

function checksIn(blocks: readonly Block[], reading: CheckReading): readonly Check[] {
  const entries = blocks.some(({ kind }) => kind === 'list' || kind === 'table');
  return blocks.flatMap((block): readonly Check[] => {
    switch (block.kind) {
      case 'list':
        return block.items.flatMap((item) => {
          const under = item.blocks.flatMap((nested) =>
            nested.kind === 'list' ? nested.items.map(({ head }) => head) : [],
          );
          return [checkFrom(item.head, under, reading)].filter((check) => check !== undefined);
        });
      case 'table':
        return checksInTable(block, reading);
      case 'paragraph':
        // Beside a list or a table, a paragraph is a remark.
        return entries ? [] : entriesIn(block.text, reading);
      case 'section':
        return sectionChecks(block, reading);
      default:
        return [];
    }
  });
}

/** A heading over a list or a table gathers checks; over sentences it names one. */
function sectionChecks({ heading, blocks }: Section, reading: CheckReading): readonly Check[] {
  if (blocks.some(({ kind }) => kind !== 'paragraph' && kind !== 'comment')) return checksIn(blocks, reading);
  const under = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  return [checkFrom(withoutNumber(heading), under, reading)].filter((check) => check !== undefined);
}

function entriesIn(text: Visible, reading: CheckReading): readonly Check[] {
  const entries: Visible[] = [];
  let from = 0;
  for (const { index } of text.text.matchAll(/;/gu)) {
    entries.push(trimmed(sliced(text, from, index)));
    from = index + 1;
  }
  entries.push(trimmed(sliced(text, from)));
  return entries.map((entry) => checkFrom(entry, [], reading)).filter((check) => check !== undefined);
}

function checkFrom(text: Visible, under: readonly Visible[], reading: CheckReading): Check | undefined {
  const divided = nameEnd(text, reading);
  const name = plainText(sliced(text, divided.from, divided.name));
  if (name === undefined || isNone(text.text, reading.lexicon)) return undefined;
  const rest = sliced(text, divided.rest);
  const pairs = [rest, ...under].map((piece) => beforeAfter(piece, reading));
  const whole = pairs.find((pair) => pair.before !== undefined && pair.after !== undefined);
  const all = [text, ...under].map((piece) => piece.text).join('\n');
  return {
    name,
    before: (whole ?? pairs.find((pair) => pair.before !== undefined))?.before,
    after: (whole ?? pairs.find((pair) => pair.after !== undefined))?.after,
    lowerIsBetter: lowerIsBetter(name.value, all, reading.lexicon),
  };
}

function isNone(text: string, lexicon: Lexicon): boolean {
  const [first] = cuesIn(lexicon, 'checks', text);
  return first?.ids.includes('none') === true && text.slice(0, first.start).trim() === '';
}

/** The name ends at a dividing sign, else where the numbers start; a name in code or bold is the whole name. */
function nameEnd(
  text: Visible,
  reading: CheckReading,
): { readonly from: number; readonly name: number; readonly rest: number } {
  const mark = text.marks
    .filter(({ kind }) => kind === 'code' || kind === 'strong')
    .sort((a, b) => a.start - b.start || b.end - a.end)[0];
  const sign = /:(?=\s|$)|\s[\u2014\u2013-]\s|\s=\s/u.exec(text.text);
  if (mark !== undefined && (sign === null || mark.start < sign.index))
    return { from: mark.start, name: mark.end, rest: mark.end };
  if (sign !== null) return { from: 0, name: sign.index, rest: sign.index + sign[0].length };
  const cue = cuesIn(reading.lexicon, 'checks', text.text).find(
    ({ ids, start }) => start > 0 && ['before', 'from', 'moves'].some((meaning) => ids.includes(meaning)),
  );
  const number = measuresIn(text.text, reading.lexicon.letters).find(({ start }) =>
    /[\s(]/u.test(text.text.charAt(start - 1)),
  );
  const end = Math.min(
    cue?.start ?? text.text.length,
    number?.start ?? text.text.length,
    /[,(]/u.exec(text.text)?.index ?? text.text.length,
  );
  return { from: 0, name: end, rest: end };
}

function beforeAfter(
  text: Visible,
  reading: CheckReading,
): { readonly before: Sourced<number> | undefined; readonly after: Sourced<number> | undefined } {
  const numbers = measuresIn(text.text, reading.lexicon.letters);
  const at = (number: MeasureIn | undefined): Sourced<number> | undefined =>
    number === undefined ? undefined : sourced(number.value, text, number.start, number.end);
  const arrow = ARROW.exec(text.text);
  if (arrow !== null) {
    return {
      before: at(numbers.filter(({ end }) => end <= arrow.index).at(-1)),
      after: at(numbers.find(({ start }) => start >= arrow.index + arrow[0].length)),
    };
  }
  const cues = cuesIn(reading.lexicon, 'checks', text.text);
  const behind = (meaning: string, reach = 40): MeasureIn | undefined => {
    const cue = cues.find(({ ids }) => ids.includes(meaning));
    return cue === undefined ? undefined : numbers.find(({ start }) => start >= cue.end && start - cue.end < reach);
  };
  const fromTo = (reach: number) => {
    const [from, to] = [behind('from', reach), behind('to', reach)];
    return from !== undefined && to !== undefined && from.start < to.start
      ? { before: at(from), after: at(to) }
      : undefined;
  };
  // One word may say both "before" and "to" (as in Russian): right behind a "from" it is "to".
  const near = fromTo(3);
  if (near !== undefined) return near;
  const before = behind('before');
  const after = behind('after');
  if (before !== undefined || after !== undefined) return { before: at(before), after: at(after) };
  return fromTo(40) ?? { before: undefined, after: undefined };
}

function checksInTable(whole: Table, reading: CheckReading): readonly Check[] {
  const table = unnumbered(whole);
  const heads = table.head.cells.map((cell) => cell.text);
  const find = (meaning: string, names: readonly string[]): number =>
    heads.findIndex(
      (head, index) =>
        index > 0 &&
        (names.some((name) => nameKey(name) === nameKey(head)) ||
          cuesIn(reading.lexicon, 'checks', head).some(({ ids }) => ids.includes(meaning))),
    );
  const before = find('before', reading.before);
  const after = find('after', reading.after);
  return table.rows.flatMap((row): Check[] => {
    const cell = row.cells[0];
    const name = cell === undefined || isNone(cell.text, reading.lexicon) ? undefined : plainText(cell);
    if (name === undefined) return [];
    const number = (index: number): Sourced<number> | undefined => {
      const value = row.cells[index];
      const [first] = value === undefined ? [] : measuresIn(value.text, reading.lexicon.letters);
      return value === undefined || first === undefined
        ? undefined
        : sourced(first.value, value, first.start, first.end);
    };
    const pair =
      before !== after && (before > 0 || after > 0)
        ? { before: number(before), after: number(after) }
        : row.cells
            .slice(1)
            .map((value) => beforeAfter(value, reading))
            .find((found) => found.after !== undefined);
    const all = [...row.cells, ...table.head.cells].map(({ text }) => text).join('\n');
    return [
      {
        name,
        before: pair?.before,
        after: pair?.after,
        lowerIsBetter: lowerIsBetter(name.value, all, reading.lexicon),
      },
    ];
  });
}

/** Declared, or by the metric in the check's name: loss, perplexity, error, WER, CER. */
export function lowerIsBetter(name: string, text: string, lexicon: Lexicon): boolean {
  const said = cuesIn(lexicon, 'checks', text);
  if (said.some(({ ids }) => ids.includes('lower'))) return true;
  if (said.some(({ ids }) => ids.includes('higher'))) return false;
  return cuesIn(lexicon, 'checks', name).some(({ ids }) => ids.includes('lower-metric'));
}
