// Measures that mean something on any machine, all taken in one run:
// - start: `data-decision lint` on one document of 5 KB against `node -e 0`, in pairs, so that a busy machine hits both alike;
// - documents: what each further document adds, from runs on one and on many;
// - log: `data-decision profile` on a loss log of a million rows, 100 MB;
// - latency, typing: what an editor waits for (`latency.mjs`).
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { latencies } from './latency.mjs';
import { root } from './repository.mjs';

const pairs = Number(process.env['BENCH_PAIRS'] ?? 21);
const many = 200;
const cli = join(root, 'dist/cli.js');

const env = { ...process.env };
// Reading a certificate bundle costs more than the command's own start.
delete env['NODE_EXTRA_CA_CERTS'];

/** @param {readonly string[]} args @param {string} cwd */
function milliseconds(args, cwd) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const end = process.hrtime.bigint();
  if (status !== 0 && status !== 1) throw new Error(`node ${args.join(' ')} ended with ${status}\n${stderr}`);
  return Number(end - start) / 1e6;
}

/**
 * The most memory that a call of the command held, in MB.
 *
 * @param {readonly string[]} args @param {string} cwd
 */
function megabytes(args, cwd) {
  const call = [
    `process.argv = ${JSON.stringify([process.execPath, cli, ...args])};`,
    `process.on('exit', () => console.error(process.resourceUsage().maxRSS));`,
    `await import(${JSON.stringify(pathToFileURL(cli).href)});`,
  ];
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', call.join('\n')], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return Number(stderr.trim().split('\n').at(-1)) / 1024;
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The fixture nearest to 5 KB, as it stands. */
function sample() {
  const folder = join(root, 'fixtures');
  const found = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    : [];
  const nearest = found.sort((a, b) => Math.abs(a.length - 5000) - Math.abs(b.length - 5000))[0];
  if (!nearest) throw new Error('There is no document under fixtures/ to measure with.');
  return nearest;
}

/**
 * The document with a word of its own in each line of text: what is known of one text would help with the next, and the documents of
 * a repository are not alike.
 *
 * @param {string} text @param {number} index
 */
function unlike(text, index) {
  const letters = index.toString(26).replaceAll(/\d/gu, (digit) => String.fromCharCode(113 + Number(digit)));
  const body = text.indexOf('\n---\n') + 1;
  const front = text.slice(0, body).replace(/^title: .*$/mu, (title) => `${title} z${letters}`);
  // Labels and headings stay what they are.
  return front + text.slice(body).replaceAll(/(?<=^[^#\n].*\p{L})(?=[.,;:]?$| +\|$)/gmu, ` z${letters}`);
}

/** A training log as tools write it: nine columns, a row a step. */
function million() {
  const rows = ['step,tokens,train_loss,val_loss,lr,grad_norm,time,gpu,epoch'];
  for (let step = 0; step < 1e6; step++) {
    const loss = 3 + 8 * Math.exp(-step / 1e5);
    const others = [6e-4 * (1 - step / 1e6), Math.sin(step), step * 0.31, 60 + (step % 7), step / 1e6];
    rows.push(
      `${step},${step * 524288},${loss.toFixed(9)},${(loss + 0.1).toFixed(9)},${others.map((one) => one.toFixed(12)).join()}`,
    );
  }
  return `${rows.join('\n')}\n`;
}

const folder = mkdtempSync(join(tmpdir(), 'data-decision-bench-'));
try {
  const document = sample();
  for (const [name, count] of /** @type {const} */ ([
    ['one', 1],
    ['many', many],
  ])) {
    mkdirSync(join(folder, name, 'decisions'), { recursive: true });
    for (let index = 1; index <= count; index++) {
      const number = String(index).padStart(4, '0');
      writeFileSync(
        join(folder, name, 'decisions', `${number}-sample.md`),
        index === 1 ? document : unlike(document, index),
      );
    }
  }
  const one = join(folder, 'one');
  /** @type {{ bare: number, lint: number }[]} */
  const rounds = [];
  milliseconds(['-e', '0'], one);
  milliseconds([cli, 'lint'], one);
  for (let index = 0; index < pairs; index++) {
    const bareFirst = index % 2 === 0;
    const first = bareFirst ? milliseconds(['-e', '0'], one) : milliseconds([cli, 'lint'], one);
    const second = bareFirst ? milliseconds([cli, 'lint'], one) : milliseconds(['-e', '0'], one);
    rounds.push(bareFirst ? { bare: first, lint: second } : { bare: second, lint: first });
  }
  const bare = median(rounds.map((round) => round.bare));
  const ratio = median(rounds.map((round) => round.lint / round.bare));
  const all = median(Array.from({ length: 5 }, () => milliseconds([cli, 'lint'], join(folder, 'many'))));
  const single = median(rounds.map((round) => round.lint));
  const each = (all - single) / (many - 1);
  console.log(`document: ${Buffer.byteLength(document)} bytes, ${pairs} pairs`);
  console.log(`start:    node -e 0 ${bare.toFixed(1)} ms, lint of one document ${single.toFixed(1)} ms`);
  console.log(`ratio:    ${ratio.toFixed(2)} of a bare start`);
  console.log(
    `each:     ${each.toFixed(2)} ms a further document (${(each / bare).toFixed(3)} of a bare start), of ${many}`,
  );
  const log = join(folder, 'million.csv');
  writeFileSync(log, million());
  const reading = median(Array.from({ length: 3 }, () => milliseconds([cli, 'profile', log], folder)));
  console.log(
    `log:      ${(reading / 1000).toFixed(2)} s for ${(statSync(log).size / 1e6).toFixed(0)} MB (${(reading / bare).toFixed(0)} bare starts), ${megabytes(['profile', log], folder).toFixed(0)} MB at the peak`,
  );
  for await (const line of latencies()) console.log(line);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
