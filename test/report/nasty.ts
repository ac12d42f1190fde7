import fc from 'fast-check';
import type { Card } from '../../src/lint/card.ts';
import type { Reported } from '../../src/report/reported.ts';
import { findingAt } from '../reading.ts';
import { withFindings } from './reports.ts';

export const pieces: readonly string[] = [
  '\n',
  '\r',
  '\r\n',
  '\t',
  ' ',
  '::error::x',
  '::set-output name=a::b',
  '##[add-mask]x',
  '%0A',
  '%25',
  '%',
  ',',
  ':',
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '&lt;',
  '&#0;',
  '&',
  '<script>alert(1)</script>',
  '<b',
  '>',
  '"',
  "'",
  '\u001B[31m',
  '\u009B2J',
  '\u0007',
  '\u0000',
  '\u007F',
  '\u202E',
  '\u2066',
  '\u200F',
  '\u2028',
  '\uD800',
  '\uDC00',
  '\uFFFE',
  '\uFEFF',
  '|',
  '\\',
  '\\|',
  '`',
  '``',
  '```',
  '~~~',
  '$x$',
  '$',
  '**',
  '_',
  '*',
  '~',
  '#',
  '# ',
  '- ',
  '1. ',
  '> ',
  '---',
  '| - |',
  '![a](b)',
  '[a](https://example.org)',
  '[a]: b',
  '[^a]',
  '](',
  '[',
  ']',
  'https://example.org',
  'www.example.org',
  '@octocat',
  '@a/b',
  '#1',
  'GH-1',
  '<https://a.b>',
  '{raw}',
  '$&',
  '\u0430',
  '\u{1F600}',
  'a',
  'web-only',
];
const nasty = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text !== '');
/** Texts that try to break out of a format, the same in every run. */
export const texts: readonly string[] = fc.sample(nasty, { numRuns: 1000, seed: 20_260 });

/** A document whose name, text, findings and decision all hold the text. */
export function documentWith(text: string): Reported {
  const source = `${text}\n${text}`;
  const args = { raw: text, first: text, label: text, column: text, unit: text };
  const changes = {
    args,
    key: text,
    fix: [{ span: { start: 0, end: 1 }, text }],
    related: [{ message: text, args, span: { start: 0, end: 1 } }],
  };
  const span = { start: 0, end: text.length };
  return {
    ...withFindings(source, [
      findingAt(span, { ...changes, message: text }),
      findingAt(span, {
        ...changes,
        message: 'second',
        level: 'warn',
        suggestions: [{ message: text, args, edits: [{ span, text }] }],
      }),
    ]),
    file: `${text}.md`,
    card: () => cardWith(text),
  };
}

export function cardWith(text: string): Card {
  const action = {
    raw: text,
    source: text,
    share: text,
    from: text,
    to: text,
    order: text,
    budget: text,
    family: text,
    before: text,
    after: text,
  };
  const column = { column: 'L_model' as const, before: text, after: text, amount: text, percent: text };
  return {
    language: 'en',
    title: text,
    status: 'draft',
    budget: text,
    family: text,
    actions: (
      [
        'include-source',
        'exclude-source',
        'reassign-share',
        'replace-transform',
        'change-factorization',
        'recompute-profile',
        undefined,
      ] as const
    ).map((type) => ({ ...action, type })),
    changes: [{ before: text, after: text, budget: text, family: text, mode: text, columns: [column] }],
    checks: [{ name: text, before: text, after: text }],
    objective: text,
    context: text,
    risks: [text],
  };
}
