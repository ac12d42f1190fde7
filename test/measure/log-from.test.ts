import { describe, expect, test } from 'vitest';
import type { Curve, LogFault, LogReading } from '../../src/measure/log.ts';
import { logFrom, logFromPieces } from '../../src/measure/log-from.ts';

/** However a log comes in, line by line or whole, it reads the same. */
function read(text: string): LogReading {
  const reading = logFrom(text);
  expect(logFromPieces(text.split(/(?<=\n)/u))).toEqual(reading);
  return reading;
}

function curvesOf(text: string): readonly Curve[] {
  const reading = read(text);
  if ('fault' in reading) throw new Error(JSON.stringify(reading.fault));
  return reading.log.runs.flatMap(({ curves }) => curves);
}

function faultOf(text: string): Omit<LogFault, 'args'> | undefined {
  const reading = read(text);
  const fault =
    'fault' in reading
      ? reading.fault
      : reading.log.runs.flatMap(({ curves }) => curves.flatMap((one) => one.fault ?? []))[0];
  return fault && { id: fault.id, ...(fault.line === undefined ? {} : { line: fault.line }) };
}

describe('what tools write', () => {
  test.each<[string, string, readonly Partial<Curve>[]]>([
    [
      'a table',
      'step,train_loss\n0,9\n10,4\n',
      [{ name: 'train_loss', kind: 'train', steps: [0, 10], losses: [9, 4], tokens: undefined }],
    ],
    [
      'a table with tokens',
      'tokens_seen;eval/loss\n0;9\n64;4\n',
      [{ kind: 'validation', steps: [0, 64], tokens: [0, 64] }],
    ],
    ['comments before the head', '# mode A\n# floor: last\nstep,loss\n0,9\n1,8\n', [{ kind: 'train', losses: [9, 8] }]],
    [
      'quoted cells and blank lines',
      '"step","val_loss"\n"0","9"\n\n"1","8"\n',
      [{ kind: 'validation', losses: [9, 8] }],
    ],
    [
      'holes, as where two curves share a table',
      'step,loss,val_loss\n0,9,9.5\n1,8,\n2,7,7.5\n',
      [{ losses: [9, 8, 7] }, { losses: [9.5, 7.5], steps: [0, 2] }],
    ],
    [
      'an export of W&B',
      '"Step","warm-sun-3 - train/loss","warm-sun-3 - train/loss__MIN","warm-sun-3 - train/loss__MAX"\n0,9,9,9\n1,8,8,8\n',
      [{ kind: 'train', losses: [9, 8] }],
    ],
    ['runs in one table', 'run,step,val_loss\na,0,9\na,1,8\nb,0,9\nb,1,7\n', [{ losses: [9, 8] }, { losses: [9, 7] }]],
    ['a unit in the name', 'step,val_loss_bits_per_token\n0,3\n1,2\n', [{ unit: 'bit' }]],
    [
      'objects one a line',
      '{"_step": 0, "train": {"loss": 9}}\n{"_step": 1, "train": {"loss": 8}}\n',
      [{ name: 'train/loss', losses: [9, 8] }],
    ],
    [
      'the trainer of Hugging Face, its closing mean left out',
      JSON.stringify({
        log_history: [
          { step: 1, loss: 9 },
          { step: 1, eval_loss: 9.5 },
          { step: 2, loss: 8 },
          { step: 2, eval_loss: 8.5 },
          { step: 2, train_loss: 8.6, total_flos: 1 },
        ],
        num_input_tokens_seen: 0,
      }),
      [
        { name: 'loss', losses: [9, 8] },
        { name: 'eval_loss', losses: [9.5, 8.5] },
      ],
    ],
    [
      'llm.c',
      's:0 tel:10.96\ns:0 trl:10.95\ns:1 trl:10.8\ns:128 tel:6.5\n',
      [
        { name: 'tel', kind: 'validation', steps: [0, 128] },
        { name: 'trl', kind: 'train', losses: [10.95, 10.8] },
      ],
    ],
    [
      'modded-nanogpt',
      'step:0/60 val_loss:11.01 train_time:3ms step_avg:nanms\nstep:1/60 train_loss:11.00 train_time:4ms\nstep:60/60 val_loss:3.2 x\n',
      [
        { kind: 'validation', losses: [11.01, 3.2] },
        { kind: 'train', losses: [11] },
      ],
    ],
    [
      'nanoGPT',
      'number of parameters: 10.65M\nstep 0: train loss 4.28, val loss 4.27\niter 0: loss 4.26, time 900ms, mfu -100.00%\nstep 250: train loss 1.9, val loss 2.0\n',
      [
        { name: 'val_loss', losses: [4.27, 2] },
        { name: 'train_loss', losses: [4.28, 1.9] },
        { name: 'loss', losses: [4.26] },
      ],
    ],
    [
      'a loss on a line of its own',
      'step 10/20 | loss 5.3 (+1.2z)| norm 3.1\nval loss 5.4\nstep 20/20 | loss 4.9\nval loss 5.0\n',
      [{ steps: [10, 20], losses: [5.4, 5] }, { losses: [5.3, 4.9] }],
    ],
    ['a value that is logged twice', 'step,loss\n0,9\n1,8\n1,8\n2,7\n', [{ losses: [9, 8, 7] }]],
    ['lines that end as on Windows', 'step,loss\r\n0,9\r\n1,8\r\n', [{ losses: [9, 8] }]],
    ['a byte order mark', '\uFEFFstep,loss\n0,9\n1,8\n', [{ losses: [9, 8] }]],
  ])('%s', (_, text, expected) => {
    expect(curvesOf(text)).toMatchObject(expected);
    expect(curvesOf(text)).toHaveLength(expected.length);
    expect(curvesOf(text).map(({ fault }) => fault)).toEqual(expected.map(() => undefined));
  });
});

