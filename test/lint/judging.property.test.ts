import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/finding/finding.ts';
import { fixed } from '../../src/fix/fixed.ts';
import { judge, read, withoutMark } from '../../src/lint/pipeline.ts';
import { mutated } from '../model/mutated.ts';
import { filesUnder, textOf } from '../sources.ts';

const bare =
  '---\ntype: data-decision\nstatus: accepted\n---\n\n# Legal texts\n\n<!-- lint ignore budget-named -->\n\nWords.\n';
const documents = [bare, ...filesUnder('fixtures', '.md').map(textOf)].map(withoutMark);

function findingsIn(text: string): readonly Finding[] {
  const reading = read({ text, path: undefined, isInput: true }, {});
  return reading.kind === 'decision' ? judge(reading.decision, { config: {}, path: undefined }) : [];
}

test('judging a mutated document never throws; what is found lies in the text, in order, and fixing twice is fixing once', () => {
  fc.assert(
    fc.property(mutated(documents), (text) => {
      const findings = findingsIn(text);
      let behind = 0;
      for (const { span, related, fix, suggestions } of findings) {
        expect(span.start).toBeGreaterThanOrEqual(behind);
        behind = span.start;
        const spans = [
          span,
          ...related.map((place) => place.span),
          ...[fix ?? [], ...suggestions.map(({ edits }) => edits)].flat().map((edit) => edit.span),
        ];
        for (const { start, end } of spans) expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }
      if (findings.some(({ fix }) => fix !== undefined)) {
        const once = fixed(text, findingsIn).text;
        expect(fixed(once, findingsIn).text).toBe(once);
      }
    }),
  );
});
