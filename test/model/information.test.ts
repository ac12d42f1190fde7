import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexiconData } from '../../rules/lexicon/index.ts';
import { lexiconOf } from '../../src/lexicon/lexicon.ts';
import { captionUnitIn, headUnitIn } from '../../src/model/head-unit.ts';
import { informationIn, informationsIn, quantityBehind } from '../../src/model/information.ts';

const lexicon = lexiconOf(lexiconData);

/** Value and unit, and the uncertainty where one is stated; or the refusal. */
function read(cell: string, header?: string): readonly (string | number | undefined)[] {
  const head = header === undefined ? undefined : headUnitIn(header, lexicon, 'en');
  const reading = informationIn(cell, lexicon, 'en', head);
  if ('empty' in reading) return ['empty'];
  if ('refusal' in reading) return [reading.refusal];
  const { value, unit, uncertainty } = reading.quantity;
  return uncertainty === undefined ? [value, unit] : [value, unit, uncertainty];
}

describe('a cell', () => {
  test.each([
    ['1.9e10 bit', 1.9e10, 'bit'],
    ['19,0 Гбит', 1.9e10, 'bit'],
    ['0.72 Tbit', 7.2e11, 'bit'],
    ['1.234.567,5 kbit', 1_234_567_500, 'bit'],
    ['5,2 млрд бит', 5.2e9, 'bit'],
    ['5.2B bit', 5.2e9, 'bit'],
    ['3.4 GB', 2.72e10, 'bit'],
    ['3,4 ГБ', 2.72e10, 'bit'],
    ['3.4 GiB', 29_205_777_612.8, 'bit'],
    ['41 200 000 B', 329_600_000, 'bit'],
    ['1.3e10 nat', 1.3e10 / Math.LN2, 'bit'],
    ['2.61 nat/token', 2.61 / Math.LN2, 'bit/token'],
    ['2,61 нат на один токен', 2.61 / Math.LN2, 'bit/token'],
    ['2,743 бит/токен', 2.743, 'bit/token'],
    ['0.87 bpb', 0.87, 'bit/byte'],
    ['0.87 bits per example', 0.87, 'bit/example'],
    ['19.0 [Gbit]', 1.9e10, 'bit'],
    ['−0,12 Гбит', -1.2e8, 'bit'],
  ])('%j reads %d %s', (cell, value, unit) => {
    const [read0, read1] = read(cell);
    expect(read0).toBeCloseTo(value, 6 - Math.floor(Math.log10(Math.abs(value))));
    expect(read1).toBe(unit);
  });

  test.each([
    ['27.1 ± 0.4', 'L_model, Gbit', [2.71e10, 'bit', 4e8]],
    ['27.1 (±0.4)', 'L_model, Gbit', [2.71e10, 'bit', 4e8]],
    ['(27.1 ± 0.4) Gbit', undefined, [2.71e10, 'bit', 4e8]],
    ['27.1 Gbit ± 400 Mbit', undefined, [2.71e10, 'bit', 4e8]],
    ['20.0 ± 2 %', 'L_model, Gbit', [2e10, 'bit', 4e8]],
    ['27,1', 'L_model (10⁹ bit)', [2.71e10, 'bit']],
    ['27.1', 'L_model, ×10⁹', [2.71e10, undefined]],
    ['27.1k', 'L_model, bit', [27_100, 'bit']],
    ['2,743', 'L_model, бит/токен', [2.743, 'bit/token']],
    ['2,743', 'L_model, bit', [2743, 'bit']],
    ['19.0 Mbit', 'L_model, Gbit', [1.9e7, 'bit']],
    ['19.0 (n=3)', 'L_model, Gbit', [1.9e10, 'bit']],
    ['19.0 ± 2e9', 'L_model, bit', [1.9e10, 'bit', 2e9]],
    ['19.0†', 'L_model, Gbit', [1.9e10, 'bit']],
    ['8.1e9', 'L_model', [8.1e9, undefined]],
    ['—', 'L_resid, bit', ['empty']],
    ['', 'L_resid, bit', ['empty']],
    ['TBD', 'L_resid, bit', ['number']],
    ['718 Gb', 'L_resid, bit', ['ambiguous-unit']],
    ['718', 'L_resid, Gb', ['ambiguous-unit']],
    ['1.9–2.0e10 bit', undefined, ['range']],
    ['19.0 → 20.1', 'L_model, Gbit', ['list']],
    ['19.0 Gbit/s', undefined, ['rate']],
    ['3e9 tokens', 'L_model, bit', ['tokens']],
    ['5 %', 'L_model, Gbit', ['unit']],
    ['1,20,000 bit', undefined, ['grouping']],
  ] as const)('%j under %j reads %j', (cell, header, expected) => {
    expect(read(cell, header)).toEqual(expected);
  });

  test('that disagrees with its head names both units', () => {
    const head = headUnitIn('L_model, Gbit', lexicon, 'en');
    expect(informationIn('19.0 Mbit', lexicon, 'en', head)).toMatchObject({
      unitConflict: { head: 'Gbit', cell: 'Mbit' },
    });
    expect(informationIn('19.0 Гбит', lexicon, 'en', head)).toMatchObject({ unitConflict: undefined });
  });

  test('keeps the printed number, its scale and half a unit of its last digit', () => {
    const head = headUnitIn('L_model, Gbit', lexicon, 'en');
    expect(informationIn('19.0', lexicon, 'en', head)).toMatchObject({
      quantity: { value: 1.9e10, printed: 19, scale: 1e9, half: 5e7, printedUnit: 'Gbit', start: 0, end: 4 },
    });
    expect(informationIn('1.9e10 bit', lexicon, 'en')).toMatchObject({
      quantity: { half: 5e8, printed: 1.9e10, scale: 1 },
    });
  });
});

