import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { area, bitsFrom, type Integration } from '../../src/measure/area.ts';
import { type Convention, floorFrom, floorText, standard } from '../../src/measure/convention.ts';
import { logFrom } from '../../src/measure/log-from.ts';
import { type Measured, measuredFrom } from '../../src/measure/profile.ts';
import { coarseness, estimatesOf } from '../../src/measure/variants.ts';

const tokens = Array.from({ length: 201 }, (_, index) => index * 1e6);
const curves: Readonly<Record<string, (at: number) => number>> = {
  exponential: (at) => 2.5 + 8 * Math.exp(-at / 3e7),
  'power law': (at) => 1.7 + 410 / (at + 4e6) ** 0.28,
  'piecewise linear': (at) => Math.max(3, 10 - at / 1e7, 5 - at / 1e8),
};

/** As defined, written down another way: every strip by itself, from the last to the first. */
function strips(losses: readonly number[], floor: number, integration: Integration): number {
  return tokens.slice(1).reduceRight((sum, end, index) => {
    const [left = 0, right = 0] = [losses[index], losses[index + 1]];
    const height = integration === 'trapezoid' ? 0.5 * left + 0.5 * right : left;
    return sum + (end - (tokens[index] ?? 0)) * (height - floor);
  }, 0);
}

function measured(text: string, convention: Partial<Convention> = {}): Measured {
  const reading = logFrom(text);
  if ('fault' in reading) throw new Error(reading.fault.id);
  const [run] = reading.log.runs;
  if (run === undefined) throw new Error('no run');
  const measuring = measuredFrom(run, { ...standard, ...convention });
  if ('fault' in measuring) throw new Error(measuring.fault.id);
  return measuring.measured;
}

const formats: Readonly<Record<string, (losses: readonly number[]) => string>> = {
  csv: (losses) => `step,tokens,val_loss\n${losses.map((loss, at) => `${at},${tokens[at]},${loss}`).join('\n')}\n`,
  'tab-separated': (losses) =>
    `step\ttokens\tval_loss\n${losses.map((loss, at) => `${at}\t${tokens[at]}\t${loss}`).join('\n')}`,
  'JSON Lines': (losses) =>
    losses.map((val_loss, step) => JSON.stringify({ step, tokens: tokens[step], val_loss })).join('\n'),
  trainer_state: (losses) =>
    JSON.stringify({
      log_history: losses.map((eval_loss, step) => ({ step, eval_loss, num_input_tokens_seen: tokens[step] })),
    }),
  'text log': (losses) => losses.map((loss, step) => `step:${step}/200 val_loss:${loss} train_time:3ms`).join('\n'),
};

const floors = ['last', 'mean:10', '2.25'] as const;

describe.each(Object.entries(formats))('%s', (format, write) => {
  describe.each(Object.entries(curves))('%s', (_, curve) => {
    const losses = tokens.map(curve);

    test.each(floors.flatMap((floor) => (['trapezoid', 'rectangle'] as const).map((rule) => [floor, rule] as const)))(
      'floor %s, %s',
      (written, integration) => {
        const floor = floorFrom(written) ?? standard.floor;
        const tokensPerStep = format === 'text log' ? 1e6 : undefined;
        const found = measured(write(losses), { floor, integration, tokensPerStep, heldOut: 5e8 });
        const tail = losses.slice(-10).reduce((sum, loss) => sum + loss, 0) / 10;
        const level = written === 'last' ? (losses.at(-1) ?? 0) : written === 'mean:10' ? tail : 2.25;
        const bits = strips(losses, level, integration) / Math.LN2;
        expect(Math.abs(found.model / bits - 1)).toBeLessThan(1e-9);
        expect(Math.abs((found.resid ?? 0) / ((level * 5e8) / Math.LN2) - 1)).toBeLessThan(1e-9);
        expect([found.points, found.tokens]).toEqual([201, 2e8]);
      },
    );
  });
});

test('a curve in bits is not divided by ln 2', () => {
  const text = 'step,tokens,val_loss_bits_per_token\n0,0,2\n1,10,1\n';
  expect(measured(text).model).toBe(5);
  expect(measured(text.replace('_bits_per_token', ''), { unit: 'bit' }).model).toBe(5);
  expect(measured(text.replace('_bits_per_token', '')).model).toBe(5 / Math.LN2);
});

