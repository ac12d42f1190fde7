import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexiconData } from '../../rules/lexicon/index.ts';
import { lexiconOf } from '../../src/lexicon/lexicon.ts';
import { decisionFrom } from '../../src/model/decision-from.ts';
import { filesUnder, textOf } from '../sources.ts';
import { mutated } from './mutated.ts';

const documents = filesUnder('fixtures', '.md').map((file) => textOf(file).replace(/^\uFEFF/u, ''));
const lexicon = lexiconOf(lexiconData);

interface Place {
  readonly raw: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** Every value with a place, wherever it stands in the decision. */
function placesIn(value: unknown, found: Place[] = []): readonly Place[] {
  if (Array.isArray(value)) for (const each of value) placesIn(each, found);
  else if (typeof value === 'object' && value !== null) {
    if ('raw' in value && 'span' in value) found.push(value as Place);
    for (const each of Object.values(value)) placesIn(each, found);
  }
  return found;
}

describe('reading a mutated document', () => {
  test('never throws, and every value stands where it says', () => {
    expect(documents.length).toBeGreaterThan(4);
    fc.assert(
      fc.property(mutated(documents), (text) => {
        const decision = decisionFrom(text, { lexicon, recognized: 'type' });
        for (const { raw, span } of placesIn(decision)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(span.start, span.end)).toBe(raw);
        }
      }),
    );
  });
});
