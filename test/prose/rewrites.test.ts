import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/finding/finding.ts';
import { judge, read } from '../../src/lint/pipeline.ts';
import { type Edit, edited } from '../../src/text/edit.ts';
import { filesUnder, textOf } from '../sources.ts';
import { documentWith, sentencesOf } from './sentences.ts';

const path = 'decisions/decision.md';

function findingsIn(text: string): readonly Finding[] {
  const reading = read({ text, path, isInput: false }, {});
  return reading.kind === 'decision' ? judge(reading.decision, { config: {}, path }) : [];
}

/** What is found, and about which word; findings about the whole document may move with what is written into it. */
function tellings(text: string): readonly string[] {
  return findingsIn(text).map(({ rule, message, args: { word = '' } }) => `${rule}/${message}: ${word}`);
}

/** Those of `after` that `before` does not hold as often. */
function added(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = [...before];
  return after.filter((one) => {
    const at = left.indexOf(one);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

interface Proposal {
  readonly finding: string;
  readonly nth: number;
  readonly edits: readonly Edit[];
}

function proposalsIn(text: string): readonly Proposal[] {
  const tellingsOf = tellings(text);
  return findingsIn(text).flatMap(({ suggestions }, index) =>
    suggestions.map(({ edits }, nth) => ({ finding: tellingsOf[index] ?? '', nth: nth + 1, edits })),
  );
}

function expectMended(text: string, { finding, nth, edits }: Proposal): void {
  const [before, after] = [tellings(text), tellings(edited(text, edits))];
  const count = (all: readonly string[]): number => all.filter((one) => one === finding).length;
  expect({ finding, nth, added: added(before, after) }).toEqual({ finding, nth, added: [] });
  expect({ finding, nth, left: count(after) }).toEqual({ finding, nth, left: count(before) - 1 });
}

function isAboutWords({ finding }: Pick<Proposal, 'finding'>): boolean {
  return finding.startsWith('no-trigger-words/') || finding.startsWith('no-bare-comparison/');
}

describe.each(filesUnder('fixtures/portfolio/decisions', '.md'))('%s', (file) => {
  const text = textOf(file);

  test('any proposal of any rule, accepted, takes its finding away and brings no other', () => {
    for (const proposal of proposalsIn(text)) expectMended(text, proposal);
  });
});

// Labelled sentences in the document that the labels are about: one of ten, all of them in a soak.
const step = process.env['SOAK'] === '1' ? 1 : 10;

describe.each(['en', 'ru'])('the sentences of %s', (language) => {
  const rows = sentencesOf(language).filter(({ findings }, index) => findings.length > 0 && index % step === 0);

  test('every word has one to three proposals; any of them, accepted, takes it away and brings no other finding', () => {
    for (const { id, text: sentence } of rows) {
      const text = documentWith(sentence, language);
      const proposals = proposalsIn(text).filter(isAboutWords);
      const words = tellings(text).filter((finding) => isAboutWords({ finding }));
      for (const word of words) {
        const count =
          proposals.filter(({ finding }) => finding === word).length / words.filter((one) => one === word).length;
        expect({ id, word, isFew: count >= 1 && count <= 3 }).toEqual({ id, word, isFew: true });
      }
      for (const proposal of proposals) expectMended(text, proposal);
    }
  });
});
