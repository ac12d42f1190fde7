import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexiconData } from '../../rules/lexicon/index.ts';
import { lexiconOf } from '../../src/lexicon/lexicon.ts';
import { allComputeIn, computeIn } from '../../src/model/compute.ts';
import { headUnitIn } from '../../src/model/head-unit.ts';

const lexicon = lexiconOf(lexiconData);

/** Value, unit and the words that say them, or the reason of a refusal and the words refused. */
function read(text: string, language: 'en' | 'ru' = 'en'): readonly (string | number | undefined)[] {
  const reading = computeIn(text, lexicon, language);
  if ('refusal' in reading) return [reading.refusal, text.slice(reading.start, reading.end)];
  const { value, unit, start, end } = reading.quantity;
  return [value, unit, text.slice(start, end)];
}

describe('a compute quantity', () => {
  test.each([
    ['3.2e21 FLOPs (training + evaluation)', 3.2e21, '3.2e21 FLOPs'],
    ['3.2E+21 FLOP', 3.2e21, '3.2E+21 FLOP'],
    ['1.1 × 10^21 FLOPs', 1.1e21, '1.1 × 10^21 FLOPs'],
    ['3,2·10²¹ ФЛОП', 3.2e21, '3,2·10²¹ ФЛОП'],
    ['6.4*10**20 FLOPs', 6.4e20, '6.4*10**20 FLOPs'],
    ['$3.2\\times10^{21}$ FLOPs', 3.2e21, '3.2\\times10^{21}$ FLOPs'],
    ['$B = 3.2\\times 10^{21}\\,\\text{FLOPs}$', 3.2e21, '3.2\\times 10^{21}\\,\\text{FLOPs'],
    ['2.9х10^20 ФЛОП', 2.9e20, '2.9х10^20 ФЛОП'],
    ['6.1x10^19 FLOPs', 6.1e19, '6.1x10^19 FLOPs'],
    ['5,4е20 ФЛОП', 5.4e20, '5,4е20 ФЛОП'],
    ['10^21 FLOPs', 1e21, '10^21 FLOPs'],
    ['7,390e20 FLOPs', 7.39e20, '7,390e20 FLOPs'],
    ['(3.2 ± 0.1) × 10^21 FLOPs', 3.2e21, '3.2 ± 0.1) × 10^21 FLOPs'],
    ['3.2e21 ± 0.1e21 FLOPs', 3.2e21, '3.2e21 ± 0.1e21 FLOPs'],
    ['3\u00A0200\u00A0000 PFLOP', 3.2e21, '3\u00A0200\u00A0000 PFLOP'],
    ['3,200,000 PFLOPs', 3.2e21, '3,200,000 PFLOPs'],
    ["3'200'000 PFLOP", 3.2e21, "3'200'000 PFLOP"],
    ['1_250_000 PFLOP', 1.25e21, '1_250_000 PFLOP'],
    ['0,390 ZFLOP', 3.9e20, '0,390 ZFLOP'],
    ['~4.1e20 FLOPs', 4.1e20, '4.1e20 FLOPs'],
    ['3.2e21FLOPs', 3.2e21, '3.2e21FLOPs'],
    ['3.2e21 FLOPS', 3.2e21, '3.2e21 FLOPS'],
    ['3.2 zettaFLOPs', 3.2e21, '3.2 zettaFLOPs'],
    ['3.2e21 floating-point operations', 3.2e21, '3.2e21 floating-point operations'],
    ['3.2e21 training FLOPs', 3.2e21, '3.2e21 training FLOPs'],
    ['3.2e21 bf16 FLOPs', 3.2e21, '3.2e21 bf16 FLOPs'],
    ['420 тыс. PFLOP', 4.2e20, '420 тыс. PFLOP'],
    ['3,2 трлн ГФЛОП', 3.2e21, '3,2 трлн ГФЛОП'],
    ['12 PF-days', 1.0368e21, '12 PF-days'],
    ['37 petaflop/s-days', 3.1968e21, '37 petaflop/s-days'],
    ['3 PFLOPS-days', 2.592e20, '3 PFLOPS-days'],
    ['20 ПФЛОП/с-дней', 1.728e21, '20 ПФЛОП/с-дней'],
    ['a 12-PF-day budget', 1.0368e21, '12-PF-day'],
    ['−1.1e20 FLOPs', -1.1e20, '−1.1e20 FLOPs'],
    ['0 FLOPs', 0, '0 FLOPs'],
    ['B (FLOPs) = 3.2e21', 3.2e21, '3.2e21'],
    ['3.2e21 FLOPs per run', 3.2e21, '3.2e21 FLOPs'],
  ])('in %j is %d FLOPs', (text, value, words) => {
    expect(read(text)).toEqual([value, 'FLOPs', words]);
  });

  test.each([
    ['41,000 H100-hours', 41_000, 'H100-hour'],
    ['12k H100-hours', 12_000, 'H100-hour'],
    ['1.5M GPU-hours', 1_500_000, 'GPU-hour'],
    ['1 800 GPU-часов', 1800, 'GPU-hour'],
    ['1 200 А100-часов', 1200, 'A100-hour'],
    ['1 200 H100·ч', 1200, 'H100-hour'],
    ['1 200 часов H100', 1200, 'H100-hour'],
    ['5,400 hours of H100', 5400, 'H100-hour'],
    ['96 GPU-days', 96, 'GPU-day'],
    ['96 GPUh', 96, 'GPU-hour'],
    ['2,000 TPU v4 hours', 2000, 'TPU-v4-hour'],
    ['2,000 TPUv4-hours', 2000, 'TPU-v4-hour'],
    ['1200 RTX 4090-hours', 1200, 'RTX-4090-hour'],
    ['1200 NVIDIA A100-80GB hours', 1200, 'A100-hour'],
    ['1200 A100 GPU-hours', 1200, 'A100-hour'],
    ['4,000 A100-h @40% MFU', 4000, 'A100-hour'],
    ['300 MI300X-days', 300, 'MI300X-day'],
    ['300 L40S hours', 300, 'L40S-hour'],
  ])('in %j is %d %s', (text, value, unit) => {
    expect(read(text).slice(0, 2)).toEqual([value, unit]);
  });

  test.each([
    ['5,400 H100-hours, training and inference included', 5400],
    ['run on 64 GPUs at B = 3.2e21 FLOPs; tokens 5e9', 3.2e21],
    ['64 GPUs × 72 h = 4,608 GPU-hours', 4608],
    ['6 × 1.3e9 × 2.6e11 = 2.0e21 FLOPs', 2e21],
    ['300B tokens, 3.2e21 FLOPs', 3.2e21],
    ['3 seeds, 3.2e21 FLOPs each', 3.2e21],
    ['seeds 1, 2, 3: 3.2e21 FLOPs each', 3.2e21],
    ['seed 17, 3.2e21 FLOPs', 3.2e21],
    ['2024-05-01, 3.2e21 FLOPs', 3.2e21],
    ['Rung 2 – 1.6e20 FLOPs', 1.6e20],
    ['[1] 3.2e21 FLOPs', 3.2e21],
    ['code-v2 at 3.2e21 FLOPs', 3.2e21],
    ['3.2e21 FLOPs (37 PF-days)', 3.2e21],
    ['3.2e21 FLOPs (was 6.4e20 FLOPs)', 3.2e21],
    ['3.2e21 FLOPs: 3.0e21 FLOPs for training and 2e20 FLOPs for evaluation', 3.2e21],
    ['training 3.0e21 FLOPs + evaluation 2e20 FLOPs = 3.2e21 FLOPs', 3.2e21],
  ])('is found in %j', (text, value) => {
    expect(read(text)[0]).toBe(value);
  });

  test.each([
    ['4e20–6e20 FLOPs', 'range', '4e20–6e20 FLOPs'],
    ['from 4e20 to 6e20 FLOPs', 'range', '4e20 to 6e20 FLOPs'],
    ['between 4e20 and 6e20 FLOPs', 'range', '4e20 and 6e20 FLOPs'],
    ['от 4e20 до 6e20 ФЛОП', 'range', '4e20 до 6e20 ФЛОП'],
    ['3–4 × 10^21 FLOPs', 'range', '3–4 × 10^21 FLOPs'],
    ['3.2e20, 1.0e21, 3.2e21 FLOPs', 'list', '3.2e20, 1.0e21, 3.2e21 FLOPs'],
    ['{1e20, 2e20} FLOPs', 'list', '1e20, 2e20} FLOPs'],
    ['3.0e21 + 0.2e21 FLOPs', 'list', '3.0e21 + 0.2e21 FLOPs'],
    ['3.0e21 FLOPs (training) + 2e20 FLOPs (evaluation)', 'list', '3.0e21 FLOPs (training) + 2e20 FLOPs'],
    ['64 × H100 for 72 h', 'devices', '64 × H100'],
    ['8xA100, 3 days', 'devices', '8xA100'],
    ['64 × 72 GPU-hours', 'devices', '64 × 72 GPU-hours'],
    ['1,20,000 GPU-hours', 'grouping', '1,20,000 GPU-hours'],
    ['12 00 GPU-hours', 'grouping', '12 00 GPU-hours'],
    ['1.234.567 PFLOP', 'grouping', '1.234.567 PFLOP'],
    ['400 TFLOPS', 'rate', '400 TFLOPS'],
    ['400 терафлопс', 'rate', '400 терафлопс'],
    ['9.9e14 FLOP/s', 'rate', '9.9e14 FLOP/s'],
    ['3e9 FLOPs per token', 'rate', '3e9 FLOPs per token'],
    ['180k USD of cloud credit', 'money', '180k USD'],
    ['$180k', 'money', '$180k'],
    ['14 млн ₽', 'money', '14 млн ₽'],
    ['300B tokens', 'tokens', '300B tokens'],
    ['36 ч', 'time', '36 ч'],
    ['3.2e21', 'unit', '3.2e21'],
    ['standard budget', 'number', 'standard budget'],
    ['1e999 FLOPs', 'number', '1e999 FLOPs'],
  ])('is refused in %j: %s', (text, refusal, words) => {
    expect(read(text)).toEqual([refusal, words]);
  });

  test('reads a lone comma by the language of the document or of the unit', () => {
    expect(read('41,000 H100-hours')[0]).toBe(41_000);
    expect(read('41,000 H100-hours', 'ru')[0]).toBe(41);
    expect(read('41,000 H100-часов')[0]).toBe(41);
  });

  test('takes the unit of a column head for a bare number', () => {
    const head = headUnitIn('B (1e20 FLOPs)', lexicon, 'en');
    expect(computeIn('32', lexicon, 'en', head)).toMatchObject({
      quantity: { value: 3.2e21, unit: 'FLOPs', printed: 32 },
    });
  });

  test.each([
    ['≤ 3.2e21 FLOPs', '<='],
    ['no more than 3.2e21 FLOPs', '<='],
    ['не более 3,2e21 ФЛОП', '<='],
    ['>= ~3.2e21 FLOPs', '>='],
    ['more than 3.2e21 FLOPs', '>'],
    ['web -> 3.2e21 FLOPs', undefined],
  ] as const)('in %j has the bound %s', (text, bound) => {
    expect(computeIn(text, lexicon, 'en')).toMatchObject({ quantity: { value: 3.2e21, bound } });
  });
});

