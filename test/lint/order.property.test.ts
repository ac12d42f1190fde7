import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { inOrder } from '../../src/finding/order.ts';
import { activeRules } from '../../src/lint/active.ts';
import { lexiconFor } from '../../src/lint/words.ts';
import { findingsOf } from '../../src/rule/run.ts';
import { mutated } from '../model/mutated.ts';
import { decisionIn } from '../reading.ts';
import { filesUnder, textOf } from '../sources.ts';

const documents = filesUnder('fixtures/documents', 'decision.md').map((path) => textOf(path).replace(/^\uFEFF/u, ''));
const active = activeRules(rules, {}, undefined, undefined);
const circumstances = {
  lexicon: lexiconFor({}),
  settings: { majorShare: 0.05, requireReason: false },
  links: undefined,
  logs: undefined,
  suppressions: [],
};

test('the order of the rules changes no finding', () => {
  fc.assert(
    fc.property(
      mutated(documents),
      fc.shuffledSubarray([...active], { minLength: active.length }),
      (text, shuffled) => {
        const decision = decisionIn(text);
        expect(inOrder(findingsOf(decision, shuffled, circumstances))).toEqual(
          inOrder(findingsOf(decision, active, circumstances)),
        );
      },
    ),
  );
});
