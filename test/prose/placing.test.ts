import { expect, test } from 'vitest';
import { judge, read } from '../../src/lint/pipeline.ts';
import { edited } from '../../src/text/edit.ts';

const path = 'decisions/decision.md';

function proposals(text: string): readonly string[] {
  const reading = read({ text, path, isInput: false }, {});
  if (reading.kind !== 'decision') throw new Error('no decision document');
  return judge(reading.decision, { config: {}, path })
    .filter(({ rule }) => rule === 'no-trigger-words' || rule === 'no-bare-comparison')
    .flatMap(({ suggestions }) => suggestions.map(({ edits }) => edited(text, edits).slice(text.indexOf('# A\n') + 5)));
}

const head =
  '---\ntype: data-decision\nobjective: "maximize L_model | F subject to L_resid <= 7e11 bit"\n---\n\n# A\n\n';

test('a table stays one', () => {
  const table = '| D_var | Remark |\n| --- | --- |\n| web | better |\n';
  expect(proposals(head + table).map((text) => text.split('\n')[2])).toEqual([
    '| web | L_model … bit (… %), L_resid … bit (… %) at B = …, F = … |',
    String.raw`| web | better by the objective (maximize L_model \| F subject to L_resid <= 7e11 bit) |`,
  ]);
});

test('an essay of an objective is not put into a sentence', () => {
  const long = head.replace('7e11 bit', `7e11 bit${' and nothing else that anybody could want'.repeat(4)}`);
  expect(proposals(`${long}It improved.\n`)).toEqual([
    'It improved by the objective (maximize L_model subject to L_resid ≤ τ).\n',
  ]);
});

test.each([
  ['We want more diverse scans of books.', 'We want scans (… sources, dedup share …, share per domain …) of books.\n'],
  ['Diverse: yes.', '… sources, dedup share …, share per domain …: yes.\n'],
  ['A **diverse** set.', 'A **… sources, dedup share …, share per domain …** set.\n'],
  ['It generalizes.', 'It scores (result on NAME (… → …)).\n'],
  ['Much higher quality matters.', 'L_model … bit (… %), L_resid … bit (… %) at B = …, F = … matters.\n'],
  ['Better data quality helps.', 'L_model … bit (… %), L_resid … bit (… %) at B = …, F = … helps.\n'],
  ['Мы усложнили корпус.', 'Мы изменили (L_model … бит (… %) при B = …, F = …) корпус.\n'],
  ['Тексты стали сложнее новостей.', 'Тексты стали с L_model … бит (… %) при B = …, F = … новостей.\n'],
  ['Нужны более качественные тексты.', 'Нужны тексты с L_model … бит (… %), L_resid … бит (… %) при B = …, F = ….\n'],
  ['Обобщённые выводы.', 'Выводы (НАЗВАНИЕ (… → …)).\n'],
])('%s', (sentence, expected) => {
  const [first = ''] = proposals(`---\ntype: data-decision\n---\n\n# A\n\n${sentence}\n`);
  expect(first).toBe(expected);
});
