import { execFileSync } from 'node:child_process';
import { remark } from 'remark';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import remarkLintDataDecision from '../../src/plugin.ts';
import { root, textOf } from '../sources.ts';

const wordRules = ['no-trigger-words', 'no-bare-comparison'];
const others = rules.map(({ id }) => id).filter((id) => !wordRules.includes(id));
const files = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && !/^(?:fixtures|test)\//u.test(path));

// Our pages speak of the words all the time. Judged as if they were decisions, they mention them and use none.
test.each(files)('%s holds no word in place of a measurement', async (path) => {
  const file = await remark()
    .use(remarkLintDataDecision, { rules: Object.fromEntries(others.map((id) => [id, 'off'] as const)) })
    .process(`---\ntype: data-decision\n---\n${textOf(path)}`);
  expect(file.messages.map(String)).toEqual([]);
});
