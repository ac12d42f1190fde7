import type { Argument, Finding } from '../finding/finding.ts';
import { filled, type Phrases } from './filled.ts';

/** Texts of the rules in one language, by rule id; `write` stands with what a finding says, not with places and suggestions. */
export type RuleTexts = Readonly<
  Record<
    string,
    {
      readonly why: string;
      readonly messages: Readonly<Record<string, { readonly what: string; readonly write?: string }>>;
    }
  >
>;

/** One language's words for findings and for the program's own sentences. */
export interface Wording {
  readonly locale: string;
  /** A sentence of the program: `lint.documents` with `{ count: 9 }`. */
  readonly sentence: (id: string, args?: Readonly<Record<string, Argument>>) => string;
  readonly worded: (finding: Finding, spelling: Spelling) => Worded;
}

/** How a label is spelled in the document's language. */
export type Spelling = (label: string) => string;

export interface Worded {
  /** What is wrong. */
  readonly what: string;
  /** What to write instead. */
  readonly write: string | undefined;
  /** Both, as machines get them. */
  readonly message: string;
  /** Why it matters. */
  readonly note: string;
  /** In the order of the finding's own lists. */
  readonly related: readonly string[];
  readonly suggestions: readonly string[];
}

export function wordingOf(locale: string, sentences: Phrases, rules: RuleTexts): Wording {
  const term = (name: string): string => {
    const phrase = phraseAt(sentences, `terms.${name}`);
    return typeof phrase === 'string' ? phrase : name;
  };
  const lists = { all: term('list.all'), one: term('list.one') };
  const fill = (text: string | Phrases, args: Readonly<Record<string, Argument>>, spelling: Spelling): string =>
    filled(text, args, { locale, spelling, term, lists });
  return {
    locale,
    sentence: (id, args = {}) => fill(phraseAt(sentences, id) ?? id, args, (label) => label),
    worded: (finding, spelling) => {
      const texts = rules[finding.rule];
      const line = (message: string, args: Finding['args']): string =>
        fill(texts?.messages[message]?.what ?? message, args, spelling);
      const what = line(finding.message, finding.args);
      const template = texts?.messages[finding.message]?.write;
      const write = template === undefined ? undefined : fill(template, finding.args, spelling);
      return {
        what,
        write,
        message: write === undefined ? what : `${what} ${write}`,
        note: texts?.why ?? '',
        related: finding.related.map(({ message, args }) => line(message, args)),
        suggestions: finding.suggestions.map(({ message, args }) => line(message, args)),
      };
    },
  };
}

/** `lint.documents` → `sentences.lint.documents`: a text, or the plural forms of one. */
function phraseAt(sentences: Phrases, id: string): string | Phrases | undefined {
  let phrase: string | Phrases | undefined = sentences;
  for (const step of id.split('.')) {
    if (typeof phrase !== 'object') return undefined;
    phrase = phrase[step];
  }
  return phrase;
}
