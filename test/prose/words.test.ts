import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { judge, read } from '../../src/lint/pipeline.ts';
import { documentWith, type Sentence, sentencesOf } from './sentences.ts';

const path = 'decisions/decision.md';
const wordRules = ['no-trigger-words', 'no-bare-comparison'];
const others = rules.map(({ id }) => id).filter((id) => !wordRules.includes(id));
const config = { rules: Object.fromEntries(others.map((id) => [id, 'off' as const])) };

/** Paragraphs of plain words are read ten to a document; whatever has structure is read in one of its own. */
function* batchesOf(rows: readonly Sentence[]): Generator<readonly Sentence[]> {
  let batch: Sentence[] = [];
  for (const row of rows) {
    if (!/^[\p{L}«"„“][^\n:|*#<>[\]`]*$/u.test(row.text)) {
      yield [row];
      continue;
    }
    batch.push(row);
    if (batch.length === 10) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** What is found in each sentence: `start-end rule`, places in the sentence's own text. */
function foundIn(batch: readonly Sentence[], language: string): readonly (readonly string[])[] {
  const document = documentWith(batch.map(({ text }) => text).join('\n\n'), language);
  const reading = read({ text: document, path, isInput: false }, config);
  if (reading.kind !== 'decision') throw new Error('no decision document');
  const findings = judge(reading.decision, { config, path });
  return batch.map(({ text }) => {
    const at = document.lastIndexOf(text);
    return findings
      .filter(({ span }) => span.start >= at && span.end <= at + text.length)
      .map(({ rule, span }) => `${span.start - at}-${span.end - at} ${rule}`);
  });
}

function wanted({ text, findings }: Sentence): readonly string[] {
  return findings.map(({ word, nth = 1, rule }) => {
    let at = -1;
    for (let count = 0; count < nth; count++) at = text.indexOf(word, at + 1);
    return `${at}-${at + word.length} ${rule}`;
  });
}

describe.each(['en', 'ru'])('the labelled sentences of %s', (language) => {
  const rows = sentencesOf(language);

  test('are many, each once, and every label is a word of its sentence', () => {
    expect(rows.length).toBeGreaterThanOrEqual(300);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
    for (const row of rows)
      expect({ id: row.id, wanted: wanted(row).filter((one) => one.startsWith('-')) }).toEqual({
        id: row.id,
        wanted: [],
      });
  });

  test('are judged as labelled, in at least 98 of 100 words, no fewer than 98 of 100 findings right', () => {
    let right = 0;
    let extra = 0;
    let missed = 0;
    const wrong: string[] = [];
    for (const batch of batchesOf(rows)) {
      const all = foundIn(batch, language);
      for (const [index, row] of batch.entries()) {
        const [labels, findings] = [wanted(row), all[index] ?? []];
        const hits = labels.filter((label) => findings.includes(label)).length;
        right += hits;
        extra += findings.length - hits;
        missed += labels.length - hits;
        if (hits < labels.length || hits < findings.length) wrong.push(`${row.id}: ${row.text} (${row.why})`);
      }
    }
    const [precision, recall] = [right / (right + extra), right / (right + missed)];
    console.log(
      `${language}: ${rows.length} sentences, ${right} words right, ${extra} extra, ${missed} missed; ` +
        `precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`,
    );
    expect(Math.min(precision, recall), wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
  });
});
