// Packs the extension for VS Code: `data-decision-<version>.vsix`, with the committed build of the server. `--out FILE` names
// another place.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { licences } from './build.mjs';
import { installs, succeeds } from './installing.mjs';
import { json, root } from './repository.mjs';

const home = join(root, 'editors', 'vscode');
const { version } = json('package.json');
const manifest = json('editors/vscode/package.json');
const { values } = parseArgs({ options: { out: { type: 'string' } } });
const out = values.out ?? join(home, `data-decision-${version}.vsix`);

if (manifest.version !== version)
  throw new Error(`editors/vscode/package.json has version ${manifest.version}, package.json has ${version}`);
if (!installs(home)) process.exit(1);
if (!succeeds('node', [join('node_modules', 'typescript', 'bin', 'tsc'), '--noEmit', '--project', home], root))
  process.exit(1);

for (const folder of ['out', 'server']) {
  rmSync(join(home, folder), { recursive: true, force: true });
  mkdirSync(join(home, folder));
}
/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  external: ['vscode'],
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
};
/** @type {import('esbuild').BuildOptions} */
const inBrowser = { ...common, platform: 'browser', target: 'es2022' };
/** @type {readonly (readonly [from: string, to: string, options: import('esbuild').BuildOptions])[]} */
const bundles = [
  // The Node of the oldest editor that the manifest allows.
  ['extension', 'out/extension', { ...common, format: 'cjs', platform: 'node', target: 'node22' }],
  ['web', 'out/web', { ...inBrowser, format: 'cjs' }],
  // A worker has no `document`.
  ['server', 'server/web', { ...inBrowser, format: 'iife', conditions: ['worker'] }],
];
/** @type {string[]} */
const inputs = [];
for (const [from, to, options] of bundles) {
  const { metafile } = await build({
    ...options,
    entryPoints: [`editors/vscode/src/${from}.ts`],
    outfile: `editors/vscode/${to}.js`,
    metafile: true,
  });
  inputs.push(...Object.keys(metafile.inputs));
}
const [, notices] = licences([...new Set(inputs)]);
writeFileSync(join(home, 'out', 'LICENSES.txt'), notices);
for (const path of ['cli.js', 'parts', 'LICENSES.txt'])
  cpSync(join(root, 'dist', path), join(home, 'server', path), { recursive: true });
writeFileSync(join(home, 'server', 'package.json'), '{ "type": "module" }\n');
cpSync(join(root, 'LICENSE'), join(home, 'LICENSE'));

const { url } = json('package.json').repository;
const page = url.replace(/^git\+|\.git$/gu, '');
const packed = succeeds(
  'node',
  [
    ...[join('node_modules', '@vscode', 'vsce', 'vsce'), 'package', '--no-dependencies', '--out', out],
    ...['--baseContentUrl', `${page}/blob/HEAD/editors/vscode`, '--baseImagesUrl', `${page}/raw/HEAD/editors/vscode`],
  ],
  home,
);
process.exitCode = packed ? 0 : 1;
