import { expect } from 'vitest';
import { type Outcome, run } from './command.ts';
import { filesIn } from './repository.ts';

export const CALL: string = 'npx --no-install data-decision lint';
export const CONFIG: string = 'data-decision.config.yaml';
export const FIRST: string = 'decisions/0001-the-first-decision.md';
export const WORKFLOW: string = '.github/workflows/data-decisions.yml';
export const manifest: string =
  '{\n  "name": "ours",\n  "devDependencies": {\n    "remark-lint-data-decision": "^0.1.0"\n  }\n}\n';
export const next: string = `Next: fill in each \`…\` in ${FIRST}, from top to bottom; \`data-decision lint ${FIRST}\` says what a place asks for.\n`;
export const install: string =
  'First: `npm install --save-dev remark-lint-data-decision`, so that hooks and checks find the command.\n';

export function initIn(cwd: string, ...words: string[]): Outcome {
  return run(['init', ...words], { cwd });
}

/** What a run says it did about each file. */
export function did({ stdout }: Outcome): readonly string[] {
  return stdout.match(/^(?:written|changed|kept|would be written|would be changed) .*$/gmu) ?? [];
}

/** Runs twice: the second run changes nothing, and everything that was there before the first is there. */
export function settled(cwd: string, changed: readonly string[] = []): Outcome {
  const before = filesIn(cwd);
  const first = initIn(cwd);
  const after = filesIn(cwd);
  for (const [path, bytes] of Object.entries(before)) if (!changed.includes(path)) expect(after[path]).toBe(bytes);
  const second = initIn(cwd);
  expect(filesIn(cwd)).toEqual(after);
  expect(did(second).filter((line) => !line.startsWith('kept '))).toEqual([]);
  return first;
}
