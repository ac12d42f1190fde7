import { normalized } from './letters.ts';
import type { Letters } from './lexicon.ts';
import type { Inflection, Paradigm } from './paradigm.ts';

/** The listed words, by base form, that have a normalized word among their forms. */
export type BaseForms = (word: string) => readonly string[];

export interface Inflected {
  readonly words: Readonly<Record<string, Inflection>>;
  readonly paradigms: Readonly<Record<string, Paradigm>>;
}

interface Ending {
  readonly paradigm: string;
  /** What the base form ends in instead. */
  readonly of: string;
}

/**
 * Forms are traced back instead of spelled out: an ending is taken off, the base form's put on, and the result looked
 * up; a paradigm that another one leads to (a participle's) is traced on from there. A hundred forms a word cost nothing
 * until one is met. `formsOf` is the same relation in the other direction.
 */
export function baseFormsOf(languages: readonly Inflected[], letters: Letters): BaseForms {
  const tracers = languages.map((language) => tracerOf(language, letters));
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = tracers.flatMap((trace) => trace(word));
    if (known.size > 10_000) known.clear();
    known.set(word, found);
    return found;
  };
}

function tracerOf({ words, paradigms }: Inflected, letters: Letters): BaseForms {
  const plain = (text: string): string => normalized(text, letters).text;
  const endings = new Map<string, Ending[]>();
  const leading = new Map<string, { readonly ending: string; readonly from: Ending }[]>();
  let longest = 0;
  for (const [paradigm, { of, forms, derived = {} }] of Object.entries(paradigms)) {
    const back = { paradigm, of: plain(of) };
    for (const form of [of, ...forms]) {
      const ending = plain(form);
      longest = Math.max(longest, ending.length);
      add(endings, ending, back);
    }
    for (const [ending, next] of Object.entries(derived)) add(leading, next, { ending: plain(ending), from: back });
  }
  const listed = new Map<string, { readonly base: string; readonly paradigms: readonly string[] }>();
  const irregular = new Map<string, string[]>();
  for (const [base, inflection] of Object.entries(words)) {
    const named =
      typeof inflection === 'string' ? [inflection] : 'paradigm' in inflection ? [inflection.paradigm].flat() : [];
    const forms = typeof inflection === 'string' ? [] : 'paradigm' in inflection ? (inflection.also ?? []) : inflection;
    listed.set(plain(base), { base, paradigms: named });
    for (const form of [base, ...forms]) add(irregular, plain(form), base);
  }
  const trace = (paradigm: string, base: string, found: Set<string>): void => {
    const word = listed.get(base);
    if (word?.paradigms.includes(paradigm)) found.add(word.base);
    for (const { ending, from } of leading.get(paradigm) ?? []) {
      if (base.endsWith(ending)) trace(from.paradigm, base.slice(0, base.length - ending.length) + from.of, found);
    }
  };
  return (word) => {
    const found = new Set(irregular.get(word));
    for (let length = Math.min(longest, word.length); length >= 0; length--) {
      const stem = word.slice(0, word.length - length);
      for (const { paradigm, of } of endings.get(word.slice(word.length - length)) ?? [])
        trace(paradigm, stem + of, found);
    }
    return [...found];
  };
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