test.each([
  ['USD 180 000', 'USD 180 000'],
  ['about EUR 2,000 a month', 'EUR 2,000'],
  ['nearly $180k', '$180k'],
])('the currency before a price belongs to it: %j', (text, words) => {
  expect(read(text)).toEqual(['money', words]);
});

describe('all compute quantities', () => {
  test.each([
    ['The ladder has two rungs, B = 4.0e19 FLOPs and B = 1.6e20 FLOPs.', [4e19, 1.6e20]],
    ['B = 1e20 FLOPs, B = 2e20 FLOPs and B = 3e20 FLOPs', [1e20, 2e20, 3e20]],
    ['3.2e21 FLOPs, of which 2e20 FLOPs for evaluation', [3.2e21]],
    ['3,2·10²¹ ФЛОП, из них 2·10²⁰ ФЛОП на инференс', [3.2e21]],
    ['1e20, 4e20 and 1.6e21 FLOPs', [1e20, 4e20, 1.6e21]],
    ['3.2e21 FLOPs (37 PF-days)', [3.2e21]],
    ['3.2e21 FLOPs ≈ 5,400 H100-hours', [3.2e21]],
    ['4e20–6e20 FLOPs', []],
    ['6 × 1.3e9 × 2.6e11 FLOPs', []],
    ['no number', []],
  ])('of %j stand for themselves', (text, values) => {
    expect(allComputeIn(text, lexicon, 'en').map(({ value }) => value)).toEqual(values);
  });
});

test('every reading of any text lies inside it', () => {
  const piece = fc.constantFrom(
    '3',
    '.',
    ',',
    ' ',
    '2e21',
    '10^',
    '²¹',
    '×',
    '±',
    '–',
    '(',
    ')',
    '⟨',
    'FLOPs',
    'H100',
    '-hours',
    'k',
    'тыс.',
    '$',
    '%',
    '/',
    'per token',
    'Gbit',
    '≤',
    'x',
    'е',
    '\\text{',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, fc.constantFrom('en' as const, 'ru' as const), (any, language) => {
      const reading = computeIn(any, lexicon, language);
      for (const { start, end } of [
        'refusal' in reading ? reading : reading.quantity,
        ...allComputeIn(any, lexicon, language),
      ]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(any.length);
      }
    }),
    { numRuns: 500 },
  );
});
