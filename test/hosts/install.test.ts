// What package managers make of a clone of this repository.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { run, runWell } from './machine.ts';
import { decisions, exampleDecision, type Project, projectIn } from './project.ts';

const folder = join(inject('folder'), 'install');
let project: Project;

beforeAll(() => {
  mkdirSync(folder);
  project = projectIn(join(folder, 'project'));
  project.stage();
  for (const { clean, bad } of Object.values(decisions))
    project.write({ [clean]: exampleDecision(clean), [bad]: exampleDecision(bad) });
});

test('the package holds the command, the module, the schemas and nothing else', () => {
  const [packed] = JSON.parse(
    runWell('npm', ['--loglevel=error', 'pack', '--dry-run', '--json'], { cwd: inject('provider') }),
  );
  const paths: readonly string[] = packed.files.map(({ path }: { path: string }) => path);
  expect(paths).toEqual(expect.arrayContaining(['dist/cli.js', 'dist/index.js', 'schema/decision.json', 'LICENSE']));
  const others = paths.filter(
    (path) => !/^(?:dist|schema)\/|^(?:LICENSE|README(?:\.ru)?\.md|package\.json)$/u.test(path),
  );
  expect(others).toEqual([]);
});

// pre-commit 4.4 and later give this command. From an empty cache and without a network, since it has to be enough to have
// the clone: no development dependency is installed.
describe('npm install -g git+file://…', () => {
  const prefix = join(folder, 'prefix');
  const lint = (path: string, LANG = 'en_US.UTF-8') =>
    run(join(prefix, 'bin/data-decision'), ['lint', path], { cwd: project.home, env: { LANG }, isOffline: true });

  beforeAll(() => {
    // npm before 11.10 takes git dependencies without being told to.
    const isAsked = run('npm', ['install', '--help'], { cwd: folder }).output.includes('--allow-git');
    const flags = ['--install-links', ...(isAsked ? ['--allow-git=root'] : [])];
    runWell('npm', ['install', ...flags, '-g', '--prefix', prefix, `git+file://${inject('provider')}`], {
      cwd: folder,
      env: { npm_config_cache: join(folder, 'cache'), npm_config_fetch_retries: '0' },
      isOffline: true,
    });
  });

  test.each([
    ['English', 'en_US.UTF-8', decisions.en],
    ['Russian', 'ru_RU.UTF-8', decisions.ru],
  ] as const)('installs a command that judges, in %s', (_, LANG, { clean, bad, finding }) => {
    expect(lint(clean, LANG)).toMatchObject({ status: 0 });
    const { status, output } = lint(bad, LANG);
    expect(status).toBe(1);
    for (const line of finding) expect(output).toContain(line);
  });

  test('installs the rules’ pages', () => {
    expect(run(join(prefix, 'bin/data-decision'), ['explain', 'budget-named'], { cwd: folder })).toMatchObject({
      status: 0,
      output: expect.stringContaining('budget-named'),
    });
  });
});