describe('a head', () => {
  test.each([
    ['L_model, Gbit', 'bit', 1e9],
    ['L_model (10⁹ bit)', 'bit', 1e9],
    ['L_model, х10^9 бит', 'bit', 1e9],
    ['L_model (bits, ×10⁹)', 'bit', 1e9],
    ['L_model, млрд бит', 'bit', 1e9],
    ['L_model / Gbit', 'bit', 1e9],
    ['L_model Gbit', 'bit', 1e9],
    ['residual bits, Gbit', 'bit', 1e9],
    ['L_resid [bits/token]', 'bit/token', 1],
    ['L_resid per token, bits', 'bit/token', 1],
    ['L_model, MB', 'bit', 8e6],
    ['L_model, B', 'bit', 8],
    ['model bits', 'bit', 1],
    ['B, ФЛОП', 'FLOPs', 1],
    ['B (1e20 FLOPs)', 'FLOPs', 1e20],
    ['Budget B, GPU-hours', 'GPU-hour', 1],
    ['share, %', '%', 1],
  ])('%j has the unit %s times %d', (header, unit, scale) => {
    const head = headUnitIn(header, lexicon, 'en');
    expect([head?.unit, (head?.factor ?? 0) * 10 ** (head?.power ?? 0)]).toEqual([unit, scale]);
  });

  test.each(['L_model', 'B', 'B = 3.2e21 FLOPs', 'битовый объём модели'])('%j has no unit', (header) => {
    expect(headUnitIn(header, lexicon, 'en')).toBeUndefined();
  });

  test.each([
    ['All values in Gbit, at B = 3.2e21 FLOPs.', 'Gbit'],
    ['Все значения в Гбит, при B и F, названных выше.', 'Гбит'],
    ['All values are in units of 10⁹ bit.', '10⁹ bit'],
    ['Values (Gbit):', 'Gbit'],
    ['The values are a bit rough.', undefined],
    ['Model bits rise after adding legal.', undefined],
  ])('of a sentence: %j says %s', (sentence, printed) => {
    expect(captionUnitIn(sentence, lexicon, 'en')?.printed).toBe(printed);
  });
});

describe('a sentence', () => {
  test.each([
    ['L_model goes from 6.12e9 to 6.95e9 bit, L_resid stays at most 1.9e10 bit', [6.12e9, 6.95e9, 1.9e10]],
    ['Profile(body-first | B, F) = ⟨2.516e8, 5.3892e9, 5.6408e9⟩ bit', [2.516e8, 5.3892e9, 5.6408e9]],
    ['1.3B parameters see 2.6 Gbit', [2.6e9]],
    ['⟨2,70; 41,12; 43,82⟩ Гбит', [2.7e9, 4.112e10, 4.382e10]],
    ['L_model +8.1e9 bit (+42.6 %), L_resid −2.1e9 bit at B = 3.2e21 FLOPs', [8.1e9, -2.1e9]],
  ])('%j has the amounts %j', (sentence, values) => {
    expect(informationsIn(sentence, lexicon, 'en').map(({ value }) => value)).toEqual(values);
  });

  test.each([
    [' ≤ 4,5 Гбит.', [4.5e9, 'bit', '<=']],
    [' at most 5.5 Gbit and', [5.5e9, 'bit', '<=']],
    [' <= 7.5e11', [7.5e11, undefined, '<=']],
    [' of web-only is 5.5 Gbit', undefined],
    [' < 0.1 %', undefined],
  ])('continues with %j', (text, expected) => {
    const behind = quantityBehind(text, 0, lexicon, 'en');
    expect(behind === undefined ? undefined : [behind.value, behind.unit, behind.bound]).toEqual(expected);
  });
});

test('every reading of any text lies inside it', () => {
  const piece = fc.constantFrom(
    '3',
    '.',
    ',',
    ' ',
    'e9',
    '10^',
    '⁹',
    '×',
    '±',
    '–',
    '(',
    ')',
    '⟨',
    '⟩',
    'Gbit',
    'GB',
    'nat',
    '/token',
    ' per token',
    'млрд',
    '%',
    '≤',
    'B',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, text, (cell, header) => {
      const head = headUnitIn(header, lexicon, 'en');
      const reading = informationIn(cell, lexicon, 'ru', head);
      const behind = quantityBehind(cell, 1, lexicon, 'en');
      captionUnitIn(header, lexicon, 'ru');
      const found = [
        ...informationsIn(cell, lexicon, 'en'),
        ...('quantity' in reading ? [reading.quantity] : []),
        ...(behind === undefined ? [] : [behind]),
      ];
      for (const { start, end, value } of found) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(cell.length);
        expect(value).not.toBeNaN();
      }
      if (head !== undefined) expect(header.slice(head.start, head.end)).toBe(head.printed);
    }),
    { numRuns: 500 },
  );
});
