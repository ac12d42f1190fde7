import { expect, test } from 'vitest';
import { progressOn } from '../../src/cli/terminal.ts';

/** What a run of `steps` writes, each at its millisecond. */
function written(isTTY: boolean, steps: readonly number[]): string[] {
  const texts: string[] = [];
  let time = 0;
  const stream = { isTTY, columns: 20, write: (text: string) => texts.push(text) };
  const progress = progressOn(stream, () => time);
  for (const [index, step] of steps.entries()) {
    time = step;
    progress.show(index, steps.length, 'decisions/0007-legal.md');
  }
  progress.clear();
  return texts;
}

test('a short run shows no progress', () => {
  expect(written(true, [0, 500, 999])).toEqual([]);
});

test('a long run shows how far it has come, and takes the line away', () => {
  expect(written(true, [0, 1000, 1050, 1100])).toEqual([
    '\r\u001b[2K1/4 decisions/0007-',
    '\r\u001b[2K3/4 decisions/0007-',
    '\r\u001b[2K',
  ]);
});

test('a pipe shows nothing', () => {
  expect(written(false, [0, 2000])).toEqual([]);
});
