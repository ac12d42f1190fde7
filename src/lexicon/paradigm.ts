/** How the forms of a word are made from its base form: the ending `of` is taken off, each of `forms` put on. */
export interface Paradigm {
  readonly of: string;
  readonly forms: readonly string[];
  /** Endings that make the base of another paradigm: a participle of a verb has the forms of an adjective. */
  readonly derived?: Readonly<Record<string, string>>;
}

/** The name of a paradigm, or the forms themselves, or both; the base form is always one of them. */
export type Inflection =
  | string
  | readonly string[]
  | { readonly paradigm: string | readonly string[]; readonly also?: readonly string[] };

/** All forms of `base`. Throws where the data names no paradigm or one that does not fit: our own data is wrong then. */
export function formsOf(
  base: string,
  inflection: Inflection,
  paradigms: Readonly<Record<string, Paradigm>>,
): readonly string[] {
  if (typeof inflection !== 'string' && !('paradigm' in inflection)) return [...new Set([base, ...inflection])];
  const names = typeof inflection === 'string' ? inflection : inflection.paradigm;
  const forms = new Set([base]);
  for (const name of typeof names === 'string' ? [names] : names) addForms(forms, base, name, paradigms);
  if (typeof inflection !== 'string') for (const form of inflection.also ?? []) forms.add(form);
  return [...forms];
}

function addForms(
  forms: Set<string>,
  base: string,
  name: string,
  paradigms: Readonly<Record<string, Paradigm>>,
  within: readonly string[] = [],
): void {
  const paradigm = paradigms[name];
  if (paradigm === undefined) throw new Error(`lexicon: "${base}" names the paradigm "${name}", which does not exist`);
  if (!base.endsWith(paradigm.of))
    throw new Error(`lexicon: "${base}" does not end in "${paradigm.of}" as the paradigm "${name}" demands`);
  if (within.includes(name))
    throw new Error(`lexicon: the paradigm "${name}" leads back to itself: ${[...within, name].join(' > ')}`);
  const stem = base.slice(0, base.length - paradigm.of.length);
  for (const ending of paradigm.forms) forms.add(stem + ending);
  for (const [ending, next] of Object.entries(paradigm.derived ?? {}))
    addForms(forms, stem + ending, next, paradigms, [...within, name]);
}
