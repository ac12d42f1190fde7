import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { biomeOverrides, doors, type Layer, layerOf, layers, specifiersIn, table } from './layers.ts';
import { filesUnder, textOf } from './sources.ts';

const sources = [...filesUnder('src', '.ts'), ...filesUnder('rules', '.ts')];
const byName = new Map(layers.map((layer) => [layer.layer, layer]));

/** `@scope/name/part` → `@scope/name`, `node:fs` → `node:*`. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:*';
  return /^(?:@[^/]+\/)?[^/]+/u.exec(specifier)?.[0] ?? specifier;
}

function fault(path: string, layer: Layer, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) {
    const name = packageOf(specifier);
    return layer.packages.includes(name) ? undefined : `${path}: ${layer.layer} may not import the package ${name}`;
  }
  const target = posix.join(posix.dirname(path), specifier);
  const wanted = layerOf(target);
  if (wanted === 'package.json') return undefined;
  if (wanted === undefined) return `${path}: ${specifier} leads out of src and rules`;
  if (wanted === layer.layer) return undefined;
  return layer.imports.includes(wanted) ? undefined : `${path}: ${layer.layer} may not import ${wanted} (${specifier})`;
}

describe('the check of layers sees what it has to see', () => {
  test.each([
    ["import { a } from 'x';", ['x']],
    ["import type { A } from '../x/a.ts';", ['../x/a.ts']],
    ["import {\n  a,\n  b,\n} from 'x';\nimport c from 'y';", ['x', 'y']],
    ["import texts from './en.json' with { type: 'json' };", ['./en.json']],
    ["import 'x';", ['x']],
    ["export { a } from './a.ts';", ['./a.ts']],
    ["export * from './a.ts';", ['./a.ts']],
    ["const { a } = await import('./a.ts');", ['./a.ts']],
    ["const load = { en: () => import('./en.json', { with: { type: 'json' } }) };", ['./en.json']],
    ["// import { a } from 'x';\n/** import { a } from 'x'; */", []],
    ["export const from = 'x';", []],
  ])('%j', (source, expected) => {
    expect(specifiersIn(source)).toEqual(expected);
  });

  test('the sources hold imports', () => {
    expect(sources.flatMap((path) => specifiersIn(textOf(path))).length).toBeGreaterThan(sources.length / 2);
  });

  test('a forbidden import is a fault', () => {
    const text = byName.get('text') as Layer;
    expect(fault('src/text/span.ts', text, '../model/decision.ts')).toContain('text may not import model');
    expect(fault('src/text/span.ts', text, 'node:fs')).toContain('may not import the package node:*');
    expect(fault('src/text/span.ts', text, './edit.ts')).toBeUndefined();
  });
});

test('every folder of src is a layer, and every layer stands above those it imports', () => {
  const names = new Set(sources.map((path) => layerOf(path)));
  expect([...names].filter((name) => name === undefined || !byName.has(name))).toEqual([]);
  const order = layers.map(({ layer }) => layer);
  for (const { layer, imports } of layers) {
    expect(
      imports.filter((name) => order.indexOf(name) >= order.indexOf(layer)),
      layer,
    ).toEqual([]);
  }
});

test('sources import only what their layer may import', () => {
  const faults = sources.flatMap((path) => {
    const layer = byName.get(layerOf(path) ?? '');
    return layer ? specifiersIn(textOf(path)).map((specifier) => fault(path, layer, specifier)) : [];
  });
  expect(faults.filter(Boolean)).toEqual([]);
});

test('a rule imports no other rule', () => {
  const faults = sources.flatMap((path) => {
    const own = /^rules\/(?!lexicon\/)[^/]+\//u.exec(path)?.[0];
    if (!own) return [];
    return specifiersIn(textOf(path))
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => posix.join(posix.dirname(path), specifier))
      .filter((target) => target.startsWith('rules/') && !target.startsWith(own))
      .map((target) => `${path} imports ${target}`);
  });
  expect(faults).toEqual([]);
});

test('only doors know the machine', () => {
  const machine =
    /\b(?:process|Buffer|require|setTimeout|setInterval|setImmediate|console|globalThis|performance)\s*[.([]|__dirname|__filename|import\.meta|\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b/u;
  expect(machine.test('process.env')).toBe(true);
  expect(machine.test('Date.now()')).toBe(true);
  const faults = sources
    .filter((path) => !doors.includes(layerOf(path) ?? ''))
    .flatMap((path) =>
      textOf(path)
        .split('\n')
        .filter((line) => !/^\s*(?:\/\/|\/?\*)/u.test(line) && machine.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
  expect(faults).toEqual([]);
});

test('docs/architecture.md quotes the table of layers', () => {
  expect(textOf('docs/architecture.md')).toContain(table());
});

test('Biome says the same while typing', () => {
  expect(JSON.parse(textOf('biome.layers.json'))).toEqual({ overrides: biomeOverrides() });
});
