import { expect, test } from 'vitest';
import { hostile } from '../text/hostile.ts';
import { folderOf, run, useCommand } from './command.ts';
import { good } from './documents.ts';

useCommand();

const head = '---\ntype: data-decision\n---\n\n';
/** Texts that are no front matter of their own keep their place behind one. */
const documents = Object.entries(hostile).map(([name, text], index): [string, string, string] => [
  name,
  `${String(index).padStart(2, '0')}.decision.md`,
  text.startsWith('---') ? text.replace('---\n', '---\ntype: data-decision\n') : head + text,
]);

test('hostile documents are each told in one line, and leave the others to be judged', () => {
  const cwd = folderOf({ 'z.md': good, ...Object.fromEntries(documents.map(([, file, text]) => [file, text])) });
  const { stdout, stderr, status } = run(['lint', '--format', 'json'], { cwd });
  const entries: { filePath: string }[] = JSON.parse(stdout);
  const refused = stderr.trimEnd().split('\n');
  expect(refused.filter((line) => !/^error: \d\d\.decision\.md(?::\d+)?: .+ The limit is .+\.$/.test(line))).toEqual(
    [],
  );
  expect(entries.at(-1)?.filePath).toBe('z.md');
  expect(entries.length + refused.length).toBe(documents.length + 1);
  expect(status).toBe(2);
});

test('hostile front matter is a finding', () => {
  const cwd = folderOf({
    'a.md': `---\ntype: data-decision\na: ${'{'.repeat(60_000)}\n---\n`,
    'b.md': `---\n${'['.repeat(60_000)}\ntype: x\n---\n`,
  });
  const { stdout, stderr, status } = run(['lint', '--format', 'json'], { cwd });
  expect(JSON.parse(stdout)).toMatchObject([
    { filePath: 'a.md', messages: [{ ruleId: 'front-matter', line: 3, column: 104 }] },
  ]);
  expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
});

test('a document cannot command the terminal', () => {
  const name = 'evil\u001b]0;x\u0007.md';
  const cwd = folderOf({ [name]: good.replace('3.2e21 FLOPs', '5 \u001b[2J\u009b2J dollars') });
  const { stdout, stderr } = run(['lint', name, 'missing\u001b[2J.md'], { cwd });
  expect(stdout).toContain('evil␛]0;x␇.md:');
  expect(stdout + stderr).not.toMatch(/[^\n\P{Cc}]/u);
});
