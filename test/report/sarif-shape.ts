import { Ajv, type AnySchema } from 'ajv';

const text = {
  type: 'object',
  required: ['text'],
  additionalProperties: false,
  properties: { text: { type: 'string', minLength: 1 } },
};
const exactly = (properties: Readonly<Record<string, AnySchema>>, optional: readonly string[] = []): AnySchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
const list = (items: AnySchema, limits: object = {}): AnySchema => ({ type: 'array', items, ...limits });
const position = { type: 'integer', minimum: 1 };
const region = exactly({ startLine: position, startColumn: position, endLine: position, endColumn: position });
/** Relative, with `/`, percent-encoded. */
const uri = { type: 'string', pattern: "^/?[\\w.~!*'()%-]+(?:/[\\w.~!*'()%-]+)*$" };
const artifactLocation = exactly({ uri });
const physicalLocation = exactly({ artifactLocation, region }, ['region']);
const level = { enum: ['error', 'warning'] };

const rule = exactly({
  id: { type: 'string', pattern: '^[a-z-]+$' },
  name: { type: 'string', pattern: '^[A-Z][A-Za-z]+$', maxLength: 255 },
  shortDescription: exactly({ text: { type: 'string', minLength: 1, maxLength: 1024 } }),
  fullDescription: exactly({ text: { type: 'string', minLength: 1, maxLength: 1024 } }),
  helpUri: { type: 'string', pattern: '^https://' },
  help: exactly({ text: { type: 'string', minLength: 1 }, markdown: { type: 'string', minLength: 1 } }),
  defaultConfiguration: exactly({ enabled: { type: 'boolean' }, level }),
  properties: exactly({
    tags: list({ type: 'string' }, { minItems: 1, maxItems: 10, uniqueItems: true }),
    precision: { enum: ['high'] },
    'problem.severity': { enum: ['error', 'warning', 'recommendation'] },
  }),
});

const replacement = exactly({ deletedRegion: region, insertedContent: exactly({ text: { type: 'string' } }) });
const result = exactly(
  {
    ruleId: { type: 'string' },
    ruleIndex: { type: 'integer', minimum: 0 },
    level,
    message: text,
    locations: list(
      exactly({ physicalLocation: { ...(physicalLocation as object), required: ['artifactLocation', 'region'] } }),
      { minItems: 1, maxItems: 1 },
    ),
    relatedLocations: list(exactly({ id: position, message: text, physicalLocation }), { minItems: 1, maxItems: 100 }),
    partialFingerprints: exactly({
      primaryLocationLineHash: { type: 'string', pattern: '^[\\da-f]{1,16}:\\d+$' },
      'ddFingerprint/v1': { type: 'string', pattern: '^[\\da-f]{16}$' },
    }),
    suppressions: list(
      exactly(
        { kind: { enum: ['inSource', 'external'] }, status: { const: 'accepted' }, justification: { type: 'string' } },
        ['justification'],
      ),
      { minItems: 1 },
    ),
    fixes: list(
      exactly({
        description: text,
        artifactChanges: list(exactly({ artifactLocation, replacements: list(replacement, { minItems: 1 }) }), {
          minItems: 1,
        }),
      }),
      { minItems: 1 },
    ),
  },
  ['relatedLocations', 'suppressions', 'fixes'],
);

const log = exactly({
  $schema: { const: 'https://json.schemastore.org/sarif-2.1.0.json' },
  version: { const: '2.1.0' },
  runs: list(
    exactly({
      tool: exactly({
        driver: exactly({
          name: { const: 'data-decision' },
          semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
          informationUri: { type: 'string', pattern: '^https://' },
          rules: list(rule, { uniqueItems: true }),
        }),
      }),
      automationDetails: exactly({ id: { const: 'data-decision/' } }),
      invocations: list(
        exactly(
          {
            executionSuccessful: { type: 'boolean' },
            workingDirectory: exactly({ uri: { type: 'string', pattern: '^file:///.*/$' } }),
            toolExecutionNotifications: list(exactly({ level, message: text })),
          },
          ['toolExecutionNotifications'],
        ),
        { minItems: 1, maxItems: 1 },
      ),
      columnKind: { const: 'utf16CodeUnits' },
      newlineSequences: { const: ['\r\n', '\n', '\r'] },
      results: list(result, { maxItems: 25_000 }),
    }),
    { minItems: 1, maxItems: 1 },
  ),
});

/** What SARIF 2.1.0 and GitHub ask of the properties that we write, and no property beside them. */
const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(log);

export function sarifFaults(value: unknown): readonly string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
