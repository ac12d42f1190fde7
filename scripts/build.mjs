// Bundles the command and the plugin into `dist/`, which is committed: hosts take the repository as it stands.
// The output depends on nothing but the sources and the locked packages.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { root } from './repository.mjs';

/** @typedef {readonly [path: string, content: string]} BuiltFile */

/** Only what the program reads of package.json goes into the bundle. @type {import('esbuild').Plugin} */
const ownManifest = {
  name: 'own-manifest',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]package\.json$/ }, ({ path }) => {
      if (resolve(path) !== resolve(root, 'package.json')) return undefined;
      const { name, version, description, homepage, bugs } = JSON.parse(readFileSync(path, 'utf8'));
      return { contents: JSON.stringify({ name, version, description, homepage, bugs }), loader: 'json' };
    });
  },
};

/**
 * Packages that ask for Node's modules by `require`, which an ES module does not have, get them by `import`.
 * @type {import('esbuild').Plugin}
 */
export const ownRequire = {
  name: 'own-require',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?[a-z_]+$/ }, ({ path, kind }) =>
      kind === 'require-call' && isBuiltin(path)
        ? { path: path.replace(/^node:/, ''), namespace: 'builtin' }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({ contents: `export * from 'node:${path}';` }));
  },
};

/**
 * Pieces loaded by `import()` become `dist/parts/<name>.js`, shared code `dist/parts/shared-<n>.js`: names without hashes,
 * numbered by the first source in each, so that an unchanged piece keeps its name. What command and module share stands there
 * once.
 * @param {Readonly<Record<string, string>>} entries sources by the name of what is built from them
 */
