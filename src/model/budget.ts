import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Span } from '../text/span.ts';
import { contains } from '../text/span.ts';
import { sliced, spanOf, trimmed, type Visible } from '../text/visible.ts';
import { computeIn } from './compute.ts';
import { coversIn } from './covers.ts';
import type { Budget, Covers, Language, StatedBudget } from './decision.ts';
import { facetsIn, partNamed } from './facets.ts';
import type { Field } from './field.ts';
import { fullTextOf } from './field-text.ts';
import { headUnitIn } from './head-unit.ts';
import { halfOf, numbersIn } from './number.ts';
import { isBlank } from './plain.ts';
import type { Quantity, QuantityReading, Refusal } from './quantity.ts';
import { sourced, sourcedText } from './sourced.ts';

interface Reading {
  readonly lexicon: Lexicon;
  readonly language: Language;
  readonly source: string;
}

/** What the front matter says of the budget. */
export interface FrontBudget {
  readonly value: Visible | undefined;
  readonly covers: Visible | undefined;
  readonly label: Span;
}

/** `B = …` in prose; `inside` is the field in whose part of the document it stands. */
export interface Mention {
  readonly text: Visible;
  readonly inside: string | undefined;
}

const OWN_B = /(?<![\p{L}\p{N}_])B\s*=\s*(?=[\d.,~≈≃≤<≥>+\u2212-])/gu;

export function budgetOf(
  fields: readonly Field[],
  prose: readonly Mention[],
  front: FrontBudget | undefined,
  rowBudgets: readonly Quantity[],
  reading: Reading,
): Budget {
  const labelled = fields.filter((field) => field.field === 'budget' && field.inside !== 'actions');
  const mentions = prose
    .filter(({ inside }) => inside !== 'actions')
    .flatMap(({ text, inside }) => mentionsIn(text, inside, reading));
  const stated: StatedBudget[] = front === undefined ? [] : [frontStated(front, reading)];
  const body = [...labelled.flatMap((field) => statedIn(field, labelled, mentions, reading)), ...mentions]
    .filter((one, index, all) => all.findIndex((other) => sameQuantity(one.stated, other.stated)) === index)
    .sort((a, b) => a.stated.text.span.start - b.stated.text.span.start);
  const readable = body.filter(({ stated: { quantity } }) => quantity?.unit !== undefined);
  // A caption of a profile table gives its rows' budget; it is the document's where nothing else is.
  const outside = readable.filter(({ inside }) => inside !== 'profile');
  const spoken = outside.length > 0 || front !== undefined ? outside : readable;
  const unreadable = body.filter(
    ({ stated: { quantity }, inside, named }) => quantity?.unit === undefined && named && inside !== 'profile',
  );
  stated.push(...(spoken.length > 0 ? spoken : unreadable).map((one) => one.stated));
  const values = distinct(stated.flatMap(({ quantity }) => (quantity?.unit === undefined ? [] : [quantity])));
  const rows = distinct(rowBudgets);
  const sweep =
    rows.length > 1 ||
    (rows.length > 0 && values.length > 1 && values.every((value) => rows.some((row) => equal(row, value))));
  const first = stated.find(({ quantity }) => quantity?.unit !== undefined) ?? stated[0];
  const own = sweep && values.length !== 1 && stated[0]?.origin !== 'front' ? undefined : first;
  const loose = fields.filter(({ of, inside }) => of === 'budget' && inside !== 'budget' && inside !== 'variants');
  return { stated, own, sweep, covers: coversOf(labelled, loose, front, prose, stated, reading) };
}

interface Candidate {
  readonly stated: StatedBudget;
  readonly inside: string | undefined;
  /** A labelled field, not only `B = …` in a sentence. */
  readonly named: boolean;
}

function statedIn(
  field: Field,
  fields: readonly Field[],
  mentions: readonly Candidate[],
  reading: Reading,
): readonly Candidate[] {
  const text = fullTextOf(field, reading.source);
  const place = spanOf(text);
  const span = { start: Math.min(field.label.start, place.start), end: place.end };
  const nested = fields.some((other) => other !== field && contains(span, other.label));
  if (nested || (field.value.text === '' && mentions.some(({ stated }) => contains(span, stated.text.span)))) return [];
  const head =
    field.suffix === undefined ? undefined : headUnitIn(field.suffix.text, reading.lexicon, reading.language);
  const read = computeIn(text.text, reading.lexicon, reading.language, head);
  const refusal = 'refusal' in read ? read.refusal : undefined;
  const amount = 'quantity' in read ? read.quantity : refusedPlace(read);
  const make = (quantity: Quantity | undefined, label: Span | undefined): Candidate => ({
    stated: {
      text: sourcedText(amount === undefined ? firstLine(text) : sliced(text, amount.start, amount.end)),
      quantity: quantity ?? bareQuantity(text.text, read, reading),
      refusal,
      origin: 'body',
      label,
    },
    inside: field.inside,
    named: true,
  });
  if ('quantity' in read) return [make(read.quantity, field.label)];
  // The rungs of a ladder stand in one field (`B = …` and `B = …`); another list or a range is no value.
  return mentions.some(({ stated }) => contains(span, stated.text.span)) ? [] : [make(undefined, field.label)];
}

