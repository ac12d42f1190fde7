// How long an editor waits for the findings of a change, in figures that mean something on any machine: the built server's
// answer beside what remark-parse alone takes for the same text, both measured in turn.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { root } from './repository.mjs';

const small = 5_000;
const large = 100_000;
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 200);

/** Letters that are typed at one place, and then taken back, so that the document stays the same. */
const WORD = 8;

/** @param {readonly number[]} numbers @param {number} share */
function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The whole documents of the fixtures. */
function documents() {
  const folder = join(root, 'fixtures/documents');
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name, 'decision.md'), 'utf8'))
    .filter((text) => text.includes('\ntype: data-decision\n'));
}

function smallDocument() {
  const [nearest] = documents().sort(
    (a, b) => Math.abs(Buffer.byteLength(a) - small) - Math.abs(Buffer.byteLength(b) - small),
  );
  if (!nearest) throw new Error('There is no document under fixtures/documents/ to measure with.');
  return nearest;
}

/** One decision, and what others wrote behind it: their sections, tables and prose, a rank deeper. */
function largeDocument() {
  let text = smallDocument();
  for (const other of documents()) {
    if (Buffer.byteLength(text) >= large) break;
    const body = other.replace(/^---\n.*?\n---\n/su, '');
    text += `\n## Appendix ${text.length}\n\n${body.replaceAll(/^#/gmu, '##')}`;
  }
  return text;
}

/** Where people type: in a paragraph, in a cell, in a heading, at the end. @param {string} text */
function placesIn(text) {
  const behind = text.indexOf('\n---\n') + 5;
  /** @param {RegExp} line */
  const found = (line) => [...text.matchAll(line)].filter(({ index }) => index > behind);
  /** @type {readonly [string, readonly number[]][]} */
  const kinds = [
    [
      'paragraph',
      found(/^[\p{L}].+[.,\p{L}] [\p{L}].*$/gmu).map(({ index, 0: line }) => index + line.lastIndexOf(' ')),
    ],
    ['cell', found(/^\|.+[\p{L}\d] \|$/gmu).map(({ index, 0: line }) => index + line.length - 2)],
    ['heading', found(/^#+ .+$/gmu).map(({ index, 0: line }) => index + line.length)],
    ['end', [text.length]],
  ];
  return kinds.map(([kind, places]) => {
    if (places.length === 0) throw new Error(`The document has no ${kind} to type in.`);
    return places;
  });
}

/** @param {string} text @param {number} offset */
function positionIn(text, offset) {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** The built server with one document open, as an editor has it. @param {string} folder @param {string} text @param {boolean} pulls */
async function editorOf(folder, text, pulls) {
  const env = { ...process.env };
  delete env['NODE_EXTRA_CA_CERTS'];
  const server = spawn(process.execPath, [join(root, 'dist/cli.js'), 'lsp', '--stdio'], {
    cwd: folder,
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  /** @type {(number | undefined)[]} */
  const published = [];
  connection.onNotification(PublishDiagnosticsNotification.type, ({ version }) => void published.push(version));
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: pulls ? { textDocument: { diagnostic: {} } } : {},
  });
  await connection.sendNotification(InitializedNotification.type, {});
  mkdirSync(join(folder, 'decisions'), { recursive: true });
  const file = join(folder, 'decisions/0001-sample.md');
  writeFileSync(file, text);
  const uri = pathToFileURL(file).href;
  let version = 1;
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'markdown', version, text },
  });
  return {
    published,
    /** @param {import('vscode-languageserver-protocol/node').Range} range @param {string} put */
    change: (range, put) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version: ++version },
        contentChanges: [{ range, text: put }],
      }),
    asked: () => connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } }),
    end: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      connection.end();
    },
  };
}

/**
 * From a change's sending to its findings. The editor asks for them right behind the change: a server that is asked does
 * what it would do to publish, without the pause in writing that it otherwise waits for.
 *
 * @param {string} folder @param {string} text @param {number} words
 */
async function measured(folder, text, words) {
  const parser = unified().use(remarkParse).freeze();
  const editor = await editorOf(folder, text, true);
  const places = placesIn(text);
  /** @type {number[]} */
  const answers = [];
  /** @type {number[]} */
  const parses = [];
  const warmUp = Math.ceil(words / 3);
  for (let word = 0; word < words + warmUp; word++) {
    const own = places[word % places.length] ?? [];
    // Spread over the document; a prime, so that no place comes again soon.
    const start = own[(word * 7919) % own.length] ?? 0;
    let now = text;
    // Another word each time, so that nothing was read before.
    const letters = word.toString(2).padStart(WORD, '0').replaceAll('0', 'a').replaceAll('1', 'n');
    for (let letter = 0; letter < WORD; letter++) {
      const at = start + letter;
      const place = positionIn(now, at);
      const put = letters.charAt(letter);
      now = now.slice(0, at) + put + now.slice(at);
      const before = performance.now();
      await editor.change({ start: place, end: place }, put);
      await editor.asked();
      const answered = performance.now();
      parser.parse(now);
      const parsed = performance.now();
      if (word < warmUp) continue;
      answers.push(answered - before);
      parses.push(parsed - answered);
    }
    await editor.change({ start: positionIn(text, start), end: positionIn(now, start + WORD) }, '');
    await editor.asked();
  }
  await editor.end();
  return { answers, parses };
}

/** How many versions are published of a document in which so many letters are typed quickly. @param {string} folder @param {string} text @param {number} letters */
async function runsFor(folder, text, letters) {
  const editor = await editorOf(folder, text, false);
  /** @param {number} milliseconds */
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  while (editor.published.length === 0) await pause(10);
  const before = editor.published.length;
  for (let letter = 0; letter < letters; letter++) {
    const end = positionIn(`${text}${'a'.repeat(letter)}`, text.length + letter);
    await editor.change({ start: end, end }, 'a');
    await pause(10);
  }
  while (editor.published.at(-1) !== letters + 1) await pause(10);
  await pause(500);
  await editor.end();
  return editor.published.length - before;
}

/** What to print, a line at a time. */
export async function* latencies() {
  const folder = mkdtempSync(join(tmpdir(), 'data-decision-latency-'));
  try {
    for (const text of [smallDocument(), largeDocument()]) {
      const { answers, parses } = await measured(folder, text, text.length < large / 2 ? rounds : rounds / 8);
      /** @param {readonly number[]} numbers */
      const said = (numbers) => [0.5, 0.95].map((share) => quantile(numbers, share).toFixed(1)).join(' / ');
      const [middle, most] = [0.5, 0.95].map((share) =>
        (quantile(answers, share) / quantile(parses, share)).toFixed(2),
      );
      yield `latency:  p50 / p95 ${said(answers)} ms from change to findings, remark-parse ${said(parses)} ms, ratio ${middle} / ${most} (${Buffer.byteLength(text)} bytes, ${answers.length} letters)`;
    }
    yield `typing:   200 letters, ${await runsFor(folder, smallDocument(), 200)} published`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) for await (const line of latencies()) console.log(line);
