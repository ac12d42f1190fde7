import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { publishingFor } from '../../src/lsp/publishing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Runs that end when they are told to. */
function slow(): {
  readonly runs: string[];
  readonly publish: (uri: string) => Promise<void>;
  readonly finish: () => Promise<void>;
} {
  const runs: string[] = [];
  const open: (() => void)[] = [];
  return {
    runs,
    publish: (uri) => {
      runs.push(uri);
      return new Promise((resolve) => void open.push(resolve));
    },
    finish: async () => {
      open.shift()?.();
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

test('changes without a pause are one run', async () => {
  const { runs, publish } = slow();
  const { changed } = publishingFor(publish, 150);
  for (let count = 0; count < 200; count++) {
    changed('a');
    await vi.advanceTimersByTimeAsync(149);
  }
  expect(runs).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(runs).toEqual(['a']);
});

test('a document has one run at a time, and one more for all that came meanwhile', async () => {
  const { runs, publish, finish } = slow();
  const { changed } = publishingFor(publish, 150);
  for (const uri of ['a', 'b', 'a', 'a']) {
    changed(uri);
    await vi.advanceTimersByTimeAsync(150);
  }
  expect(runs).toEqual(['a', 'b']);
  await finish();
  expect(runs).toEqual(['a', 'b', 'a']);
  await finish();
  await finish();
  expect(runs).toEqual(['a', 'b', 'a']);
});

test('a closed document is not run any more', async () => {
  const { runs, publish, finish } = slow();
  const { changed, closed } = publishingFor(publish, 150);
  changed('a');
  closed('a');
  changed('b');
  await vi.advanceTimersByTimeAsync(150);
  changed('b');
  await vi.advanceTimersByTimeAsync(150);
  closed('b');
  await finish();
  expect(runs).toEqual(['b']);
});