async function bundle(entries) {
  const result = await build({
    absWorkingDir: root,
    entryPoints: Object.entries(entries).map(([out, source]) => ({ in: source, out })),
    outdir: 'dist',
    bundle: true,
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    // yaml's Node build asks for `require`, which an ES module does not have.
    alias: { yaml: './node_modules/yaml/browser/index.js' },
    plugins: [ownManifest, ownRequire],
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const outputs = Object.entries(result.metafile.outputs);
  const chunks = outputs
    .filter(([path]) => path.startsWith('dist/parts/'))
    .map(([path, { entryPoint, inputs }]) => ({ path, entryPoint, first: Object.keys(inputs).sort()[0] ?? '' }))
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  /** @type {Map<string, string>} */
  const names = new Map();
  let shared = 0;
  for (const { path, entryPoint } of chunks) {
    const base = entryPoint
      ? basename(entryPoint)
          .replace(/\.\w+$/u, '')
          .replaceAll('.', '-')
      : `shared-${++shared}`;
    const name = [base, entryPoint ? `${basename(dirname(entryPoint))}-${base}` : base].find(
      (one) => ![...names.values()].includes(`${one}.js`),
    );
    if (!name) throw new Error(`Two pieces are called ${base}.js`);
    names.set(basename(path), `${name}.js`);
  }
  /** @type {BuiltFile[]} */
  const files = result.outputFiles.map((file) => {
    let content = file.text;
    for (const [from, to] of names) content = content.replaceAll(from, to);
    const path = relative(root, file.path).replaceAll('\\', '/');
    return [join(dirname(path), names.get(basename(path)) ?? basename(path)).replaceAll('\\', '/'), content];
  });
  return { files, inputs: Object.keys(result.metafile.inputs) };
}

/** The licences of all packages in bundles. @param {readonly string[]} inputs @returns {BuiltFile} */
export function licences(inputs) {
  // The generated validators hold code of ajv's runtime; esbuild left the path of each file as a comment.
  const embedded = inputs
    .filter((path) => /^src\/schema\/.*\.mjs$/u.test(path))
    .flatMap((path) => [...readFileSync(join(root, path), 'utf8').matchAll(/^\/\/ (node_modules\/.+)$/gmu)])
    .map(([, path = '']) => path);
  const folders = new Set(
    [...inputs, ...embedded]
      .map((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? '')
      .filter(Boolean),
  );
  const notices = [...folders].map((folder) => {
    const { name, version, license, author } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/iu.test(entry));
    const holder = typeof author === 'string' ? author : (author?.name ?? 'its authors');
    const text = file
      ? readFileSync(join(root, folder, file), 'utf8')
          .replaceAll('\r\n', '\n')
          .trim()
      : `License: ${license}. Copyright ${holder}.`;
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return [
    'dist/LICENSES.txt',
    `The files in this folder contain code of these packages.\n\n${notices.sort().join(`\n${'-'.repeat(80)}\n\n`)}`,
  ];
}

/** The declarations that `src/index.ts` reaches, as one tree under `dist/types`. @returns {readonly BuiltFile[]} */
function declarations() {
  const out = mkdtempSync(join(tmpdir(), 'data-decision-types-'));
  try {
    execFileSync(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.types.json', '--outDir', out],
      { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' },
    );
    /** @type {Map<string, string>} */
    const found = new Map();
    /** @param {string} path */
    const visit = (path) => {
      if (found.has(path)) return;
      const content = readFileSync(join(out, path), 'utf8').replaceAll('\r\n', '\n');
      found.set(path, content.replaceAll(/((?:from|import\()\s*['"]\.[^'"]*)\.ts(['"])/gu, '$1.js$2'));
      for (const [, specifier = ''] of content.matchAll(/(?:from|import\()\s*['"](\.[^'"]+)['"]/gu)) {
        const target = join(dirname(path), specifier)
          .replaceAll('\\', '/')
          .replace(/\.(ts|js)$/u, '.d.ts')
          .replace(/\.mjs$/u, '.d.mts');
        if (existsSync(join(out, target))) visit(target);
        else if (existsSync(join(root, target))) found.set(target, readFileSync(join(root, target), 'utf8'));
        else throw new Error(`${path} mentions ${specifier}, for which there is no declaration`);
      }
    };
    visit('src/index.d.ts');
    return [...found].sort().map(([path, content]) => /** @type {const} */ ([`dist/types/${path}`, content]));
  } catch (error) {
    const output = /** @type {{ stdout?: string }} */ (error).stdout;
    throw output ? new Error(output, { cause: error }) : error;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** @returns {Promise<readonly BuiltFile[]>} */
export async function builtFiles() {
  const { files, inputs } = await bundle({
    action: 'src/action/main.ts',
    cli: 'src/cli/main.ts',
    index: 'src/index.ts',
  });
  const built = files.map(
    ([path, content]) =>
      /** @type {BuiltFile} */ ([
        path,
        path === 'dist/cli.js' && !content.startsWith('#!') ? `#!/usr/bin/env node\n${content}` : content,
      ]),
  );
  return [...built, licences(inputs), ...declarations()];
}

/** Files that stand in `dist/` now. */
export function standingFiles() {
  if (!existsSync(join(root, 'dist'))) return [];
  return readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Writes what differs, removes what is no longer built. @param {readonly BuiltFile[]} files @returns {readonly string[]} the stale paths */
function write(files) {
  const names = new Set(files.map(([path]) => path));
  const gone = standingFiles().filter((path) => !names.has(path));
  for (const path of gone) rmSync(join(root, path));
  const changed = files.filter(([path, content]) => {
    const full = join(root, path);
    return !existsSync(full) || readFileSync(full, 'utf8') !== content;
  });
  for (const [path, content] of changed) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), content, { mode: path === 'dist/cli.js' ? 0o755 : 0o644 });
  }
  return [...gone, ...changed.map(([path]) => path)].sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await builtFiles();
  const stale = write(files);
  const size = files.reduce((sum, [, content]) => sum + Buffer.byteLength(content), 0);
  console.log(`dist: ${files.length} files, ${Math.round(size / 1024)} KB, ${stale.length} changed`);
  if (stale.length > 0 && process.argv.includes('--check')) {
    console.error(`The committed build was stale; commit the new one:\n${stale.join('\n')}`);
    process.exitCode = 1;
  }
}
