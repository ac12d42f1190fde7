import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RootContent } from 'mdast';
import { remark } from 'remark';
import { describe, expect, test } from 'vitest';
import { filesUnder, root, textOf } from './sources.ts';

const folders = ['src', 'rules', 'test', 'scripts'].filter((folder) => existsSync(resolve(root, folder)));
const files = folders.flatMap((folder) => filesUnder(folder)).filter((path) => !path.startsWith('test/hosts/'));
const code = files.filter((path) => /\.(?:ts|mjs)$/u.test(path) && !path.startsWith('src/schema/'));
const generated = /^rules\/(?:index\.ts|messages\.[a-z-]+\.ts|pages\.[a-z-]+\.json)$/u;
const ruleFolders = readdirSync(resolve(root, 'rules'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'lexicon')
  .map((entry) => entry.name);

/** What of `paths` breaks the rule, with the reason. */
function faults(paths: readonly string[], reason: (path: string) => string | false | undefined): string[] {
  return paths.flatMap((path) => {
    const found = reason(path);
    return found ? [`${path}: ${found}`] : [];
  });
}

describe('files', () => {
  test('are named in kebab case', () => {
    const segment = /^(?:README(?:\.[a-z-]+)?\.md|[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*)$/u;
    expect(segment.test('fooBar.ts')).toBe(false);
    expect(faults(files, (path) => path.split('/').some((part) => !segment.test(part)) && 'not kebab case')).toEqual(
      [],
    );
  });

  test('are named for what they hold', () => {
    const banned = new Set(
      ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared', 'manager', 'service', 'handler'].concat([
        'data',
        'info',
        'process',
        'impl',
        'stuff',
        'constants',
        'types',
      ]),
    );
    expect(
      faults(code, (path) =>
        path
          .replace(/\.\w+$/u, '')
          .split(/[/.-]/u)
          .find((word) => banned.has(word)),
      ),
    ).toEqual([]);
  });

  test('are short', () => {
    const lines = (path: string) => textOf(path).split('\n').length - 1;
    expect(
      faults(
        code.filter((path) => !generated.test(path)),
        (path) => lines(path) > 250 && `${lines(path)} lines, at most 250`,
      ),
    ).toEqual([]);
  });

  test('are re-exported in three places only', () => {
    const barrels = new Set(['src/index.ts', 'rules/index.ts', 'rules/lexicon/index.ts']);
    expect(faults(code, (path) => !barrels.has(path) && /(?:^|\/)index\.ts$/u.test(path) && 'a barrel')).toEqual([]);
    expect(faults(code, (path) => !barrels.has(path) && /^export \* from/mu.test(textOf(path)) && 'export *')).toEqual(
      [],
    );
  });

  test('hold no words of a language other than English in code', () => {
    expect(/\p{Script=Cyrillic}/u.test('\u0434')).toBe(true);
    expect(
      faults(
        filesUnder('src', '.ts'),
        (path) => /\p{Script=Cyrillic}/u.test(textOf(path)) && 'a Cyrillic letter: words live in rules/ and src/locale',
      ),
    ).toEqual([]);
  });

  test('tell nothing of the machine they were made on', () => {
    const all = [
      ...files,
      ...['docs', 'dist', 'schema', 'fixtures', 'editors', 'templates']
        .filter((folder) => existsSync(resolve(root, folder)))
        .flatMap((folder) => filesUnder(folder)),
      ...readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : [])),
    ].filter((path) => /\.(?:md|ts|mts|mjs|js|json|yaml|yml|txt|toml)$/u.test(path) && path !== 'test/tidy.test.ts');
    const machine = /(?:^|[\s"'`(=])(?:\/work\/|\/home\/|\/root\/|\/Users\/|\/var\/folders\/)|C:\\Users/u;
    expect(faults(all, (path) => machine.exec(textOf(path))?.[0])).toEqual([]);
  });
});

