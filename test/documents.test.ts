import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../src/finding/finding.ts';
import { fixed } from '../src/fix/fixed.ts';
import { extracted } from '../src/lint/extract.ts';
import { plainJson } from '../src/lint/extract-json.ts';
import { wordingFor } from '../src/lint/languages.ts';
import { judge, read, withoutMark } from '../src/lint/pipeline.ts';
import { linkTarget, logsFrom } from '../src/lint/surroundings.ts';
import { lexiconFor } from '../src/lint/words.ts';
import { logFrom } from '../src/measure/log-from.ts';
import type { Decision } from '../src/model/decision.ts';
import { lineStarts, pointAt } from '../src/text/lines.ts';
import { filesUnder, root, textOf } from './sources.ts';

// Whole documents under all rules: what is found (`expected.txt`), what is read (`decision.json`) and what `--fix` makes
// of it (`fixed.md`, where it changes anything). `npx vitest run test/documents.test.ts -u` writes them anew; read the diff.
const home = 'fixtures/documents';
const names = filesUnder(home, 'decision.md').map((path) => path.split('/')[2] ?? '');

function decisionIn(text: string): Decision {
  const reading = read({ text, path: 'decisions/decision.md', isInput: false }, {});
  if (reading.kind !== 'decision') throw new Error('no decision document');
  return reading.decision;
}

function findingsIn(text: string, name: string): readonly Finding[] {
  const links = (target: string): 'found' | 'missing' | 'outside' => {
    const path = linkTarget(target, '/repository/decisions', '/repository');
    if (path === undefined) return 'outside';
    return existsSync(join(root, home, name, path.replace('/repository/decisions/', ''))) ? 'found' : 'missing';
  };
  const logs = logsFrom('/repository/decisions', '/repository', (_, path) => {
    const file = join(home, name, path.replace('/repository/decisions/', ''));
    return existsSync(join(root, file)) ? logFrom(textOf(file)) : undefined;
  });
  return judge(decisionIn(text), { config: {}, path: 'decisions/decision.md', links, logs });
}

describe.each(names)('%s', (name) => {
  const text = withoutMark(textOf(`${home}/${name}/decision.md`));

  test('is judged as expected', async () => {
    const decision = decisionIn(text);
    const wording = await wordingFor([decision.language]);
    const starts = lineStarts(text);
    const lines = findingsIn(text, name).map((finding) => {
      const [from, to] = [pointAt(starts, finding.span.start), pointAt(starts, finding.span.end)];
      const { message } = wording.worded(finding, (label) => lexiconFor({}).spelling(label, decision.language));
      return `${from.line}:${from.column}-${to.line}:${to.column} ${finding.level} ${finding.rule}: ${message}\n`;
    });
    await expect(lines.join('')).toMatchFileSnapshot(join(root, home, name, 'expected.txt'));
  });

  test('is read as expected', async () => {
    const json = `${JSON.stringify(plainJson(extracted(decisionIn(text), 'decisions/decision.md')), undefined, 2)}\n`;
    await expect(json).toMatchFileSnapshot(join(root, home, name, 'decision.json'));
  });

  test('is mended as expected, and once is enough', async () => {
    const once = fixed(text, (each) => findingsIn(each, name)).text;
    expect(fixed(once, (each) => findingsIn(each, name)).text).toBe(once);
    if (once !== text) await expect(once).toMatchFileSnapshot(join(root, home, name, 'fixed.md'));
  });
});
