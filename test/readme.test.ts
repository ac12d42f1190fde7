import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Code, RootContent } from 'mdast';
import { remark } from 'remark';
import { afterAll, describe, expect, test } from 'vitest';
import { configFrom } from '../src/lint/config-reading.ts';
import { root, textOf } from './sources.ts';

const pages = [
  ['README.md', 'en'],
  ['README.ru.md', 'ru'],
] as const;
const folder = mkdtempSync(join(tmpdir(), 'data-decision-readme-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(pages)('%s', (page, locale) => {
  const parts = remark().parse(textOf(page)).children;
  const [start, ...tour] = blocksOf(parts).filter(({ lang }) => lang === 'console' || lang === 'markdown');

  test('shows what `npm start` prints', () => {
    const printed = told(['lint', 'fixtures/portfolio'], locale, root);
    for (const piece of piecesOf(start)) expect(onOneLine(printed)).toContain(onOneLine(piece));
  });

  test('tells a tour that goes as told, and ends without findings', () => {
    const home = join(folder, locale);
    mkdirSync(join(home, 'decisions'), { recursive: true });
    let document = '';
    let printed = '';
    for (const { lang, value } of tour.slice(0, tour.findLastIndex((block) => block.lang === 'console') + 1)) {
      if (lang === 'markdown') {
        document = value.startsWith('---') ? value : withParagraph(document, value);
        writeFileSync(join(home, 'decisions/0001-source-code.md'), `${document}\n`);
      } else {
        const [command = '', ...lines] = value.split('\n');
        printed = told(command.replace('$ npx data-decision ', '').split(' ').filter(Boolean), locale, home);
        expect(onOneLine(printed)).toBe(onOneLine(lines.join('\n')));
      }
    }
    // What was fixed, and that nothing is left.
    expect(printed.trim().split('\n')).toHaveLength(2);
  });

  test('shows what `profile` prints', () => {
    const shown = blocksOf(parts).find(({ value }) => value.startsWith('$ npx data-decision profile'))?.value ?? '';
    const [line = '', ...printed] = shown.split('\n');
    const args = line.replace('$ npx data-decision ', '').split(' ');
    expect(told(args, locale, join(root, 'fixtures/portfolio/runs')).trim()).toBe(printed.join('\n'));
  });

  test('shows a configuration that holds', async () => {
    const [yaml] = blocksOf(parts).filter(({ lang }) => lang === 'yaml');
    expect(await configFrom(yaml?.value ?? '', 'data-decision.config.yaml')).toMatchObject({ problems: [] });
  });
});

test('both readmes have the same parts', () => {
  const [english, russian] = pages.map(([page]) => remark().parse(textOf(page)).children.map(partOf));
  expect(russian).toEqual(english);
});

/** What a reader of one language sees: notes, then the report. */
function told(args: readonly string[], locale: string, cwd: string): string {
  const env = { PATH: process.env['PATH'], LANG: `${locale}.UTF-8` };
  const command = [join(root, 'dist/cli.js'), ...args];
  const { stdout, stderr } = spawnSync(process.execPath, command, { cwd, env, encoding: 'utf8' });
  return stderr + stdout;
}

/** The shown output between the lines that say what is left out. */
function piecesOf(block: Code | undefined): readonly string[] {
  const [, ...lines] = (block?.value ?? '').split('\n');
  return lines
    .join('\n')
    .split(/^….*$/mu)
    .filter((piece) => piece.trim() !== '');
}

/** A terminal breaks lines, a pipe does not. */
function onOneLine(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ');
}

/** In place of the paragraph with the same label, else at the end. */
function withParagraph(document: string, paragraph: string): string {
  const label = /^\*\*.+?\*\*/u.exec(paragraph)?.[0] ?? paragraph;
  const paragraphs = document.split('\n\n');
  const index = paragraphs.findIndex((one) => one.startsWith(label));
  return (index < 0 ? [...paragraphs, paragraph] : paragraphs.with(index, paragraph)).join('\n\n');
}

function blocksOf(parts: readonly RootContent[]): readonly Code[] {
  return parts.filter((part) => part.type === 'code');
}

function partOf(part: RootContent): string {
  if (part.type === 'heading') return `heading ${part.depth}`;
  if (part.type === 'list') return `list of ${part.children.length}`;
  return part.type === 'code' ? `code ${part.lang}` : part.type;
}