test('the lock file holds no addresses', () => {
  expect(textOf('package-lock.json')).not.toMatch(/"resolved":|https?:\/\/(?:[^"]*\.)?registry\./u);
});

test('no script runs while the package is installed', () => {
  // `build` does not run, but npm 12 takes it for a reason to install all development dependencies of a git clone.
  const { scripts } = JSON.parse(textOf('package.json'));
  const banned = [
    'prepare',
    'prepack',
    'postpack',
    'install',
    'preinstall',
    'postinstall',
    'prepublish',
    'prepublishOnly',
    'build',
  ];
  expect(banned.filter((name) => name in scripts)).toEqual([]);
});

test('the locales have the same sentences', () => {
  const locales = existsSync(resolve(root, 'src/locale')) ? filesUnder('src/locale', '.json') : [];
  const [first, ...others] = locales.map((path) => placeholdersByKey(JSON.parse(textOf(path))));
  for (const other of others) expect(other).toEqual(first);
});

describe.each(ruleFolders)('rules/%s', (id) => {
  const names = readdirSync(resolve(root, 'rules', id));
  const languages = [
    ...new Set(['en', 'ru', ...names.flatMap((name) => /^messages\.([a-z-]+)\.json$/u.exec(name)?.[1] ?? [])]),
  ];

  test('holds the rule, its pages and its messages', () => {
    const wanted = ['rule.ts', 'README.md', 'README.ru.md', 'messages.en.json', 'messages.ru.json'];
    expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
    const camelCase = id.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
    expect(textOf(`rules/${id}/rule.ts`)).toMatch(new RegExp(`^export const ${camelCase}: Rule\\b`, 'mu'));
    expect(textOf(`rules/${id}/rule.ts`)).toContain(`id: '${id}'`);
  });

  test.each([
    ['README.md', ['Why', 'Passes', 'Fails'], ['Options', 'Fix safety']],
    ['README.ru.md', ['Зачем', 'Проходит', 'Не проходит'], ['Настройки', 'Безопасность исправления']],
  ])('%s has the fixed headings in the fixed order', (name, always, sometimes) => {
    const { children } = remark().parse(textOf(`rules/${id}/${name}`));
    const [title, sentence] = children;
    expect(headingText(title, 1)).toBe(id);
    expect(sentence?.type).toBe('paragraph');
    const headings = children.flatMap((node) => headingText(node, 2) ?? []);
    expect(headings.slice(0, always.length)).toEqual(always);
    const rest = headings.slice(always.length);
    expect(rest).toEqual(sometimes.filter((heading) => rest.includes(heading)));
  });

  test('has the same messages with the same placeholders in every language', () => {
    const [english, ...others] = languages.map((language) => placeholdersByKey(messagesOf(id, language)));
    for (const other of others) expect(other).toEqual(english);
  });

  test.each(languages)('has messages of one form (%s)', (language) => {
    const sentence = /^(?:[\p{Lu}\p{N}`"«“⟨{]).*[^.\s]\.$/u;
    expect(sentence.test('B has no unit.')).toBe(true);
    expect(sentence.test('b has no unit')).toBe(false);
    const texts = textsIn(messagesOf(id, language));
    const broken = texts.filter(
      (text) => !sentence.test(text) || /[\r\n]|\s{2}|\bplease\b|\bshould\b|пожалуйста|!/iu.test(text),
    );
    expect(broken).toEqual([]);
  });
});

function headingText(node: RootContent | undefined, depth: number): string | undefined {
  if (node?.type !== 'heading' || node.depth !== depth) return undefined;
  return node.children.map((child) => ('value' in child ? child.value : '')).join('');
}

function messagesOf(id: string, language: string): unknown {
  return JSON.parse(textOf(`rules/${id}/messages.${language}.json`));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Key path → sorted names in `{…}`, so that two languages can be compared. */
function placeholdersByKey(value: unknown, path = ''): Record<string, string[]> {
  if (typeof value === 'string') {
    return { [path]: [...new Set([...value.matchAll(/\{\s*(\w+)/gu)].map(([, name = '']) => name))].sort() };
  }
  if (typeof value !== 'object' || value === null) return {};
  // Languages differ in their plural forms.
  if ('other' in value) return placeholdersByKey(Object.values(value).join(' '), path);
  return Object.assign({}, ...Object.entries(value).map(([key, one]) => placeholdersByKey(one, `${path}/${key}`)));
}