test('a curve that ends above where it began has a negative area', () => {
  expect(measured('step,tokens,loss\n0,0,2\n1,10,3\n').model).toBe(-5 / Math.LN2);
});

test('in mode B the area under KL counts from nothing, and the loss beside it says what is left', () => {
  const text = 'step,tokens,kl,val_loss\n0,0,0.4,3\n1,100,0.2,2\n';
  const found = measured(text, { mode: 'B', heldOut: 1000 });
  expect(found.model).toBeCloseTo(30 / Math.LN2, 12);
  expect(found.resid).toBe(2000 / Math.LN2);
  expect(measured('step,tokens,kl\n0,0,0.4\n1,100,0.2\n', { mode: 'B', heldOut: 1000 }).resid).toBeUndefined();
});

const points = fc.array(fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0, max: 12, noNaN: true })), {
  minLength: 2,
  maxLength: 60,
});

/** Steps of a walk, and the losses on it. */
function walk(steps: readonly (readonly [number, number])[]): readonly [number[], number[]] {
  let at = 0;
  return [
    steps.map(([width]) => {
      at += width;
      return at;
    }),
    steps.map(([, loss]) => loss),
  ];
}

test.each(['trapezoid', 'rectangle'] as const)('%s: scaling the tokens scales the bits', (rule) => {
  fc.assert(
    fc.property(points, fc.double({ min: 0.001, max: 1000, noNaN: true }), (steps, factor) => {
      const [at, losses] = walk(steps);
      const whole = area(at, losses, 1, rule);
      const scaled = area(
        at.map((one) => one * factor),
        losses,
        1,
        rule,
      );
      expect(Math.abs(scaled - whole * factor)).toBeLessThanOrEqual(1e-9 * Math.max(1, 12 * (at.at(-1) ?? 0) * factor));
    }),
  );
});

test.each(['trapezoid', 'rectangle'] as const)('%s: what is added to loss and floor changes nothing', (rule) => {
  fc.assert(
    fc.property(points, fc.double({ min: -5, max: 5, noNaN: true }), (steps, more) => {
      const [at, losses] = walk(steps);
      const moved = area(
        at,
        losses.map((loss) => loss + more),
        1 + more,
        rule,
      );
      expect(Math.abs(moved - area(at, losses, 1, rule))).toBeLessThanOrEqual(1e-9 * 12 * (at.at(-1) ?? 1));
    }),
  );
});

test('floors are read as they are written', () => {
  expect(['last', 'mean:10', '3.28'].map((text) => floorText(floorFrom(text) ?? standard.floor, 3.28))).toEqual([
    'last',
    'mean:10',
    '3.28',
  ]);
  // The value is in bits, and the curve in nats.
  expect(floorText({ kind: 'value', value: 3, unit: 'bit' }, 3 * Math.LN2)).toBe('2.07944154168');
  expect(['', 'first', 'mean:0', 'mean:', 'mean:1.5', 'nan', 'Infinity'].map(floorFrom)).toEqual(
    Array.from({ length: 7 }, () => undefined),
  );
});

test('several runs give a mean and the deviation of the sample', () => {
  const runs = [2, 4, 6].map((top) => measured(`step,tokens,loss_bits\n0,0,${top}\n1,1,0\n`, { heldOut: 10 }));
  const [first, ...others] = runs;
  if (first === undefined) throw new Error('no run');
  const { L_model, L_resid } = estimatesOf({ runs: [first, ...others] });
  expect([L_model, L_resid]).toEqual([
    { value: 2, deviation: 1 },
    { value: 0, deviation: 0 },
  ]);
});

test('a coarse curve changes much when every second point is dropped', () => {
  const fine = tokens.map((at) => `${at},${9 - at / 1e8}`).join('\n');
  expect(coarseness(measured(`tokens,loss\n${fine}\n`), standard)).toBeLessThan(1e-9);
  expect(coarseness(measured('tokens,loss\n0,10\n1,3\n2,2\n'), standard)).toBeCloseTo(8 / 5.0 - 1, 12);
});

test('nats become bits by ln 2', () => {
  expect(bitsFrom(Math.LN2, 'nat')).toBe(1);
});
