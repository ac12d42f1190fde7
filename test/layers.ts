/** Who may import whom. `docs/architecture.md` quotes this table; `biome.layers.json` says it while typing; `layers.test.ts` holds all three together. */
export interface Layer {
  readonly layer: string;
  readonly imports: readonly string[];
  /** Packages by name; `node:*` stands for every built-in module. */
  readonly packages: readonly string[];
}

const core = [
  'text',
  'finding',
  'locale',
  'schema',
  'tree',
  'measure',
  'lexicon',
  'words',
  'model',
  'rule',
  'prose',
  'rules',
  'lint',
];

export const layers: readonly Layer[] = [
  { layer: 'text', imports: [], packages: ['fastest-levenshtein'] },
  { layer: 'schema', imports: [], packages: ['ajv'] },
  { layer: 'finding', imports: ['text'], packages: [] },
  { layer: 'locale', imports: ['text', 'finding'], packages: ['make-plural'] },
  {
    layer: 'tree',
    imports: ['text'],
    packages: [
      'mdast',
      'mdast-util-from-markdown',
      'mdast-util-gfm-footnote',
      'mdast-util-gfm-strikethrough',
      'mdast-util-gfm-table',
      'mdast-util-math',
      'micromark-extension-gfm-footnote',
      'micromark-extension-gfm-strikethrough',
      'micromark-extension-gfm-table',
      'micromark-extension-math',
      'micromark-util-types',
      'remark-frontmatter',
      'remark-parse',
      'unified',
      'unist',
      'unist-util-visit',
      'yaml',
    ],
  },
  { layer: 'measure', imports: ['text'], packages: ['hyparquet', 'hyparquet-compressors', 'papaparse'] },
  { layer: 'disk', imports: ['text', 'measure', 'finding'], packages: ['node:*'] },
  { layer: 'lexicon', imports: ['text', 'schema'], packages: ['ajv'] },
  { layer: 'words', imports: ['text', 'lexicon'], packages: [] },
  {
    layer: 'model',
    imports: ['text', 'finding', 'schema', 'tree', 'lexicon'],
    packages: ['ajv', 'fastest-levenshtein', 'mdast', 'unist', 'unist-util-visit', 'yaml'],
  },
  { layer: 'rule', imports: ['text', 'finding', 'measure', 'lexicon', 'model'], packages: [] },
  { layer: 'prose', imports: ['text', 'lexicon', 'model', 'rule'], packages: [] },
  {
    layer: 'rules',
    imports: ['text', 'finding', 'tree', 'measure', 'lexicon', 'model', 'rule', 'prose'],
    packages: ['fastest-levenshtein'],
  },
  {
    layer: 'lint',
    imports: core.filter((layer) => layer !== 'lint'),
    packages: ['ajv', 'fastest-levenshtein', 'picomatch'],
  },
  {
    layer: 'report',
    imports: ['text', 'finding', 'locale', 'measure', 'rules', 'lint'],
    packages: ['d3-scale', 'd3-shape', 'diff', 'picocolors'],
  },
  { layer: 'fix', imports: ['text', 'finding', 'lint'], packages: [] },
  { layer: 'door', imports: [...core, 'disk'], packages: ['node:*'] },
  {
    layer: 'lsp',
    imports: [...core, 'disk', 'report', 'fix', 'door'],
    packages: ['node:*', 'vscode-languageserver', 'vscode-languageserver-textdocument'],
  },
  {
    layer: 'cli',
    imports: [...core, 'disk', 'report', 'fix', 'lsp'],
    packages: ['diff', 'fastest-levenshtein', 'ignore', 'node:*', 'picocolors', 'picomatch', 'yaml'],
  },
  { layer: 'action', imports: [], packages: ['node:*'] },
  {
    layer: 'plugin.ts',
    imports: [...core, 'disk', 'door'],
    packages: ['mdast', 'unified', 'unist', 'vfile', 'vfile-message', 'yaml'],
  },
  { layer: 'index.ts', imports: [...core, 'disk', 'report', 'fix', 'door', 'plugin.ts'], packages: [] },
];

/** The layers that may know the machine: everything else runs in a browser as it stands. */
export const doors: readonly string[] = ['action', 'cli', 'disk', 'door', 'lsp', 'plugin.ts'];

/** `src/model/budget.ts` → `model`, `rules/lexicon/index.ts` → `words`, `rules/budget-named/rule.ts` → `rules`. */
export function layerOf(path: string): string | undefined {
  if (path === 'package.json') return 'package.json';
  if (path.startsWith('schema/')) return 'schema';
  if (path.startsWith('rules/lexicon/')) return 'words';
  if (path.startsWith('rules/')) return 'rules';
  return /^src\/([^/]+)/u.exec(path)?.[1];
}

/** What a source asks for: `import`, `export … from` and `import()`. Imports have one form because Biome formats them. */
export function specifiersIn(source: string): string[] {
  const code = source.replaceAll(/^\s*(?:\/\/.*|\/?\*.*)$/gmu, '');
  const found = code.matchAll(
    /(?:^|[\n;])\s*(?:import|export)\s[^'";]*?from\s*'([^']+)'|(?:^|[\n;])\s*import\s*'([^']+)'|\bimport\(\s*[`'"]([^`'"]+)[`'"]/gu,
  );
  return [...found].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '');
}

export function table(): string {
  const rows = layers.map(({ layer, imports, packages }) => {
    const cell = (names: readonly string[]) =>
      names.length === 0 ? '–' : names.map((name) => `\`${name}\``).join(', ');
    return `| \`${layer}\` | ${cell(imports)} | ${cell(packages)} |\n`;
  });
  return `| Layer | Imports | Packages |\n| --- | --- | --- |\n${rows.join('')}`;
}

const folderOf = (layer: string): string => (layer === 'words' ? 'rules/lexicon' : layer);

/** One override of `biome.layers.json` a folder of `src`: the layers it may not import, and `node:*` where it is no door. */
export function biomeOverrides(): unknown[] {
  return layers
    .filter(({ layer }) => !layer.includes('.') && layer !== 'rules' && layer !== 'words')
    .map(({ layer, imports, packages }) => {
      const forbidden = layers
        .map(({ layer: other }) => other)
        .filter((other) => other !== layer && !imports.includes(other))
        .flatMap((other) => (other.includes('.') ? [`../${other}`, `../../${other}`] : [`**/${folderOf(other)}/**`]))
        // The words stand inside the folder of the rules.
        .filter((group) => group !== '**/rules/**' || !imports.includes('words'));
      const group = [...forbidden, ...(packages.includes('node:*') ? [] : ['node:*'])];
      const message = `The table of layers in docs/architecture.md says what ${layer} may import.`;
      const noRestrictedImports = { level: 'error', options: { patterns: [{ group, message }] } };
      return { includes: [`src/${layer}/**`], linter: { rules: { style: { noRestrictedImports } } } };
    });
}
