import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtFiles, standingFiles } from '../scripts/build.mjs';
import { derivedFiles, listedFiles } from '../scripts/generate.mjs';
import { root, textOf } from './sources.ts';

/** Paths whose bytes in the tree are not what generating gives. */
function stale(files: readonly (readonly [path: string, content: string])[]): string[] {
  return files.flatMap(([path, content]) =>
    existsSync(resolve(root, path)) && textOf(path) === content ? [] : [path],
  );
}

describe('a generated file is fresh', () => {
  test('lists of rules, messages and pages', () => {
    expect(stale(listedFiles())).toEqual([]);
  });

  test('tables of rules, validators, layers', async () => {
    expect(stale(await derivedFiles())).toEqual([]);
  }, 60_000);

  test('dist', async () => {
    const files = await builtFiles();
    expect(stale(files)).toEqual([]);
    expect(standingFiles()).toEqual(files.map(([path]) => path).sort());
  }, 120_000);
});
