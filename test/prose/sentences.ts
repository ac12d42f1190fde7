import { textOf } from '../sources.ts';

/** A sentence with its complete labels; `nth` counts the places where `word` stands in the text, from 1. */
export interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly findings: readonly { readonly word: string; readonly nth?: number; readonly rule: string }[];
  readonly why: string;
}

export function sentencesOf(language: string): readonly Sentence[] {
  return textOf(`fixtures/words/${language}/sentences.jsonl`)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** The document that the labels are about, with a text as the last of its notes. A row of a table gets a head. */
export function documentWith(text: string, language: string): string {
  const cells = text.startsWith('|') && !text.includes('---') ? text.split('|').length - 2 : 0;
  const head = cells === 0 ? '' : `|${' a |'.repeat(cells)}\n|${' --- |'.repeat(cells)}\n`;
  const document = textOf('fixtures/words/document.md').replace(
    'status: accepted',
    `status: accepted\nlang: ${language}`,
  );
  return `${document}\n${head}${text}\n`;
}
