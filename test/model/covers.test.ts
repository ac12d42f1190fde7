import { expect, test } from 'vitest';
import { decisionWith } from './profile-document.ts';

/** What a budget says of training and of evaluation. */
function said(text: string): readonly unknown[] {
  const { covers } = decisionWith(`## Budget\n\n3.2e21 FLOPs: ${text}`).budget;
  return [covers?.training, covers?.evaluation];
}

test.each([
  ['training and evaluation', 'included', 'included'],
  ['training', 'included', undefined],
  ['training; evaluation is not counted', 'included', 'excluded'],
  ['evaluation on the held-out sample, without training', 'excluded', 'included'],
  ['evaluation on the held-out sample; not counted: training', 'excluded', 'included'],
  ['training only', 'included', 'excluded'],
  ['evaluation only', 'excluded', 'included'],
  ['только обучение', 'included', 'excluded'],
  ['только вычисление предсказаний', 'excluded', 'included'],
  ['training, and evaluation only on the held-out sample', 'included', 'included'],
  ['training is counted. Evaluation only once', 'included', 'included'],
  ['only training is not counted', 'excluded', undefined],
  ['training and evaluation, the teacher is not counted', 'included', 'included'],
  ['training and evaluation, without training the teacher', 'included', 'included'],
  ['обучение и вычисление предсказаний, учитель не учтён', 'included', 'included'],
])('%j: training %s, evaluation %s', (text, training, evaluation) => {
  expect(said(text)).toEqual([training, evaluation]);
});