/** The amount that is none of compute; nothing where no amount is named. */
function refusedPlace(read: {
  readonly refusal: Refusal;
  readonly start: number;
  readonly end: number;
}): { readonly start: number; readonly end: number } | undefined {
  if (read.refusal === 'number' || read.refusal === 'devices' || read.end <= read.start) return undefined;
  return { start: read.start, end: read.end };
}

/** A number without a unit is kept, and its unit not guessed. */
function bareQuantity(text: string, read: QuantityReading, reading: Reading): Quantity | undefined {
  if (!('refusal' in read) || read.refusal !== 'unit') return undefined;
  const number = numbersIn(text, reading.lexicon.letters, reading.language).find(
    ({ start }) => start >= read.start && start < read.end,
  );
  if (number === undefined) return undefined;
  const { value, start, end } = number;
  return {
    value,
    unit: undefined,
    printedUnit: undefined,
    printed: value,
    scale: 1,
    half: halfOf(number),
    uncertainty: undefined,
    bound: undefined,
    start,
    end,
  };
}

function firstLine(text: Visible): Visible {
  const end = /[\n;]|[.!?](?=\s|$)/u.exec(text.text)?.index ?? text.text.length;
  return trimmed(sliced(text, 0, end));
}

function mentionsIn(text: Visible, inside: string | undefined, reading: Reading): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.text.matchAll(OWN_B)) {
    const from = match.index + match[0].length;
    const end = from + Math.min(80, /[;\n]|\sand\s|[.,](?=\s)|$/u.exec(text.text.slice(from))?.index ?? 0);
    const read = computeIn(text.text.slice(from, end), reading.lexicon, reading.language);
    if (!('quantity' in read) || read.quantity.unit === undefined) continue;
    const quantity = { ...read.quantity, start: read.quantity.start + from, end: read.quantity.end + from };
    found.push({
      stated: {
        text: sourced(text.text.slice(quantity.start, quantity.end), text, quantity.start, quantity.end),
        quantity,
        refusal: undefined,
        origin: 'body',
        label: undefined,
      },
      inside,
      named: false,
    });
  }
  return found;
}

function frontStated(front: FrontBudget, reading: Reading): StatedBudget {
  const read = front.value === undefined ? undefined : computeIn(front.value.text, reading.lexicon, reading.language);
  return {
    text: front.value === undefined ? { value: '', raw: '', span: front.label } : sourcedText(front.value),
    quantity:
      read === undefined || front.value === undefined
        ? undefined
        : 'quantity' in read
          ? read.quantity
          : bareQuantity(front.value.text, read, reading),
    refusal: read === undefined ? 'number' : 'refusal' in read ? read.refusal : undefined,
    origin: 'front',
    label: front.label,
  };
}

function coversOf(
  labelled: readonly Field[],
  loose: readonly Field[],
  front: FrontBudget | undefined,
  prose: readonly Mention[],
  stated: readonly StatedBudget[],
  reading: Reading,
): Covers | undefined {
  const texts: Visible[] = [];
  if (front?.covers !== undefined) texts.push(front.covers);
  else if (front?.value !== undefined) texts.push(front.value);
  texts.push(...loose.map((field) => fullTextOf(field, reading.source)));
  for (const field of labelled) {
    if (field.inside === 'profile') continue;
    const facet = partNamed(facetsIn(field.value, field.blocks, 'budget', reading.lexicon).parts, 'covers');
    // The facet is the author's answer; the field's other sentences speak where there is none.
    texts.push(facet === undefined ? fullTextOf(field, reading.source) : facet.value);
    if (facet !== undefined) texts.push(fullTextOf(field, reading.source));
    texts.push(...field.parts.map(({ value }) => value));
  }
  if (labelled.length === 0)
    texts.push(
      ...prose
        .filter(({ text }) => stated.some((one) => contains(spanOf(text), one.text.span)))
        .map(({ text }) => text),
    );
  const said = texts.filter(({ text }) => !isBlank(text)).map((text) => coversIn(text, reading.lexicon));
  if (said.length === 0) return undefined;
  const speaking = said.filter(({ training, evaluation }) => training !== undefined || evaluation !== undefined);
  const [first] = speaking.length > 0 ? speaking : said;
  if (first === undefined) return undefined;
  return {
    text: first.text,
    training:
      speaking.find(({ training }) => training === 'included')?.training ??
      speaking.find(({ training }) => training !== undefined)?.training,
    evaluation:
      speaking.find(({ evaluation }) => evaluation === 'included')?.evaluation ??
      speaking.find(({ evaluation }) => evaluation !== undefined)?.evaluation,
  };
}

export function equal(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit && Math.abs(a.value - b.value) <= 1e-9 * Math.max(Math.abs(a.value), Math.abs(b.value));
}

export function distinct(quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities.filter((one, index) => quantities.findIndex((other) => equal(one, other)) === index);
}

function sameQuantity(a: StatedBudget, b: StatedBudget): boolean {
  return a.text.span.start === b.text.span.start;
}
