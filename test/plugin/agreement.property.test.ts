import fc from 'fast-check';
import { remark } from 'remark';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import plugin from '../../src/index.ts';
import { judge, read, withoutMark } from '../../src/lint/pipeline.ts';
import { lineStarts, pointAt } from '../../src/text/lines.ts';
import { mutated } from '../model/mutated.ts';
import { filesUnder, textOf } from '../sources.ts';

const documents = filesUnder('fixtures/documents', 'decision.md').map((path) => withoutMark(textOf(path)));

function judged(text: string): readonly string[] {
  const reading = read({ text, path: undefined, isInput: true }, {});
  if (reading.kind !== 'decision') return [];
  const starts = lineStarts(text);
  return judge(reading.decision, { config: {}, path: undefined }).map(({ span, rule, level }) => {
    const { line, column } = pointAt(starts, span.start);
    return `${line}:${column} ${rule} ${level === 'error'}`;
  });
}

test('the plugin says what the command judges, whatever the document', async () => {
  const processor = remark().use(plugin).freeze();
  await fc.assert(
    fc.asyncProperty(mutated(documents), async (text) => {
      const file = new VFile({ value: text });
      await processor.run(processor.parse(file), file);
      const said = file.messages.map(({ line, column, ruleId, fatal }) => `${line}:${column} ${ruleId} ${fatal}`);
      expect(said).toEqual(judged(text));
    }),
  );
});

test('the order of the files changes no finding', () => {
  const alone = new Map(documents.map((text) => [text, judged(text)]));
  fc.assert(
    fc.property(fc.shuffledSubarray(documents, { minLength: 3, maxLength: 6 }), (shuffled) => {
      for (const text of shuffled) expect(judged(text)).toEqual(alone.get(text));
    }),
  );
});
