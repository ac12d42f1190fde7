import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directivesIn } from '../../src/rule/directive.ts';
import { decisionIn } from '../reading.ts';

const known = ['budget-named', 'profile-total', 'risk-stated'];

test('no comment makes reading throw', () => {
  const word = fc.constantFrom(
    'lint',
    'disable',
    'enable',
    'ignore',
    'budget-named',
    '--',
    '\u2014',
    ',',
    '\n',
    ' ',
    'data-decision:',
    '<!--',
    '\ud800',
    'x',
  );
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = `# T\n\n<!--${words.join(' ').replaceAll('-->', '')}-->\n`;
      for (const { span, ids } of directivesIn(decisionIn(text), known)) {
        expect(text.slice(span.start, span.end)).toMatch(/^<!--/u);
        for (const id of ids) expect(text.slice(id.span.start, id.span.end)).toBe(id.raw);
      }
    }),
  );
});
