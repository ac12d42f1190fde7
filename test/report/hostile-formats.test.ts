import { describe, expect, test } from 'vitest';
import { wordingFor } from '../../src/lint/languages.ts';
import { cardMarkdown } from '../../src/report/card.ts';
import { harmless } from '../../src/report/glyphs.ts';
import { uncommanded } from '../../src/report/runner-text.ts';
import { treeOf } from '../../src/tree/parse.ts';
import { reportIn } from './formats.ts';
import { nodesIn, textOfNode } from './markdown-tree.ts';
import { cardWith, documentWith, pieces, texts } from './nasty.ts';
import { sarifFaults } from './sarif-shape.ts';
import { commandIn } from './workflow-commands.ts';
import { type Element, xmlIn } from './xml.ts';

/** Both messages of the document as a person reads them. */
async function messagesWith(text: string): Promise<readonly string[]> {
  const wording = await wordingFor(['en']);
  const { findings, spelling } = documentWith(text);
  return findings.map((finding) => harmless(wording.worded(finding, spelling).message));
}

const commanding = /(?!\n)[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u;
const commands = (report: string): readonly string[] =>
  report.split(/\r\n|\n|\r/u).filter((line) => /^\s*::/u.test(line) || line.includes('##['));

/** Fails with the text that the check fails for. */
async function each(check: (text: string) => Promise<void>): Promise<void> {
  for (const text of texts) {
    try {
      await check(text);
    } catch (error) {
      throw new Error(`with ${JSON.stringify(text)}: ${error instanceof Error ? error.message : error}`, {
        cause: error,
      });
    }
  }
}

test('the texts hold what they have to hold', () => {
  expect(texts).toHaveLength(1000);
  expect(pieces.filter((piece) => !texts.some((text) => text.includes(piece)))).toEqual([]);
});

describe('1,000 nasty texts in findings, names and sources', () => {
  test.each(['json', 'gitlab', 'rdjson', 'sarif'])('%s is JSON on one line, without a command', async (format) => {
    await each(async (text) => {
      const report = await reportIn(format, [documentWith(text)]);
      expect(commanding.test(report)).toBe(false);
      expect(commands(report)).toEqual([]);
      expect(report.trimEnd()).not.toContain('\n');
      JSON.parse(report);
    });
  });

  test('json holds the messages, the name and the fix as they are', async () => {
    await each(async (text) => {
      const [entry] = JSON.parse(await reportIn('json', [documentWith(text)]));
      expect(entry.filePath).toBe(`${text}.md`);
      expect(entry.messages[0].suggestions.length + entry.messages.length).toBe(2);
      expect(entry.messages[0].fix.text).toBe(text);
    });
  });

  test('gitlab and rdjson hold the messages', async () => {
    await each(async (text) => {
      const messages = await messagesWith(text);
      const documents = [documentWith(text)];
      const issues: { description: string }[] = JSON.parse(await reportIn('gitlab', documents));
      expect(issues.map(({ description }) => description)).toEqual(messages);
      const { diagnostics }: { diagnostics: { message: string }[] } = JSON.parse(await reportIn('rdjson', documents));
      expect(diagnostics.map(({ message }) => message)).toEqual(messages);
    });
  });

  test('sarif keeps its shape, its names are paths, and its texts are no links', async () => {
    await each(async (text) => {
      const log = JSON.parse(await reportIn('sarif', [documentWith(text)]));
      expect(sarifFaults(log)).toEqual([]);
      const messages = await messagesWith(text);
      for (const [index, { message, locations }] of log.runs[0].results.entries()) {
        const { uri } = locations[0].physicalLocation.artifactLocation;
        expect(decodeURIComponent(uri)).toBe(
          `${text}.md`.replaceAll(/\p{Surrogate}/gu, '\uFFFD').replaceAll(/\/+/gu, '/'),
        );
        expect(message.text).not.toMatch(/(?<!\\)\]\(/u);
        const isEscaped = messages[index]?.includes('](');
        expect(isEscaped ? message.text.replaceAll(/\\([[\]\\])/gu, '$1') : message.text).toBe(messages[index]);
      }
    });
  });

  test('github’s commands read back as they were, and there is no other line', async () => {
    await each(async (text) => {
      const report = await reportIn('github', [documentWith(text)]);
      expect(commanding.test(report)).toBe(false);
      const found = report
        .trimEnd()
        .split(/\r\n|\n|\r/u)
        .map(commandIn);
      expect(found.map((command) => command?.name)).toEqual(['error', 'warning']);
      expect(found.map((command) => command?.message)).toEqual(await messagesWith(text));
      for (const command of found) {
        expect(command?.properties['file']).toBe(harmless(`${text}.md`));
        expect(
          Object.keys(command?.properties ?? {}).filter(
            (key) => !/^(?:file|line|endLine|col|endColumn|title)$/u.test(key),
          ),
        ).toEqual([]);
      }
    });
  });

  test('junit is well-formed XML with the messages', async () => {
    await each(async (text) => {
      const report = await reportIn('junit', [documentWith(text)]);
      expect(commanding.test(report)).toBe(false);
      expect(commands(report)).toEqual([]);
      const cases = xmlIn(report).children.flatMap(({ children }) => children);
      const messages = cases.flatMap(({ children }) =>
        children.map(({ attributes }: Element) => attributes['message']),
      );
      expect(messages).toEqual(
        (await messagesWith(text)).map((message) => message.replaceAll(/[\uFFFE\uFFFF]/gu, '\uFFFD')),
      );
    });
  });

  test('markdown is one table of six columns and one list, without markup from the texts', async () => {
    await each(async (text) => {
      const report = await reportIn('markdown', [documentWith(text), documentWith(text)]);
      expect(commanding.test(report)).toBe(false);
      expect(commands(report)).toEqual([]);
      const tree = treeOf(report);
      expect(tree.children.map(({ type }) => type)).toEqual([
        'heading',
        'paragraph',
        'table',
        'heading',
        'list',
        'heading',
        'list',
      ]);
      const nodes = nodesIn(tree);
      expect(nodes.flatMap((node) => (node.type === 'tableRow' ? [node.children.length] : []))).toEqual([6, 6, 6]);
      expect(nodes.filter((node) => node.type === 'html' && node.value !== '<br>')).toEqual([]);
      const links = nodes.flatMap((node) => (node.type === 'link' ? [textOfNode(node)] : []));
      expect(links).toEqual(Array.from({ length: 4 }, () => 'budget-named'));
      expect(nodes.flatMap((node) => (node.type === 'strong' ? [textOfNode(node)] : []))).toEqual([
        'error',
        'warning',
        'error',
        'warning',
      ]);
      expectPlain(nodes);
    });
  });

  test('a card is one heading and four parts, without markup from the texts', async () => {
    const own = await wordingFor(['en']);
    await each(async (text) => {
      const card = cardMarkdown(cardWith(text), own);
      expect(commanding.test(card)).toBe(false);
      expect(commands(card)).toEqual([]);
      const tree = treeOf(card);
      const nodes = nodesIn(tree);
      expect(tree.children.map(({ type }) => type).filter((type) => type !== 'list')).toEqual([
        'heading',
        ...Array.from({ length: 4 }, () => 'paragraph'),
      ]);
      expect(nodes.filter(({ type }) => type === 'html' || type === 'link' || type === 'table')).toEqual([]);
      expect(nodes.filter(({ type }) => type === 'listItem')).toHaveLength(13);
      expect(nodes.flatMap((node) => (node.type === 'strong' ? [textOfNode(node)] : []))).toEqual([
        'What.',
        'Why.',
        'Evidence.',
        'Risk.',
      ]);
      expectPlain(nodes);
    });
  });

  test('stylish commands neither a terminal nor, in a workflow’s log, a runner', async () => {
    await each(async (text) => {
      const report = await reportIn('stylish', [documentWith(text)]);
      expect(commanding.test(report)).toBe(false);
      expect(commands(uncommanded(report))).toEqual([]);
    });
  });
});

/** No markup but of ours, and in texts nothing that GitHub makes a mention, a reference or a link of. */
function expectPlain(nodes: ReturnType<typeof nodesIn>): void {
  const ours = /^(?:root|heading|paragraph|table|tableRow|tableCell|list|listItem|strong|link|text|inlineCode|html)$/u;
  expect(nodes.filter(({ type }) => !ours.test(type)).map(({ type }) => type)).toEqual([]);
  const plain = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : [])).join('\n');
  expect(plain).not.toMatch(/@[a-z\d]|#\d|GH-\d|:\/\/|\bwww\./iu);
}
