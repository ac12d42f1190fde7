// ajv's code ahead of time, so that no schema is compiled at run time.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { header, json, root, text } from './repository.mjs';
import { camelCase, summary } from './rules.mjs';

/** @typedef {import('./repository.mjs').GeneratedFile} GeneratedFile */
/** @typedef {import('./repository.mjs').RuleFacts} RuleFacts */

const types = `${header}import type { ValidateFunction } from 'ajv';\n\n`;

/** @param {boolean} useDefaults */
async function engine(useDefaults) {
  const { Ajv } = await import('ajv');
  return new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    code: { source: true, esm: true },
    strict: true,
    strictRequired: false,
    useDefaults,
  });
}

/**
 * Standalone code still asks for files of ajv's runtime; they are put into the module.
 * @param {unknown} ajv @param {any} exported @param {string} [more]
 */
async function standalone(ajv, exported, more = '') {
  const { build } = await import('esbuild');
  const loaded = /** @type {any} */ (await import('ajv/dist/standalone/index.js'));
  const print = loaded.default.default ?? loaded.default;
  const result = await build({
    stdin: { contents: print(ajv, exported) + more, resolveDir: root, sourcefile: 'validator.mjs' },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  return header + result.outputFiles[0]?.text;
}

/**
 * The published schema of the configuration names every rule, for editors.
 * @param {readonly RuleFacts[]} facts @returns {GeneratedFile}
 */
export function configSchema(facts) {
  const schema = json('schema/config.json');
  const { level } = schema.definitions;
  schema.definitions.rules.properties = Object.fromEntries(
    facts.map(({ id, options }) => {
      const only = { type: 'array', minItems: 1, maxItems: 1, items: [level], additionalItems: false };
      const both = { type: 'array', minItems: 2, maxItems: 2, items: [level, options?.schema], additionalItems: false };
      const page = `rules/${id}/README.md`;
      const description = existsSync(join(root, page)) ? { description: summary(text(page)) } : {};
      return [id, { ...description, oneOf: [level, only, ...(options ? [both] : [])] }];
    }),
  );
  return ['schema/config.json', `${JSON.stringify(schema, undefined, 2)}\n`];
}

/**
 * `schema/config.json` gives `src/schema/config.mjs`, whose default export is the validator. The settings of rules are
 * checked by the program, which knows the rules.
 * @returns {Promise<readonly GeneratedFile[]>}
 */
export async function configValidator() {
  const { definitions, ...schema } = json('schema/config.json');
  return validatorOf('config', { ...schema, definitions: { ...definitions, rules: { type: 'object' } } });
}

/** @returns {Promise<readonly GeneratedFile[]>} */
export async function frontMatterValidator() {
  return validatorOf('front-matter', json('schema/front-matter.json'));
}

/** @param {string} name @param {Record<string, unknown>} schema @returns {Promise<readonly GeneratedFile[]>} */
async function validatorOf(name, schema) {
  const ajv = await engine(false);
  return [
    [`src/schema/${name}.mjs`, await standalone(ajv, ajv.compile(schema))],
    [`src/schema/${name}.d.mts`, `${types}declare const validate: ValidateFunction;\nexport default validate;\n`],
  ];
}

/**
 * The options of all rules that have any: `src/schema/rule-options.mjs` maps rule id to validator, which fills defaults in.
 * @param {readonly RuleFacts[]} facts @returns {Promise<readonly GeneratedFile[]>}
 */
export async function optionValidators(facts) {
  const ajv = await engine(true);
  const having = facts.filter(({ options }) => options);
  for (const { id, options } of having) ajv.addSchema({ ...options?.schema, $id: id });
  const list = having.map(({ id }) => `  '${id}': ${camelCase(id)},\n`).join('');
  const exported = Object.fromEntries(having.map(({ id }) => [camelCase(id), id]));
  const map = `\nexport const ruleOptions = {\n${list}};\n`;
  return [
    [
      'src/schema/rule-options.mjs',
      having.length > 0 ? await standalone(ajv, exported, map) : `${header}${map.trimStart()}`,
    ],
    [
      'src/schema/rule-options.d.mts',
      `${types}export const ruleOptions: Readonly<Record<string, ValidateFunction>>;\n`,
    ],
  ];
}