describe('what is broken is told with its line, and gives no number', () => {
  test.each<[string, string, string, number?]>([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\n', 'empty'],
    ['bytes', 'PAR1\u0000\u0000', 'binary'],
    ['prose', '# Notes\nThe loss fell.\n', 'unknown', 2],
    ['other columns', 'epoch,accuracy\n1,0.3\n', 'unknown', 1],
    ['a head alone', 'step,loss\n', 'no-curve'],
    ['a row cut short', 'step,tokens,loss\n0,0,9\n1,64,8\n2,12', 'cells', 4],
    ['mixed separators', 'step,loss\n0,9\n1;8\n', 'cells', 3],
    ['a decimal comma', 'step;loss\n0;9,5\n1;8,5\n', 'number', 2],
    ['a word', 'step,loss\n0,9\n1,high\n', 'number', 3],
    ['a hexadecimal number', 'step,loss\n0,9\n1,0x10\n', 'number', 3],
    ['not a number', 'step,loss\n0,9\n1,nan\n', 'infinite', 3],
    ['an infinity', 'step,loss\n0,9\n1,-inf\n', 'infinite', 3],
    ['a restart', 'step,loss\n0,9\n1,8\n2,7\n1,8.1\n2,7.1\n', 'order', 5],
    ['a step twice', 'step,loss\n0,9\n1,8\n1,7\n', 'double', 4],
    ['tokens that go back', 'step,tokens,loss\n0,0,9\n1,64,8\n2,32,7\n', 'token-order', 4],
    ['a step that is none', 'step,loss\nzero,9\n', 'step', 2],
    ['tokens that are none', 'step,tokens,loss\n0,many,9\n', 'tokens', 2],
    ['a quotation mark left open', 'step,loss\n0,"9\n1,8\n', 'quote', 3],
    ['a broken line of JSON', '{"step": 0, "loss": 9}\n{"step": 1, "lo\n', 'json-line', 2],
    ['NaN as Python writes it', '{"step": 0, "loss": 9}\n{"step": 1, "loss": NaN}\n', 'infinite', 2],
    ['a trainer state cut short', '{\n  "log_history": [\n    {"step": 1, "loss": 9},\n', 'json', 4],
    ['JSON of another shape', '[1, 2]', 'json-shape'],
    ['objects without a loss', '{"step": 0}\n{"step": 1}\n', 'no-curve'],
    ['a loss without a step', '{"loss": 9}\n{"loss": 8}\n', 'no-step', 1],
    ['a text log that diverged', 'step:0/9 val_loss:9.0\nstep:1/9 val_loss:nan\n', 'infinite', 2],
  ])('%s', (_, text, id, line) => {
    expect(faultOf(text)).toEqual({ id, ...(line === undefined ? {} : { line }) });
  });
});

test('a fault of one curve leaves the others', () => {
  const [train, validation] = curvesOf('step,loss,val_loss\n0,9,9\n1,nan,8\n2,7,7\n');
  expect([train?.fault?.id, validation?.fault, validation?.losses]).toEqual(['infinite', undefined, [9, 8, 7]]);
});
