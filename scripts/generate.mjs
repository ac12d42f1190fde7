// Regenerates the committed files that follow from others. `npm run generate` writes them;
// test/generated.test.ts compares them with what stands in the tree.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { root, text } from './repository.mjs';
import { languages, messageList, pages, readmeTable, ruleFacts, ruleIds, ruleList, table } from './rules.mjs';
import { configSchema, configValidator, frontMatterValidator, optionValidators } from './validators.mjs';

/** @typedef {import('./repository.mjs').GeneratedFile} GeneratedFile */

/** The table of layers, quoted in docs/architecture.md and said to Biome. @returns {Promise<readonly GeneratedFile[]>} */
async function layerFiles() {
  const { build } = await import('esbuild');
  const out = join(root, `node_modules/.cache/data-decision/layers-${process.pid}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: ['test/layers.ts'],
    outfile: out,
    format: 'esm',
    logLevel: 'silent',
  });
  const { table, biomeOverrides } = await import(`${pathToFileURL(out).href}?${Date.now()}`);
  rmSync(out);
  /** @type {GeneratedFile[]} */
  const files = [];
  if (existsSync(join(root, 'docs/architecture.md'))) {
    const marks = /(<!-- layers -->\n)[\s\S]*?(<!-- \/layers -->)/u;
    files.push([
      'docs/architecture.md',
      text('docs/architecture.md').replace(marks, (_, before, after) => `${before}\n${table()}\n${after}`),
    ]);
  }
  files.push(['biome.layers.json', `${JSON.stringify({ overrides: biomeOverrides() }, undefined, 2)}\n`]);
  return files;
}

/** What follows from folder names and texts alone. @returns {readonly GeneratedFile[]} */
export function listedFiles() {
  const ids = ruleIds();
  const spoken = languages(ids);
  return [
    ruleList(ids),
    ...spoken.map((language) => messageList(ids, language)),
    ...spoken.map((language) => pages(ids, language)),
  ];
}

/** What needs the rules loaded. @returns {Promise<readonly GeneratedFile[]>} */
export async function derivedFiles() {
  const ids = ruleIds();
  const facts = await ruleFacts(ids);
  return [
    ...languages(ids).map((language) => table(facts, language)),
    ...languages(ids).flatMap((language) => readmeTable(facts, language)),
    configSchema(facts),
    ...(await configValidator()),
    ...(await frontMatterValidator()),
    ...(await optionValidators(facts)),
    ...(await layerFiles()),
  ];
}

/** Writes what differs and says so. @param {readonly GeneratedFile[]} files @returns {number} how many files were stale */
function write(files) {
  let stale = 0;
  for (const [path, content] of files) {
    const full = join(root, path);
    if (existsSync(full) && readFileSync(full, 'utf8') === content) continue;
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, content);
    console.log(`wrote ${path}`);
    stale++;
  }
  return stale;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const stale = write(listedFiles()) + write(await derivedFiles());
  if (stale > 0 && process.argv.includes('--check')) {
    console.error('Generated files were stale; commit the new ones.');
    process.exitCode = 1;
  }
}
