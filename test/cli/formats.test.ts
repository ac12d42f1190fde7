import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { xmlIn } from '../report/xml.ts';
import { folderOf, run, useCommand } from './command.ts';
import { emptyTotal, good, noBudget } from './documents.ts';

useCommand();

describe('lint --format', () => {
  const cwd = folderOf({ 'a.md': noBudget, 'b.md': emptyTotal, 'c.md': good });
  const lint = (...words: string[]): ReturnType<typeof run> => run(['lint', ...words], { cwd });

  test('sarif, gitlab, rdjson and junit print one report and nothing else', () => {
    const [sarif, gitlab, rdjson, junit] = ['sarif', 'gitlab', 'rdjson', 'junit'].map((format) => {
      const { stdout, stderr, status } = lint('--format', format);
      expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
      return stdout;
    });
    const ids = ['budget-named', 'profile-total'];
    const { results, tool, invocations } = JSON.parse(sarif ?? '').runs[0];
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(ids);
    expect(tool.driver.rules.map(({ name }: { name: string }) => name)).toEqual(['BudgetNamed', 'ProfileTotal']);
    expect(invocations).toEqual([{ executionSuccessful: true, workingDirectory: { uri: `file://${cwd}/` } }]);
    expect(JSON.parse(gitlab ?? '').map((issue: { check_name: string }) => issue.check_name)).toEqual(ids);
    const { diagnostics } = JSON.parse(rdjson ?? '');
    expect(diagnostics.map(({ code }: { code: { value: string } }) => code.value)).toEqual(ids);
    expect(xmlIn(junit ?? '').children.map(({ attributes }) => attributes['failures'])).toEqual(['1', '1', '0']);
  });

  test('github and markdown speak the reader’s language', () => {
    expect(lint('--format', 'github', '--locale', 'ru').stdout).toMatch(
      /^::error file=a\.md,line=6,endLine=6,col=3,endColumn=29,title=budget-named \(CC-ML4-1\)::В решении не назван /u,
    );
    expect(lint('--format', 'markdown', '--locale', 'ru').stdout).toContain('## Решения о данных\n\n3 документа');
  });

  test('several reports go each its way', () => {
    const { stdout, stderr } = lint('--format=sarif=out.sarif', '--format', 'markdown=out.md', '--format', 'stylish');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^a\.md\n/);
    expect(JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8')).runs[0].results).toHaveLength(2);
    expect(readFileSync(join(cwd, 'out.md'), 'utf8')).toMatch(/^## Data decisions\n/);
  });

  test('standard output takes one of those for machines', () => {
    const { stdout, stderr, status } = lint('--format', 'gitlab', '--format', 'rdjson', 'a.md');
    expect(stderr).toBe(
      'error: Standard output takes one of `gitlab` and `rdjson`. Write the others into files: `--format FORMAT=FILE`.\n',
    );
    expect({ stdout, status }).toEqual({ stdout: '[]\n', status: 2 });
  });

  test('a comment that silences a finding is told in sarif, where GitHub does not read it', () => {
    const silenced = noBudget.replace('# Legal', '<!-- lint ignore budget-named -- as agreed -->\n\n# Legal');
    const folder = folderOf({ 'a.md': silenced });
    const resultsWith = (env: Readonly<Record<string, string>>): readonly object[] =>
      JSON.parse(run(['lint', '--format', 'sarif'], { cwd: folder, env }).stdout).runs[0].results;
    expect(resultsWith({})).toMatchObject([
      { ruleId: 'budget-named', suppressions: [{ kind: 'inSource', justification: 'as agreed' }] },
    ]);
    expect(resultsWith({ GITHUB_ACTIONS: 'true' })).toEqual([]);
  });

  test('sarif names the file that a link leads to', () => {
    const folder = folderOf({ 'real/a.md': noBudget });
    mkdirSync(join(folder, 'links'));
    symlinkSync('../real/a.md', join(folder, 'links/b.md'));
    const { stdout } = run(['lint', '--format', 'sarif', 'links/b.md'], { cwd: folder });
    expect(JSON.parse(stdout).runs[0].results).toMatchObject([
      { locations: [{ physicalLocation: { artifactLocation: { uri: 'real/a.md' } } }] },
    ]);
  });
});

describe('where nothing was judged, standard output holds an empty report', () => {
  test.each([
    ['sarif', /^\{"\$schema":.*"executionSuccessful":false.*"results":\[\]\}\]\}\n$/],
    ['gitlab', /^\[\]\n$/],
    ['rdjson', /^\{"source":\{.*\},"diagnostics":\[\]\}\n$/],
    ['junit', /^<\?xml .*\n<testsuites .*>\n<\/testsuites>\n$/],
    ['github', /^$/],
    ['markdown', /^$/],
  ])('%s', (format, report) => {
    for (const words of [['missing.md'], ['--fxi']]) {
      const { stdout, stderr, status } = run(['lint', '--format', format, ...words]);
      expect(stdout).toMatch(report);
      expect(stderr).toMatch(/^error: /);
      expect(status).toBe(2);
    }
  });
});

test('in the log of a workflow neither a name nor a note is a command', () => {
  const cwd = folderOf({ '::error::x.md': noBudget, '::warning::y.md': '# Plain\n' });
  const env = { GITHUB_ACTIONS: 'true' };
  const { stdout, stderr } = run(['lint', '::error::x.md', '::warning::y.md'], { cwd, env });
  expect(stdout).toMatch(/^\u2060::error::x\.md\n/);
  expect(stderr).toMatch(/^\u2060::warning::y\.md is not a decision document/);
});

describe('extract --format md', () => {
  const cwd = folderOf({ 'a.md': good, 'b.md': noBudget, 'adr.md': '---\ntype: adr\n---\n' });

  test('prints a card a document', () => {
    const { stdout, stderr, status } = run(['extract', '--format', 'md', 'a.md', 'b.md'], { cwd });
    expect(stdout).toMatch(/^### Legal texts in the mixture\n\n\*\*What\.\*\*\n\n- include `legal` at 0\.12:/);
    expect(stdout.match(/^### /gm)).toHaveLength(2);
    expect(stdout).toContain('\n- Contracts name private persons\n\n### Legal texts');
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  test('fails for what cannot be read, and prints the others', () => {
    const { stdout, stderr, status } = run(['extract', '--format', 'md', 'adr.md', 'a.md'], { cwd });
    expect(stdout).toMatch(/^### Legal texts/);
    expect(stderr).toMatch(/^error: adr\.md: /);
    expect(status).toBe(2);
  });

  test('json stays the default', () => {
    expect(run(['extract', '--format', 'json', 'a.md'], { cwd }).stdout).toBe(run(['extract', 'a.md'], { cwd }).stdout);
  });
});
