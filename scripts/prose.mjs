// Prose that nobody wrote for us: the Markdown of all installed packages, read as decisions under the word rules alone.
// Prints how many findings there are, and a sample to be read by a person: `npm run prose -- 100 7` (how many, seed).
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './repository.mjs';

// The built module, which has no declarations beside it.
const { lint, rules } = await import(new URL('../dist/index.js', import.meta.url).href);

const [count = '100', seed = '1'] = process.argv.slice(2);
const words = ['no-trigger-words', 'no-bare-comparison'];
const config = {
  rules: Object.fromEntries(
    rules.map((/** @type {{ id: string }} */ { id }) => [id, words.includes(id) ? 'error' : 'off']),
  ),
};

const files = readdirSync(join(root, 'node_modules'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:md|markdown)$/iu.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();

/** @type {string[]} */
const findings = [];
let characters = 0;
let refused = 0;
const texts = new Set();
for (const file of files) {
  const text = readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, '');
  if (texts.has(text)) continue;
  texts.add(text);
  characters += text.length;
  try {
    const lines = text.split('\n');
    for (const { line, column, endColumn, ruleId } of await lint(`---\ntype: data-decision\n---\n${text}`, {
      config,
    })) {
      const shown = lines[line - 4] ?? '';
      const [from, to] = [Math.max(0, column - 100), endColumn + 80];
      const marked = `${shown.slice(from, column - 1)}⟦${shown.slice(column - 1, endColumn - 1)}⟧${shown.slice(endColumn - 1, to)}`;
      findings.push(`${relative(root, file)}:${line - 3} ${ruleId}\n    ${marked}`);
    }
  } catch (error) {
    if (!/passes the limit/u.test(String(error))) throw error;
    refused++;
  }
}
console.log(
  `${texts.size} documents, ${characters} characters, ${findings.length} findings, ${refused} documents refused for their size`,
);

/** A small generator (mulberry32): the same sample for the same seed. */
let state = Number(seed);
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}
for (let left = Math.min(Number(count), findings.length); left > 0; left--)
  console.log(findings.splice(Math.floor(random() * findings.length), 1)[0]);
