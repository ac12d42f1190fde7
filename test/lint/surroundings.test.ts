import { describe, expect, test } from 'vitest';
import { linksFrom, linkTarget, pathFrom, surroundingsOf, surroundingsWith } from '../../src/lint/surroundings.ts';

const disk = (...paths: readonly string[]) => ({ exists: (path: string) => paths.includes(path) });

describe('where a file stands', () => {
  test.each([
    [
      'the nearest configuration upwards holds',
      disk('/r/.git', '/r/a/data-decision.config.yaml', '/r/data-decision.config.yaml'),
      { configFile: '/r/a/data-decision.config.yaml', base: '/r/a', root: '/r' },
    ],
    [
      'yaml goes before yml and json',
      disk('/r/data-decision.config.json', '/r/data-decision.config.yml', '/r/data-decision.config.yaml'),
      { configFile: '/r/data-decision.config.yaml', base: '/r', root: '/r' },
    ],
    [
      'a configuration above the repository holds, too',
      disk('/r/a/.git', '/data-decision.config.json'),
      { configFile: '/data-decision.config.json', base: '/', root: '/r/a' },
    ],
    ['without one globs are from the repository', disk('/r/.git'), { configFile: undefined, base: '/r', root: '/r' }],
    ['without either the working directory counts', disk(), { configFile: undefined, base: '/cwd', root: '/cwd' }],
  ])('%s', (_, seen, expected) => {
    expect(surroundingsOf('/r/a/decisions', '/cwd', seen)).toEqual(expected);
  });

  test('a drive of Windows is a root', () => {
    expect(surroundingsOf('C:/r/a', 'C:/', disk('C:/data-decision.config.json'))).toEqual({
      configFile: 'C:/data-decision.config.json',
      base: 'C:/',
      root: 'C:/',
    });
  });

  test('a configuration that was named', () => {
    const found = surroundingsOf('/r/a', '/cwd', disk('/r/.git'));
    expect(surroundingsWith('/etc/dd.yaml', found)).toEqual({ configFile: '/etc/dd.yaml', base: '/etc', root: '/r' });
  });
});

test.each([
  ['/r', '/r/decisions/a.md', 'decisions/a.md'],
  ['/r/x', '/r/decisions/a.md', '../decisions/a.md'],
  ['/', '/a.md', 'a.md'],
  ['/r', '/rest/a.md', '../rest/a.md'],
  ['C:/r', 'C:/r/a.md', 'a.md'],
])('from %s the file %s is %s', (base, path, expected) => {
  expect(pathFrom(base, path)).toBe(expected);
});

test.each([
  ['runs/a.csv', '/r/decisions/runs/a.csv'],
  ['./runs/a.csv', '/r/decisions/runs/a.csv'],
  ['../runs/a.csv', '/r/runs/a.csv'],
  ['/runs/a.csv', '/r/runs/a.csv'],
  ['runs/a.csv?raw=1#L3', '/r/decisions/runs/a.csv'],
  ['runs/a%20b.csv', '/r/decisions/runs/a b.csv'],
  ['runs/100%.csv', '/r/decisions/runs/100%.csv'],
  ['runs\\a.csv', '/r/decisions/runs/a.csv'],
  ['..', '/r'],
  ['../../secret.csv', undefined],
  ['../../r/a.csv', '/r/a.csv'],
  ['../../rest/a.csv', undefined],
  ['/../a.csv', undefined],
  ['../../../../../etc/passwd', undefined],
])('the link %s leads to %s', (target, expected) => {
  expect(linkTarget(target, '/r/decisions', '/r')).toBe(expected);
});

describe('a link', () => {
  const links = linksFrom(
    '/r/decisions',
    '/r',
    disk('/r/decisions/a.csv', '/r/decisions/a b.csv', '/r/decisions/what#1.csv', '/etc/passwd'),
  );

  test.each([
    ['a.csv', 'found'],
    ['a%20b.csv', 'found'],
    ['a.csv#L1', 'found'],
    ['what#1.csv', 'found'],
    ['/decisions/a.csv', 'found'],
    ['b.csv', 'missing'],
    ['../../etc/passwd', 'outside'],
    ['%2e%2e/%2e%2e/etc/passwd', 'missing'],
  ])('%s is %s', (target, expected) => {
    expect(links(target)).toBe(expected);
  });
});
