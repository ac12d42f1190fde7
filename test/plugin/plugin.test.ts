import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { remark } from 'remark';
import { VFile } from 'vfile';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import plugin, { type Config, extract, lint, rules } from '../../src/index.ts';

let folder = '';
const saved = { LC_ALL: process.env['LC_ALL'] };

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'data-decision-plugin-')));
  process.env['LC_ALL'] = 'en_US.UTF-8';
});

afterAll(() => {
  rmSync(folder, { recursive: true });
  if (saved.LC_ALL === undefined) delete process.env['LC_ALL'];
  else process.env['LC_ALL'] = saved.LC_ALL;
});

/** A repository with the files. */
function repository(name: string, files: Readonly<Record<string, string>>): string {
  const root = join(folder, name);
  mkdirSync(join(root, '.git'), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

async function judged(
  value: string,
  place: { readonly path?: string; readonly cwd?: string } = {},
  options?: Config,
): Promise<VFile> {
  const file = new VFile({ value, ...place });
  const processor = options === undefined ? remark().use(plugin) : remark().use(plugin, options);
  await processor.run(processor.parse(file), file);
  return file;
}

const said = (file: VFile): readonly string[] =>
  file.messages.map((message) => `${String(message.name).replace(/^.*\.md:/u, '')} ${message.fatal} ${message.ruleId}`);

const draft =
  '---\ntype: data-decision\nstaus: draft\n---\n\n# Legal texts\n\n## Budget\n\n3.2e21 FLOPs, training and evaluation included\n\n## Risks\n\n- None is known.\n';

describe('a message', () => {
  test('is a finding with its place, words and proposals', async () => {
    const file = await judged(draft);
    const message = file.messages.find(({ ruleId }) => ruleId === 'front-matter');
    expect({ ...message }).toMatchObject({
      reason: '`staus` is not a key of a decision document, but `status` is. Write `status`.',
      place: { start: { line: 3, column: 1, offset: 24 }, end: { line: 3, column: 6, offset: 29 } },
      line: 3,
      column: 1,
      source: 'data-decision',
      ruleId: 'front-matter',
      fatal: true,
      actual: 'staus',
      expected: ['status'],
      url: expect.stringMatching(/^https:\/\/.+\/rules\/front-matter\/README\.md$/u),
      note: expect.stringMatching(/\.$/u),
    });
  });

  test('is fatal for an error alone', async () => {
    const file = await judged(
      '---\ntype: data-decision\n---\n\n# T\n',
      {},
      { rules: { 'budget-named': 'warn', 'family-named': 'error' } },
    );
    expect(
      file.messages
        .filter(({ ruleId }) => ruleId === 'budget-named' || ruleId === 'family-named')
        .map(({ fatal }) => fatal),
    ).toEqual([false, true]);
  });

  test('counts in UTF-16 code units from behind a byte order mark', async () => {
    const file = await judged('\uFEFF---\ntype: data-decision\ntitle: "\u{1F600}"\n---\n\n# \u{1F600} T\n');
    expect(said(file)).toContain('6:3-6:7 true budget-named');
  });
});

test('findings are those of the programmatic interface', async () => {
  const file = await judged(draft);
  const messages = await lint(draft);
  expect(messages.length).toBeGreaterThan(5);
  expect(file.messages.map(({ ruleId, reason, line, column, fatal }) => [ruleId, reason, line, column, fatal])).toEqual(
    messages.map(({ ruleId, message, line, column, severity }) => [ruleId, message, line, column, severity === 2]),
  );
});

test('the tree and the text that remark writes stay as they are', async () => {
  const text = '# T\n\n| a | b |\n| - | - |\n| $x$ | ~y~ |\n\n\\[^1] x^2\n';
  const bare = String(await remark().process(text));
  expect(String(await remark().use(plugin).process(text))).toBe(bare);
});

describe('which files', () => {
  test('text without a name is a decision document unless it says otherwise', async () => {
    expect(said(await judged('# T\n')).length).toBeGreaterThan(3);
    expect(said(await judged('---\ntype: adr\n---\n'))).toEqual([]);
  });

  test('files are told by their path from the repository', async () => {
    const cwd = repository('paths', {});
    expect(said(await judged('# T\n', { cwd, path: 'notes/a.md' }))).toEqual([]);
    expect(said(await judged('# T\n', { cwd, path: 'docs/decisions/a.md' }))).toEqual(['1:3-1:4 false front-matter']);
    expect(said(await judged('# T\n', { cwd: join(cwd, 'docs'), path: 'decisions/a.md' }))).toEqual([
      '1:3-1:4 false front-matter',
    ]);
    expect(said(await judged('# T\n', { cwd, path: 'decisions/README.md' }))).toEqual([]);
  });
});

describe('the configuration', () => {
  const only = (rule: string) =>
    Object.fromEntries(rules.filter(({ id }) => id !== rule).map(({ id }) => [id, 'off' as const]));

  test('is found upwards from the file', async () => {
    const cwd = repository('found', {
      'a/data-decision.config.yaml': 'include: ["x/*.md"]\nrules: {front-matter: error}\n',
    });
    expect(said(await judged('# T\n', { cwd, path: 'a/x/b.md' }))).toEqual(['1:3-1:4 true front-matter']);
    expect(said(await judged('# T\n', { cwd, path: 'x/b.md' }))).toEqual([]);
  });

  test('is prevailed over by the options', async () => {
    const cwd = repository('over', {
      'data-decision.config.json': '{"rules": {"risk-stated": "error", "budget-named": "off"}}',
    });
    const config = { rules: { ...only('risk-stated'), 'risk-stated': 'warn' as const } };
    expect(said(await judged('# T\n', { cwd }, config))).toEqual(['1:3-1:4 false risk-stated']);
  });

  test('sets the language of messages', async () => {
    const file = await judged('# T\n', {}, { locale: 'ru', rules: only('risk-stated') });
    expect(file.messages[0]?.reason).toMatch(/\p{Script=Cyrillic}/u);
    expect(file.messages[0]?.url).toMatch(/README\.ru\.md$/u);
  });

  test('with mistakes stops the judging, and each is a fatal message', async () => {
    const cwd = repository('broken', { 'data-decision.config.yaml': 'rules:\n  budget-name: off\nlocale: xx\n' });
    const file = await judged('# T\n', { cwd, path: 'decisions/a.md' });
    expect(file.messages.map(({ reason, fatal, ruleId }) => [reason, fatal, ruleId])).toEqual([
      [
        `${cwd}/data-decision.config.yaml:2:3: \`budget-name\` is not a rule. Did you mean \`budget-named\`?`,
        true,
        'configuration',
      ],
      [
        `${cwd}/data-decision.config.yaml:3:9: \`locale\` is \`xx\`. Allowed: \`en\` and \`ru\`.`,
        true,
        'configuration',
      ],
    ]);
  });

  test('that cannot be read stops the judging, too', async () => {
    const cwd = repository('folder', { 'data-decision.config.yaml/a.txt': '' });
    const file = await judged('# T\n', { cwd, path: 'decisions/a.md' });
    expect(file.messages.map(({ reason, fatal }) => [reason, fatal])).toEqual([
      [`${cwd}/data-decision.config.yaml:1:1: The configuration cannot be read: EISDIR.`, true],
    ]);
  });

  test('in the options with mistakes, too', async () => {
    const file = await judged('# T\n', {}, { rule: {} } as Config);
    expect(file.messages.map(({ reason }) => reason)).toEqual([
      'remark-lint-data-decision:1:3: `rule` is not a key of the configuration. Did you mean `rules`?',
    ]);
  });
});

test('links are looked up from the document, not beyond the repository', async () => {
  const cwd = repository('links', { 'decisions/runs/a.csv': '', 'runs/b.csv': '', '../outside.csv': '' });
  const artifacts = [
    'runs/a.csv',
    '/runs/b.csv',
    '../runs/b.csv',
    'runs/none.csv',
    '../../outside.csv',
    'https://example.org/a.csv',
  ];
  const text = `---\ntype: data-decision\nestimation: {mode: B, artifacts: [${artifacts.map((path) => `"${path}"`).join(', ')}]}\n---\n\n# T\n`;
  const broken = (file: VFile) =>
    file.messages.filter(({ ruleId }) => ruleId === 'estimation-artifacts').map(({ actual }) => actual);
  expect(broken(await judged(text, { cwd, path: 'decisions/a.md' }))).toEqual(['runs/none.csv', '../../outside.csv']);
  expect(broken(await judged(text, { cwd }))).toEqual([]);
});

test('text beyond the limits is not judged', async () => {
  const file = await judged(`# T\n\n${'> '.repeat(60)}deep\n`);
  expect(file.messages.map(({ reason, fatal }) => [reason, fatal])).toEqual([
    [expect.stringMatching(/^At line 3, 60 quotes/u), true],
  ]);
});

describe('the programmatic interface', () => {
  test('gives messages in the shape of ESLint', async () => {
    const [first] = await lint('---\ntype: data-decision\nstaus: draft\n---\n\n# T\n', { path: 'decisions/a.md' });
    expect(first).toEqual({
      ruleId: 'front-matter',
      requirement: null,
      severity: 2,
      message: '`staus` is not a key of a decision document, but `status` is. Write `status`.',
      line: 3,
      column: 1,
      endLine: 3,
      endColumn: 6,
      messageId: 'near-miss',
      note: expect.any(String),
      url: expect.stringContaining('/rules/front-matter/'),
      related: [],
      fix: null,
      suggestions: [{ desc: 'Rename `staus` to `status`.', fix: { range: [24, 29], text: 'status' } }],
    });
  });

  test('judges no other document', async () => {
    expect(await lint('# T\n', { path: 'notes.md' })).toEqual([]);
    expect(extract('# T\n', { path: 'notes.md' })).toBeUndefined();
  });

  test('extracts', () => {
    expect(extract('## Budget\n\n3.2e21 FLOPs\n')).toMatchObject({
      file: null,
      budget: { value: 3.2e21, unit: 'FLOPs' },
    });
  });

  test('lists the rules', () => {
    expect(rules.find(({ id }) => id === 'budget-named')).toEqual({
      id: 'budget-named',
      requirement: 'CC-ML4-1',
      level: 'error',
    });
  });

  test('refuses text beyond the limits', async () => {
    await expect(lint(`${'> '.repeat(60)}deep\n`)).rejects.toThrow('nesting');
  });
});
