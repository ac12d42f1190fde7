import type { ActionItem, ActionRecord, ActionType, Share } from '../../src/model/action-item.ts';
import type { Decision, Language } from '../../src/model/decision.ts';
import type { Sourced } from '../../src/model/sourced.ts';
import { quotable } from '../../src/rule/quotable.ts';
import { contains } from '../../src/text/span.ts';
import forms from './forms.json' with { type: 'json' };

/** An allowed form of an action in the document's language, with what the author said of its slots and its pair. */
export interface Form {
  /** For messages: names of several words in quotation marks. */
  readonly text: string;
  /** For the document, in place of the record's words: names in code. */
  readonly markdown: string;
  /** Every slot is filled from the record. */
  readonly isFilled: boolean;
}

type Slots = Partial<Pick<ActionRecord, 'source' | 'share' | 'from' | 'to' | 'order' | 'budget' | 'family' | 'text'>>;
type Pair = Pick<ActionItem, 'before' | 'after'>;

export function formOf(type: ActionType, slots: Slots, pair: Pair, language: Language): Form {
  const words = forms[language];
  const known: Readonly<Record<string, Sourced<unknown> | undefined>> = { ...slots };
  const template = type === 'recompute-profile' && slots.family !== undefined ? words['recompute-family'] : words[type];
  const fill = (text: (slot: string, value: Sourced<unknown>) => string): string =>
    template.replaceAll(/\{(\w+)\}/gu, (_, slot: string) => {
      const value = known[slot];
      return value === undefined ? (slot === 'order' ? words.order : '…') : text(slot, value);
    });
  const isName = (slot: string, value: unknown): boolean => named.has(slot) && typeof value === 'string';
  const quote = (name: string): string => (/\s/u.test(name) ? words.name.replace('{name}', () => name) : name);
  const code = (name: string): string => `\`${name}\``;
  return {
    text:
      fill((slot, { raw, value }) => (isName(slot, value) ? quote(quotable(raw)) : quotable(raw))) +
      pairText(pair, quote),
    markdown:
      fill((slot, { raw, value }) => (isName(slot, value) ? code(quotable(raw)) : quotable(raw))) +
      (isWithin(pair, slots.text) ? pairText(pair, code) : ''),
    isFilled: [...template.matchAll(/\{(\w+)\}/gu)].every(([, slot = '']) => known[slot] !== undefined),
  };
}

const named: ReadonlySet<string> = new Set(['source', 'from', 'to']);

/** `: web-only → web+legal`, or nothing where no variant is named. */
function pairText({ before, after }: Pair, name: (text: string) => string): string {
  if (before === undefined && after === undefined) return '';
  const [from, to] = [before, after].map((variant) => (variant === undefined ? '…' : name(quotable(variant.raw))));
  return `: ${from} → ${to}`;
}

/** The words to be replaced hold the pair. */
function isWithin({ before, after }: Pair, words: Sourced<string> | undefined): boolean {
  return [before, after].some(
    (variant) => variant !== undefined && words !== undefined && contains(words.span, variant.span),
  );
}

/** Begins like the words that it replaces. */
export function likeStart(text: string, of: string): string {
  const first = /\p{L}/u.exec(of)?.[0] ?? '';
  return first !== first.toLowerCase() ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** A whole record to start from, with variants of this document where it has two. */
export function example({ profile, variants, language }: Decision): string {
  const names = [
    ...new Set([...profile.rows.map(({ variant }) => variant.value), ...variants.all.map(({ name }) => name.value)]),
  ];
  const [before, after] = names.map((name) => ({ value: name, raw: name, span: { start: 0, end: 0 } }));
  return formOf('include-source', {}, { before, after }, language).text;
}

/** What a verb of change is about is a source for sure only where it is set off: "tweaked the weight of `code`". */
export function identifier(name: Sourced<string> | undefined, source: string): Sourced<string> | undefined {
  return name !== undefined && /[`"'«“„]/u.test(source.charAt(name.span.start - 1)) ? name : undefined;
}

/** A bare 12 was probably meant to be 12 %. */
export function percentOf(
  { value, raw }: Sourced<Share>,
  language: 'en' | 'ru',
): { readonly percent: string; readonly share: string } | undefined {
  const { value: share, places } = value;
  if (share <= 1 || share > 100 || /[%\p{L}]/u.test(raw)) return undefined;
  const decimal = (share / 100).toFixed(places + 2).replace('.', language === 'ru' ? ',' : '.');
  return { percent: `${quotable(raw)} %`, share: decimal };
}
