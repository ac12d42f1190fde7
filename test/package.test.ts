import { existsSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { posix, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { specifiersIn } from './layers.ts';
import { filesUnder, root, textOf } from './sources.ts';

const built = existsSync(resolve(root, 'dist')) ? filesUnder('dist') : [];
const { dependencies = {}, peerDependencies = {} } = JSON.parse(textOf('package.json'));
const installed = new Set(
  [...Object.keys(dependencies), ...Object.keys(peerDependencies)].flatMap((name) => [
    name,
    name.replace(/^@types\//u, ''),
  ]),
);

test('the declarations mention no package that installing the product does not bring', () => {
  const missing = built
    .filter((path) => /\.d\.m?ts$/u.test(path))
    .flatMap((path) => specifiersIn(textOf(path)).map((specifier) => [path, specifier] as const))
    .filter(([, specifier]) => !specifier.startsWith('.') && !installed.has(specifier.split('/')[0] ?? ''))
    .map(([path, specifier]) => `${path} mentions ${specifier}`);
  expect(missing).toEqual([]);
});

test('the bundles ask for nothing but Node itself', () => {
  const asked = built
    .filter((path) => path.endsWith('.js'))
    .flatMap((path) => [
      // A specifier holds no punctuation of code: minified strings such as `,from:"` are no imports.
      ...textOf(path).matchAll(/(?<!['"`.\w])(?:from|import\(|import|require\()\s*["']([@\w][\w@/.:-]*)["']/gu),
    ])
    .map(([, specifier = '']) => specifier)
    .filter((specifier) => !isBuiltin(specifier));
  expect([...new Set(asked)]).toEqual([]);
});

test('the package stays small', () => {
  const size = built.reduce((sum, path) => sum + Buffer.byteLength(textOf(path)), 0);
  expect(size).toBeLessThan(2.25 * 1024 * 1024);
});

/** What Node loads of the bundle for a file, without what `import()` brings later. */
function loadedFor(path: string, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  const asked = [...textOf(path).matchAll(/(?<![.\w])(?:from|import)\s*"(\.[^"]+)"/gu)].map(([, to = '']) => to);
  return asked.reduce<ReadonlySet<string>>(
    (found, to) => loadedFor(posix.join(posix.dirname(path), to), found),
    new Set([...seen, path]),
  );
}

test('the command loads nothing of the protocol of editors before it is asked to serve one', () => {
  const speaksOf = (path: string): boolean => textOf(path).includes('textDocument/publishDiagnostics');
  expect(built.filter((path) => path.endsWith('.js')).filter(speaksOf)).toEqual(['dist/parts/server.js']);
  expect([...loadedFor('dist/cli.js')].length).toBeGreaterThan(10);
  expect([...loadedFor('dist/cli.js'), ...loadedFor('dist/index.js')].filter(speaksOf)).toEqual([]);
});
