// `git commit` under the programs of docs/hooks.md, each set up as the page says, from a clone of this repository.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { describeWith, root } from './machine.ts';
import { decisions, exampleDecision, type Project, projectIn } from './project.ts';
import { type Recipe, recipesOf } from './recipes.ts';

const { homepage, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const address = homepage.replace(/[#?].*$/su, '');
const recipes = recipesOf('docs/hooks.md');
const folder = join(inject('folder'), 'hooks');

test('the page has the recipes that are tested, in both languages the same', () => {
  expect(recipes.map(({ title }) => title)).toEqual(titles);
  const untitled = (page: string): readonly Omit<Recipe, 'title'>[] =>
    recipesOf(page).map(({ files, commands }) => ({ files, commands }));
  expect(untitled('docs/hooks.ru.md')).toEqual(untitled('docs/hooks.md'));
});

test('the page names the repository and its version as package.json does', () => {
  const named = recipes.flatMap(({ files }) =>
    Object.values(files).flatMap((content) => [...content.matchAll(/repo: (https:.*)\n +rev: (.*)/gu)]),
  );
  expect(named.map(([, repository, tag]) => [repository, tag])).toEqual(named.map(() => [address, `v${version}`]));
  expect(named.length).toBeGreaterThan(0);
});

const titles: readonly string[] = [
  'pre-commit',
  "pre-commit with the project's own package",
  'prek',
  'lefthook',
  'husky with lint-staged',
  'git alone',
];

describeWith(['pre-commit'], 'pre-commit', () => {
  const project = projectUnder(titles[0]);
  expectGate(project);
  expectSilence(project);

  test('applies safe fixes where `args` asks for them, and stops the commit', () => {
    const { home, write, git, stage, commit, commits } = project();
    stage();
    const path = '.pre-commit-config.yaml';
    write({
      [path]: `${readFileSync(join(home, path), 'utf8').trimEnd()}\n        args: [--fix]\n`,
      [decisions.ru.clean]: exampleDecision(decisions.ru.clean).replace('558,4 |', '|'),
    });
    git('add', '--all');
    const { status, output } = commit();
    expect([status, commits()]).toEqual([1, 0]);
    expect(output).toContain('files were modified by this hook');
    git('add', '--all');
    expect([commit().status, commits()]).toEqual([0, 1]);
  });
});

describeWith(['pre-commit'], "pre-commit with the project's own package", () => expectGate(projectUnder(titles[1])));

describeWith(['prek'], 'prek', () => {
  const project = projectUnder(titles[2]);
  expectGate(project);
  expectSilence(project);
});

describeWith(['lefthook'], 'lefthook', () => expectGate(projectUnder(titles[3])));

describeWith(['husky', 'lint-staged'], 'husky with lint-staged', () => {
  const project = projectUnder(titles[4]);
  expectGate(project);
  expectSilence(project);
});

describe('git alone', () => {
  const project = projectUnder(titles[5]);
  expectGate(project);

  test('lints nothing where no Markdown changes', () => {
    const { write, git, commit, stage } = project();
    stage();
    git('reset', '--quiet', '--hard', 'start');
    write({ 'a.txt': 'a\n' });
    git('add', 'a.txt');
    const { status, output } = commit();
    expect([status, output]).toEqual([0, expect.not.stringContaining('Markdown')]);
  });
});

/** A project whose user followed the recipe, with nothing installed before. */
function projectUnder(title: string | undefined): () => Project {
  let project: Project | undefined;
  beforeAll(() => {
    const recipe = recipes.find((one) => one.title === title);
    if (recipe === undefined) throw new Error(`docs/hooks.md has no recipe ${title}`);
    const home = join(folder, String(titles.indexOf(recipe.title)));
    const env = { PRE_COMMIT_HOME: `${home}-pre-commit`, PREK_HOME: `${home}-prek`, XDG_CONFIG_HOME: `${home}-config` };
    const isLocal = !Object.values(recipe.files).some((content) => content.includes(address));
    project = projectIn(home, { env, ...(isLocal && { modules: inject('modules') }) });
    follow(recipe, project);
  });
  return () => {
    if (project === undefined) throw new Error('no project yet');
    return project;
  };
}

function follow({ files, commands }: Recipe, { home, write, give, start }: Project): void {
  for (const [path, content] of Object.entries(files)) {
    const before = path === 'package.json' ? JSON.parse(readFileSync(join(home, path), 'utf8')) : undefined;
    write({ [path]: before ? JSON.stringify({ ...before, ...JSON.parse(content) }) : hosted(content) });
  }
  // What `npm install` brings lies there: test/hosts/package.json has to name it.
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'));
  for (const command of commands) {
    const wanted = /^npm install --save-dev (.+)$/u.exec(command)?.[1]?.split(' ');
    if (wanted === undefined) give(command);
    else expect(Object.keys(manifest.devDependencies)).toEqual(expect.arrayContaining(wanted.map(nameOf)));
  }
  start();
}

function nameOf(wanted: string): string {
  return wanted.replace(/(?<=.)@.*$/u, '');
}

/** The address on the page belongs to a server; the clone that stands in for it lies on the disk. */
function hosted(content: string): string {
  return content.replaceAll(address, inject('provider'));
}

function expectGate(project: () => Project): void {
  test.each([
    ['English', 'en_US.UTF-8', decisions.en],
    ['Russian', 'ru_RU.UTF-8', decisions.ru],
  ] as const)('refuses a decision with an error, in %s', (_, LANG, { bad, finding }) => {
    const { stage, commit, commits } = project();
    stage(bad);
    const { status, output } = commit({ env: { LANG } });
    expect([status, commits()]).toEqual([1, 0]);
    for (const line of finding) expect(output).toContain(line);
  });

  test('lets clean decisions and other Markdown through', () => {
    const { stage, commit, commits } = project();
    stage(decisions.en.clean, decisions.ru.clean);
    expect(commit()).toMatchObject({ status: 0 });
    expect(commits()).toBe(1);
  });

  test('lets a deleted decision through', () => {
    const { git, stage, commit, commits } = project();
    stage(decisions.en.bad);
    git('commit', '--quiet', '--no-verify', '-m', 'a bad decision');
    git('rm', '--quiet', decisions.en.bad);
    expect(commit()).toMatchObject({ status: 0 });
    expect(commits()).toBe(2);
  });

  test('judges what is staged', () => {
    const { stage, write, commit, commits } = project();
    const path = decisions.en.clean;
    stage(path);
    write({ [path]: exampleDecision(path).replace(/^budget:.*\n/mu, '') });
    expect([commit().status, commits()]).toEqual([0, 1]);
  });

  test('needs no network once it is installed', () => {
    const { stage, commit, commits } = project();
    stage(decisions.en.bad);
    expect([commit({ isOffline: true }).status, commits()]).toEqual([1, 0]);
    stage(decisions.en.clean);
    expect([commit({ isOffline: true }).status, commits()]).toEqual([0, 1]);
  });
}

/** Hosts that show what a hook prints only where it fails. */
function expectSilence(project: () => Project): void {
  test('has no word for other Markdown', () => {
    const { stage, commit, commits } = project();
    stage();
    const { status, output } = commit();
    expect([status, commits()]).toEqual([0, 1]);
    expect(output).not.toContain('decision document');
  });
}
