import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { folderOf, run, useCommand } from './command.ts';

useCommand();

const web = 'step,tokens,val_loss\n0,0,9\n1,1000,5\n2,2000,4\n3,3000,3.5\n4,4000,3.25\n';
const steps = 's:0 tel:9\ns:1 tel:5\ns:2 tel:4\ns:3 tel:3.5\ns:4 tel:3.25\n';

describe('profile', () => {
  const cwd = folderOf({
    'web.csv': web,
    'steps.log': steps,
    'cut.csv': 'step,tokens,loss\n0,0,9\n1,64',
    'seeds.csv': '',
  });
  writeFileSync(join(cwd, 'web.csv.gz'), gzipSync(web));
  writeFileSync(join(cwd, 'bomb.csv.gz'), gzipSync(Buffer.alloc(300 * 1024 * 1024, 'step,loss\n')));
  writeFileSync(join(cwd, 'broken.csv.gz'), gzipSync(web).subarray(0, 40));
  writeFileSync(
    join(cwd, 'seeds.csv'),
    'run,step,tokens,val_loss\n0,0,0,2\n0,1,100,1\n1,0,0,4\n1,1,100,1\n2,0,0,6\n2,1,100,1\n',
  );
  const area = (5.75 / 2 + 1.75 + 0.75 + 0.25) * 1000;

  test('prints one entry a variant as JSON, in the order given, with the convention', () => {
    const args = ['profile', 'steps.log', 'web.csv', '--name', 'one', '--name', 'two', '--format', 'json'];
    const { stdout, status } = run([...args, '--tokens-per-step', '1000', '--held-out', '1e6'], { cwd });
    const resid = (3.25 * 1e6) / Math.LN2;
    const entry = {
      L_model: { value: expect.closeTo(area / Math.LN2, 9), unit: 'bit' },
      L_resid: { value: expect.closeTo(resid, 6), unit: 'bit' },
      L_total: { value: expect.closeTo(area / Math.LN2 + resid, 6), unit: 'bit' },
      tokens: 4000,
      points: 5,
      runs: 1,
      convention: {
        ...{ mode: 'A', curve: 'validation', floor: 'last', integration: 'trapezoid', tokensPerStep: 1000 },
        ...{ unit: 'nat/token', heldOut: 1e6 },
      },
    };
    expect(JSON.parse(stdout)).toEqual([
      { variant: 'one', ...entry },
      { variant: 'two', ...entry },
    ]);
    expect(status).toBe(0);
  });

  test('leaves open what no held-out size declares', () => {
    const [entry] = JSON.parse(run(['profile', 'web.csv.gz', '--format', 'json'], { cwd }).stdout);
    expect(entry).toMatchObject({
      variant: 'web',
      L_model: { value: expect.closeTo(area / Math.LN2, 9) },
      L_resid: { value: null, unit: 'bit' },
      L_total: { value: null, unit: 'bit' },
      convention: { tokensPerStep: null, heldOut: null },
    });
  });

  test('follows the convention that is asked for', () => {
    const model = (...args: readonly string[]): number =>
      JSON.parse(run(['profile', 'web.csv', '--format', 'json', ...args], { cwd }).stdout)[0].L_model.value * Math.LN2;
    expect(model('--integration', 'rectangle')).toBeCloseTo((5.75 + 1.75 + 0.75 + 0.25) * 1000, 6);
    expect(model('--floor', 'mean:2')).toBeCloseTo(area - 0.125 * 4000, 6);
    expect(model('--floor', '3')).toBeCloseTo(area + 0.25 * 4000, 6);
    expect(model('--unit', 'bit')).toBeCloseTo(area * Math.LN2, 6);
    expect(model('--tokens-per-step', '10')).toBeCloseTo(area / 100, 6);
  });

  test('prints the table to paste, in English and in Russian', () => {
    const { stdout, stderr } = run(['profile', 'web.csv', '--held-out', '1_000_000'], { cwd });
    expect(stdout).toBe(
      [
        '| D_var | L_model, bit | L_resid, bit | L_total, bit |',
        '| --- | --- | --- | --- |',
        '| web | 8.115e3 | 4.689e6 | 4.697e6 |',
        '',
        '**Estimation.** Mode A; curve: validation loss `val_loss` over tokens; floor: last point; integration: trapezoid; discretization: 5 points; held-out size: 1000000 tokens',
        '',
      ].join('\n'),
    );
    expect(stderr).toMatch(/^`web`: with every second of its 5 points the area changes by [\d.]+ %\./u);
    expect(run(['profile', 'web.csv', '--locale', 'ru'], { cwd }).stdout).toContain('| web | 8,115e3 | … | … |');
  });

  test('takes the runs of one name together', () => {
    const { stdout } = run(['profile', 'seeds.csv', '--format', 'json', '--unit', 'bit'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject([
      { variant: 'seeds', runs: 3, L_model: { value: 150, deviation: expect.closeTo(100, 9), unit: 'bit' } },
    ]);
    const both = run(['profile', 'web.csv', 'web.csv.gz', '--format', 'csv'], { cwd }).stdout.split('\n');
    expect(both[0]).toBe('variant,L_model,L_resid,L_total,L_model_deviation,runs,points,tokens');
    expect(both[1]).toMatch(/^web,8115\.\d+,,,0,2,5,4000$/u);
  });

  test('writes the curve as a small file that is read like the log itself', () => {
    const { stdout } = run(
      ['profile', 'steps.log', '--tokens-per-step', '1000', '--csv', 'small.csv', '--format', 'json'],
      { cwd },
    );
    const small = readFileSync(join(cwd, 'small.csv'), 'utf8');
    expect(small.split('\n').slice(0, 3)).toEqual([
      '# mode A; curve tel; floor last; integration trapezoid',
      'step,tokens,val_loss',
      '0,0,9',
    ]);
    const [again] = JSON.parse(run(['profile', 'small.csv', '--format', 'json'], { cwd }).stdout);
    expect(again.L_model).toEqual(JSON.parse(stdout)[0].L_model);
    const two = run(['profile', 'web.csv', 'steps.log', '--tokens-per-step', '9', '--csv', 'x.csv'], { cwd });
    expect(two.stderr).toBe('error: `--csv` writes one curve, and there are 2. Name one log with one run.\n');
    expect([two.stdout, two.status, existsSync(join(cwd, 'x.csv'))]).toEqual(['', 2, false]);
  });

  test('draws the curves, and the plane where L_resid is known', () => {
    const names = ['--name', 'a', '--name', 'b<&>"\u0007'];
    const draw = (...args: readonly string[]): string => {
      expect(run(['profile', 'web.csv', 'seeds.csv', ...names, '--plot', 'out.svg', ...args], { cwd }).status).toBe(0);
      return readFileSync(join(cwd, 'out.svg'), 'utf8');
    };
    const curves = draw();
    expect(curves.match(/<path d="M/gu)).toHaveLength(4);
    expect(curves).not.toMatch(/<circle|NaN|Infinity|undefined/u);
    expect(curves).not.toContain('\u0007');
    expect(curves).toContain('>b&lt;&amp;&gt;" </text>');
    expect(curves).toContain('loss, nat/token');
    const plane = draw('--held-out', '1e6', '--locale', 'ru');
    expect(plane.match(/<circle /gu)).toHaveLength(2);
    expect(plane).toContain('L_resid, бит');
    expect(run(['profile', 'web.csv', '--plot', 'no/such/folder.svg'], { cwd })).toMatchObject({
      stdout: '',
      stderr: 'error: no/such/folder.svg: Cannot be written: there is no such file.\n',
      status: 2,
    });
  });

  test.each<[string, readonly string[], string]>([
    ['no log', [], 'error: No log is named. Write `data-decision profile LOG…`.\n'],
    ['a log that is missing', ['none.csv'], 'error: none.csv: Cannot be read: there is no such file.\n'],
    [
      'a log cut mid-line',
      ['cut.csv'],
      'error: cut.csv:3: The row has 2 cells, and the head has 3. It is cut short, or divided by other signs.\n',
    ],
    [
      'steps without tokens',
      ['steps.log'],
      'error: steps.log: The log has steps and no tokens, and bits are an area over tokens. Give `--tokens-per-step N`.\n',
    ],
    [
      'a curve that is not there',
      ['web.csv', '--curve', 'train'],
      'error: web.csv: The log has no curve `train`. It has val_loss.\n',
    ],
    [
      'a gzip that unpacks to more than the limit',
      ['bomb.csv.gz'],
      'error: bomb.csv.gz: The log has more than 256 MB, packed or unpacked. Attach a smaller one.\n',
    ],
    ['a gzip cut short', ['broken.csv.gz'], 'error: broken.csv.gz: The gzip data is damaged or cut short.\n'],
    [
      'a floor that is none',
      ['web.csv', '--floor', 'lowest'],
      'error: `--floor` is `lowest`. Write `last`, `mean:N` or a loss.\n',
    ],
    [
      'a floor of too many points',
      ['web.csv', '--floor', 'mean:9'],
      'error: web.csv: The floor is a mean of more points than the 5 that the curve has.\n',
    ],
    [
      'a mode that is none',
      ['web.csv', '--mode', 'C'],
      'error: `--mode` is `C`. The modes are `A` (by the loss curve) and `B` (teacher → student).\n',
    ],
    ['no tokens at all', ['web.csv', '--held-out', '0'], 'error: `--held-out` is `0`, which is no number of tokens.\n'],
    ['more names than logs', ['web.csv', '--name', 'a', '--name', 'b'], 'error: There are more `--name` than logs.\n'],
  ])('%s is told, and nothing is printed but an empty list', (_, args, message) => {
    const { stdout, stderr, status } = run(['profile', ...args, '--format', 'json'], { cwd });
    expect({ stdout, status }).toEqual({ stdout: '[]\n', status: 2 });
    expect(stderr).toBe(message);
  });
});

test('only what holds for all logs is stated, and curves of two kinds are told', () => {
  const cwd = folderOf({
    'a.csv': 'step,tokens,val_loss\n0,0,4\n1,64,2\n',
    'b.csv': 'step,tokens,loss\n0,0,4\n1,64,3\n2,128,2\n',
  });
  const { stdout, stderr, status } = run(['profile', 'a.csv', 'b.csv'], { cwd });
  expect(stdout.split('\n').at(-2)).toBe('**Estimation.** Mode A; floor: last point; integration: trapezoid');
  expect(stderr).toContain(
    'The logs were measured by different curves, `val_loss` and `loss`: their profiles are not comparable. Give `--curve`.\n',
  );
  expect(status).toBe(0);
});
