import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Code, Heading, RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../rules/index.ts';
import { messages } from '../rules/messages.en.ts';
import type { Finding } from '../src/finding/finding.ts';
import { type Config, merged } from '../src/lint/config.ts';
import { wordingFor } from '../src/lint/languages.ts';
import { judge, read } from '../src/lint/pipeline.ts';
import { linkTarget } from '../src/lint/surroundings.ts';
import { lexiconFor } from '../src/lint/words.ts';
import type { Wording } from '../src/locale/wording.ts';
import { logFrom } from '../src/measure/log-from.ts';
import type { Links, Logs, Rule } from '../src/rule/rule.ts';
import { edited } from '../src/text/edit.ts';
import { lineStarts, pointAt } from '../src/text/lines.ts';
import { contains } from '../src/text/span.ts';
import { treeOf } from '../src/tree/parse.ts';
import { root, textOf } from './sources.ts';

/** One example of a rule's page: a document, what has to be said of it, and the configuration if it needs one. */
interface Example {
  readonly section: string;
  readonly name: string;
  readonly config: Config;
  readonly document: string;
  readonly expected: string | undefined;
}

interface Page {
  readonly language: 'en' | 'ru';
  readonly file: string;
  readonly passes: string;
  readonly fails: string;
}

const pages: readonly Page[] = [
  { language: 'en', file: 'README.md', passes: 'Passes', fails: 'Fails' },
  { language: 'ru', file: 'README.ru.md', passes: 'Проходит', fails: 'Не проходит' },
];

/** What the examples' repository holds. */
const files = new Set(['/repository/decisions/runs/web-only.csv']);

/** No page, no examples: the first test of a page says so. */
function pageOf(rule: Rule, file: string): string {
  const path = `rules/${rule.id}/${file}`;
  return existsSync(resolve(root, path)) ? textOf(path) : '';
}

/** `runs/x.csv` in an example is `fixtures/logs/x.csv`. */
const logs: Logs = (target) => {
  const file = `fixtures/logs/${target.replace(/^runs\//u, '')}`;
  return existsSync(resolve(root, file)) ? logFrom(textOf(file)) : undefined;
};

const links: Links = (target) => {
  const path = linkTarget(target, '/repository/decisions', '/repository');
  if (path === undefined) return 'outside';
  return files.has(path) ? 'found' : 'missing';
};

describe.each(rules.map((rule) => [rule.id, rule] as const))('rules/%s', (_, rule) => {
  for (const { language, file, passes, fails } of pages) {
    const examples = examplesIn(pageOf(rule, file));

    describe(file, () => {
      test('has examples of both kinds, under names of their own', () => {
        expect([...new Set(examples.map(({ section }) => section))]).toEqual([passes, fails]);
        const names = examples.map(({ section, name }) => `${section}: ${name}`);
        expect(names).toEqual([...new Set(names)]);
      });

      test.each(examples)('$section: $name', async ({ section, config, document, expected }) => {
        expect(expected).toEqual(section === passes ? undefined : expect.stringMatching(/./u));
        const findings = findingsOf(document, rule, config);
        expect(linesOf(findings, document, await wordingFor([language]))).toBe(expected ?? '');
        for (const { message, fix, suggestions } of findings) {
          for (const edits of [fix ?? [], ...suggestions.map((suggestion) => suggestion.edits)]) {
            if (edits.length === 0) continue;
            const again = findingsOf(edited(document, edits), rule, config).filter((one) => one.message === message);
            expect(again.length).toBeLessThan(findings.filter((one) => one.message === message).length);
          }
        }
      });
    });
  }

  test.each(pages)('shows every message in $file', ({ file }) => {
    const shown = examplesIn(pageOf(rule, file)).flatMap((example) =>
      findingsOf(example.document, rule, example.config).flatMap((finding) =>
        [finding, ...finding.related, ...finding.suggestions].map(({ message }) => message),
      ),
    );
    expect([...new Set(shown)].sort()).toEqual(Object.keys(messages[rule.id]?.messages ?? {}).sort());
  });

  test('has the same examples in every language', () => {
    const [english, ...others] = pages.map(({ file, passes }) =>
      examplesIn(pageOf(rule, file)).map(({ section }) => (section === passes ? 'passes' : 'fails')),
    );
    for (const other of others) expect(other).toEqual(english);
  });
});

/** The blocks under a heading of depth 3: `yaml` is the configuration, `markdown` the document, `text` the findings. */
function examplesIn(page: string): readonly Example[] {
  const examples: Example[] = [];
  let section = '';
  let name = '';
  let config: Config = {};
  for (const node of treeOf(page).children) {
    if (isHeading(node, 2)) section = headingText(node);
    if (isHeading(node, 3)) {
      name = headingText(node);
      config = {};
    }
    if (node.type !== 'code' || name === '') continue;
    if (node.lang === 'yaml') config = parse(node.value) as Config;
    if (node.lang === 'markdown')
      examples.push({ section, name, config, document: `${node.value}\n`, expected: undefined });
    if (node.lang === 'text') examples.push({ ...(examples.pop() as Example), expected: (node as Code).value });
  }
  return examples;
}

const path = 'decisions/example.md';

/**
 * What the rule alone finds in a document that stands at `decisions/example.md`. A rule about suppressing comments runs
 * with all others, whose findings are left out: alone there would be nothing to suppress.
 */
function findingsOf(document: string, rule: Rule, own: Config): readonly Finding[] {
  const config = configFor(rule, own);
  const reading = read({ text: document, path, isInput: false }, config);
  if (reading.kind !== 'decision') throw new Error(`the example is read as ${reading.kind}`);
  return judge(reading.decision, { config, path, links, logs }).filter((finding) => finding.rule === rule.id);
}

function configFor(rule: Rule, own: Config): Config {
  const others = rule.reads === undefined ? rules.filter(({ id }) => id !== rule.id) : [];
  return merged({ rules: Object.fromEntries(others.map(({ id }) => [id, 'off'])) }, own);
}

/** The findings as a page shows them, a line each. */
function linesOf(findings: readonly Finding[], document: string, { worded }: Wording): string {
  const lexicon = lexiconFor({});
  const language = /^lang: (\w+)$/mu.exec(document)?.[1] ?? (/\p{Script=Cyrillic}/u.test(document) ? 'ru' : 'en');
  const starts = lineStarts(document);
  const place = (offset: number): string => {
    const { line, column } = pointAt(starts, offset);
    return `${line}:${column}`;
  };
  return findings
    .map((finding) => {
      const { level, rule, span, related } = finding;
      for (const each of [span, ...related.map((one) => one.span)]) {
        expect(contains({ start: 0, end: document.length }, each)).toBe(true);
      }
      const texts = worded(finding, (label) => lexicon.spelling(label, language));
      for (const text of [texts.message, texts.note, ...texts.related, ...texts.suggestions]) {
        expect(text).toMatch(/\S\.$/u);
        expect(text).not.toMatch(/\{\w+\}/u);
      }
      return `${place(span.start)}-${place(span.end)} ${level} ${rule}: ${texts.message}`;
    })
    .join('\n');
}

function isHeading(node: RootContent, depth: number): node is Heading {
  return node.type === 'heading' && node.depth === depth;
}

function headingText({ children }: Heading): string {
  return children.map((child) => ('value' in child ? child.value : '')).join('');
}
