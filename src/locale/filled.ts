import * as cardinals from 'make-plural/cardinals';
import type { Argument } from '../finding/finding.ts';

/** Texts by id, nested; where the program counts, the plural forms of one text (`one`, `few`, `many`, `other`). */
export interface Phrases {
  readonly [id: string]: string | Phrases;
}

export interface Filling {
  readonly locale: string;
  readonly spelling: (label: string) => string;
  readonly term: (name: string) => string;
  /** How a list ends, and how one of several is offered: texts with `{others}` and `{last}`. */
  readonly lists: { readonly all: string; readonly one: string };
}

/** Puts arguments for `{name}`. A text with plural forms takes the one that fits `count`. */
export function filled(text: string | Phrases, args: Readonly<Record<string, Argument>>, filling: Filling): string {
  const template = typeof text === 'string' ? text : pluralOf(text, args['count'], filling.locale);
  return template.replaceAll(/\{(\w+)\}/gu, (placeholder, name: string) => {
    const argument = args[name];
    return argument === undefined ? placeholder : argumentText(argument, filling);
  });
}

/** CLDR's rules as functions: to ask `Intl` for them the first time takes half as long as Node's own start. */
function pluralOf(forms: Phrases, count: Argument | undefined, locale: string): string {
  const rules: Readonly<Record<string, ((count: number) => string) | undefined>> = cardinals;
  const form = forms[rules[locale]?.(Number(count ?? 0)) ?? 'other'] ?? forms['other'];
  return typeof form === 'string' ? form : '';
}

function argumentText(argument: Argument, filling: Filling): string {
  if (typeof argument === 'string') return argument;
  if (typeof argument === 'number') return String(argument);
  if ('term' in argument) return filling.term(argument.term);
  if ('label' in argument) return filling.spelling(argument.label);
  return 'oneOf' in argument
    ? listText(argument.oneOf, filling.lists.one, filling)
    : listText(argument, filling.lists.all, filling);
}

/** `a, b and c` */
function listText(items: readonly Argument[], ending: string, filling: Filling): string {
  const texts = items.map((item) => argumentText(item, filling));
  const last = texts.pop() ?? '';
  return texts.length === 0 ? last : filled(ending, { others: texts.join(', '), last }, filling);
}
