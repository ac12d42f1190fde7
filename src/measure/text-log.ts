import { gathering } from './gathering.ts';
import { linesIn } from './lines.ts';
import type { LogReading } from './log.ts';

const STEP = /(?:^|[\s|{,])(?:step|iter|iteration|s)[:=\s]\s*(\d{1,12})(?![\d.])/iu;
const METRIC =
  /(?:^|[\s|,;])(tel|trl|val(?:idation)?[ _]loss|eval[ _]loss|train(?:ing)?[ _]loss|loss)[:=\s]\s*([+-]?(?:[\d.]+(?:e[+-]?\d+)?|nan|inf\w*))(?![\w.])/giu;

/** Whether a line says a loss at a step, as llm.c, nanoGPT and their kin print it. */
export function isMetricLine(line: string): boolean {
  return STEP.test(line) && line.search(METRIC) !== -1;
}

const COLUMNS = ['step', 'tel', 'trl', 'val_loss', 'eval_loss', 'train_loss', 'loss'];

/**
 * `s:100 tel:3.4`, `step:100/6000 val_loss:3.4 …`, `step 100: train loss 3.5, val loss 3.4`, `iter 100: loss 3.5, time …`.
 * A loss without a step on its line belongs to the step before; all other lines are talk.
 */
export function textLog(pieces: Iterable<string>): LogReading {
  const gathered = gathering(COLUMNS);
  let step: string | undefined;
  let number = 0;
  for (const line of linesIn(pieces)) {
    number++;
    if (line.length > LONGEST) continue;
    step = STEP.exec(line)?.[1] ?? step;
    for (const [, name = '', value = ''] of line.matchAll(METRIC)) {
      const column = name.toLowerCase().replace(' ', '_').replace('validation', 'val').replace('training', 'train');
      gathered.put(
        number,
        COLUMNS.map((one) => (one === 'step' ? (step ?? '') : one === column ? value : '')),
      );
    }
  }
  return { log: { format: 'text', runs: gathered.runs() } };
}

/** No line of metrics is longer. */
const LONGEST = 2000;
